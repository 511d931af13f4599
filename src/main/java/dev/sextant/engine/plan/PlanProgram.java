package dev.sextant.engine.plan;

import dev.sextant.fact.Figure;

/** What rules are generated to. A program holds no state, so several threads can run it. */
public abstract class PlanProgram {

    /** Creates a program, once for each rulebook. */
    protected PlanProgram() {}

    /** Fires every rule of a decision, stage by stage. */
    protected abstract void run(PlanRun run);

    /**
     * Returns whether a figure belongs to a selection: whether it fulfills all that a condition
     * asks of it without a variable.
     *
     * @param selection the number of the selection
     */
    protected abstract boolean admits(int selection, Figure figure);

    /**
     * Returns the constant that figures of a selection are grouped by, or null.
     *
     * @param selection the number of the selection
     */
    protected abstract Enum<?> group(int selection, Figure figure);

    /** Returns how many selections of figures there are. */
    protected abstract int selections();
}
