package dev.sextant.engine.plan;

import dev.sextant.engine.run.RunLimits;
import dev.sextant.fact.Figure;
import dev.sextant.rulebook.model.Rule;
import dev.sextant.rulebook.model.Rulebook;
import dev.sextant.trace.PlatformDecider;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The program of a rulebook, loaded. Its code is warm for all deciders once it is for one. */
public final class RulePlan {

    private final PlanProgram program;
    private final List<Rule> rules;

    private RulePlan(PlanProgram program, List<Rule> rules) {
        this.program = program;
        this.rules = rules;
    }

    /** Loads the program of a rulebook. */
    public static RulePlan of(PlanCode code, Rulebook rulebook) {
        Map<String, Rule> byId = new HashMap<>();
        rulebook.rules().forEach(rule -> byId.put(rule.id(), rule));
        return new RulePlan(code.load(), code.rules().stream().map(byId::get).toList());
    }

    /**
     * Returns what decides with the program.
     *
     * @param fires which of the rules may fire
     * @param figures the figures that the rules read
     * @param drools the same rules and figures with Drools
     */
    public PlanDecider decider(
            Predicate<Rule> fires, List<Figure> figures, RunLimits limits, PlatformDecider drools) {
        return new PlanDecider(new PlanRules(program, rules, fires, figures), limits, drools);
    }
}
