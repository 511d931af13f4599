package dev.sextant.scenario.value;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Numbers, written plainly: digits, and perhaps a point with digits on both its sides. */
final class NumberParser {

    private static final Pattern PLAIN = Pattern.compile("(0|[1-9][0-9]{0,24})(\\.[0-9]{1,24})?");
    private static final Pattern LEADING_ZERO = Pattern.compile("0+([0-9]+(\\.[0-9]+)?)");
    private static final Pattern THOUSANDS = Pattern.compile("[1-9][0-9]{0,2}(,[0-9]{3})+");

    /** Digits in groups: of three, or in India of two before the last. */
    private static final Pattern GROUPS =
            Pattern.compile("[0-9]{1,3}(?:[_,'\u2019 ][0-9]{2,3})*[_,'\u2019 ][0-9]{3}");

    /** Both marks, one between thousands and the other before the fraction. */
    private static final Pattern BOTH =
            Pattern.compile(
                    "[1-9][0-9]{0,2}(?:(?:\\.[0-9]{3})+,[0-9]{1,9}|(?:,[0-9]{3})+\\.[0-9]{1,9})");

    private static final Pattern POINTS = Pattern.compile("[1-9][0-9]{0,2}(?:\\.[0-9]{3})+");
    private static final Pattern SCALED =
            Pattern.compile(
                    "([0-9]{1,12}(?:[.,][0-9]{1,12})?) ?"
                        + "(m|[kKM]|(?i:k|thousand|tsd|mm|mn|mio|million|millions|bn|billion))");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("(0|[1-9][0-9]*),([0-9]+)");
    private static final Pattern SHARE = Pattern.compile("([0-9]{1,3}(\\.[0-9]{1,9})?) ?%");
    private static final Pattern DATE =
            Pattern.compile("[0-9]{1,4}([-./])[0-9]{1,2}\\1[0-9]{1,4}([ T].*)?");
    private static final Pattern EXPONENT = Pattern.compile("[0-9]+(\\.[0-9]+)?[eE]\\+?[0-9]{1,2}");

    private NumberParser() {}

    /** The number that a text says. */
    static BigDecimal parse(String text) throws InvalidValueException {
        if (PLAIN.matcher(text).matches()) {
            return new BigDecimal(text);
        }
        throw new InvalidValueException("number", "is not a plain number", maybe(text));
    }

    private static String maybe(String text) {
        return Stream.<UnaryOperator<String>>of(
                        NumberParser::ofSign,
                        NumberParser::ofDigits,
                        NumberParser::ofMarks,
                        NumberParser::ofScale,
                        NumberParser::ofOthers)
                .map(repair -> repair.apply(text))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("Maybe write unknown, or omit the key.");
    }

    private static String ofSign(String text) {
        if (text.equals("-0") || text.matches("-0\\.0+")) {
            return "Maybe write 0.";
        }
        if (text.matches("-.+")) {
            return "Maybe remove the sign: negative values are not allowed.";
        }
        return text.startsWith("+") ? "Maybe remove the sign." : null;
    }

    private static String ofDigits(String text) {
        if (LEADING_ZERO.matcher(text).matches()) {
            return "Maybe write "
                    + new BigDecimal(text).toPlainString()
                    + ": leading zeros are not allowed.";
        }
        if (EXPONENT.matcher(text).matches()) {
            return "Maybe write it out: " + new BigDecimal(text).toPlainString() + ".";
        }
        return text.matches("\\.[0-9]+") ? "Maybe write 0" + text + "." : null;
    }

    private static String ofMarks(String text) {
        if (DECIMAL_COMMA.matcher(text).matches() && !THOUSANDS.matcher(text).matches()) {
            return "Maybe write " + text.replace(',', '.') + ", with a decimal point.";
        }
        if (BOTH.matcher(text).matches()) {
            int decimal = Math.max(text.lastIndexOf(','), text.lastIndexOf('.'));
            return "Maybe write "
                    + text.substring(0, decimal).replaceAll("[.,]", "")
                    + "."
                    + text.substring(decimal + 1)
                    + ", without separators.";
        }
        if (withoutPoints(text).isPresent()) {
            return "Maybe write " + withoutPoints(text).get() + ", without separators.";
        }
        return GROUPS.matcher(text).matches()
                ? "Maybe write " + text.replaceAll("[_,'\u2019 ]", "") + ", without separators."
                : null;
    }

    /** Thousands and millions, and the thousandths of a processor that Kubernetes writes. */
    private static String ofScale(String text) {
        Matcher scaled = SCALED.matcher(text);
        if (!scaled.matches()) {
            return null;
        }
        BigDecimal number = new BigDecimal(scaled.group(1).replace(',', '.'));
        String scale = scaled.group(2);
        int digits =
                scale.equals("m")
                        ? -3
                        : switch (scale.toLowerCase(Locale.ROOT).charAt(0)) {
                            case 'k', 't' -> 3;
                            case 'b' -> 9;
                            default -> 6;
                        };
        return "Maybe write "
                + number.scaleByPowerOfTen(digits).stripTrailingZeros().toPlainString()
                + ".";
    }

    /** The number without points, if they may stand between thousands. */
    static Optional<String> withoutPoints(String text) {
        return POINTS.matcher(text).matches()
                ? Optional.of(text.replace(".", ""))
                : Optional.empty();
    }

    private static String ofOthers(String text) {
        Matcher share = SHARE.matcher(text);
        if (share.matches()) {
            String ofOne = new BigDecimal(share.group(1)).movePointLeft(2).toPlainString();
            return "Maybe write " + ofOne + " if you mean a share.";
        }
        if (DATE.matcher(text).matches()) {
            return "Maybe a spreadsheet turned it into a date: set the format of the column to"
                    + " Text.";
        }
        return text.matches("[0-9]+:[0-9:]+") ? "Maybe use a single unit, such as 90s." : null;
    }
}
