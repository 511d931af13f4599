package dev.sextant.report.run;

import dev.sextant.explain.words.ValueFormatter;
import dev.sextant.fact.verdict.Answer;
import dev.sextant.fact.verdict.Basis;
import dev.sextant.fact.verdict.Lack;
import dev.sextant.report.format.CountPhrase;
import dev.sextant.source.EnumWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The results of a run in a few sentences.
 *
 * @param summary of the run
 */
public record RunHeadline(RunSummary summary) {

    /** The sentences, the most important first; none where there is nothing to say. */
    public List<String> sentences() {
        return Stream.of(answers(), leads(), conflicts(), others())
                .filter(Objects::nonNull)
                .toList();
    }

    private String answers() {
        int decided = summary.totals().decided();
        if (decided == 0) {
            return null;
        }
        List<Map.Entry<String, Long>> answers = summary.most(SummaryTopic.RECOMMENDATIONS);
        return decided == 1
                ? "The platform " + verb(answers.get(0)) + "."
                : ofAll(
                                decided,
                                "platforms",
                                answers.stream()
                                        .map(
                                                each ->
                                                        CountPhrase.of(each.getValue())
                                                                + " "
                                                                + verb(each))
                                        .toList())
                        + ".";
    }

    /** {@code 3 of 5 platforms belong on Kubernetes, 1 is undecided and 1 needs both}. */
    private static String ofAll(long all, String nouns, List<String> parts) {
        String first =
                parts.get(0).replaceFirst(" ", " of " + CountPhrase.of(all) + " " + nouns + " ");
        return listed(Stream.concat(Stream.of(first), parts.stream().skip(1)).toList());
    }

    private static String verb(Map.Entry<String, Long> answer) {
        boolean isOne = answer.getValue() == 1;
        String ending = isOne ? "s" : "";
        return switch (EnumWords.constant(Answer.class, answer.getKey()).orElseThrow()) {
            case KUBERNETES -> "belong" + ending + " on Kubernetes";
            case SERVERLESS -> "belong" + ending + " on serverless";
            case HYBRID -> "need" + ending + " both";
            case NEITHER_FITS -> "need" + ending + " neither";
            case UNDECIDED -> isOne ? "is undecided" : "are undecided";
        };
    }

    /** How many workloads had no choice, and how many can be turned by little. */
    private String leads() {
        long all = sum(summary.counts(SummaryTopic.BASES));
        long limited =
                summary.counts(SummaryTopic.BASES)
                        .getOrDefault(ValueFormatter.of(Basis.LIMITS), 0L);
        long close =
                summary.counts(SummaryTopic.MARGINS).entrySet().stream()
                        .filter(margin -> Integer.parseInt(margin.getKey()) < MarginBands.POINTS)
                        .mapToLong(Map.Entry::getValue)
                        .sum();
        List<String> parts = new ArrayList<>();
        if (limited > 0) {
            parts.add(
                    CountPhrase.of(limited, "has", "have") + " only one choice, because of limits");
        }
        if (close > 0) {
            parts.add(
                    CountPhrase.of(close, "leads", "lead")
                            + " by less than "
                            + MarginBands.POINTS
                            + " points (check these first)");
        }
        String nouns = all == 1 ? "workload" : "workloads";
        return parts.isEmpty() ? null : ofAll(all, nouns, parts) + ".";
    }

    private String conflicts() {
        List<Map.Entry<String, Long>> conflicts = summary.most(SummaryTopic.CONFLICTS);
        if (conflicts.isEmpty()) {
            return null;
        }
        Lack lack = EnumWords.constant(Lack.class, conflicts.get(0).getKey()).orElseThrow();
        return CountPhrase.of(sum(summary.counts(SummaryTopic.CONFLICTS)), "time", "times")
                + " a workload needs something that the team lacks"
                + (conflicts.size() == 1 ? ": " : ", most often ")
                + ValueFormatter.inWords(lack)
                + ".";
    }

    private String others() {
        int rejected = summary.totals().rejected();
        int failed = summary.totals().failed();
        String parts =
                joined(
                        " and ",
                        rejected == 0 ? "" : CountPhrase.of(rejected, "was", "were") + " rejected",
                        failed == 0 ? "" : CountPhrase.of(failed) + " failed");
        return parts.isEmpty() ? null : "Without an answer: " + parts + ".";
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private static String joined(String between, String... parts) {
        return String.join(between, Arrays.stream(parts).filter(part -> !part.isEmpty()).toList());
    }

    private static String listed(List<String> parts) {
        int last = parts.size() - 1;
        return last < 1
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }
}
