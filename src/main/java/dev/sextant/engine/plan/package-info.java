/**
 * The rules as one program: Java source that is generated from the typed tree of a rulebook, stage
 * by stage, compiled in this process and run in place of a session.
 */
package dev.sextant.engine.plan;
