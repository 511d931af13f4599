package dev.sextant.explain;

import dev.sextant.trace.Justification;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills the holes of a rule's sentence with the values of a firing. */
public final class Sentences {

    /**
     * A hole, and the unit behind it, written by the author or in a hole of its own: seconds and
     * MiB are then told in the unit that suits the value.
     */
    private static final Pattern HOLE =
            Pattern.compile("\\{(\\$\\w+)}(?: (s|MiB)\\b| \\{(\\$unit)})?");

    private Sentences() {}

    /** What the rule says of this case. */
    public static Told tell(Justification justification) {
        return new Told(justification.rule().id(), fill(justification));
    }

    static String fill(Justification justification) {
        Matcher hole = HOLE.matcher(justification.rule().because());
        return hole.replaceAll(found -> Matcher.quoteReplacement(written(found, justification)));
    }

    private static String written(MatchResult hole, Justification justification) {
        Object value = justification.value(hole.group(1));
        String unit =
                hole.group(3) == null
                        ? hole.group(2)
                        : Wording.of(justification.value(hole.group(3)));
        if (unit == null) {
            return Wording.inSentence(value);
        }
        if (value instanceof Number number) {
            return unit.equals("s")
                    ? Wording.durationInSentence(number)
                    : Wording.amount(number, unit);
        }
        return Wording.inSentence(value) + " " + unit;
    }
}
