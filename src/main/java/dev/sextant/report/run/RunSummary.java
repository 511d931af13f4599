package dev.sextant.report.run;

import dev.sextant.explain.words.ValueFormatter;
import dev.sextant.fact.verdict.Basis;
import dev.sextant.fact.verdict.Placement;
import dev.sextant.report.decision.PlatformAnswer;
import dev.sextant.scenario.model.ScenarioOutcome;
import dev.sextant.source.Problem;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The result of a run: how many inputs ended how, and counts of what they have in common. It grows
 * with each outcome, and takes the same memory however many there are. Not safe for use by several
 * threads.
 */
public final class RunSummary {

    /** Failures can read otherwise each time: so many are distinguished. */
    static final int MOST_FAILURES = 1000;

    /** Under this all other failures are counted. */
    static final String OTHERS = "others";

    private static final Comparator<String> BY_NUMBER = Comparator.comparingInt(Integer::parseInt);

    private final Map<SummaryTopic, Map<String, Long>> counts = new EnumMap<>(SummaryTopic.class);
    private RunTotals totals = RunTotals.NONE;
    private boolean reachedLimit;

    /** For a run that has not begun. */
    public RunSummary() {
        for (SummaryTopic topic : SummaryTopic.values()) {
            counts.put(
                    topic,
                    new TreeMap<>(
                            topic == SummaryTopic.MARGINS ? BY_NUMBER : Comparator.naturalOrder()));
        }
    }

    /** Takes one more outcome in. */
    public void add(ScenarioOutcome<PlatformAnswer> outcome) {
        totals = totals.and(outcome);
        if (outcome instanceof ScenarioOutcome.Decided<PlatformAnswer> decided) {
            add(decided);
        } else if (outcome instanceof ScenarioOutcome.Rejected<PlatformAnswer> rejected) {
            codes(rejected.problems()).forEach(code -> count(SummaryTopic.REJECTED, code));
        } else if (outcome instanceof ScenarioOutcome.Failed<PlatformAnswer> failed) {
            reachedLimit |= failed.failure().isLimit();
            count(SummaryTopic.FAILED, failed.why());
        }
    }

    /** How many inputs ended how. */
    public RunTotals totals() {
        return totals;
    }

    /** Whether a limit of the run was reached over some scenario. */
    public boolean reachedLimit() {
        return reachedLimit;
    }

    /** The counts of a topic, by name; margins by number. */
    public Map<String, Long> counts(SummaryTopic topic) {
        return Collections.unmodifiableMap(counts.get(topic));
    }

    /** The most frequent of a topic, that first; of those with one count in the order of names. */
    public List<Map.Entry<String, Long>> most(SummaryTopic topic) {
        return counts.get(topic).entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .toList();
    }

    private void add(ScenarioOutcome.Decided<PlatformAnswer> decided) {
        count(
                SummaryTopic.RECOMMENDATIONS,
                ValueFormatter.of(decided.answer().recommendation().answer()));
        decided.answer()
                .certainty()
                .platform()
                .ifPresent(
                        known ->
                                count(
                                        SummaryTopic.CERTAINTIES,
                                        ValueFormatter.of(known.certainty())));
        decided.answer().placed().forEach(this::add);
        decided.answer()
                .conflicts()
                .forEach(
                        conflict ->
                                count(SummaryTopic.CONFLICTS, ValueFormatter.of(conflict.lack())));
        decided.answer()
                .unknown()
                .forEach(fact -> count(SummaryTopic.UNKNOWN_FACTS, fact.toString()));
        codes(decided.warnings()).forEach(code -> count(SummaryTopic.WARNINGS, code));
    }

    private void add(PlatformAnswer.Placed placed) {
        Placement placement = placed.placement();
        count(SummaryTopic.BASES, ValueFormatter.of(placement.basis()));
        count(SummaryTopic.DECISIVE_RULES, placed.decisive().rule());
        if (placement.style() != null) {
            count(SummaryTopic.STYLES, ValueFormatter.of(placement.style()));
        }
        if (placement.margin() != null && placement.basis() != Basis.LIMITS) {
            count(SummaryTopic.MARGINS, placement.margin().toString());
        }
    }

    private static List<String> codes(List<Problem> problems) {
        return problems.stream().map(Problem::code).distinct().toList();
    }

    /** Takes a count over that was counted before. */
    void restore(SummaryTopic topic, String name, long count) {
        counts.get(topic).put(name, count);
    }

    private void count(SummaryTopic topic, String name) {
        Map<String, Long> counted = counts.get(topic);
        boolean isOneTooMany =
                topic == SummaryTopic.FAILED
                        && counted.size() >= MOST_FAILURES
                        && !counted.containsKey(name);
        counted.merge(isOneTooMany ? OTHERS : name, 1L, Long::sum);
    }

    /** Takes totals over that were counted before. */
    void restore(RunTotals before, boolean limit) {
        totals = before;
        reachedLimit = limit;
    }
}
