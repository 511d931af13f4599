package dev.sextant.audit;

/**
 * What a condition rests on: one of these, the others are null.
 *
 * @param fact the path of a given fact
 * @param derived the number of a conclusion
 * @param figure the number of a figure
 * @param absent what was not concluded, in words
 */
public record Ground(String fact, Integer derived, Integer figure, String absent) {

    static Ground ofFact(String path) {
        return new Ground(path, null, null, null);
    }

    static Ground ofDerived(int number) {
        return new Ground(null, number, null, null);
    }

    static Ground ofFigure(int number) {
        return new Ground(null, null, number, null);
    }

    static Ground ofAbsence(String text) {
        return new Ground(null, null, null, text);
    }
}
