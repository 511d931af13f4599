package dev.sextant.authoring.diff;

import dev.sextant.authoring.diff.KnowledgeDifference.Effect;
import dev.sextant.authoring.diff.KnowledgeDifference.Moved;
import dev.sextant.decision.ConcludedFact;
import dev.sextant.decision.RuleSentence;
import dev.sextant.explain.why.DecidingFigures;
import dev.sextant.explain.why.TraceExplainer;
import dev.sextant.fact.trait.Favors;
import dev.sextant.fact.trait.RuledOut;
import dev.sextant.fact.verdict.Placement;
import dev.sextant.rulebook.model.KnowledgeScope;
import dev.sextant.rulebook.model.Rule;
import dev.sextant.rulebook.model.Rulebook;
import dev.sextant.scenario.model.Scenario;
import dev.sextant.trace.DecisionFacts;
import dev.sextant.trace.DecisionTrace;
import dev.sextant.trace.PlatformDecider;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Compares the answers by the article alone with those by all rules. */
public final class KnowledgeComparison {

    private final Rulebook rulebook;
    private final TraceExplainer explainer;
    private final Function<Predicate<Rule>, PlatformDecider> deciders;

    /** A comparison over a rule base. */
    public KnowledgeComparison(RunnableRules rules) {
        this.rulebook = rules.rulebook();
        this.explainer = new TraceExplainer(rulebook);
        this.deciders = rules.deciders();
    }

    /**
     * Compares the answers for one scenario.
     *
     * @throws dev.sextant.trace.DecisionException if a rule or the engine fails over it
     */
    public KnowledgeDifference of(Scenario scenario) {
        DecisionTrace article = decide(scenario.facts(), KnowledgeScope.ARTICLE);
        DecisionTrace all = decide(scenario.facts(), KnowledgeScope.ALL);
        List<Moved> moved = new ArrayList<>();
        for (int index = 0; index < all.placements().size(); index++) {
            Placement before = article.placements().get(index);
            if (!isSamePlace(before, all.placements().get(index))) {
                moved.add(moved(index, before, all));
            }
        }
        return new KnowledgeDifference(
                scenario,
                article.recommendation().answer(),
                all.recommendation().answer(),
                List.copyOf(moved),
                DecidingFigures.of(all, rulebook));
    }

    private DecisionTrace decide(DecisionFacts facts, Predicate<Rule> rules) {
        return deciders.apply(rules).decide(facts);
    }

    private static boolean isSamePlace(Placement one, Placement other) {
        return one.option() == other.option() && one.style() == other.style();
    }

    private Moved moved(int index, Placement article, DecisionTrace all) {
        Placement place = all.placements().get(index);
        List<Rule> opinions = opinions(all);
        List<Rule> needed =
                opinions.stream()
                        .filter(rule -> !isPlaced(index, all, other -> !other.equals(rule)))
                        .toList();
        List<Rule> enough =
                opinions.stream()
                        .filter(
                                rule ->
                                        isPlaced(
                                                index,
                                                all,
                                                KnowledgeScope.ARTICLE.or(rule::equals)))
                        .toList();
        List<Rule> both = needed.stream().filter(enough::contains).toList();
        if (!both.isEmpty()) {
            return new Moved(article, place, Effect.DECIDES, sentences(both, index, all));
        }
        if (!needed.isEmpty()) {
            return new Moved(article, place, Effect.NEEDED, sentences(needed, index, all));
        }
        return enough.isEmpty()
                ? new Moved(
                        article,
                        place,
                        Effect.TOGETHER,
                        sentences(together(opinions, index, all), index, all))
                : new Moved(article, place, Effect.ENOUGH, sentences(enough, index, all));
    }

    /** Rules that are enough beside the article's, and of which none can be left out. */
    private List<Rule> together(List<Rule> opinions, int index, DecisionTrace all) {
        List<Rule> rules = new ArrayList<>(opinions);
        for (Rule rule : opinions) {
            List<Rule> others = rules.stream().filter(other -> !other.equals(rule)).toList();
            if (isPlaced(index, all, KnowledgeScope.ARTICLE.or(others::contains))) {
                rules.remove(rule);
            }
        }
        return rules;
    }

    private boolean isPlaced(int index, DecisionTrace all, Predicate<Rule> rules) {
        Placement place = decide(all.facts(), rules).placements().get(index);
        return isSamePlace(place, all.placements().get(index));
    }

    /** The rules with an opinion that fired and are not the article's, by id. */
    private static List<Rule> opinions(DecisionTrace trace) {
        return trace.derivations().stream()
                .flatMap(derivation -> derivation.justifications().stream())
                .map(justification -> justification.rule())
                .filter(rule -> !KnowledgeScope.ARTICLE.test(rule))
                .distinct()
                .sorted(Comparator.comparing(Rule::id))
                .toList();
    }

    private List<RuleSentence> sentences(List<Rule> rules, int index, DecisionTrace all) {
        RuleSentence decisive = explainer.decisive(all).get(index).first();
        String workload = all.placements().get(index).workload();
        return rules.stream()
                .map(rule -> sentences(rule.id(), workload, all))
                .sorted(Comparator.comparing(one -> !one.rule().equals(decisive.rule())))
                .toList();
    }

    /** What a rule says of the workload; where it is silent of it, what it says of another. */
    private RuleSentence sentences(String rule, String workload, DecisionTrace all) {
        return explainer.concluded(all, rule).conclusions().stream()
                .min(Comparator.comparing(conclusion -> !isAbout(workload, conclusion)))
                .map(conclusion -> new RuleSentence(rule, conclusion.by().get(0).because()))
                .orElseThrow();
    }

    private static boolean isAbout(String workload, ConcludedFact conclusion) {
        return (conclusion.isOf(Favors.class) || conclusion.isOf(RuledOut.class))
                && workload.equals(conclusion.subject());
    }
}
