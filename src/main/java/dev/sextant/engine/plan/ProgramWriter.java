package dev.sextant.engine.plan;

import dev.sextant.fact.Figure;
import dev.sextant.rulebook.model.Rule;
import dev.sextant.rulebook.model.Rulebook;
import java.util.List;

/** Writes a rulebook as one class: a method for each rule, and one that calls them in order. */
final class ProgramWriter {

    /** The package of the class: that of rules, where no class of Sextant is. */
    static final String PACKAGE = "rules.plan";

    /** The simple name of the class. */
    static final String NAME = "Program";

    /** The name of the class. */
    static final String CLASS = PACKAGE + "." + NAME;

    static final String FIGURE_TYPE = Figure.class.getName();
    static final String RUN_TYPE = PlanRun.class.getName();

    /** So many rules are called by one method: Java does not compile long ones at run time. */
    private static final int RULES_IN_METHOD = 40;

    private final SourceText source = new SourceText();
    private final FigureSelections figures = new FigureSelections();
    private final PlanTypes types;

    private ProgramWriter(List<Rule> rules) {
        this.types = PlanTypes.of(rules);
    }

    /**
     * Writes a rulebook.
     *
     * @param groups its rules in the order in which they fire
     * @throws UnsupportedRuleException if a rule has a form that is not generated
     */
    static String write(Rulebook rulebook, List<FiringOrder.Group> groups)
            throws UnsupportedRuleException {
        ProgramWriter writer = new ProgramWriter(rulebook.rules());
        writer.write(groups);
        return writer.source.toString();
    }

    private void write(List<FiringOrder.Group> groups) throws UnsupportedRuleException {
        source.line("package " + PACKAGE + ";");
        source.open("public final class " + NAME + " extends " + PlanProgram.class.getName());
        int number = 0;
        for (FiringOrder.Group group : groups) {
            for (Rule rule : group.rules()) {
                writeRule(rule, number++, group.isCircle());
            }
        }
        writeCalls(groups);
        figures.write(source);
        source.close(1);
    }

    private void writeRule(Rule rule, int number, boolean mayRepeat)
            throws UnsupportedRuleException {
        try {
            new RuleWriter(rule, number, mayRepeat, types, figures, source).write();
        } catch (UnsupportedRuleException unsupported) {
            throw unsupported.of(rule);
        }
    }

    private void writeCalls(List<FiringOrder.Group> groups) {
        int parts = 0;
        int number = 0;
        int inPart = 0;
        openPart(parts++);
        for (FiringOrder.Group group : groups) {
            if (inPart >= RULES_IN_METHOD) {
                source.close(1);
                openPart(parts++);
                inPart = 0;
            }
            writeCalls(group, number);
            number += group.rules().size();
            inPart += group.rules().size();
        }
        source.close(1);
        source.open("protected void run(" + RUN_TYPE + " run)");
        for (int part = 0; part < parts; part++) {
            source.line("part" + part + "(run);");
        }
        source.close(1);
    }

    private void openPart(int part) {
        source.open("private static void part" + part + "(final " + RUN_TYPE + " run)");
    }

    private void writeCalls(FiringOrder.Group group, int first) {
        if (group.isCircle()) {
            source.open("do");
        }
        for (int number = first; number < first + group.rules().size(); number++) {
            source.open("if (run.isOn(" + number + "))");
            source.line("rule" + number + "(run);");
            source.close(1);
        }
        if (group.isCircle()) {
            source.close(1);
            source.line("while (run.hasGrown());");
        }
    }
}
