package dev.sextant.explain.whynot;

import dev.sextant.decision.ExplainedConclusions;
import dev.sextant.decision.GivenValue;
import dev.sextant.explain.why.DecisionGraphBuilder;
import dev.sextant.explain.words.ComponentComparison;
import dev.sextant.explain.words.ComponentLookup;
import dev.sextant.explain.words.ConditionFormatter;
import dev.sextant.explain.words.FactFormatter;
import dev.sextant.explain.words.GivenValueReader;
import dev.sextant.fact.Conclusion;
import dev.sextant.fact.Figure;
import dev.sextant.fact.Given;
import dev.sextant.rulebook.model.Condition;
import dev.sextant.rulebook.model.Constraint;
import dev.sextant.rulebook.model.FactTypes;
import dev.sextant.rulebook.model.RecordShape;
import dev.sextant.rulebook.model.Rulebook;
import dev.sextant.source.Location;
import dev.sextant.trace.BindingFilter;
import dev.sextant.trace.ConditionEvaluation;
import dev.sextant.trace.ConstraintEvaluation;
import dev.sextant.trace.DecisionTrace;
import dev.sextant.trace.FactPath;
import dev.sextant.trace.RuleEvaluation;
import dev.sextant.trace.TruthValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes plain words of the result of the conditions of a rule. */
final class ConditionExplainer {

    private final Rulebook rulebook;
    private final DecisionTrace trace;
    private final BindingFilter wanted;
    private final boolean deep;
    private final GivenValueReader reader;
    private final Ways ways;
    private final List<ConditionExplanation> clues = new ArrayList<>();
    private VariableOrigins origins;

    /** Finds the rules that would draw a conclusion that is missing. */
    @FunctionalInterface
    interface Ways {

        /** The clue, with these rules. */
        ConditionExplanation with(ConditionExplanation clue, ConditionEvaluation judged);
    }

    /**
     * @param deep whether what prevents it is shown with its evidence
     */
    ConditionExplainer(
            Rulebook rulebook, DecisionTrace trace, BindingFilter wanted, boolean deep, Ways ways) {
        this.deep = deep;
        this.wanted = wanted;
        this.rulebook = rulebook;
        this.trace = trace;
        this.reader = new GivenValueReader(trace.facts());
        this.ways = ways;
    }

    /** One clue for each condition, and for each constraint on a given fact. */
    List<ConditionExplanation> of(RuleEvaluation attempt) {
        origins = new VariableOrigins(attempt, trace.facts());
        attempt.conditions().forEach(this::add);
        return List.copyOf(clues);
    }

    private void add(ConditionEvaluation judged) {
        if (judged.condition() instanceof Condition.Combined) {
            judged.parts().forEach(this::add);
        } else if (!judged.asked().isEmpty()) {
            judged.asked().forEach(one -> clues.add(ofGiven(one, judged.fact())));
        } else if (judged.condition() instanceof Condition.OfFact pattern) {
            clues.add(ways.with(withOrigin(ofFact(pattern, judged), judged), judged));
        } else if (judged.condition() instanceof Condition.Quantified quantified) {
            clues.add(ways.with(withOrigin(ofMany(quantified, judged), judged), judged));
        } else if (judged.condition() instanceof Condition.Accumulated accumulated) {
            ConditionExplanation clue =
                    clue(
                            judged,
                            AccumulateDescriber.plain(accumulated, judged),
                            null,
                            ExplainedConclusions.NONE);
            clues.add(ways.with(clue, judged));
        } else {
            clues.add(clue(judged, otherwise(judged.truth()), null, ExplainedConclusions.NONE));
        }
    }

    /** A fact that is missing for one given value may exist for another. */
    private ConditionExplanation withOrigin(ConditionExplanation clue, ConditionEvaluation judged) {
        return judged.truth() == TruthValue.FALSE
                ? origins.of(judged.condition()).map(clue::dependingOn).orElse(clue)
                : clue;
    }

    private ConditionExplanation ofGiven(ConstraintEvaluation one, Object fact) {
        Constraint constraint = one.constraint();
        Optional<ComparisonDescriber> plainly =
                fact == null
                        ? Optional.empty()
                        : ComponentComparison.of(one)
                                .map(comparison -> ComparisonDescriber.of(fact, comparison));
        GivenValue read =
                fact instanceof Given given ? reader.of(given, constraint.reads()).get(0) : null;
        return new ConditionExplanation(
                one.truth(),
                plainly.map(said -> said.sentence(one.truth()))
                        .orElseGet(() -> otherwise(one, fact)),
                constraint.text(),
                constraint.location(),
                plainly.map(said -> said.asked(one.truth())).orElse(null),
                read == null ? null : FactPath.of(read.path()),
                read == null || read.place() == null ? null : read.place().location(),
                List.of(),
                0,
                false,
                ExplainedConclusions.NONE);
    }

