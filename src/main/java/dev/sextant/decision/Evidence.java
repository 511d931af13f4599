package dev.sextant.decision;

/**
 * What a condition rests on: one of these, the others are null.
 *
 * @param fact the path of a given fact
 * @param derived the number of a conclusion
 * @param figure the number of a figure
 * @param absent what was not concluded, in words
 */
public record Evidence(String fact, Integer derived, Integer figure, String absent) {

    /** Returns evidence that is a given fact, named by its path. */
    public static Evidence ofFact(String path) {
        return new Evidence(path, null, null, null);
    }

    /** Returns evidence that is another conclusion of the record. */
    public static Evidence ofDerived(int number) {
        return new Evidence(null, number, null, null);
    }

    /** Returns evidence that is a figure of the record. */
    public static Evidence ofFigure(int number) {
        return new Evidence(null, null, number, null);
    }

    /** Returns evidence that is the absence of a fact, in words. */
    public static Evidence ofAbsence(String text) {
        return new Evidence(null, null, null, text);
    }
}
