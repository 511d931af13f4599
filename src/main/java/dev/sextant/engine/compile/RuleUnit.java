package dev.sextant.engine.compile;

import dev.sextant.rulebook.model.Rule;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.drools.model.Model;
import org.drools.model.impl.ModelImpl;

/**
 * Rules that were compiled together, and which of them still hold: after an edit the rules of the
 * changed files are compiled as a unit of their own, and what they were before is passed over.
 *
 * @param rules the names of those that hold, each with its package
 * @param code what they were compiled to
 */
public record RuleUnit(Set<String> rules, RuleCode code) {

    /** Sorts the names: a unit has the same bytes wherever it is kept. */
    public RuleUnit {
        rules = Collections.unmodifiableSet(new TreeSet<>(rules));
    }

    /** A unit of all these rules, whose code ends when a decision takes too long. */
    public static RuleUnit of(Collection<Rule> rules, RuleCode code) {
        return new RuleUnit(names(rules), ClockWeaver.woven(code));
    }

    /** What is left of it once some rules hold no longer. */
    public RuleUnit without(Set<String> others) {
        Set<String> left = new HashSet<>(rules);
        left.removeAll(others);
        return new RuleUnit(left, code);
    }

    /** What the engine begins with: the models, with those rules alone that hold. */
    public List<Model> load() {
        return code.load().stream().map(this::holding).toList();
    }

    /** Rules are all that a sound model has, beside the types that they match. */
    private Model holding(Model model) {
        ModelImpl holding = new ModelImpl(model.getName());
        model.getTypeMetaDatas().forEach(holding::addTypeMetaData);
        return holding.withRules(
                model.getRules().stream()
                        .filter(rule -> rules.contains(name(rule.getPackage(), rule.getName())))
                        .toList());
    }

    /** The names of rules, each with its package: within one no name stands twice. */
    public static Set<String> names(Collection<Rule> rules) {
        Set<String> names = new HashSet<>();
        rules.forEach(rule -> names.add(name(rule.packageName(), rule.sentence())));
        return names;
    }

    private static String name(String packageName, String sentence) {
        return packageName + "." + sentence;
    }
}
