package dev.sextant.explain.words;

import dev.sextant.fact.InWords;
import dev.sextant.fact.Measure;
import dev.sextant.fact.Unit;
import dev.sextant.source.EnumWords;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Writes values as people write them, the same in every locale. */
public final class ValueFormatter {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private ValueFormatter() {}

    /**
     * A value of any kind: an enum as in scenario files, a number without needless digits, a set as
     * a list.
     */
    public static String of(Object value) {
        if (value == null) {
            return "unknown";
        }
        if (value instanceof Enum<?> constant) {
            return EnumWords.of(constant);
        }
        if (value instanceof Number number) {
            return number(number);
        }
        if (value instanceof Collection<?> collection) {
            return collection.stream()
                    .sorted(ContentComparator.ANY)
                    .map(ValueFormatter::of)
                    .collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof Record fact ? FactFormatter.of(fact) : value.toString();
    }

    /** A value in a sentence: an enum in words, a set as "a, b and c". */
    public static String inSentence(Object value) {
        if (value instanceof Enum<?> constant) {
            return inWords(constant);
        }
        if (!(value instanceof Collection<?> collection)) {
            return of(value);
        }
        List<String> elements =
                collection.stream()
                        .sorted(ContentComparator.ANY)
                        .map(ValueFormatter::inSentence)
                        .toList();
        if (elements.size() < 2) {
            return elements.isEmpty() ? "nothing" : elements.get(0);
        }
        int last = elements.size() - 1;
        return String.join(", ", elements.subList(0, last)) + " and " + elements.get(last);
    }

    /** A constant as a sentence names it: {@code managed Kubernetes}, {@code HTTP API}. */
    public static String inWords(Enum<?> constant) {
        try {
            InWords words =
                    constant.getDeclaringClass()
                            .getField(constant.name())
                            .getAnnotation(InWords.class);
            return words == null
                    ? EnumWords.of(constant).replace('-', ' ').replace("kubernetes", "Kubernetes")
                    : words.value();
        } catch (NoSuchFieldException failure) {
            throw new IllegalStateException("no constant (" + constant + ")", failure);
        }
    }

    /** A number without an exponent or needless digits: {@code 900} for 900.0. */
    public static String number(Number number) {
        return decimal(number).toPlainString();
    }

    /**
     * A number with its unit, seconds and MiB in the largest unit that leaves a whole number:
     * {@code 15 min}, {@code 10 GiB}; dollars as {@code $1,140.25}, quantities as {@code 29,930},
     * millions as {@code 3,000} or {@code 30 million}, shares as {@code 1/9} or {@code 27 %}.
     */
    public static String amount(Number number, String unit) {
        return switch (unit) {
            case "s" -> AmountFormatter.ofSeconds(decimal(number), " ");
            case "MiB" -> AmountFormatter.ofMebibytes(decimal(number), " ");
            case "1" -> number(number);
            case ComponentUnits.DOLLARS -> AmountFormatter.ofDollars(decimal(number));
            case ComponentUnits.QUANTITY -> AmountFormatter.grouped(decimal(number));
            case ComponentUnits.MILLIONS -> AmountFormatter.ofMillions(decimal(number));
            case ComponentUnits.FRACTION -> AmountFormatter.fraction(decimal(number));
            case ComponentUnits.PERCENT -> AmountFormatter.percent(decimal(number));
            default -> number(number) + " " + unit;
        };
    }

    /**
     * A duration in a sentence; one that lies a millisecond beside a whole figure, as an open bound
     * does, reads "just over".
     */
    public static String durationInSentence(Number seconds) {
        BigDecimal millis = decimal(seconds).multiply(THOUSAND);
        for (int beside : new int[] {1, -1}) {
            BigDecimal whole = millis.subtract(BigDecimal.valueOf(beside)).divide(THOUSAND);
            if (whole.signum() > 0 && whole.stripTrailingZeros().scale() <= 0) {
                return (beside > 0 ? "just over " : "just under ")
                        + AmountFormatter.ofSeconds(whole.stripTrailingZeros(), " ");
            }
        }
        return AmountFormatter.ofSeconds(decimal(seconds), " ");
    }

    /** A component of a given fact as a scenario file has it: {@code 15m}, {@code 10 GiB}. */
    static String measured(Object value, Measure measure) {
        if (value instanceof Number number && measure != null) {
            if (measure.unit() == Unit.SECONDS) {
                return AmountFormatter.ofSeconds(decimal(number), "");
            }
            if (measure.unit() == Unit.MEBIBYTES) {
                return AmountFormatter.ofMebibytes(decimal(number), " ");
            }
        }
        return of(value);
    }

    /** Returns the exact decimal value of a number. */
    public static BigDecimal decimal(Number number) {
        BigDecimal decimal = new BigDecimal(number.toString()).stripTrailingZeros();
        return decimal.scale() < 0 ? decimal.setScale(0) : decimal;
    }
}
