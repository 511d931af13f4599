package dev.sextant.cli.option;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads how many inputs a command works on in parallel: 1 to 1000. */
public final class JobCountConverter implements ITypeConverter<Integer> {

    /** Each job is a thread that holds some inputs in memory. */
    private static final int MOST = 1_000;

    @Override
    public Integer convert(String text) {
        try {
            int jobs = Integer.parseInt(text);
            if (jobs < 1 || jobs > MOST) {
                throw new TypeConversionException(
                        jobs
                                + (jobs < 1 ? " is less than 1" : " is more than " + MOST)
                                + "\n  Maybe omit the option.");
            }
            return jobs;
        } catch (NumberFormatException noNumber) {
            throw new TypeConversionException(
                    "'" + text + "' is not a whole number\n  Maybe omit the option.");
        }
    }
}
