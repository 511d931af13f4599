package dev.sextant.explain.why;

import dev.sextant.decision.RuleSentence;
import dev.sextant.explain.model.DecisiveReasons;
import dev.sextant.fact.verdict.Placement;
import dev.sextant.trace.DecisionException;
import dev.sextant.trace.DecisionTrace;
import dev.sextant.trace.RuleRemoval;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
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

    /** The places of all workloads without some rules; empty where the others give no answer. */
    private final Map<Set<String>, Map<String, Placement>> decided = new HashMap<>();

    /** Creates a remover of the reasons for one decision. */
    public ReasonRemover(DecisionTrace trace, RuleRemoval removal) {
        this.trace = trace;
        this.removal = removal;
    }

    /** The first reason without which a workload would be elsewhere. */
    Optional<DecisiveReasons> alone(List<List<RuleSentence>> reasons, Placement placement) {
        return reasons.stream().flatMap(one -> least(one, placement).stream()).findFirst();
    }

    /**
     * Two reasons without which a workload would be elsewhere; where there are none, as many of the
     * strongest as it takes, and none that makes no difference.
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
                least(both, placement).ifPresent(pairs::add);
            }
        }
        Set<RuleSentence> all = new LinkedHashSet<>();
        pairs.forEach(pair -> all.addAll(pair.sentences()));
        boolean isAnyTwo =
                pairs.size() == all.size() * (all.size() - 1) / 2
                        && pairs.stream().allMatch(pair -> pair.needed() == 2)
                        && pairs.stream().map(ReasonRemover::place).distinct().count() == 1;
        return pairs.stream()
                .findFirst()
                .map(
                        first ->
                                isAnyTwo
                                        ? new DecisiveReasons(
                                                List.copyOf(all), 2, first.otherwise())
                                        : first);
    }

    /** What a claim says of the place without the reasons: all but its points. */
    private static List<Object> place(DecisiveReasons found) {
        Placement then = found.otherwise().orElseThrow();
        return List.of(then.chosen(), Optional.ofNullable(then.style()), then.basis());
    }

    private Optional<DecisiveReasons> strongest(
            List<List<RuleSentence>> reasons, Placement placement) {
        List<RuleSentence> taken = new ArrayList<>();
        for (List<RuleSentence> reason : reasons) {
            taken.addAll(reason);
            Optional<DecisiveReasons> turned = least(taken, placement);
            if (turned.isPresent()) {
                return turned;
            }
        }
        return Optional.empty();
    }

    /**
     * Some reasons, if without them the workload would be elsewhere, but for those that make no
     * difference to that: the weaker ones are kept first.
     */
    private Optional<DecisiveReasons> least(List<RuleSentence> taken, Placement placement) {
        Optional<DecisiveReasons> found =
                taken.isEmpty() ? Optional.empty() : together(taken, placement);
        for (int index = taken.size() - 1; index >= 0 && found.isPresent(); index--) {
            List<RuleSentence> fewer = new ArrayList<>(found.get().sentences());
            if (fewer.remove(taken.get(index)) && !fewer.isEmpty()) {
                Optional<DecisiveReasons> more = found;
                found = together(fewer, placement).or(() -> more);
            }
        }
        return found;
    }

    /**
     * All reasons, where the workload would stay at its place without all of them, and without all
     * but any one. Nothing where its style would be another: then they decide about the style.
     */
    Optional<DecisiveReasons> none(List<List<RuleSentence>> reasons, Placement placement) {
        List<RuleSentence> all =
                distinct(reasons.stream().flatMap(List::stream).distinct().toList());
        for (RuleSentence kept : all) {
            List<RuleSentence> others = new ArrayList<>(all);
            others.remove(kept);
            Optional<DecisiveReasons> turned = least(others, placement);
            if (turned.isPresent()) {
                return turned;
            }
        }
        return without(rules(all), placement.workload())
                .filter(then -> then.option() == placement.option())
                .filter(then -> then.style() == placement.style() && then.isPlaced())
                .map(then -> new DecisiveReasons(all, 0, Optional.of(then)));
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
        List<RuleSentence> all = found.sentences();
        if (found.needed() == 0 || found.needed() == all.size()) {
            return isShown(all, then);
        }
        for (int one = 0; one < all.size(); one++) {
            for (int other = one + 1; other < all.size(); other++) {
                if (!isShown(List.of(all.get(one), all.get(other)), then)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether a workload is at a place without some rules, for the same reason. */
    private boolean isShown(List<RuleSentence> removed, Placement then) {
        try {
            Placement shown =
                    placements(removal.decide(trace.facts(), rules(removed))).get(then.workload());
            return shown.option() == then.option()
                    && shown.style() == then.style()
                    && shown.basis() == then.basis();
        } catch (DecisionException failure) {
            return false;
        }
    }

    /** Some sentences, if without all of their rules the workload would be on another option. */
    private Optional<DecisiveReasons> together(List<RuleSentence> sentences, Placement placement) {
        return without(rules(sentences), placement.workload())
                .filter(then -> then.option() != placement.option())
                .map(
                        then -> {
                            List<RuleSentence> each = distinct(sentences);
                            return new DecisiveReasons(each, each.size(), Optional.of(then));
                        });
    }

    /** One sentence of each rule: a rule is taken away with all that it says. */
    private static List<RuleSentence> distinct(List<RuleSentence> sentences) {
        Map<String, RuleSentence> byRule = new LinkedHashMap<>();
        sentences.forEach(sentence -> byRule.putIfAbsent(sentence.rule(), sentence));
        return List.copyOf(byRule.values());
    }

    private static Set<String> rules(List<RuleSentence> sentences) {
        return sentences.stream().map(RuleSentence::rule).collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, Placement> placements(DecisionTrace then) {
        Map<String, Placement> placements = new HashMap<>();
        then.placements().forEach(one -> placements.put(one.workload(), one));
        return placements;
    }

    /** Nothing where nobody knows where a workload would be. */
    private Optional<Placement> without(Set<String> rules, String workload) {
        return Optional.ofNullable(
                decided.computeIfAbsent(rules, this::decidedWithout).get(workload));
    }

    private Map<String, Placement> decidedWithout(Set<String> rules) {
        try {
            return placements(removal.search(trace.facts(), rules));
        } catch (DecisionException failure) {
            return Map.of();
        }
    }
}
