/** The record of one decision, and its JSON. */
package dev.sextant.record.model;
