package dev.sextant.explain;

import dev.sextant.rulebook.Rule;
import dev.sextant.rulebook.Rulebook;
import dev.sextant.trace.Attempt;
import dev.sextant.trace.Judge;
import dev.sextant.trace.Judged;
import dev.sextant.trace.Trace;
import dev.sextant.trace.Wanted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Follows the silence of a rule down: where a conclusion is missing, to the rules that would draw
 * it, and so on to what is given.
 */
final class Silence {

    /** How deep conclusions that are missing are followed. */
    private static final int DEPTH = 4;

    /** How many of the rules that would draw a conclusion are told, by how deep that is. */
    private static final List<Integer> WAYS = List.of(3, 2, 1, 1);

    private final Rulebook rulebook;
    private final Judge judge;
    private final Trace trace;
    private final int depth;

    Silence(Rulebook rulebook, Judge judge, Trace trace) {
        this(rulebook, judge, trace, DEPTH);
    }

    /** With a depth of one's own. */
    Silence(Rulebook rulebook, Judge judge, Trace trace, int depth) {
        this.rulebook = rulebook;
        this.judge = judge;
        this.trace = trace;
        this.depth = depth;
    }

    /** How near the rule comes to what is wanted. */
    WhyNot of(Rule rule, Wanted wanted, String workload) {
        Attempt attempt = Nearness.nearest(judge.attempts(trace, rule, wanted));
        List<Clue> clues =
                new Clues(
                                rulebook,
                                trace,
                                wanted,
                                depth > 0,
                                (clue, judged) -> followed(clue, judged, wanted))
                        .of(attempt);
        return new WhyNot(
                rule,
                workload,
                List.of(),
                attempt.total() - attempt.unmet(),
                attempt.total(),
                clues);
    }

    private Clue followed(Clue clue, Judged judged, Wanted wanted) {
        Optional<Missing> missing = Missing.of(judged, wanted);
        if (missing.isEmpty()) {
            return clue;
        }
        if (depth == 0) {
            return clue.withoutWays();
        }
        List<WhyNot> ways = new ArrayList<>();
        Silence deeper = new Silence(rulebook, judge, trace, depth - 1);
        for (Rule rule : rulebook.rules()) {
            for (Wanted needed : missing.get().by(rule)) {
                ways.add(deeper.of(rule, needed, null));
            }
        }
        ways.sort(WhyNot.NEAREST);
        int told = Math.min(WAYS.get(DEPTH - depth), ways.size());
        return clue.with(ways.subList(0, told), ways.size() - told);
    }
}
