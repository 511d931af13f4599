package dev.sextant.engine;

import dev.sextant.rulebook.Rule;
import dev.sextant.trace.Justification;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.base.InitialFact;
import org.kie.api.runtime.rule.Match;

/** Finds the rule of a match: the engine knows a rule by its package and name only. */
final class RuleIndex {

    private final Map<String, Map<String, Rule>> byPackageAndName = new HashMap<>();

    RuleIndex(List<Rule> rules) {
        for (Rule rule : rules) {
            byPackageAndName
                    .computeIfAbsent(rule.packageName(), any -> new HashMap<>())
                    .put(rule.sentence(), rule);
        }
    }

    Rule rule(Match match) {
        return rule(match.getRule().getPackageName(), match.getRule().getName());
    }

    Rule rule(String packageName, String name) {
        return byPackageAndName.get(packageName).get(name);
    }

    /** What a match rests on. The objects are the session's own facts, which nothing changes. */
    Justification justification(Match match) {
        Rule rule = rule(match);
        List<Object> bound = new ArrayList<>(rule.variables().size());
        for (String variable : rule.variables()) {
            bound.add(match.getDeclarationValue(variable));
        }
        return new Justification(rule, matched(match.getObjects()), bound);
    }

    private static List<Object> matched(List<Object> objects) {
        List<Object> matched = new ArrayList<>(objects.size());
        for (Object object : objects) {
            if (object instanceof Object[] results) {
                matched.add(Arrays.asList(results));
            } else if (!(object instanceof InitialFact)) {
                matched.add(object);
            }
        }
        return matched;
    }
}
