package dev.sextant.cli;

import dev.sextant.report.LimitsJson;
import dev.sextant.report.LimitsText;
import dev.sextant.rulebook.Rulebook;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Lists the providers' limits and prices. */
@Command(
        name = "limits",
        description = "List the limits and prices of the providers, each with its source and age.",
        footerHeading = "%nExample:%n",
        footer = "  sextant limits --as-of 2026-11-23")
final class LimitsCommand implements Callable<Integer> {

    @Mixin private CommonOptions common;
    @Mixin private RulesOption rules;
    @Mixin private AsOfOption asOf;
    @ParentCommand private SextantCommand sextant;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "Output format. Default: text.")
    private OutputFormat format = OutputFormat.text;

    @Override
    public Integer call() {
        common.apply();
        Rulebook rulebook = rules.rulebook();
        LocalDate today = asOf.or(sextant.today());
        Terminal terminal = sextant.terminal();
        if (format == OutputFormat.json) {
            terminal.print(LimitsJson.write(rulebook, today));
        } else {
            terminal.print(LimitsText.lines(rulebook, today, terminal.width()));
        }
        return ExitCode.FINE.number();
    }
}
