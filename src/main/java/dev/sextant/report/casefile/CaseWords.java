package dev.sextant.report.casefile;

import dev.sextant.explain.words.FactFormatter;
import dev.sextant.explain.words.ValueFormatter;
import dev.sextant.fact.term.Option;
import dev.sextant.fact.term.Style;
import dev.sextant.fact.verdict.Answer;
import dev.sextant.fact.verdict.Basis;
import dev.sextant.fact.verdict.Lack;
import dev.sextant.fact.verdict.NoticeKind;
import dev.sextant.fact.verdict.Placement;
import dev.sextant.fact.verdict.Remedy;
import dev.sextant.record.model.RecordedConclusion;
import dev.sextant.record.model.RecordedFigure;
import dev.sextant.record.model.RecordedFiring;
import dev.sextant.record.model.RecordedLocation;
import dev.sextant.record.model.RecordedWorkload;
import dev.sextant.report.words.AnswerPhrase;
import dev.sextant.report.words.AnswerWording;
import dev.sextant.source.EnumWords;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Formats for people what records keep as words. Unknown words stay as they are. */
final class CaseWords {

    private CaseWords() {}

    /** A word of an enum in prose; nothing for none. */
    static <E extends Enum<E>> String of(Class<E> type, String word) {
        return word == null
                ? ""
                : EnumWords.constant(type, word).map(ValueFormatter::inWords).orElse(word);
    }

    /** An answer: {@code hybrid}. */
    static String answer(String word) {
        return of(Answer.class, word);
    }

    /** An answer with the parts that go elsewhere: {@code hybrid, with virtual machines}. */
    static String answer(String word, List<RecordedWorkload> workloads) {
        List<Style> elsewhere =
                workloads.stream()
                        .filter(one -> one.option().equals(EnumWords.of(Option.NEITHER)))
                        .flatMap(one -> EnumWords.constant(Style.class, one.style()).stream())
                        .distinct()
                        .toList();
        return EnumWords.constant(Answer.class, word)
                .map(answer -> AnswerPhrase.of(answer, elsewhere))
                .orElse(word);
    }

    /** A style in full: {@code managed Kubernetes}. */
    static String style(String word) {
        return of(Style.class, word);
    }

    /** An option: {@code Kubernetes}. */
    static String option(String word) {
        return of(Option.class, word);
    }

    /** Where a workload goes: {@code Kubernetes (managed)}. */
    static String place(RecordedWorkload workload) {
        String option = option(workload.option());
        if (workload.style() == null) {
            return option;
        }
        return workload.option().equals(EnumWords.of(Option.NEITHER))
                ? style(workload.style())
                : option
                        + " ("
                        + EnumWords.constant(Style.class, workload.style())
                                .map(AnswerWording::inBrackets)
                                .orElse(workload.style())
                        + ")";
    }

    /** How it came there, with its lead in points. */
    static String lead(RecordedWorkload workload) {
        return EnumWords.constant(Basis.class, workload.basis())
                .map(
                        basis ->
                                AnswerWording.lead(
                                        new Placement(
                                                workload.workload(),
                                                EnumWords.constant(Option.class, workload.option())
                                                        .orElse(null),
                                                null,
                                                workload.points(),
                                                workload.margin(),
                                                basis)))
                .orElse(workload.basis());
    }

    /** What kind of remark a conclusion is: {@code conflict, lacking cluster skill}. */
    static String label(RecordedConclusion conclusion) {
        Map<String, String> values = conclusion.values();
        return switch (conclusion.type()) {
            case "Conflict" -> "conflict, lack of " + of(Lack.class, values.get("lack"));
            case "WayOut" -> "remedy, " + of(Remedy.class, values.get("remedy"));
            case "Notice" -> of(NoticeKind.class, values.get("kind"));
            default -> FactFormatter.words(conclusion.type());
        };
    }

    /** What its rules say of it in this case; each sentence once. */
    static String because(RecordedConclusion conclusion) {
        return conclusion.by().stream()
                .map(RecordedFiring::because)
                .distinct()
                .collect(Collectors.joining("; and "));
    }

    /** Whether a figure is one of a provider: a limit or a price, which grows old. */
    static boolean isOfProvider(RecordedFigure figure) {
        return figure.values().containsKey("provider");
    }

    /** A place; empty if there is none. */
    static String place(RecordedLocation place) {
        return place == null ? "" : place.location().toString();
    }

    /** A fact with what it holds: {@code placement: workload thumbnails, option serverless}. */
    static String phrase(String type, Map<String, String> values) {
        return FactFormatter.words(type) + ": " + told(values);
    }

    /** What a fact holds: {@code workload thumbnails, option serverless}. */
    static String told(Map<String, String> values) {
        return values.entrySet().stream()
                .map(value -> FactFormatter.words(value.getKey()) + " " + value.getValue())
                .collect(Collectors.joining(", "));
    }

    /** The first digits of a digest: enough to tell it from others at a glance. */
    static String beginning(String digest) {
        int digits = 12;
        return digest.length() <= digits ? digest : digest.substring(0, digits) + "\u2026";
    }
}
