package dev.sextant.engine;

import dev.sextant.engine.judge.RuleJudge;
import dev.sextant.engine.run.SessionDecider;
import dev.sextant.fact.Figure;
import dev.sextant.rulebook.model.Rule;
import dev.sextant.rulebook.model.Rulebook;
import dev.sextant.trace.PlatformDecider;
import dev.sextant.trace.RuleEvaluator;
import dev.sextant.trace.RuleRemoval;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** A rules folder, compiled. Safe for use by several threads. */
public final class CompiledRules {

    private final Rulebook rulebook;
    private final SessionDecider decider;
    private final PlanSource plan;
    private final RuleEvaluator judge;

    CompiledRules(Rulebook rulebook, SessionDecider decider, PlanSource plan) {
        this.rulebook = rulebook;
        this.decider = decider;
        this.plan = plan;
        this.judge = new RuleJudge(decider.kieBase(), decider.figures());
    }

    /** What the folder says. */
    public Rulebook rulebook() {
        return rulebook;
    }

    /** What runs its rules. */
    public PlatformDecider decider() {
        return decider;
    }

    /**
     * What runs the same rules with other figures.
     *
     * @param change gives the other figures, of the same types
     */
    public PlatformDecider decider(UnaryOperator<List<Figure>> change) {
        return decider.with(change.apply(decider.figures()));
    }

    /**
     * Returns what decides the same many times as fast, for searches. It begins with Drools, which
     * stays where a rule has a form that no program can be generated for.
     */
    public PlatformDecider searchDecider() {
        return new SearchDecider(plan, decider);
    }

    /**
     * Returns the same with other figures.
     *
     * @param change gives the other figures, of the same types
     */
    public PlatformDecider searchDecider(UnaryOperator<List<Figure>> change) {
        return new SearchDecider(plan, decider.with(change.apply(decider.figures())));
    }

    /**
     * Returns what decides with the compiled plan from the first platform on, or nothing where a
     * rule has a form that only Drools can run.
     */
    public Optional<PlatformDecider> plannedDecider() {
        return plan.get()
                .map(
                        loaded ->
                                loaded.decider(
                                        decider.fires(),
                                        decider.figures(),
                                        decider.limits(),
                                        decider));
    }

    /** Returns what decides without some of the rules. */
    public RuleRemoval removal() {
        return new SearchDecider(plan, decider);
    }

    /** What says of each condition of a rule what it comes to. */
    public RuleEvaluator judge() {
        return judge;
    }

    /** The same with some of the rules only, in the same order and the same stages. */
    public CompiledRules only(Predicate<Rule> some) {
        return new CompiledRules(rulebook, decider.only(some), plan);
    }
}
