/**
 * The only package that speaks Drools: it compiles a rules folder and runs it over one platform at
 * a time.
 *
 * <p>Rules run as an executable model, in the order of their stages, so that nothing concluded is
 * ever taken back. Everything that the rest of Sextant knows of rules and runs is handed over as
 * records of {@code rulebook} and {@code trace}.
 */
package dev.sextant.engine;
