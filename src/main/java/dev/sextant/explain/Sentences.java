package dev.sextant.explain;

import dev.sextant.trace.Justification;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills the holes of a rule's sentence with the values of a firing. */
public final class Sentences {

    /** A hole, and the bound before it, which an open bound of a duration words anew. */
    private static final Pattern HOLE = Pattern.compile("(at least |at most |)\\{(\\$\\w+)}");

    private Sentences() {}

    /** What the rule says of this case. */
    public static Told tell(Justification justification) {
        return new Told(justification.rule().id(), fill(justification));
    }

    static String fill(Justification justification) {
        Matcher hole = HOLE.matcher(justification.rule().because());
        return hole.replaceAll(
                found ->
                        Matcher.quoteReplacement(
                                bounded(found.group(1), written(found.group(2), justification))));
    }

    private static String bounded(String bound, String value) {
        String told = bound + value;
        return told.replace("at least just over ", "more than ")
                .replace("at most just under ", "less than ");
    }

    /** The value of a variable, with the unit of what it was taken from. */
    private static String written(String variable, Justification justification) {
        Object value = justification.value(variable);
        if (!(value instanceof Number number)) {
            return Wording.inSentence(value);
        }
        String unit = ComponentUnits.of(variable, justification);
        return unit.equals(ComponentUnits.SECONDS)
                ? Wording.durationInSentence(number)
                : Wording.amount(number, unit);
    }
}
