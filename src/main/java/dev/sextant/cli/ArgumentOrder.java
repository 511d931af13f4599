package dev.sextant.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * Moves options in front of a command behind it: {@code sextant --rules R run FILE} means {@code
 * sextant run --rules R FILE}. A command that does not have the option refuses it there.
 */
final class ArgumentOrder {

    private ArgumentOrder() {}

    /** Returns the arguments with every command in front of all options. */
    static String[] commandsFirst(CommandLine commandLine, String... args) {
        List<String> commands = new ArrayList<>();
        List<String> options = new ArrayList<>();
        CommandLine level = commandLine;
        int begin = 0;
        for (int index = 0; index < args.length; index++) {
            CommandLine command = level.getSubcommands().get(args[index]);
            String[] before = Arrays.copyOfRange(args, begin, index);
            if (command != null && areOptions(before, commands, commandLine)) {
                commands.add(args[index]);
                options.addAll(List.of(before));
                level = command;
                begin = index + 1;
            }
        }
        List<String> ordered = new ArrayList<>(commands);
        ordered.addAll(options);
        ordered.addAll(List.of(args).subList(begin, args.length));
        return ordered.toArray(String[]::new);
    }

    /** Whether these are options with all their values: a value can be the name of a command. */
    private static boolean areOptions(
            String[] args, List<String> commands, CommandLine commandLine) {
        if (args.length == 0) {
            return true;
        }
        List<String> begun = new ArrayList<>(commands);
        begun.addAll(List.of(args));
        try {
            commandLine.parseArgs(begun.toArray(String[]::new));
            return true;
        } catch (ParameterException notOptions) {
            return false;
        }
    }
}
