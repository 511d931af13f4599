package dev.sextant.cli;

import dev.sextant.Sextant;
import dev.sextant.explain.FlipQuestion;
import dev.sextant.explain.Flips;
import dev.sextant.explain.Goal;
import dev.sextant.explain.OptionExplainer;
import dev.sextant.fact.Answer;
import dev.sextant.fact.Option;
import dev.sextant.fact.Placement;
import dev.sextant.report.Account;
import dev.sextant.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds what a page tells of decisions beyond the answer: why, for every one; for the first of them
 * also what another answer would take, which needs hundreds of decisions each.
 */
final class Accounting {

    /** Larger sets than one fact would take minutes for a platform. */
    private static final int CHANGES = 1;

    /** So many sets are told. */
    private static final int SETS = 10;

    /** Of how many rules near to firing is told. */
    private static final int NEAREST = 3;

    private final Sextant sextant;
    private final OptionExplainer options;
    private final long first;

    /**
     * @param first of how many inputs it is told what another answer would take
     */
    Accounting(Sextant sextant, long first) {
        this.sextant = sextant;
        this.options = sextant.options();
        this.first = first;
    }

    /**
     * The account of a decision.
     *
     * @param position how many inputs there are before this one
     */
    Account of(Trace trace, long position) {
        return new Account(sextant.explain(trace), position < first ? contrast(trace) : null);
    }

    private Account.Contrast contrast(Trace trace) {
        List<Flips> platform = new ArrayList<>();
        for (Answer answer : List.of(Answer.KUBERNETES, Answer.SERVERLESS, Answer.HYBRID)) {
            if (trace.recommendation().answer() != answer) {
                platform.add(flips(trace, new Goal.ForPlatform(answer)));
            }
        }
        List<Account.Alternative> workloads = new ArrayList<>();
        for (Placement placement : trace.placements()) {
            for (Option option : List.of(Option.KUBERNETES, Option.SERVERLESS)) {
                if (placement.option() != option) {
                    workloads.add(alternative(trace, placement, option));
                }
            }
        }
        return new Account.Contrast(sextant.foreseen(trace), platform, workloads);
    }

    private Account.Alternative alternative(Trace trace, Placement placement, Option option) {
        return new Account.Alternative(
                placement.workload(),
                option,
                options.of(trace, placement, options.styles(option), NEAREST),
                flips(trace, new Goal.ForWorkload(placement.workload(), option)));
    }

    /** Searched to the end: what is told must not depend on the time it takes. */
    private Flips flips(Trace trace, Goal goal) {
        FlipQuestion question = new FlipQuestion(goal, CHANGES, Set.of(), Set.of(), SETS);
        return sextant.flips(trace, question, () -> false);
    }
}
