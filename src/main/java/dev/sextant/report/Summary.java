package dev.sextant.report;

import dev.sextant.explain.Wording;
import dev.sextant.fact.Basis;
import dev.sextant.fact.Placement;
import dev.sextant.source.Problem;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a run comes to: how many inputs ended how, and counts of what they have in common. It grows
 * with each outcome, and takes the same memory however many there are. Not safe for use by several
 * threads.
 */
public final class Summary {

    /** Failures can read otherwise each time: so many are told apart. */
    static final int MOST_FAILURES = 1000;

    /** Under this all other failures are counted. */
    static final String OTHERS = "others";

    private static final Comparator<String> BY_NUMBER = Comparator.comparingInt(Integer::parseInt);

    private final Map<Topic, Map<String, Long>> counts = new EnumMap<>(Topic.class);
    private Totals totals = Totals.NONE;
    private boolean reachedLimit;

    /** Of a run that has not begun. */
    public Summary() {
        for (Topic topic : Topic.values()) {
            counts.put(
                    topic,
                    new TreeMap<>(topic == Topic.MARGINS ? BY_NUMBER : Comparator.naturalOrder()));
        }
    }

    /** Takes one more outcome in. */
    public void add(Outcome outcome) {
        totals = totals.and(outcome);
        if (outcome instanceof Outcome.Decided decided) {
            add(decided);
        } else if (outcome instanceof Outcome.Rejected rejected) {
            codes(rejected.problems()).forEach(code -> count(Topic.REJECTED, code));
        } else if (outcome instanceof Outcome.Failed failed) {
            reachedLimit |= failed.limit();
            count(Topic.FAILED, failed.why());
        }
    }

    /** How many inputs ended how. */
    public Totals totals() {
        return totals;
    }

    /** Whether a limit of the run was reached over some scenario. */
    public boolean reachedLimit() {
        return reachedLimit;
    }

    /** The counts of a topic, by name; margins by number. */
    public Map<String, Long> counts(Topic topic) {
        return Collections.unmodifiableMap(counts.get(topic));
    }

    /** The most frequent of a topic, that first; of those with one count in the order of names. */
    public List<Map.Entry<String, Long>> most(Topic topic) {
        return counts.get(topic).entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .toList();
    }

    private void add(Outcome.Decided decided) {
        count(Topic.RECOMMENDATIONS, Wording.of(decided.recommendation().answer()));
        decided.certainty()
                .platform()
                .ifPresent(known -> count(Topic.CERTAINTIES, Wording.of(known.certainty())));
        decided.placed().forEach(this::add);
        decided.conflicts()
                .forEach(conflict -> count(Topic.CONFLICTS, Wording.of(conflict.lack())));
        decided.unknown().forEach(fact -> count(Topic.UNKNOWN_FACTS, fact.toString()));
        codes(decided.warnings()).forEach(code -> count(Topic.WARNINGS, code));
    }

    private void add(Outcome.Placed placed) {
        Placement placement = placed.placement();
        count(Topic.BASES, Wording.of(placement.basis()));
        count(Topic.DECISIVE_RULES, placed.decisive().rule());
        if (placement.style() != null) {
            count(Topic.STYLES, Wording.of(placement.style()));
        }
        if (placement.margin() != null && placement.basis() != Basis.LIMITS) {
            count(Topic.MARGINS, placement.margin().toString());
        }
    }

    private static List<String> codes(List<Problem> problems) {
        return problems.stream().map(Problem::code).distinct().toList();
    }

    /** Takes a count over that was counted before. */
    void restore(Topic topic, String name, long count) {
        counts.get(topic).put(name, count);
    }

    private void count(Topic topic, String name) {
        Map<String, Long> counted = counts.get(topic);
        boolean isOneTooMany =
                topic == Topic.FAILED
                        && counted.size() >= MOST_FAILURES
                        && !counted.containsKey(name);
        counted.merge(isOneTooMany ? OTHERS : name, 1L, Long::sum);
    }

    /** Takes totals over that were counted before. */
    void restore(Totals before, boolean limit) {
        totals = before;
        reachedLimit = limit;
    }
}
