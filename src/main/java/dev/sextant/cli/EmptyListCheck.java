package dev.sextant.cli;

import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Refuses list options without a value: {@code --redact ,} would have no effect. */
final class EmptyListCheck {

    private EmptyListCheck() {}

    /**
     * Requires that every list has a value.
     *
     * @throws ParameterException if an option lists nothing
     */
    static void requireValues(ParseResult parsed) {
        parsed.asCommandLineList().forEach(each -> requireValuesOf(each.getParseResult()));
    }

    private static void requireValuesOf(ParseResult parsed) {
        for (OptionSpec option : parsed.matchedOptions()) {
            boolean isEmpty =
                    !option.splitRegex().isEmpty()
                            && option.originalStringValues().size() > 0
                            && option.stringValues().isEmpty();
            if (isEmpty) {
                throw new ParameterException(
                        parsed.commandSpec().commandLine(),
                        "Invalid value for option '"
                                + option.longestName()
                                + "': ("
                                + option.originalStringValues().get(0)
                                + ") lists nothing\n  Maybe omit the option, or add a value.");
            }
        }
    }
}
