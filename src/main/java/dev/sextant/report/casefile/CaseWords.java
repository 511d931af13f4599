package dev.sextant.report.casefile;

import dev.sextant.decision.ConcludedFact;
import dev.sextant.decision.FilePosition;
import dev.sextant.decision.UsedFigure;
import dev.sextant.explain.words.FactFormatter;
import dev.sextant.fact.term.Option;
import dev.sextant.fact.term.Style;
import dev.sextant.fact.verdict.Answer;
import dev.sextant.fact.verdict.Basis;
import dev.sextant.fact.verdict.Placement;
import dev.sextant.record.model.RecordedWorkload;
import dev.sextant.report.words.AnswerPhrase;
import dev.sextant.report.words.AnswerWording;
import dev.sextant.source.EnumWords;
import java.util.List;

/** Formats for people what records keep as words. Unknown words stay as they are. */
final class CaseWords {

    private CaseWords() {}

    /** An answer: {@code hybrid}. */
    static String answer(String word) {
        return AnswerWording.word(Answer.class, word);
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
        return AnswerWording.word(Style.class, word);
    }

    /** An option: {@code Kubernetes}. */
    static String option(String word) {
        return AnswerWording.word(Option.class, word);
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

    /** What a conclusion is: the kind of remark, else its type. */
    static String label(ConcludedFact conclusion) {
        return AnswerWording.remark(conclusion)
                .orElseGet(() -> FactFormatter.words(conclusion.type()));
    }

    /** Whether a figure is one of a provider: a limit or a price, which grows old. */
    static boolean isOfProvider(UsedFigure figure) {
        return figure.values().containsKey("provider");
    }

    /** A place; empty if there is none. */
    static String place(FilePosition place) {
        return place == null ? "" : place.toString();
    }

    /** The first digits of a digest: enough to distinguish it from others at a glance. */
    static String beginning(String digest) {
        int digits = 12;
        return digest.length() <= digits ? digest : digest.substring(0, digits) + "\u2026";
    }
}
