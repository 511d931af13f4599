package dev.sextant.cli.rules;

import dev.sextant.cli.option.CommandContext;
import dev.sextant.cli.option.CommonOptions;
import dev.sextant.cli.option.RulePermissionCheck;
import dev.sextant.cli.terminal.ExitCode;
import dev.sextant.cli.terminal.Terminal;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Commands about rules, not scenarios. */
@Command(
        name = "rules",
        description = "Check, list, document and compare rules.",
        subcommands = {
            RulesCheckCommand.class,
            RulesCoverageCommand.class,
            RulesDiffCommand.class,
            RulesDocCommand.class,
            RulesGraphCommand.class,
            RulesListCommand.class,
            RulesNewCommand.class,
            RulesShowCommand.class,
            RulesWatchCommand.class
        },
        footerHeading = "%nExample:%n",
        footer = "  sextant rules check")
public final class RulesCommand implements Callable<Integer> {

    @Mixin private CommonOptions common;
    @ParentCommand private CommandContext context;
    @Spec private CommandSpec spec;

    Terminal terminal() {
        return context.terminal();
    }

    /** The day that the clock shows. */
    LocalDate today() {
        return context.today();
    }

    /** What says of rules that others may change them. */
    RulePermissionCheck open() {
        return context.permissions();
    }

    @Override
    public Integer call() {
        common.apply();
        terminal().print(spec.commandLine().getUsageMessage());
        return ExitCode.FINE.number();
    }
}
