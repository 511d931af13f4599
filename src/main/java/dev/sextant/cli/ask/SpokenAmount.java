package dev.sextant.cli.ask;

import dev.sextant.scenario.value.FactForm;
import dev.sextant.scenario.value.FactKey;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes amounts as a scenario file has them: {@code 20 seconds} becomes {@code 20s}. */
final class SpokenAmount {

    private static final Map<String, String> UNITS =
            units(
                    Map.of(
                            "ms", "milliseconds millisecond msec",
                            "s", "seconds second secs sec",
                            "m", "minutes minute mins min",
                            "h", "hours hour hrs hr",
                            "d", "days day"));
    private static final Map<String, String> SIZES =
            units(
                    Map.of(
                            "KB", "kilobytes kilobyte",
                            "MB", "megabytes megabyte",
                            "GB", "gigabytes gigabyte",
                            "TB", "terabytes terabyte",
                            "KiB", "kibibytes kibibyte",
                            "MiB", "mebibytes mebibyte",
                            "GiB", "gibibytes gibibyte",
                            "TiB", "tebibytes tebibyte"));
    private static final Map<String, Integer> POWERS =
            Map.of("thousand", 3, "k", 3, "million", 6, "billion", 9);
    private static final Pattern AMOUNT = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*([a-zA-Z]+)");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern SHARE = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*(%|percent)");
    private static final Pattern RANGE =
            Pattern.compile("(?:from |between )?(.+?)\\s*(?:-|–| to | and )\\s*(.+)");
    private static final Pattern BELOW = Pattern.compile("(?:<|less than|under|below)\\s*(.+)");
    private static final Pattern ABOVE =
            Pattern.compile("(?:>|more than|over|above|longer than)\\s*(.+)");

    /** A bound that may be reached, which a scenario file cannot say. */
    private static final Pattern INCLUSIVE =
            Pattern.compile("(?i)\\s*(up to|at most|at least)\\s+(.+?)\\s*");

    private static final Pattern VAGUE =
            Pattern.compile(
                    "(?i)\\b(?:few|some|several|many|couple(?: of)?|tens of|dozens of)"
                            + "\\s+([a-z]+)\\s*$");

    private SpokenAmount() {}

    private static Map<String, String> units(Map<String, String> words) {
        Map<String, String> units = new TreeMap<>();
        words.forEach(
                (unit, said) -> {
                    units.put(unit.toLowerCase(Locale.ROOT), unit);
                    for (String word : said.split(" ")) {
                        units.put(word, unit);
                    }
                });
        return units;
    }

    /** An amount as a scenario file has it; what is not understood stays as it is. */
    static String written(FactKey key, String text) {
        String said =
                text.replaceAll("\\s+", " ").replaceFirst("(?i)^(about|around|~|ca\\.) ?", "");
        return key.form() == FactForm.BOUND ? bound(key, said) : amount(key, said);
    }

    /**
     * What to write instead of an amount that is not definite: 5s for a few seconds; for a bound
     * that may be reached the one that may not, and the amount itself.
     */
    static Optional<String> definite(FactKey key, String text) {
        Matcher inclusive = INCLUSIVE.matcher(text);
        if (key.form() == FactForm.BOUND && inclusive.matches()) {
            String amount = amount(key, inclusive.group(2));
            String sign = inclusive.group(1).equalsIgnoreCase("at least") ? ">" : "<";
            return Optional.of(sign + amount + ", or " + amount + " if it may be that much");
        }
        Matcher vague = VAGUE.matcher(text);
        if (!vague.find()) {
            return Optional.empty();
        }
        String word = vague.group(1).toLowerCase(Locale.ROOT);
        return switch (key.form()) {
            case DURATION, BOUND -> Optional.ofNullable(UNITS.get(word)).map(unit -> "5" + unit);
            case SIZE -> Optional.ofNullable(SIZES.get(word)).map(unit -> "5 " + unit);
            default -> Optional.empty();
        };
    }

    private static String bound(FactKey key, String text) {
        if (INCLUSIVE.matcher(text).matches()) {
            return text;
        }
        String said = text.toLowerCase(Locale.ROOT);
        Matcher below = BELOW.matcher(said);
        if (below.matches()) {
            return "<" + amount(key, below.group(1));
        }
        Matcher above = ABOVE.matcher(said);
        if (above.matches()) {
            return ">" + amount(key, above.group(1));
        }
        Matcher range = RANGE.matcher(said);
        if (range.matches()) {
            String to = amount(key, range.group(2));
            String unit = to.replaceFirst("^[\\d.]+", "");
            String from = range.group(1);
            return amount(key, from.matches("[\\d.]+") ? from + unit : from) + ".." + to;
        }
        return amount(key, text);
    }

    private static String amount(FactKey key, String text) {
        String said = text.strip().replaceFirst("(?i)^(a|an|one) (?=[a-z]+$)", "1 ");
        if (GROUPED.matcher(said).matches()) {
            said = said.replace(",", "");
        }
        Matcher amount = AMOUNT.matcher(said);
        boolean isAmount = amount.matches();
        return switch (key.form()) {
            case DURATION, BOUND -> isAmount ? withUnit(amount, UNITS, "", said) : said;
            case SIZE -> isAmount ? withUnit(amount, SIZES, " ", said) : said;
            default -> number(said.replaceFirst("^\\$ ?|( US)? (dollars|USD)$", ""));
        };
    }

    private static String withUnit(
            Matcher amount, Map<String, String> units, String blank, String otherwise) {
        String unit = units.get(amount.group(2).toLowerCase(Locale.ROOT));
        return unit == null ? otherwise : amount.group(1) + blank + unit;
    }

    private static String number(String said) {
        Matcher share = SHARE.matcher(said);
        if (share.matches()) {
            return new BigDecimal(share.group(1)).movePointLeft(2).toPlainString();
        }
        String plain = GROUPED.matcher(said).matches() ? said.replace(",", "") : said;
        Matcher amount = AMOUNT.matcher(plain);
        Integer power =
                amount.matches() ? POWERS.get(amount.group(2).toLowerCase(Locale.ROOT)) : null;
        return power == null
                ? plain
                : new BigDecimal(amount.group(1))
                        .movePointRight(power)
                        .stripTrailingZeros()
                        .toPlainString();
    }
}
