package dev.sextant.report.words;

import dev.sextant.explain.why.NeitherOptionStyles;
import dev.sextant.explain.words.ValueFormatter;
import dev.sextant.fact.term.Style;
import dev.sextant.fact.verdict.Answer;
import dev.sextant.trace.DecisionTrace;
import java.util.List;

/**
 * The answer for a platform in words, with the parts that go to neither Kubernetes nor serverless:
 * {@code serverless, with a managed data store}.
 */
public final class AnswerPhrase {

    private AnswerPhrase() {}

    /** The answer that a trace gives. */
    public static String of(DecisionTrace trace) {
        return of(trace.recommendation().answer(), NeitherOptionStyles.styles(trace.placements()));
    }

    /**
     * An answer with the parts that go elsewhere.
     *
     * @param elsewhere the styles of these parts, each once
     */
    public static String of(Answer answer, List<Style> elsewhere) {
        if (elsewhere.isEmpty() || answer == Answer.UNDECIDED) {
            return ValueFormatter.inWords(answer);
        }
        String parts = AnswerWording.allOf(elsewhere.stream().map(AnswerPhrase::part).toList());
        return answer == Answer.NEITHER_FITS
                ? "neither: " + parts
                : ValueFormatter.inWords(answer) + ", with " + parts;
    }

    /** A style as one part among others: {@code a managed data store}. */
    private static String part(Style style) {
        return style == Style.VIRTUAL_MACHINES
                ? AnswerWording.of(style)
                : "a " + AnswerWording.of(style);
    }
}
