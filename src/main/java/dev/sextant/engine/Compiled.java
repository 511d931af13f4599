package dev.sextant.engine;

import dev.sextant.fact.Figure;
import dev.sextant.rulebook.Rule;
import dev.sextant.rulebook.Rulebook;
import dev.sextant.trace.Decider;
import dev.sextant.trace.Judge;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** A rules folder, compiled. Safe for use by several threads. */
public final class Compiled {

    private final Rulebook rulebook;
    private final SessionDecider decider;
    private final Judge judge;

    Compiled(Rulebook rulebook, SessionDecider decider) {
        this.rulebook = rulebook;
        this.decider = decider;
        this.judge = new RuleJudge(decider.kieBase(), decider.figures());
    }

    /** What the folder says. */
    public Rulebook rulebook() {
        return rulebook;
    }

    /** What runs its rules. */
    public Decider decider() {
        return decider;
    }

    /**
     * What runs the same rules with other figures.
     *
     * @param change gives the other figures, of the same types
     */
    public Decider decider(UnaryOperator<List<Figure>> change) {
        return decider.with(change.apply(decider.figures()));
    }

    /** What says of each condition of a rule what it comes to. */
    public Judge judge() {
        return judge;
    }

    /** The same with some of the rules only, in the same order and the same stages. */
    public Compiled only(Predicate<Rule> some) {
        return new Compiled(rulebook, decider.only(some));
    }
}
