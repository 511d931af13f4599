package dev.sextant.scenario.value;

import java.math.BigDecimal;
import java.util.Optional;

/** Amounts: a number with its unit. */
final class AmountParser {

    private AmountParser() {}

    /** The amount that a text says, in the unit in which it is stored. */
    static BigDecimal parse(String text, UnitSystem units) throws InvalidValueException {
        int end = 0;
        while (end < text.length() && !Character.isLetter(text.charAt(end))) {
            end++;
        }
        String number = text.substring(0, end).strip();
        String unit = text.substring(end).strip();
        BigDecimal count = NumberParser.parse(number);
        if (unit.isEmpty()) {
            String maybe = units.maybeUnit(text);
            throw new InvalidValueException(
                    "unit", "has no unit; units are " + String.join(", ", units.names()), maybe);
        }
        BigDecimal worth = units.worth(unit).orElse(null);
        if (worth == null) {
            String what =
                    "has an unknown unit ("
                            + unit
                            + "); units are "
                            + String.join(", ", units.names());
            throw new InvalidValueException("unit", what, maybe(number, unit, units));
        }
        return wholeMilliseconds(count.multiply(worth), number, unit, units);
    }

    private static BigDecimal wholeMilliseconds(
            BigDecimal amount, String number, String unit, UnitSystem units)
            throws InvalidValueException {
        if (units == UnitSystem.TIME && amount.stripTrailingZeros().scale() > 3) {
            throw new InvalidValueException(
                    "number",
                    "is more precise than a millisecond",
                    NumberParser.withoutPoints(number)
                            .map(
                                    thousands ->
                                            "Maybe write "
                                                    + thousands
                                                    + unit
                                                    + ", if the point is between thousands.")
                            .orElse("Maybe round it to whole milliseconds."));
        }
        return amount;
    }

    private static String maybe(String number, String unit, UnitSystem units) {
        if (unit.matches("[a-zA-Z]+ ?-.*[0-9].*")) {
            String[] ends = (number + unit).split(" ?- ?", 2);
            return "Maybe write " + ends[0] + ".." + ends[1] + ".";
        }
        Optional<String> sum = units.sum(number + unit);
        if (sum.isPresent()) {
            return "Maybe write " + sum.get() + ".";
        }
        if (unit.chars().anyMatch(Character::isDigit)) {
            return "Maybe write it as one number with one unit.";
        }
        return units.meant(unit)
                .map(meant -> "Maybe write " + number + units.blank() + meant + ".")
                .orElse("Maybe convert it to one of these units.");
    }
}
