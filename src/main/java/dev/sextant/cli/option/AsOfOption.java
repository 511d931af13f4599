package dev.sextant.cli.option;

import dev.sextant.fact.figure.ProviderFigure;
import dev.sextant.report.rules.OldFigures;
import dev.sextant.rulebook.model.Rulebook;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The day from which the age of limits and prices is counted. */
public final class AsOfOption {

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = IsoDate.class,
            description =
                    "Date on which to count the age of limits and prices, such as 2026-11-23. It"
                            + " does not affect any answer. Default: today.")
    private LocalDate day;

    /** The day asked for, else that of the clock. */
    public LocalDate or(LocalDate clock) {
        return day == null ? clock : day;
    }

    /** Warns of old limits and prices that answers rest on. */
    public void warnOfOld(Set<ProviderFigure> deciding, Rulebook rulebook, CommandContext context) {
        LocalDate today = or(context.today());
        context.terminal().complain(OldFigures.warnings(rulebook, deciding, today));
    }

    /** Reads a date such as 2026-11-23 and nothing else. */
    static final class IsoDate implements ITypeConverter<LocalDate> {

        /** Before and after these years nobody listed a limit, or another calendar is meant. */
        private static final int FIRST_YEAR = 2000;

        private static final int LAST_YEAR = 2199;

        @Override
        public LocalDate convert(String text) {
            if (!text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
                throw refused(text, "not a date", "write year, month and day, such as 2026-11-23");
            }
            LocalDate day = inCalendar(text);
            if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
                throw refused(
                        text,
                        "not between " + FIRST_YEAR + " and " + LAST_YEAR,
                        "the year is from another calendar: use the ISO 8601 (Gregorian) year");
            }
            return day;
        }

        private static LocalDate inCalendar(String text) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException failure) {
                throw refused(
                        text,
                        "not a valid date",
                        "month and day are swapped, or the month has fewer days");
            }
        }

        private static TypeConversionException refused(String text, String why, String maybe) {
            return new TypeConversionException(
                    "(" + text + ") is " + why + "\n  Maybe " + maybe + ".");
        }
    }
}
