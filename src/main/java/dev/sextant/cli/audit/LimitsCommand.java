package dev.sextant.cli.audit;

import dev.sextant.cli.option.AsOfOption;
import dev.sextant.cli.option.CommandContext;
import dev.sextant.cli.option.CommonOptions;
import dev.sextant.cli.option.OutputFormat;
import dev.sextant.cli.option.RulesOption;
import dev.sextant.cli.terminal.ExitCode;
import dev.sextant.cli.terminal.Terminal;
import dev.sextant.report.rules.LimitsJson;
import dev.sextant.report.rules.LimitsText;
import dev.sextant.rulebook.model.Rulebook;
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
public final class LimitsCommand implements Callable<Integer> {

    @Mixin private CommonOptions common;
    @Mixin private RulesOption rules;
    @Mixin private AsOfOption asOf;
    @ParentCommand private CommandContext context;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "Output format. Default: text.")
    private OutputFormat format = OutputFormat.text;

    @Override
    public Integer call() {
        common.apply();
        Rulebook rulebook = rules.rulebook();
        LocalDate today = asOf.or(context.today());
        Terminal terminal = context.terminal();
        if (format == OutputFormat.json) {
            terminal.print(LimitsJson.write(rulebook, today));
        } else {
            terminal.print(LimitsText.lines(rulebook, today, terminal.width()));
        }
        return ExitCode.FINE.number();
    }
}
