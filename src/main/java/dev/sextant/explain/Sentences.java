package dev.sextant.explain;

import dev.sextant.trace.Justification;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills the holes of a rule's sentence with the values of a firing. */
public final class Sentences {

    /**
     * A hole, and the unit that the author wrote behind it: seconds and MiB are then told in the
     * unit that suits the value.
     */
    private static final Pattern HOLE = Pattern.compile("\\{(\\$\\w+)}( s\\b| MiB\\b)?");

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
                                written(justification.value(found.group(1)), found.group(2))));
    }

    private static String written(Object value, String unit) {
        if (unit == null) {
            return Wording.inSentence(value);
        }
        if (value instanceof Number number) {
            return unit.equals(" s")
                    ? Wording.durationInSentence(number)
                    : Wording.amount(number, unit.trim());
        }
        return Wording.inSentence(value) + unit;
    }
}
