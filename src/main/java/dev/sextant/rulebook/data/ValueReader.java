package dev.sextant.rulebook.data;

import dev.sextant.rulebook.model.FactTypes;
import dev.sextant.source.EnumWords;
import dev.sextant.source.document.DocumentValue;
import dev.sextant.source.document.ScalarValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Turns a value of a data file into the component of a record. */
final class ValueReader {

    static final String CODE = "wrong-value";

    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]{0,8})");
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,12})(\\.[0-9]{1,9})?");
    private static final List<String> UNITS = List.of("s", "MiB", "usd", "1");

    private final DataProblems problems;

    ValueReader(DataProblems problems) {
        this.problems = problems;
    }

    /** The value of a key as a type, or null after a problem. */
    Object read(String key, Class<?> type, DocumentValue value) {
        if (!(value instanceof ScalarValue scalar) || scalar.isNull()) {
            problems.add(
                    value.location(),
                    CODE,
                    key + " does not have a single value",
                    "Maybe write it as " + key + ": value.");
            return null;
        }
        if (type.isEnum()) {
            return constant(key, type, scalar);
        }
        if (type == String.class) {
            return text(key, scalar);
        }
        if (scalar.quoted()) {
            return wrong(key, scalar, "without quotes");
        }
        return plain(key, type, scalar);
    }

    private Object plain(String key, Class<?> type, ScalarValue scalar) {
        String text = scalar.text();
        if (type == boolean.class) {
            return text.equals("true") || text.equals("false")
                    ? (Object) text.equals("true")
                    : wrong(key, scalar, "as true or false");
        }
        if (type == int.class) {
            return WHOLE.matcher(text).matches()
                    ? within(key, scalar, Integer.valueOf(text), 1)
                    : wrong(key, scalar, "as a whole number");
        }
        if (type == double.class) {
            return NUMBER.matcher(text).matches()
                    ? within(key, scalar, Double.valueOf(text), 0)
                    : wrong(key, scalar, "as a number");
        }
        return date(key, scalar);
    }

    private Object date(String key, ScalarValue scalar) {
        try {
            return LocalDate.parse(scalar.text());
        } catch (DateTimeException wrong) {
            return wrong(key, scalar, "as a date, such as 2026-11-23");
        }
    }

    private Object text(String key, ScalarValue scalar) {
        if (key.equals(FactTypes.FACT) && !FactTypes.given().contains(scalar.text())) {
            problems.unknown(
                    scalar.location(),
                    CODE,
                    key + ": " + scalar.text() + " is not a given fact",
                    scalar.text(),
                    FactTypes.given());
            return null;
        }
        if (key.equals("unit") && !UNITS.contains(scalar.text())) {
            problems.add(
                    scalar.location(),
                    CODE,
                    "unit: " + scalar.text() + " is not a unit",
                    "Maybe use one of these: " + String.join(", ", UNITS) + ".");
            return null;
        }
        return scalar.text();
    }

    private Object constant(String key, Class<?> type, ScalarValue scalar) {
        Object[] constants = type.getEnumConstants();
        List<String> words =
                Arrays.stream(constants).map(constant -> EnumWords.of((Enum<?>) constant)).toList();
        int index = words.indexOf(scalar.text());
        if (index < 0) {
            problems.unknown(
                    scalar.location(),
                    CODE,
                    key + ": " + scalar.text() + " is unknown",
                    type.getSimpleName()
                            + "."
                            + scalar.text().toUpperCase(Locale.ROOT).replace('-', '_'),
                    scalar.text(),
                    words);
            return null;
        }
        return constants[index];
    }

    private Object within(String key, ScalarValue scalar, Number number, int least) {
        if (number.doubleValue() < least) {
            problems.add(
                    scalar.location(),
                    CODE,
                    key + ": " + scalar.text() + " is out of range",
                    "Maybe use a number from " + least + " up.");
            return null;
        }
        return number;
    }

    private Object wrong(String key, ScalarValue scalar, String how) {
        problems.add(
                scalar.location(),
                CODE,
                key + ": " + scalar.text() + " is invalid",
                "Maybe write it " + how + ".");
        return null;
    }
}
