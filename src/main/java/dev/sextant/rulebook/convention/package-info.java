/**
 * The conventions that every rule base keeps, in one class for each subject, and the checker that
 * applies them all.
 *
 * <p>A convention is a code and a check, a method of the class of its subject; the comment of the
 * method says the reason. A new one joins the list of its subject, and gets a page in {@code
 * authoring/check/problems.md}.
 */
package dev.sextant.rulebook.convention;
