package dev.sextant.explain.why;

import dev.sextant.decision.RuleSentence;
import dev.sextant.explain.model.DecisiveReasons;
import dev.sextant.fact.verdict.Placement;
import dev.sextant.trace.DecisionException;
import dev.sextant.trace.DecisionTrace;
import dev.sextant.trace.RuleRemoval;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes reasons away from a decision, by deciding again without the rules that gave them, and sees
 * where a workload would be then.
 */
public final class ReasonRemover {

    /** Of so many of the strongest reasons all pairs are tried. */
    private static final int PAIRED = 6;

    private final DecisionTrace trace;
    private final RuleRemoval removal;
    private final Map<Set<String>, Optional<DecisionTrace>> decided = new HashMap<>();

    /** Creates a remover of the reasons for one decision. */
    public ReasonRemover(DecisionTrace trace, RuleRemoval removal) {
        this.trace = trace;
        this.removal = removal;
    }

    /** The first reason without which a workload would be elsewhere. */
    Optional<DecisiveReasons> alone(List<List<RuleSentence>> reasons, Placement placement) {
        return reasons.stream().flatMap(one -> together(one, placement).stream()).findFirst();
    }

    /**
     * Two reasons without which a workload would be elsewhere; where there are none, as many of the
     * strongest as it takes.
     *
     * @param reasons the reasons, each with the sentences of the rules that give it, the strongest
     *     first
     */
    Optional<DecisiveReasons> several(List<List<RuleSentence>> reasons, Placement placement) {
        return anyTwo(reasons, placement).or(() -> strongest(reasons, placement));
    }

    private Optional<DecisiveReasons> anyTwo(
            List<List<RuleSentence>> reasons, Placement placement) {
        List<List<RuleSentence>> paired = reasons.subList(0, Math.min(PAIRED, reasons.size()));
        List<DecisiveReasons> pairs = new ArrayList<>();
        for (int one = 0; one < paired.size(); one++) {
            for (int other = one + 1; other < paired.size(); other++) {
                List<RuleSentence> both = new ArrayList<>(paired.get(one));
                both.addAll(paired.get(other));
                together(both, placement).ifPresent(pairs::add);
            }
        }
        Set<RuleSentence> all = new LinkedHashSet<>();
        pairs.forEach(pair -> all.addAll(pair.sentences()));
        boolean isAnyTwo =
                pairs.size() == all.size() * (all.size() - 1) / 2
                        && pairs.stream().allMatch(pair -> pair.needed() == 2);
        return pairs.stream()
                .findFirst()
                .map(
                        first ->
                                isAnyTwo
                                        ? new DecisiveReasons(
                                                List.copyOf(all), 2, first.otherwise())
                                        : first);
    }

    private Optional<DecisiveReasons> strongest(
            List<List<RuleSentence>> reasons, Placement placement) {
        List<RuleSentence> taken = new ArrayList<>();
        for (List<RuleSentence> reason : reasons) {
            taken.addAll(reason);
            Optional<DecisiveReasons> turned = together(taken, placement);
            if (turned.isPresent()) {
                return turned;
            }
        }
        return Optional.empty();
    }

    /** All reasons together, with the place without them. */
    Optional<DecisiveReasons> all(List<List<RuleSentence>> reasons, Placement placement) {
        List<RuleSentence> all = reasons.stream().flatMap(List::stream).distinct().toList();
        return together(all, placement)
                .or(
                        () ->
                                without(rules(all))
                                        .map(then -> placement(then, placement.workload()))
                                        .map(
                                                then ->
                                                        new DecisiveReasons(
                                                                all, 0, Optional.of(then))));
    }

    /**
     * The same, if the engine whose answers are shown says so; otherwise what is known without it.
     */
    DecisiveReasons confirmed(DecisiveReasons found) {
        return found.otherwise().filter(then -> !isConfirmed(found, then)).isPresent()
                ? DecisiveReasons.untested(found.first())
                : found;
    }

    private boolean isConfirmed(DecisiveReasons found, Placement then) {
        int removed = found.needed() == 0 ? found.sentences().size() : found.needed();
        try {
            DecisionTrace shown =
                    removal.decide(trace.facts(), rules(found.sentences().subList(0, removed)));
            return placement(shown, then.workload()).equals(then);
        } catch (DecisionException failure) {
            return false;
        }
    }

    /** Some sentences, if without all of their rules the workload would be on another option. */
    private Optional<DecisiveReasons> together(List<RuleSentence> sentences, Placement placement) {
        return without(rules(sentences))
                .map(then -> placement(then, placement.workload()))
                .filter(then -> then.option() != placement.option())
                .map(then -> new DecisiveReasons(sentences, sentences.size(), Optional.of(then)));
    }

    private static Set<String> rules(List<RuleSentence> sentences) {
        return sentences.stream().map(RuleSentence::rule).collect(Collectors.toUnmodifiableSet());
    }

    private static Placement placement(DecisionTrace then, String workload) {
        return then.placements().stream()
                .filter(placement -> placement.workload().equals(workload))
                .findFirst()
                .orElseThrow();
    }

    private Optional<DecisionTrace> without(Set<String> rules) {
        return decided.computeIfAbsent(rules, this::decidedWithout);
    }

    /**
     * Nothing where the other rules give no answer: then nobody knows where a workload would be.
     */
    private Optional<DecisionTrace> decidedWithout(Set<String> rules) {
        try {
            return Optional.of(removal.search(trace.facts(), rules));
        } catch (DecisionException failure) {
            return Optional.empty();
        }
    }
}
