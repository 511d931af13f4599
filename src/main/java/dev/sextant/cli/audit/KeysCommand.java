package dev.sextant.cli.audit;

import dev.sextant.cli.option.CommandContext;
import dev.sextant.cli.option.CommonOptions;
import dev.sextant.cli.terminal.ExitCode;
import dev.sextant.cli.terminal.Terminal;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Commands about keys. */
@Command(
        name = "keys",
        description = "Create the keys that sign records.",
        subcommands = KeysNewCommand.class,
        footerHeading = "%nExample:%n",
        footer = "  sextant keys new audit")
public final class KeysCommand implements Callable<Integer> {

    @Mixin private CommonOptions common;
    @ParentCommand private CommandContext context;
    @Spec private CommandSpec spec;

    Terminal terminal() {
        return context.terminal();
    }

    @Override
    public Integer call() {
        common.apply();
        terminal().print(spec.commandLine().getUsageMessage());
        return ExitCode.FINE.number();
    }
}
