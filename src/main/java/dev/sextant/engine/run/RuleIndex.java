package dev.sextant.engine.run;

import dev.sextant.rulebook.model.Rule;
import dev.sextant.trace.Justification;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drools.core.reteoo.RuleTerminalNodeLeftTuple;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.kie.api.runtime.rule.Match;

/**
 * Finds the rule of a match: the engine knows a rule by its package and name only. It is asked for
 * every match of every decision, so what it finds by name is kept for the engine's own object.
 */
public final class RuleIndex {

    private final Map<org.kie.api.definition.rule.Rule, Rule> rules = new IdentityHashMap<>();
    private final List<String> packages;

    /**
     * @param rules as they were read
     * @param kieBase the same rules, compiled
     */
    public RuleIndex(List<Rule> rules, KieBase kieBase) {
        this.packages = rules.stream().map(Rule::packageName).distinct().toList();
        Map<List<String>, Rule> byName = new HashMap<>();
        rules.forEach(rule -> byName.put(List.of(rule.packageName(), rule.sentence()), rule));
        for (KiePackage each : kieBase.getKiePackages()) {
            for (org.kie.api.definition.rule.Rule rule : each.getRules()) {
                this.rules.put(rule, byName.get(List.of(rule.getPackageName(), rule.getName())));
            }
        }
    }

    Rule rule(Match match) {
        return rules.get(match.getRule());
    }

    /**
     * The package of rules that a compiled class belongs to; the innermost, if one holds others.
     */
    Optional<String> packageOf(String className) {
        return packages.stream()
                .filter(each -> className.startsWith(each + "."))
                .max(Comparator.comparingInt(String::length));
    }

    /** What a match rests on. The objects are the session's own facts, which nothing changes. */
    public Justification justification(Match match) {
        Rule rule = rule(match);
        MatchedObjects objects = MatchedObjects.of((RuleTerminalNodeLeftTuple) match);
        return new Justification(
                rule, objects.matched(), new BoundValues(rule.variables(), objects));
    }
}
