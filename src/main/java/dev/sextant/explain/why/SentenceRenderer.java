package dev.sextant.explain.why;

import dev.sextant.decision.RuleSentence;
import dev.sextant.explain.words.ComponentUnits;
import dev.sextant.explain.words.ValueFormatter;
import dev.sextant.trace.Justification;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Fills the holes of a rule's sentence with the values of a firing. */
public final class SentenceRenderer {

    /** Rules are few, and firings are many: the holes of a sentence are looked for once. */
    private static final Map<String, List<SentencePlaceholder>> HOLES = new ConcurrentHashMap<>();

    /** What is counted, in the plural, right behind its number. */
    private static final Pattern PLURAL =
            Pattern.compile("^( (?:point|hour|processor|machine))s\\b");

    /** What stands between the ends of a range; a range whose ends are equal is one value. */
    private static final String RANGE = " to ";

    private SentenceRenderer() {}

    /** What the rule says of this case. */
    public static RuleSentence sentence(Justification justification) {
        return new RuleSentence(justification.rule().id(), fill(justification));
    }

    static String fill(Justification justification) {
        StringBuilder filled = new StringBuilder();
        String last = "";
        boolean isOne = false;
        for (SentencePlaceholder hole :
                HOLES.computeIfAbsent(justification.rule().because(), SentencePlaceholder::of)) {
            String value =
                    hole.variable() == null
                            ? ""
                            : bounded(hole.bound(), written(hole.variable(), justification));
            boolean endsRange = hole.before().equals(RANGE);
            if (!(endsRange && value.equals(last))) {
                filled.append(
                        isOne ? PLURAL.matcher(hole.before()).replaceFirst("$1") : hole.before());
                filled.append(value);
                isOne = !endsRange && value.equals("1");
            }
            last = value;
        }
        return filled.toString();
    }

    private static String bounded(String bound, String value) {
        String text = bound + value;
        return text.replace("at least just over ", "more than ")
                .replace("at most just under ", "less than ");
    }

    /** The value of a variable, with the unit of what it was taken from. */
    private static String written(String variable, Justification justification) {
        Object value = justification.value(variable);
        if (!(value instanceof Number number)) {
            return ValueFormatter.inSentence(value);
        }
        String unit = ComponentUnits.of(variable, justification);
        return unit.equals(ComponentUnits.SECONDS)
                ? ValueFormatter.durationInSentence(number)
                : ValueFormatter.amount(number, unit);
    }
}
