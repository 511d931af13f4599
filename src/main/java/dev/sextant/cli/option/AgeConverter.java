package dev.sextant.cli.option;

import java.time.Period;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads an age such as {@code 1y}, {@code 6mo} or {@code 90d}. */
public final class AgeConverter implements ITypeConverter<Period> {

    private static final Pattern AGE = Pattern.compile("([0-9]{1,4})(y|mo|d)");

    @Override
    public Period convert(String text) {
        Matcher age = AGE.matcher(text);
        if (!age.matches()) {
            throw new TypeConversionException(
                    "("
                            + text
                            + ") is not an age\n"
                            + "  Maybe write it in years, months or days, such as 1y, 6mo or 90d.");
        }
        int count = Integer.parseInt(age.group(1));
        return switch (age.group(2)) {
            case "y" -> Period.ofYears(count);
            case "mo" -> Period.ofMonths(count);
            default -> Period.ofDays(count);
        };
    }
}
