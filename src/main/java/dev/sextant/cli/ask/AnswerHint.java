package dev.sextant.cli.ask;

import dev.sextant.scenario.value.FactKey;
import java.math.BigDecimal;
import java.util.List;

/** Says how a fact is answered. */
final class AnswerHint {

    private AnswerHint() {}

    /** How to answer a question for one fact. */
    static String of(FactKey key) {
        return switch (key.form()) {
            case CHOICE -> "Enter one of these words, or its number.";
            case FLAG -> "Enter yes or no.";
            case CHOICES ->
                    "Enter any of these, such as 1, 2 or "
                            + key.words().get(0)
                            + ". For none, enter none.";
            case COUNT -> "Enter a whole number.";
            case NUMBER -> "Enter a number.";
            case DURATION -> "Enter a duration, such as 20s or 15m.";
            case BOUND -> "Enter a duration, such as 20s, or a range: <1m, >15m or 2m..30m.";
            case SIZE -> "Enter a size, such as 512 MiB or 10 GiB.";
        };
    }

    /**
     * What an exceptional value may be, in a few words.
     *
     * @param usual the usual value, as a scenario file has it; null where nothing is usual
     */
    static String briefly(FactKey key, String usual) {
        return switch (key.form()) {
            case CHOICE, CHOICES -> String.join(", ", exceptional(key, usual));
            case FLAG -> usual == null ? "yes or no" : "yes";
            default -> "such as " + example(key, usual);
        };
    }

    /** An exceptional value. */
    static String example(FactKey key, String usual) {
        return switch (key.form()) {
            case CHOICE, CHOICES -> exceptional(key, usual).get(0);
            case FLAG -> "yes";
            case COUNT -> "10000";
            case NUMBER -> key.range() == null || key.range().holds(BigDecimal.TEN) ? "10" : "0.5";
            case DURATION, BOUND -> "20s";
            case SIZE -> "2 GiB";
        };
    }

    private static List<String> exceptional(FactKey key, String usual) {
        return key.words().stream().filter(word -> !word.equals(usual)).toList();
    }
}
