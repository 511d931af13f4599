package dev.sextant.cli;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    private static final String SCRIPT = "completion.bash";

    private final StringBuilder commands = new StringBuilder();
    private final StringBuilder values = new StringBuilder();
    private final StringBuilder words = new StringBuilder();

    private BashCompletion() {}

    /** Returns the completion of a command and of all commands below it. */
    static String of(CommandLine command) {
        BashCompletion completion = new BashCompletion();
        completion.add(command, command.getCommandName());
        return script().replace("# COMMANDS\n", completion.commands)
                .replace("# VALUES\n", completion.values)
                .replace("# WORDS\n", completion.words);
    }

    private static String script() {
        try (InputStream in = BashCompletion.class.getResourceAsStream(SCRIPT)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
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
        words.append("    '" + path + "')\n");
        words.append("      case \"$word\" in\n");
        words.append("        -*) " + offer(options) + ";;\n");
        words.append(
                "        *) " + offer(others) + (takesFiles ? "; _sextant_files" : "") + ";;\n");
        words.append("      esac;;\n");
        command.getSubcommands()
                .forEach(
                        (name, below) -> {
                            String further = path + " " + name;
                            commands.append(
                                    "      '" + further + "') command='" + further + "';;\n");
                            add(below, further);
                        });
    }

    private void addValues(OptionSpec option, String named) {
        List<String> candidates = candidates(option);
        String offer =
                candidates.isEmpty()
                        ? isFile(option) ? "_sextant_files; " : ""
                        : offer(candidates) + "; ";
        values.append("    '" + named + "') " + offer + "return;;\n");
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
