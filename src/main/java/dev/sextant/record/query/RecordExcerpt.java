package dev.sextant.record.query;

import dev.sextant.decision.GivenValue;
import dev.sextant.decision.RuleSentence;
import dev.sextant.decision.UsedFigure;
import dev.sextant.explain.words.FactFormatter;
import dev.sextant.record.model.DecisionRecord;
import dev.sextant.record.model.RecordedInput;
import dev.sextant.record.model.RecordedProblem;
import dev.sextant.record.model.RecordedRules;
import dev.sextant.record.model.RecordedWorkload;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The part of a record that queries read, with the names of {@link DecisionRecord}; skipping the
 * rest halves the reading time.
 */
record RecordExcerpt(
        String schema,
        String decision,
        DecisionRecord.Status status,
        String scenario,
        RecordedInput input,
        RecordedRules rules,
        String recommendation,
        List<RuleSentence> because,
        List<RecordedWorkload> workloads,
        List<GivenValue> facts,
        List<UsedFigure> figures,
        List<Concluded> derived,
        List<Cited> cited,
        List<Integer> notices,
        Sensitivity unknown,
        List<Redacted> redacted,
        List<RecordedProblem> problems,
        String why) {

    /** Takes what is not there for an empty list. */
    RecordExcerpt {
        because = orEmpty(because);
        workloads = orEmpty(workloads);
        facts = orEmpty(facts);
        figures = orEmpty(figures);
        derived = orEmpty(derived);
        cited = orEmpty(cited);
        notices = orEmpty(notices);
        redacted = orEmpty(redacted);
        problems = orEmpty(problems);
    }

    /** Whether no unknown fact turns the answer, as 1 or 0; null where that is not known. */
    Integer settled() {
        if (unknown == null || unknown.settled() == null) {
            return null;
        }
        return unknown.settled() ? 1 : 0;
    }

    /** Components in words: {@code provider aws, style functions}. */
    static String says(Map<String, String> values) {
        return values == null
                ? null
                : values.entrySet().stream()
                        .map(value -> FactFormatter.words(value.getKey()) + " " + value.getValue())
                        .collect(Collectors.joining(", "));
    }

    private static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : list;
    }

    /** A conclusion. */
    record Concluded(int number, String type, Map<String, String> values, List<Fired> by) {

        /** The component that names the workload. */
        static final String WORKLOAD = "workload";

        /** The component of a notice that names the workload or the platform. */
        static final String ABOUT = "about";

        /** Takes what is not there for empty. */
        Concluded {
            values = values == null ? Map.of() : values;
            by = orEmpty(by);
        }

        /**
         * The name of the workload, or of the platform, that it is about; null where it says none.
         */
        String about() {
            return values.getOrDefault(WORKLOAD, values.get(ABOUT));
        }
    }

    /** A firing. */
    record Fired(String rule, String because) {}

    /** A rule that fired. */
    record Cited(String rule, String sha256, String sentence, String source) {}

    /** What unknown facts could turn. */
    record Sensitivity(Boolean settled) {}

    /** A value that was redacted. */
    record Redacted(String path) {}
}