    /** Where the comparison is not understood, or what it compares with is not known. */
    private static String otherwise(ConstraintEvaluation one, Object fact) {
        String said = otherwise(one.truth());
        return one.truth() != TruthValue.NOT_REACHED || fact == null
                ? said
                : ComparisonDescriber.thing(fact, one.constraint().reads().get(0)) + " " + said;
    }

    private static String otherwise(TruthValue truth) {
        return switch (truth) {
            case TRUE -> "the condition holds";
            case FALSE -> "the condition does not hold";
            case UNKNOWN -> "it is not known whether the condition holds";
            case NOT_REACHED -> "was not checked, because an earlier condition does not hold";
        };
    }

    private ConditionExplanation ofFact(Condition.OfFact pattern, ConditionEvaluation judged) {
        if (judged.truth() == TruthValue.TRUE) {
            String there =
                    judged.isOfGiven()
                            ? name((Given) judged.fact()) + " exists"
                            : "there is " + quoted(judged.fact());
            return clue(judged, there, place(judged.fact()), ExplainedConclusions.NONE);
        }
        if (judged.truth() == TruthValue.NOT_REACHED) {
            return clue(
                    judged,
                    "\""
                            + FactFormatter.words(pattern.type())
                            + "\" "
                            + otherwise(TruthValue.NOT_REACHED),
                    null,
                    ExplainedConclusions.NONE);
        }
        return clue(
                judged,
                MissingFactDescriber.plain(pattern, judged, wanted),
                null,
                ExplainedConclusions.NONE);
    }

    private ConditionExplanation ofMany(
            Condition.Quantified quantified, ConditionEvaluation judged) {
        boolean not = quantified.quantifier() == Condition.Quantifier.NOT;
        boolean stands = judged.truth() == TruthValue.FALSE;
        ExplainedConclusions against =
                stands && deep ? against(judged.found()) : ExplainedConclusions.NONE;
        String plain =
                switch (judged.truth()) {
                    case TRUE ->
                            not ? names(quantified) + ", as required" : otherwise(TruthValue.TRUE);
                    case FALSE ->
                            switch (quantified.quantifier()) {
                                case NOT ->
                                        "there is " + found(judged) + ", but there must be none";
                                case EXISTS -> names(quantified);
                                case FORALL -> "it does not hold for " + found(judged);
                            };
                    case UNKNOWN -> "it is not known whether " + names(quantified);
                    case NOT_REACHED ->
                            "whether " + names(quantified) + " " + otherwise(judged.truth());
                };
        ConditionExplanation clue = clue(judged, plain, null, against);
        return stands && !deep ? clue.withoutWays() : clue;
    }

    private static String found(ConditionEvaluation judged) {
        return judged.found().stream()
                .map(fact -> fact instanceof Given given ? name(given) : quoted(fact))
                .collect(Collectors.joining(" with "));
    }

    private static String quoted(Object fact) {
        return "\"" + FactFormatter.of((Record) fact) + "\"";
    }

    private static String name(Given given) {
        return ComponentLookup.named(given, "name")
                .map(component -> (String) RecordShape.value(given, component))
                .orElse("the team");
    }

    private static String names(Condition.Quantified quantified) {
        return quantified.parts().stream()
                .map(
                        part ->
                                part instanceof Condition.OfFact fact
                                        ? FactFormatter.words(fact.type())
                                        : "fact")
                .collect(Collectors.joining("\" with \"", "there is no matching \"", "\""));
    }

    /** Facts that must be absent, with their evidence. */
    private ExplainedConclusions against(List<Object> found) {
        return new DecisionGraphBuilder(rulebook, trace)
                .explained(
                        found.stream()
                                .filter(Conclusion.class::isInstance)
                                .map(Conclusion.class::cast));
    }

    private Location place(Object fact) {
        if (fact instanceof Figure figure) {
            return rulebook.figures().get(figure);
        }
        return fact instanceof Given given && FactTypes.isGiven(given.getClass().getSimpleName())
                ? trace.facts().origins().get(new FactPath(name(given), "name"))
                : null;
    }

    private static ConditionExplanation clue(
            ConditionEvaluation judged,
            String plain,
            Location place,
            ExplainedConclusions against) {
        return new ConditionExplanation(
                judged.truth(),
                plain,
                ConditionFormatter.written(judged.condition()),
                judged.condition().location(),
                null,
                null,
                place,
                List.of(),
                0,
                false,
                against);
    }
}
