package dev.sextant.scenario.value;

import java.math.BigDecimal;

/** Reads an amount that facts are compared with. */
public final class AmountArgument {

    private AmountArgument() {}

    /**
     * The number that a text says, in the unit in which the fact is stored; without a unit it is
     * taken to be in that.
     *
     * @throws IllegalArgumentException if it is no such amount; the message says why, and in a
     *     second line what may help
     */
    public static BigDecimal of(FactKey key, String text) {
        try {
            return switch (key.form()) {
                case DURATION, BOUND -> amount(text, UnitSystem.TIME);
                case SIZE -> amount(text, UnitSystem.MEMORY);
                default -> NumberParser.parse(text);
            };
        } catch (InvalidValueException refused) {
            throw new IllegalArgumentException(
                    key.name()
                            + " ("
                            + text
                            + ") "
                            + refused.getMessage()
                            + "\n  "
                            + refused.maybe(),
                    refused);
        }
    }

    private static BigDecimal amount(String text, UnitSystem units) throws InvalidValueException {
        boolean isPlain = text.chars().noneMatch(Character::isLetter);
        return isPlain ? NumberParser.parse(text) : AmountParser.parse(text, units);
    }
}
