package dev.sextant.cli.option;

import java.nio.file.FileSystems;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option for files and folders to pass over. */
public final class ExcludeOption {

    private final List<String> patterns = new ArrayList<>();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--exclude",
            paramLabel = "PATTERN",
            description =
                    "Skip files and folders with names that match this pattern, such as 'old*' or"
                            + " 'k8s/*.yaml', in the folders that are searched. Repeatable. Hidden"
                            + " files and folders and node_modules are always skipped.")
    void exclude(List<String> given) {
        for (String pattern : given) {
            try {
                FileSystems.getDefault().getPathMatcher("glob:" + pattern);
            } catch (PatternSyntaxException broken) {
                throw new ParameterException(
                        command.commandLine(),
                        "Invalid value for option '--exclude': "
                                + pattern
                                + " is not a pattern: "
                                + broken.getDescription());
            }
        }
        patterns.clear();
        patterns.addAll(given);
    }

    /** The patterns, in their order. */
    public List<String> patterns() {
        return List.copyOf(patterns);
    }
}
