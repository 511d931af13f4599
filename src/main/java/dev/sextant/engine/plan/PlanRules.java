package dev.sextant.engine.plan;

import dev.sextant.fact.Figure;
import dev.sextant.rulebook.model.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The rules and figures that a program runs with. */
final class PlanRules {

    private static final Object[] NONE = {};

    private final PlanProgram program;
    private final Rule[] rules;
    private final boolean[] on;
    private final Object[][][] figures;

    /**
     * @param rules the rules in the order in which the program numbers them
     * @param takesPart which of the rules may fire
     */
    PlanRules(
            PlanProgram program,
            List<Rule> rules,
            Predicate<Rule> takesPart,
            List<Figure> figures) {
        this.program = program;
        this.rules = rules.toArray(Rule[]::new);
        this.on = on(this.rules, takesPart);
        this.figures = new Object[program.selections()][][];
        for (int selection = 0; selection < this.figures.length; selection++) {
            this.figures[selection] = grouped(selection, figures);
        }
    }

    private PlanRules(PlanRules same, boolean[] on) {
        this.program = same.program;
        this.rules = same.rules;
        this.on = on;
        this.figures = same.figures;
    }

    /** The same without some rules: to sort the figures again takes longer than to decide. */
    PlanRules without(Set<String> ids) {
        boolean[] fewer = on.clone();
        for (int rule = 0; rule < fewer.length; rule++) {
            fewer[rule] &= !ids.contains(rules[rule].id());
        }
        return new PlanRules(this, fewer);
    }

    private static boolean[] on(Rule[] rules, Predicate<Rule> takesPart) {
        boolean[] on = new boolean[rules.length];
        for (int rule = 0; rule < on.length; rule++) {
            on[rule] = takesPart.test(rules[rule]);
        }
        return on;
    }

    private Object[][] grouped(int selection, List<Figure> all) {
        List<List<Object>> groups = new ArrayList<>();
        for (Figure figure : all) {
            if (program.admits(selection, figure)) {
                int index = index(program.group(selection, figure));
                while (groups.size() <= index) {
                    groups.add(new ArrayList<>());
                }
                groups.get(index).add(figure);
            }
        }
        return groups.stream().map(List::toArray).toArray(Object[][]::new);
    }

    private static int index(Enum<?> group) {
        return group == null ? 0 : group.ordinal() + 1;
    }

    void run(PlanRun run) {
        program.run(run);
    }

    Rule rule(int number) {
        return rules[number];
    }

    boolean isOn(int number) {
        return on[number];
    }

    Object[] figures(int selection, Enum<?> group) {
        Object[][] groups = figures[selection];
        int index = index(group);
        return index < groups.length ? groups[index] : NONE;
    }
}
