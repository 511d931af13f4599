package dev.sextant.cli;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Writes the completion of the commands for Bash, and for Zsh by {@code bashcompinit}.
 *
 * <p>File names are only ever compared and quoted, never expanded: {@code compgen -W}, which
 * Picocli's own completion uses, runs a command that stands in a file name.
 */
final class BashCompletion {

    private static final String BEGIN =
            """
            # Completion of sextant. Source this file, or put it into the folder of completions.

            if [ -n "$ZSH_VERSION" ]; then
              autoload -U +X compinit && compinit
              autoload -U +X bashcompinit && bashcompinit
            fi

            # Offers those of the given words that begin like the current one.
            _sextant_words() {
              local each
              for each in "$@"; do
                if [ "${each:0:${#word}}" = "$word" ]; then
                  COMPREPLY+=("$each")
                fi
              done
            }

            # Offers files. Their names are read line by line, and nothing in them is expanded.
            _sextant_files() {
              local each
              type compopt >/dev/null 2>&1 && compopt -o filenames
              while IFS= read -r each; do
                COMPREPLY+=("$each")
              done < <(compgen -f -- "$word")
            }

            _sextant() {
              local word=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}
              local command=sextant i
              COMPREPLY=()
              for ((i = 1; i < COMP_CWORD; i++)); do
                case "$command ${COMP_WORDS[i]}" in
            """;

    private static final String VALUES =
            """
                esac
              done
              case "$command $previous" in
            """;

    private static final String WORDS =
            """
              esac
              case "$command" in
            """;

    private static final String END =
            """
              esac
            }

            complete -F _sextant sextant
            """;

    private final StringJoiner commands = new StringJoiner("");
    private final StringJoiner values = new StringJoiner("");
    private final StringJoiner words = new StringJoiner("");

    private BashCompletion() {}

    /** Returns the completion of a command and all below it. */
    static String of(CommandLine command) {
        BashCompletion completion = new BashCompletion();
        completion.add(command, command.getCommandName());
        return BEGIN
                + completion.commands
                + VALUES
                + completion.values
                + WORDS
                + completion.words
                + END;
    }

    private void add(CommandLine command, String path) {
        CommandSpec spec = command.getCommandSpec();
        for (OptionSpec option : spec.options()) {
            if (option.arity().max() > 0) {
                Stream.of(option.names()).forEach(name -> addValues(option, path + " " + name));
            }
        }
        List<String> options =
                spec.options().stream().flatMap(option -> Stream.of(option.names())).toList();
        List<String> others = new ArrayList<>(command.getSubcommands().keySet());
        boolean takesFiles = false;
        for (ArgSpec parameter : spec.positionalParameters()) {
            others.addAll(candidates(parameter));
            takesFiles |= isFile(parameter);
        }
        words.add("    '" + path + "')\n");
        words.add("      case \"$word\" in\n");
        words.add("        -*) " + offer(options) + ";;\n");
        words.add("        *) " + offer(others) + (takesFiles ? "; _sextant_files" : "") + ";;\n");
        words.add("      esac;;\n");
        command.getSubcommands()
                .forEach(
                        (name, below) -> {
                            String further = path + " " + name;
                            commands.add("      '" + further + "') command='" + further + "';;\n");
                            add(below, further);
                        });
    }

    private void addValues(OptionSpec option, String named) {
        List<String> candidates = candidates(option);
        String offer =
                candidates.isEmpty()
                        ? isFile(option) ? "_sextant_files; " : ""
                        : offer(candidates) + "; ";
        values.add("    '" + named + "') " + offer + "return;;\n");
    }

    private static String offer(List<String> words) {
        return words.isEmpty() ? ":" : "_sextant_words " + String.join(" ", words);
    }

    /** The words that an option or parameter takes, as help shows them. */
    private static List<String> candidates(ArgSpec argument) {
        Iterable<String> candidates = argument.completionCandidates();
        return candidates == null
                ? List.of()
                : StreamSupport.stream(candidates.spliterator(), false)
                        .map(word -> word.toLowerCase(Locale.ROOT).replace('_', '-'))
                        .toList();
    }

    private static boolean isFile(ArgSpec argument) {
        Class<?> type = argument.typeInfo().getType();
        return type.equals(Path.class)
                || type.equals(File.class)
                || argument.typeInfo().getAuxiliaryTypes().length > 0
                        && Path.class.equals(argument.typeInfo().getAuxiliaryTypes()[0]);
    }
}
