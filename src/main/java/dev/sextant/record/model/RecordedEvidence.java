package dev.sextant.record.model;

/**
 * What a condition rests on: one of these, the others are null.
 *
 * @param fact the path of a given fact
 * @param derived the number of a conclusion
 * @param figure the number of a figure
 * @param absent what was not concluded, in words
 */
public record RecordedEvidence(String fact, Integer derived, Integer figure, String absent) {

    /** Returns evidence that is a given fact, named by its path. */
    public static RecordedEvidence ofFact(String path) {
        return new RecordedEvidence(path, null, null, null);
    }

    /** Returns evidence that is another conclusion of the record. */
    public static RecordedEvidence ofDerived(int number) {
        return new RecordedEvidence(null, number, null, null);
    }

    /** Returns evidence that is a figure of the record. */
    public static RecordedEvidence ofFigure(int number) {
        return new RecordedEvidence(null, null, number, null);
    }

    /** Returns evidence that is the absence of a fact, in words. */
    public static RecordedEvidence ofAbsence(String text) {
        return new RecordedEvidence(null, null, null, text);
    }
}
