/**
 * Scenarios: the platforms that are asked about, with what their authors expect of the answer.
 * Files are read strictly, against a vocabulary that is computed from the records of given facts,
 * so that no fact is named in two places.
 *
 * <p>Every input ends as a scenario or is rejected with all its problems; nothing is skipped
 * silently.
 */
package dev.sextant.scenario;
