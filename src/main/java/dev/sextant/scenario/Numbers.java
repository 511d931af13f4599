package dev.sextant.scenario;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Numbers, written plainly: digits, and perhaps a point with digits on both its sides. */
final class Numbers {

    private static final Pattern PLAIN = Pattern.compile("(0|[1-9][0-9]{0,24})(\\.[0-9]{1,24})?");
    private static final Pattern LEADING_ZERO = Pattern.compile("0+([0-9]+(\\.[0-9]+)?)");
    private static final Pattern EXPONENT = Pattern.compile("[0-9]+(\\.[0-9]+)?[eE]\\+?[0-9]{1,2}");

    private Numbers() {}

    /** The number that a text says. */
    static BigDecimal parse(String text) throws Refused {
        if (PLAIN.matcher(text).matches()) {
            return new BigDecimal(text);
        }
        throw new Refused("number", "is not a plain number", maybe(text));
    }

    private static String maybe(String text) {
        if (text.equals("-0") || text.matches("-0\\.0+")) {
            return "Maybe write 0.";
        }
        if (text.startsWith("-")) {
            return "Maybe the sign is a slip: nothing here is below 0.";
        }
        if (text.startsWith("+")) {
            return "Maybe leave out the sign.";
        }
        if (LEADING_ZERO.matcher(text).matches()) {
            return "Maybe write "
                    + new BigDecimal(text).toPlainString()
                    + ": a leading zero means nothing.";
        }
        if (text.matches("[0-9][0-9_,' ]*[0-9]") && !text.matches("[0-9]+")) {
            return "Maybe write "
                    + text.replaceAll("[_,' ]", "")
                    + ", without marks between the digits.";
        }
        if (EXPONENT.matcher(text).matches()) {
            return "Maybe write it out: " + new BigDecimal(text).toPlainString() + ".";
        }
        if (text.matches("\\.[0-9]+")) {
            return "Maybe write 0" + text + ".";
        }
        if (text.matches("[0-9]+:[0-9:]+")) {
            return "Maybe write it in one unit, such as 90s.";
        }
        return "Maybe write unknown, or leave the key out.";
    }
}
