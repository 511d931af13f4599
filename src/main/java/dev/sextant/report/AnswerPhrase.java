package dev.sextant.report;

import dev.sextant.explain.Elsewhere;
import dev.sextant.explain.Wording;
import dev.sextant.fact.Answer;
import dev.sextant.fact.Style;
import dev.sextant.trace.Trace;
import java.util.List;

/**
 * The answer for a platform in words, with the parts that go to neither Kubernetes nor serverless:
 * {@code serverless, with a managed data store}.
 */
public final class AnswerPhrase {

    private AnswerPhrase() {}

    /** The answer that a trace gives. */
    public static String of(Trace trace) {
        return of(trace.recommendation().answer(), Elsewhere.styles(trace.placements()));
    }

    /**
     * An answer with the parts that go elsewhere.
     *
     * @param elsewhere the styles of these parts, each once
     */
    static String of(Answer answer, List<Style> elsewhere) {
        if (elsewhere.isEmpty() || answer == Answer.UNDECIDED) {
            return Wording.inWords(answer);
        }
        String parts = Prose.allOf(elsewhere.stream().map(AnswerPhrase::part).toList());
        return answer == Answer.NEITHER_FITS
                ? "neither: " + parts
                : Wording.inWords(answer) + ", with " + parts;
    }

    /** A style as one part among others: {@code a managed data store}. */
    private static String part(Style style) {
        return style == Style.VIRTUAL_MACHINES ? Prose.of(style) : "a " + Prose.of(style);
    }
}
