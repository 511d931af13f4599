package dev.sextant.rulebook.convention;

import dev.sextant.rulebook.convention.Convention.Concern;
import dev.sextant.rulebook.model.Condition;
import dev.sextant.rulebook.model.Constraint;
import dev.sextant.rulebook.model.FactTypes;
import dev.sextant.rulebook.model.RuleToken;
import dev.sextant.rulebook.model.TokenClassifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Conventions for conditions that ask for absence or count. */
final class AbsenceConventions {

    private AbsenceConventions() {}

    static List<Convention> all() {
        return List.of(
                Convention.ofRule(
                        "not-given", Concern.MEANING, AbsenceConventions::checkGivenFacts),
                Convention.ofRule("unjoined", Concern.MEANING, AbsenceConventions::checkJoins));
    }

    /**
     * Only what rules conclude may be asked to be absent or counted: an unknown fact is not an
     * absent one.
     */
    private static void checkGivenFacts(RuleCheckContext check) {
        checkGivenFacts(check, check.rule().conditions(), "");
    }

    private static void checkGivenFacts(
            RuleCheckContext check, Collection<Condition> conditions, String under) {
        for (Condition condition : conditions) {
            if (condition instanceof Condition.OfFact fact
                    && !under.isEmpty()
                    && FactTypes.isGiven(fact.type())) {
                check.report(
                        fact.location(),
                        under
                                + " needs all of "
                                + fact.type()
                                + ", but some of these may be unknown",
                        "Maybe conclude it in another rule, and match that conclusion.");
            } else if (condition instanceof Condition.Quantified quantified) {
                boolean exists = quantified.quantifier() == Condition.Quantifier.EXISTS;
                checkGivenFacts(
                        check, quantified.parts(), exists ? under : quantified.quantifier().word());
            } else if (condition instanceof Condition.Combined combined) {
                checkGivenFacts(check, combined.parts(), under);
            } else if (condition instanceof Condition.Accumulated accumulated) {
                checkGivenFacts(check, accumulated.over(), "accumulate");
            }
        }
    }

    /**
     * A fact that must be absent or is counted is joined to an earlier one. Drools 10.2.0 loses
     * matches of a {@code not} or an accumulate that reads no variable of an earlier condition:
     * silently, and in one order of the files but not in another.
     */
    private static void checkJoins(RuleCheckContext check) {
        Set<String> bound = new TreeSet<>();
        for (Condition condition : check.rule().conditions()) {
            List<Condition> inside = inside(condition);
            if (!inside.isEmpty() && Collections.disjoint(read(check, inside), bound)) {
                check.report(condition.location(), whatIsUnjoined(condition), maybeJoin(bound));
            }
            bound.addAll(bound(check, condition));
        }
    }

    private static List<Condition> inside(Condition condition) {
        if (condition instanceof Condition.Quantified quantified) {
            return quantified.parts();
        }
        return condition instanceof Condition.Accumulated accumulated
                ? accumulated.over()
                : List.of();
    }

    private static String whatIsUnjoined(Condition condition) {
        String word =
                condition instanceof Condition.Quantified quantified
                        ? quantified.quantifier().word()
                        : "accumulate";
        return "("
                + word
                + ") uses no variable of an earlier condition, so matches may be lost silently";
    }

    private static String maybeJoin(Set<String> bound) {
        return bound.isEmpty()
                ? "Maybe put a fact before it, and compare a component with a variable of that"
                        + " fact."
                : "Maybe compare a component with one of " + String.join(", ", bound) + ".";
    }

    private static Set<String> bound(RuleCheckContext check, Condition condition) {
        Set<String> variables = new TreeSet<>();
        if (condition instanceof Condition.OfFact fact) {
            if (fact.variable() != null) {
                variables.add(fact.variable());
            }
            tokens(check, fact).forEach(tokens -> variables.addAll(TokenClassifier.bound(tokens)));
        } else if (condition instanceof Condition.Accumulated accumulated) {
            accumulated.functions().forEach(function -> variables.add(function.variable()));
        }
        return variables;
    }

    /** The variables that conditions name, bound there or before. */
    private static Set<String> read(RuleCheckContext check, List<Condition> conditions) {
        Set<String> variables = new TreeSet<>();
        for (Condition condition : conditions) {
            if (condition instanceof Condition.OfFact fact) {
                for (List<RuleToken> tokens : tokens(check, fact)) {
                    tokens.forEach(token -> variables.add(token.text()));
                }
            } else {
                variables.addAll(read(check, inside(condition)));
            }
        }
        return variables;
    }

    private static List<List<RuleToken>> tokens(RuleCheckContext check, Condition.OfFact fact) {
        List<List<RuleToken>> tokens = new ArrayList<>();
        for (Constraint constraint : fact.constraints()) {
            tokens.add(check.written().tokens().get(constraint));
        }
        return tokens;
    }
}
