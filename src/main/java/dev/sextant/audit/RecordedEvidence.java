package dev.sextant.audit;

/**
 * What a condition rests on: one of these, the others are null.
 *
 * @param fact the path of a given fact
 * @param derived the number of a conclusion
 * @param figure the number of a figure
 * @param absent what was not concluded, in words
 */
public record RecordedEvidence(String fact, Integer derived, Integer figure, String absent) {

    static RecordedEvidence ofFact(String path) {
        return new RecordedEvidence(path, null, null, null);
    }

    static RecordedEvidence ofDerived(int number) {
        return new RecordedEvidence(null, number, null, null);
    }

    static RecordedEvidence ofFigure(int number) {
        return new RecordedEvidence(null, null, number, null);
    }

    static RecordedEvidence ofAbsence(String text) {
        return new RecordedEvidence(null, null, null, text);
    }
}
