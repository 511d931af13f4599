package dev.sextant.scenario;

import dev.sextant.source.Scalar;
import dev.sextant.source.Shown;
import java.math.BigDecimal;
import java.util.Map;

/**
 * Reads numbers and amounts into the unit in which they are kept, and holds their range.
 *
 * @param key the key that they stand under
 */
record NumberReader(Key key) {

    private static final int LONGEST = 100;

    /** A value for each component of the key. */
    Map<String, Object> read(Scalar scalar) throws Refused {
        String text = scalar.text();
        try {
            if (text.length() > LONGEST) {
                throw new Refused("number", "is not a plain number", FactReader.LEAVE_OUT);
            }
            return switch (key.form()) {
                case COUNT -> one(whole(bare(scalar)).longValueExact());
                case NUMBER -> one(held(Numbers.parse(bare(scalar))).doubleValue());
                case SIZE -> one(held(Amounts.parse(text, Units.MEMORY)).doubleValue());
                case DURATION -> one(held(duration(text)).doubleValue());
                default -> ends(Bounds.parse(text));
            };
        } catch (Refused refused) {
            String what = key.name() + " (" + Shown.of(scalar) + ") " + refused.getMessage();
            throw new Refused(
                    refused.code(), what + "; allowed is " + key.range(), refused.maybe());
        }
    }

    private Map<String, Object> one(Object number) {
        return FactReader.components(key, number, null);
    }

    private Map<String, Object> ends(Bounds bounds) throws Refused {
        Double least = bounds.least() == null ? null : held(bounds.least()).doubleValue();
        Double most = bounds.most() == null ? null : held(bounds.most()).doubleValue();
        return FactReader.components(key, least, most);
    }

    private BigDecimal whole(String text) throws Refused {
        BigDecimal number = Numbers.parse(text);
        if (number.scale() > 0) {
            throw new Refused("number", "is not a whole number", "Maybe round it.");
        }
        return held(number);
    }

    /** The text of a number that stands bare: in quotes it would be text. */
    private static String bare(Scalar scalar) throws Refused {
        if (scalar.quoted()) {
            throw new Refused("number", "is text", "Maybe leave out the quotes.");
        }
        return scalar.text();
    }

    private static BigDecimal duration(String text) throws Refused {
        if (text.startsWith("<") || text.startsWith(">") || text.contains("..")) {
            throw new Refused(
                    "bound", "is a bound", "Maybe write a round figure: about is enough.");
        }
        return Amounts.parse(text, Units.TIME);
    }

    private BigDecimal held(BigDecimal number) throws Refused {
        if (!key.range().holds(number)) {
            throw new Refused("range", "is out of range", FactReader.LEAVE_OUT);
        }
        return number;
    }
}
