package dev.sextant.scenario.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Units in which an amount may be written, with what each is worth in the unit in which it is
 * stored.
 */
enum UnitSystem {
    /** Kept in seconds. */
    TIME(List.of("ms", "s", "m", "h", "d"), List.of("0.001", "1", "60", "3600", "86400")) {
        @Override
        Optional<String> meant(String unit) {
            String word = unit.toLowerCase(Locale.ROOT);
            if (word.startsWith("mo")) {
                return Optional.empty();
            }
            String first =
                    word.startsWith("ms") || word.startsWith("mil") ? "ms" : word.substring(0, 1);
            return Optional.of(first).filter(names()::contains);
        }
    },
    /** Kept in MiB; the decimal units are powers of 1000. */
    MEMORY(
            List.of("KiB", "MiB", "GiB", "TiB", "KB", "MB", "GB", "TB"),
            List.of(
                    "0.0009765625",
                    "1",
                    "1024",
                    "1048576",
                    "0.00095367431640625",
                    "0.95367431640625",
                    "953.67431640625",
                    "953674.31640625")) {
        @Override
        Optional<String> meant(String unit) {
            String word = unit.toUpperCase(Locale.ROOT);
            String meant = word.charAt(0) + (word.startsWith("I", 1) ? "iB" : "B");
            return Optional.of(meant).filter(names()::contains);
        }
    };

    private static final Pattern PART =
            Pattern.compile("([0-9]{1,9}(?:\\.[0-9]{1,9})?) ?([A-Za-z]+) ?");

    private final Map<String, BigDecimal> worth = new LinkedHashMap<>();

    UnitSystem(List<String> names, List<String> worths) {
        for (int i = 0; i < names.size(); i++) {
            worth.put(names.get(i), new BigDecimal(worths.get(i)));
        }
    }

    /** The units. */
    List<String> names() {
        return List.copyOf(worth.keySet());
    }

    /** What one of the unit is worth, if there is such a unit. */
    Optional<BigDecimal> worth(String unit) {
        return Optional.ofNullable(worth.get(unit));
    }

    /**
     * An amount in the largest unit that leaves a whole number, for memory in one of the binary
     * units if there is one, else in that in which it is stored.
     */
    String written(BigDecimal amount) {
        return whole(amount, binary())
                .or(() -> whole(amount, names()))
                .orElseGet(() -> amount.toPlainString() + blank() + names().get(1));
    }

    private Optional<String> whole(BigDecimal amount, List<String> units) {
        List<String> largestFirst = new ArrayList<>(units);
        Collections.reverse(largestFirst);
        for (String unit : largestFirst) {
            BigDecimal[] parts = amount.divideAndRemainder(worth.get(unit));
            if (amount.signum() > 0 && parts[1].signum() == 0) {
                return Optional.of(parts[0].stripTrailingZeros().toPlainString() + blank() + unit);
            }
        }
        return Optional.empty();
    }

    /** The units of which each is a thousand and twenty-four of the one before; for time, all. */
    private List<String> binary() {
        return this == TIME ? names() : names().subList(0, 4);
    }

    /** The repair of a number without a unit. A duration may well be one of minutes. */
    String maybeUnit(String number) {
        String written = "Maybe write " + number + blank() + names().get(1);
        return this == TIME
                ? written + " for seconds, or " + number + "m for minutes."
                : written + ".";
    }

    /** Several amounts after each other as one, such as {@code 150m} for {@code 2h30m}. */
    Optional<String> sum(String text) {
        Matcher parts = PART.matcher(text);
        BigDecimal sum = BigDecimal.ZERO;
        String unit = "";
        int end = 0;
        while (parts.find() && parts.start() == end && worth.containsKey(parts.group(2))) {
            unit = parts.group(2);
            sum = sum.add(new BigDecimal(parts.group(1)).multiply(worth.get(unit)));
            end = parts.end();
        }
        if (unit.isEmpty() || end < text.length()) {
            return Optional.empty();
        }
        BigDecimal count = sum.divide(worth.get(unit), MathContext.DECIMAL64).stripTrailingZeros();
        return Optional.of(count.toPlainString() + blank() + unit);
    }

    /** The text between a number and its unit. */
    String blank() {
        return this == TIME ? "" : " ";
    }

    /** The unit that somebody who wrote an unknown one most likely meant. */
    abstract Optional<String> meant(String unit);
}
