package dev.sextant.engine.run;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.drools.model.functions.Operator;

/**
 * The operator {@code matches} with a look at the clock at each character. A pattern such as {@code
 * .*.*.*.*.*.*b} takes minutes for a name of 60 letters.
 */
public enum TimedMatches implements Operator.SingleValue<String, String> {

    /** The one operator, in place of that of Drools. */
    INSTANCE;

    /** Rules match with few patterns, unless they read them from facts. */
    private static final int MOST_PATTERNS = 1000;

    private static final Map<String, Pattern> PATTERNS = new ConcurrentHashMap<>();

    @Override
    public boolean eval(String text, String pattern) {
        if (text == null || pattern == null) {
            return false;
        }
        if (PATTERNS.size() > MOST_PATTERNS) {
            PATTERNS.clear();
        }
        return PATTERNS.computeIfAbsent(pattern, Pattern::compile)
                .matcher(new TimedText(text))
                .matches();
    }

    @Override
    public String getOperatorName() {
        return "matches";
    }

    private record TimedText(CharSequence text) implements CharSequence {

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            DecisionClock.pass();
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int begin, int end) {
            return new TimedText(text.subSequence(begin, end));
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
