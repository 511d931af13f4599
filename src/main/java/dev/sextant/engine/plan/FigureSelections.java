package dev.sextant.engine.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The figures that conditions ask for without a variable. They are selected when rules are loaded:
 * a decision looks at no others.
 */
final class FigureSelections {

    /** The local variable of the figure in a test. */
    static final String FIGURE = "figure";

    /**
     * Some figures.
     *
     * @param type their class
     * @param tests what each of them must pass, in Java
     * @param component the component with an enum constant that they are grouped by; empty where
     *     they are one group
     */
    private record Selection(String type, List<String> tests, Optional<String> component) {}

    private final Map<Selection, Integer> numbers = new LinkedHashMap<>();

    /**
     * Returns the number of a selection.
     *
     * @param type the class of the figures
     * @param tests what each of them must pass, in Java
     * @param component the component with an enum constant to group them by
     */
    int number(String type, List<String> tests, Optional<String> component) {
        return numbers.computeIfAbsent(
                new Selection(type, List.copyOf(tests), component), fresh -> numbers.size());
    }

    /** Writes the methods of {@link PlanProgram} about selections. */
    void write(SourceText source) {
        source.open("protected int selections()");
        source.line("return " + numbers.size() + ";");
        source.close(1);
        writeSwitch("boolean admits", "admits", "false", source);
        writeSwitch("Enum<?> group", "group", "null", source);
        numbers.forEach((selection, number) -> write(selection, number, source));
    }

    private void writeSwitch(String method, String called, String otherwise, SourceText source) {
        source.open(
                "protected " + method + "(int selection, " + ProgramWriter.FIGURE_TYPE + " any)");
        source.open("switch (selection)");
        for (int number : numbers.values()) {
            source.line("case " + number + ": return " + called + number + "(any);");
        }
        source.line("default: return " + otherwise + ";");
        source.close(2);
    }

    private static void write(Selection selection, int number, SourceText source) {
        String type = selection.type();
        String parameters = number + "(" + ProgramWriter.FIGURE_TYPE + " any)";
        source.open("private static boolean admits" + parameters);
        source.open("if (!(any instanceof " + type + "))");
        source.line("return false;");
        source.close(1);
        source.line("final " + type + " " + FIGURE + " = (" + type + ") any;");
        StringBuilder all = new StringBuilder(FIGURE + " != null");
        selection.tests().forEach(test -> all.append(" && (").append(test).append(")"));
        source.line("return " + all + ";");
        source.close(1);
        source.open("private static Enum<?> group" + parameters);
        source.line(
                "return "
                        + selection
                                .component()
                                .map(component -> "((" + type + ") any)." + component + "()")
                                .orElse("null")
                        + ";");
        source.close(1);
    }
}
