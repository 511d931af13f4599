package dev.sextant.authoring.coverage;

import dev.sextant.authoring.coverage.Coverage.CoveredCondition;
import dev.sextant.authoring.coverage.Coverage.CoveredRule;
import dev.sextant.explain.words.ConditionFormatter;
import dev.sextant.rulebook.model.Citation;
import dev.sextant.rulebook.model.Condition;
import dev.sextant.rulebook.model.Constraint;
import dev.sextant.rulebook.model.ConstraintTest;
import dev.sextant.rulebook.model.FactTypes;
import dev.sextant.rulebook.model.Rule;
import dev.sextant.source.Location;
import dev.sextant.trace.ConditionEvaluation;
import dev.sextant.trace.ConstraintEvaluation;
import dev.sextant.trace.RuleEvaluation;
import dev.sextant.trace.TruthValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts how often one rule fired and its conditions held. */
final class RuleCount {

    private final Rule rule;
    private final Map<Location, ConditionCount> conditions = new LinkedHashMap<>();
    private int fired;
    private int silent;

    RuleCount(Rule rule) {
        this.rule = rule;
        rule.conditions().forEach(this::prepare);
    }

    Rule rule() {
        return rule;
    }

    /**
     * Counts one decision.
     *
     * @param hasFired whether the rule fired in it
     */
    void add(boolean hasFired) {
        fired += hasFired ? 1 : 0;
        silent += hasFired ? 0 : 1;
    }

    /** Whether there is an outcome of a condition that was not seen. */
    boolean hasGap() {
        return conditions.values().stream().anyMatch(ConditionCount::hasGap);
    }

    /** Takes the result of the conditions in a scenario. */
    void add(RuleEvaluation attempt, String scenario) {
        attempt.conditions().forEach(judged -> count(judged, scenario));
    }

    /** The counts. */
    CoveredRule covered(Map<String, Citation> citations) {
        List<CoveredCondition> covered =
                conditions.values().stream().map(ConditionCount::covered).toList();
        return new CoveredRule(rule, citations.get(rule.source()), fired, silent, covered);
    }

    /**
     * Conditions that can have either outcome. A given fact is there in every scenario, so only
     * what is asked of it can fail; what is looked up in the data files depends on no scenario.
     */
    private void prepare(Condition condition) {
        if (condition instanceof Condition.Combined) {
            condition.parts().forEach(this::prepare);
        } else if (condition instanceof Condition.OfFact pattern
                && FactTypes.isGiven(pattern.type())) {
            pattern.constraints().stream()
                    .filter(one -> !one.onlyBinds() && !one.isJoinOn("name"))
                    .forEach(one -> prepare(pattern, one));
        } else if (!isLookUp(condition)) {
            prepare(condition.location(), ConditionFormatter.written(condition));
        }
    }

    /** Whether it takes the row of a data file that has certain values. */
    private static boolean isLookUp(Condition condition) {
        return condition instanceof Condition.OfFact pattern
                && FactTypes.isFigure(pattern.type())
                && pattern.constraints().stream().allMatch(one -> one.onlyBinds() || isSame(one));
    }

    /** Whether a component must have one value, or one of several. */
    private static boolean isSame(Constraint constraint) {
        return constraint
                .comparison()
                .filter(ConstraintTest.Comparison::isOfSame)
                .flatMap(ConstraintTest.Comparison::component)
                .isPresent();
    }

    private void prepare(Condition.OfFact pattern, Constraint constraint) {
        prepare(constraint.location(), pattern.type() + "( " + constraint.text() + " )");
    }

    private void prepare(Location location, String text) {
        conditions.put(location, new ConditionCount(text, location));
    }

    private void count(ConditionEvaluation judged, String scenario) {
        if (judged.condition() instanceof Condition.Combined) {
            judged.parts().forEach(part -> count(part, scenario));
        } else if (judged.isOfGiven()) {
            for (ConstraintEvaluation one : judged.asked()) {
                count(one.constraint().location(), one.truth(), scenario);
            }
        } else {
            count(judged.condition().location(), judged.truth(), scenario);
        }
    }

    private void count(Location location, TruthValue truth, String scenario) {
        ConditionCount count = conditions.get(location);
        if (count != null) {
            count.add(truth, scenario);
        }
    }

    /** Remembers the result of one condition. */
    private static final class ConditionCount {

        private final String text;
        private final Location location;
        private String held;
        private String failed;

        ConditionCount(String text, Location location) {
            this.text = text;
            this.location = location;
        }

        void add(TruthValue truth, String scenario) {
            if (truth == TruthValue.TRUE) {
                held = held == null ? scenario : held;
            } else if (truth != TruthValue.NOT_REACHED) {
                failed = failed == null ? scenario : failed;
            }
        }

        boolean hasGap() {
            return held == null || failed == null;
        }

        CoveredCondition covered() {
            return new CoveredCondition(text, location, held, failed);
        }
    }
}
