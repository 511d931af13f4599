package dev.sextant.scenario.value;

import dev.sextant.source.document.MessageText;
import dev.sextant.source.document.ScalarValue;
import java.math.BigDecimal;
import java.util.Map;

/**
 * Reads numbers and amounts into the unit in which they are stored, and holds their range.
 *
 * @param key the key that they are under
 */
record NumberReader(FactKey key) {

    private static final int LONGEST = 100;

    /** A value for each component of the key. */
    Map<String, Object> read(ScalarValue scalar) throws InvalidValueException {
        String text = scalar.text();
        try {
            if (text.length() > LONGEST) {
                throw new InvalidValueException(
                        "number", "is not a plain number", FactReader.LEAVE_OUT);
            }
            return switch (key.form()) {
                case COUNT -> one(whole(bare(scalar)).longValueExact());
                case NUMBER -> one(held(NumberParser.parse(bare(scalar))).doubleValue());
                case SIZE -> one(held(AmountParser.parse(text, UnitSystem.MEMORY)).doubleValue());
                case DURATION -> one(held(duration(text)).doubleValue());
                default -> ends(DurationBounds.parse(text));
            };
        } catch (InvalidValueException refused) {
            String what = key.name() + " (" + MessageText.of(scalar) + ") " + refused.getMessage();
            throw new InvalidValueException(
                    refused.code(), what + "; allowed: " + key.range(), refused.maybe());
        }
    }

    private Map<String, Object> one(Object number) {
        return FactReader.components(key, number, null);
    }

    private Map<String, Object> ends(DurationBounds bounds) throws InvalidValueException {
        Double least = bounds.least() == null ? null : held(bounds.least()).doubleValue();
        Double most = bounds.most() == null ? null : held(bounds.most()).doubleValue();
        return FactReader.components(key, least, most);
    }

    private BigDecimal whole(String text) throws InvalidValueException {
        BigDecimal number = NumberParser.parse(text);
        if (number.scale() > 0) {
            throw new InvalidValueException(
                    "number",
                    "is not a whole number",
                    NumberParser.withoutPoints(text)
                            .map(
                                    thousands ->
                                            "Maybe write "
                                                    + thousands
                                                    + ", if the point is between thousands.")
                            .orElse("Maybe round it."));
        }
        return held(number);
    }

    /** The text of a number that is bare: in quotes it would be text. */
    private static String bare(ScalarValue scalar) throws InvalidValueException {
        if (scalar.quoted()) {
            throw new InvalidValueException("number", "is text", "Maybe remove the quotes.");
        }
        return scalar.text();
    }

    private static BigDecimal duration(String text) throws InvalidValueException {
        if (text.startsWith("<") || text.startsWith(">") || text.contains("..")) {
            throw new InvalidValueException(
                    "bound", "is a range", "Maybe write a single approximate number.");
        }
        return AmountParser.parse(text, UnitSystem.TIME);
    }

    private BigDecimal held(BigDecimal number) throws InvalidValueException {
        if (!key.range().holds(number)) {
            throw new InvalidValueException("range", "is out of range", FactReader.LEAVE_OUT);
        }
        return number;
    }
}
