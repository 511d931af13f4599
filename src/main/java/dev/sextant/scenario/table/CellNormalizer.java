package dev.sextant.scenario.table;

import dev.sextant.scenario.value.FactForm;
import dev.sextant.scenario.value.FactKey;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Rewrites cells as they would be in a document: programs write true, false and numbers into tables
 * in ways of their own. Only what can have no other meaning is rewritten.
 */
final class CellNormalizer {

    /** Pandas writes whole numbers with a fraction of zero where a cell of the column is empty. */
    private static final Pattern WHOLE = Pattern.compile("^([0-9]+)\\.0+$");

    /** A decimal comma. With three digits behind it, it may stand between thousands. */
    private static final Pattern DECIMAL_COMMA =
            Pattern.compile(
                    "(?<![0-9,]|[0-9]\\.)(0(?=,)|[1-9][0-9]*(?!,[0-9]{3}(?![0-9]))),([0-9]+)(?![0-9.,])");

    /** A point with three digits behind it, where a comma may be decimal. */
    private static final Pattern POINT =
            Pattern.compile("(?<![0-9.,])([1-9][0-9]{0,2})\\.([0-9]{3})(?![0-9.,])");

    private CellNormalizer() {}

    /** How else the cell may be meant: with a point between thousands. */
    static Optional<String> ofThousands(String cell, FactKey key) {
        return switch (key.form()) {
            case NUMBER, SIZE, DURATION, BOUND ->
                    Optional.of(POINT.matcher(cell).replaceAll("$1$2"))
                            .filter(other -> !other.equals(cell));
            default -> Optional.empty();
        };
    }

    /** The cell of a fact as a document would have it. */
    static String of(String cell, FactKey key) {
        FactForm form = key.form();
        return switch (form) {
            case FLAG -> isFlag(cell) ? cell.toLowerCase(Locale.ROOT) : cell;
            case COUNT -> WHOLE.matcher(withPoint(cell)).replaceFirst("$1");
            case NUMBER, SIZE, DURATION, BOUND -> withPoint(cell);
            default -> cell;
        };
    }

    private static String withPoint(String cell) {
        return DECIMAL_COMMA.matcher(cell).replaceAll("$1.$2");
    }

    private static boolean isFlag(String cell) {
        return cell.equalsIgnoreCase("true") || cell.equalsIgnoreCase("false");
    }
}
