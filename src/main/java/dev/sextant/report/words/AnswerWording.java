package dev.sextant.report.words;

import dev.sextant.decision.ConcludedFact;
import dev.sextant.explain.model.AnswerCertainty;
import dev.sextant.explain.words.PlacementWords;
import dev.sextant.explain.words.ValueFormatter;
import dev.sextant.fact.term.Option;
import dev.sextant.fact.term.Style;
import dev.sextant.fact.verdict.Answer;
import dev.sextant.fact.verdict.Basis;
import dev.sextant.fact.verdict.Conflict;
import dev.sextant.fact.verdict.Lack;
import dev.sextant.fact.verdict.Notice;
import dev.sextant.fact.verdict.NoticeKind;
import dev.sextant.fact.verdict.Placement;
import dev.sextant.fact.verdict.Remedy;
import dev.sextant.fact.verdict.WayOut;
import dev.sextant.report.format.CountPhrase;
import dev.sextant.source.EnumWords;
import java.util.List;
import java.util.Optional;

/** Says answers as people would. */
public final class AnswerWording {

    private AnswerWording() {}

    /** An answer in prose. */
    public static String of(Answer answer) {
        return ValueFormatter.inWords(answer);
    }

    /** An answer or place with its certainty, where that is known: {@code hybrid, leaning}. */
    public static String with(Optional<AnswerCertainty> certainty, String answer) {
        return answer
                + certainty
                        .map(known -> ", " + ValueFormatter.inWords(known.certainty()))
                        .orElse("");
    }

    /** The certainty of an answer for a table: a dash where it is not known. */
    public static String certainty(Optional<AnswerCertainty> certainty) {
        return certainty.map(known -> ValueFormatter.inWords(known.certainty())).orElse("-");
    }

    /** The place of a workload: {@code Kubernetes (managed)}. */
    public static String place(Placement placement) {
        if (placement.style() == null) {
            return PlacementWords.inWords(placement);
        }
        return placement.option() == Option.NEITHER
                ? of(placement.style())
                : ValueFormatter.inWords(placement.option())
                        + " ("
                        + inBrackets(placement.style())
                        + ")";
    }

    /** A style in full: {@code managed Kubernetes}. */
    public static String of(Style style) {
        return ValueFormatter.inWords(style);
    }

    /** A style beside its option: {@code managed}. */
    public static String inBrackets(Style style) {
        return switch (style) {
            case FUNCTIONS -> "functions";
            case SERVERLESS_CONTAINERS -> "containers";
            case SERVERLESS_ON_KUBERNETES -> "serverless on it";
            case MANAGED_KUBERNETES -> "managed";
            case SELF_RUN_KUBERNETES -> "self-run";
            case CONTAINER_SERVICE,
                    PLATFORM_AS_A_SERVICE,
                    VIRTUAL_MACHINES,
                    MANAGED_BATCH,
                    MANAGED_STORE ->
                    of(style);
        };
    }

    /** Returns the kind of a conflict, remedy or notice; empty for any other conclusion. */
    public static Optional<String> remark(ConcludedFact conclusion) {
        if (conclusion.isOf(Conflict.class)) {
            return Optional.of("conflict, lack of " + word(Lack.class, "lack", conclusion));
        }
        if (conclusion.isOf(WayOut.class)) {
            return Optional.of("remedy, " + word(Remedy.class, "remedy", conclusion));
        }
        return conclusion.isOf(Notice.class)
                ? Optional.of(word(NoticeKind.class, "kind", conclusion))
                : Optional.empty();
    }

    /**
     * Returns a component of a conclusion in words; as it is where the type has no such constant.
     */
    public static <E extends Enum<E>> String word(
            Class<E> type, String component, ConcludedFact conclusion) {
        return word(type, conclusion.values().get(component));
    }

    /** Returns a constant in words; as it is where the type does not have it. */
    public static <E extends Enum<E>> String word(Class<E> type, String code) {
        return code == null
                ? ""
                : EnumWords.constant(type, code).map(ValueFormatter::inWords).orElse(code);
    }

    /** Why a workload is placed where it is, with its lead in points. */
    public static String lead(Placement placement) {
        return switch (placement.basis()) {
            case REASONS -> ahead(placement);
            case LIMITS -> "nothing else is possible";
            case SIMPLEST_FIRST -> "close scores, and simpler";
            case NOT_JUSTIFIED -> "a first cluster is not justified";
            case SECOND_BEST -> "second best" + givenUp(placement);
            case MAJORITY -> "follows the others" + givenUp(placement);
            case TOO_LITTLE_KNOWN -> "too little is known";
        };
    }

    private static String ahead(Placement placement) {
        return placement.margin() == null
                ? "based on its reasons"
                : CountPhrase.of(placement.margin(), "point") + " ahead";
    }

    /** The margin for a table: points where there are any to compare. */
    public static String margin(Placement placement) {
        return placement.margin() == null || placement.basis() == Basis.LIMITS
                ? "-"
                : placement.margin().toString();
    }

    private static String givenUp(Placement placement) {
        return placement.margin() != null && placement.margin() < 0
                ? ", giving up " + CountPhrase.of(-placement.margin(), "point")
                : "";
    }

    /** Words in a row: {@code a, b or c}. */
    public static String anyOf(List<String> words) {
        return inRow(words, " or ");
    }

    /** Words in a row: {@code a, b and c}. */
    public static String allOf(List<String> words) {
        return inRow(words, " and ");
    }

    private static String inRow(List<String> words, String beforeLast) {
        int last = words.size() - 1;
        return last == 0
                ? words.get(0)
                : String.join(", ", words.subList(0, last)) + beforeLast + words.get(last);
    }
}
