package dev.sextant.explain.model;

/**
 * How many varied decisions keep an answer.
 *
 * @param kept how many keep it
 * @param runs how many there are
 */
public record StabilityCount(int kept, int runs) {

    /** The share that keeps the answer; 1 where there are no runs. */
    double share() {
        return runs == 0 ? 1 : (double) kept / runs;
    }
}
