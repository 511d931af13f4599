package dev.sextant.cli.run;

import dev.sextant.cli.option.CommandContext;
import dev.sextant.cli.option.CommonOptions;
import dev.sextant.cli.terminal.ExitCode;
import dev.sextant.cli.terminal.Terminal;
import dev.sextant.report.run.TableTemplate;
import dev.sextant.report.run.WorkbookTemplate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Writes a table that workloads can be filled in. */
@Command(
        name = "template",
        description = {
            "Write a table of workloads to fill in.",
            "The first row names every possible column, and the second is an example. Each row"
                + " describes one workload. Rows of the same scenario must be adjacent. Facts about"
                + " the platform go into one of these rows or into a table of platforms. Leave"
                + " unknown cells empty, and delete columns that you do not need."
        },
        footerHeading = "%nExample:%n",
        footer = {
            "  sextant template csv > workloads.csv",
            "  sextant template xlsx > workloads.xlsx",
            "",
            "A table of platforms has one row per platform. It is a sheet named platforms in the"
                    + " same workbook, or a file workloads.platforms.csv next to workloads.csv."
        })
public final class TemplateCommand implements Callable<Integer> {

    /** What a table can be written as. */
    enum TableFormat {
        /** Comma-separated values. */
        csv,
        /** A workbook of two sheets. */
        xlsx
    }

    @Mixin private CommonOptions common;
    @ParentCommand private CommandContext context;
    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "csv|xlsx", description = "File format of the table.")
    private TableFormat format;

    @Override
    public Integer call() {
        common.apply();
        if (format == TableFormat.csv) {
            context.terminal().print(TableTemplate.csv());
        } else {
            refuseToShow();
            context.terminal().print(WorkbookTemplate.xlsx());
        }
        return ExitCode.FINE.number();
    }

    private void refuseToShow() {
        if (Terminal.isInteractive()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "a workbook cannot be shown in a terminal\n"
                            + "  Maybe write it to a file: sextant template xlsx > workloads.xlsx");
        }
    }
}
