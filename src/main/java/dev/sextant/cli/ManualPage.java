package dev.sextant.cli;

import dev.sextant.Sextant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The manual page of a command, in the roff of {@code man}. */
final class ManualPage {

    private final CommandSpec command;
    private final StringBuilder page = new StringBuilder();

    ManualPage(CommandSpec command) {
        this.command = command;
    }

    /** The name of the page: that of the command, with hyphens for blanks. */
    String name() {
        return command.qualifiedName("-");
    }

    /** The page. */
    String text() {
        line(
                ".TH \"%s\" \"1\" \"\" \"Sextant %s\" \"Sextant\""
                        .formatted(escaped(name().toUpperCase(Locale.ROOT)), Sextant.VERSION));
        section("NAME");
        text(name() + " - " + firstSentence());
        section("SYNOPSIS");
        line(".nh\n.ad l");
        text(command.commandLine().getHelp().synopsis(0).strip().replaceAll("\\s+", " "));
        line(".hy\n.ad b");
        section("DESCRIPTION");
        for (String paragraph : lines(command.usageMessage().description())) {
            text(paragraph);
        }
        entries("OPTIONS", options());
        entries("COMMANDS", commands());
        footer();
        section("SEE ALSO");
        text(others());
        return page.toString();
    }

    private record Entry(String term, String meaning) {}

    private List<Entry> options() {
        List<Entry> entries = new ArrayList<>();
        for (PositionalParamSpec parameter : command.positionalParameters()) {
            entries.add(new Entry(parameter.paramLabel(), meaning(parameter)));
        }
        command.options().stream()
                .sorted(Comparator.comparing(option -> option.longestName().replace("-", "")))
                .map(option -> new Entry(term(option), meaning(option)))
                .forEach(entries::add);
        return entries;
    }

    private static String term(OptionSpec option) {
        String names = String.join(", ", option.names());
        return (option.negatable() ? names.replace("--", "--[no-]") : names)
                + (option.arity().max() == 0 ? "" : "=" + option.paramLabel());
    }

    private static String meaning(ArgSpec argument) {
        return String.join(" ", lines(argument.description()));
    }

    private List<Entry> commands() {
        return command.subcommands().values().stream()
                .map(each -> new ManualPage(each.getCommandSpec()))
                .map(each -> new Entry(each.name() + "(1)", each.firstSentence()))
                .toList();
    }

    private void entries(String heading, List<Entry> entries) {
        if (!entries.isEmpty()) {
            section(heading);
        }
        for (Entry entry : entries) {
            line(".TP");
            line("\\fB" + escaped(entry.term()) + "\\fR");
            text(entry.meaning());
        }
    }

    /** The example and what is below it, as they are laid out. */
    private void footer() {
        List<String> footer = lines(command.usageMessage().footer());
        if (!footer.isEmpty()) {
            section("EXAMPLE");
            line(".nf");
            footer.forEach(this::text);
            line(".fi");
        }
    }

    private String others() {
        List<String> others = new ArrayList<>();
        if (command.parent() != null) {
            others.add(new ManualPage(command.parent()).name() + "(1)");
            command.parent().subcommands().values().stream()
                    .map(each -> new ManualPage(each.getCommandSpec()).name())
                    .filter(each -> !each.equals(name()))
                    .forEach(each -> others.add(each + "(1)"));
        } else {
            others.add("Every command has --help.");
        }
        return String.join(", ", others);
    }

    private String firstSentence() {
        String all = String.join(" ", lines(command.usageMessage().description()));
        String first = all.split("(?<=[.:]) ")[0];
        return first.replaceFirst("[.:]$", "");
    }

    private static List<String> lines(String[] texts) {
        return Arrays.stream(texts)
                .map(each -> Ansi.OFF.string(each.formatted()))
                .collect(Collectors.toList());
    }

    private void section(String heading) {
        line(".SH \"" + heading + "\"");
    }

    private void text(String text) {
        text.lines().forEach(each -> line(escaped(each)));
        if (text.isEmpty()) {
            line(".sp");
        }
    }

    private void line(String line) {
        page.append(line).append('\n');
    }

    /** A line as text: nothing in it is an order. */
    private static String escaped(String text) {
        String plain =
                text.replace("\\", "\\e")
                        .replace("-", "\\-")
                        .replace("…", "...")
                        .replace("'", "\\(aq")
                        .replace("\"", "\\(dq");
        return plain.startsWith(".") ? "\\&" + plain : plain;
    }
}
