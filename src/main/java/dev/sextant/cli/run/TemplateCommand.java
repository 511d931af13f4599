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
        description =
                "Write a table to fill in: its first row names every column that a table may have,"
                        + " its second is an example. A row is a workload; rows of one scenario"
                        + " follow each other, and one of them says what there is to say of the"
                        + " platform, or a table of platforms does. What is not known stays empty,"
                        + " and columns may be left out.",
        footerHeading = "%nExample:%n",
        footer = {
            "  sextant template csv > workloads.csv",
            "  sextant template xlsx > workloads.xlsx",
            "",
            "A table of platforms has a platform a row. It is a sheet named platforms of the same"
                    + " workbook, or workloads.platforms.csv beside workloads.csv."
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
    @ParentCommand private CommandContext sextant;
    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "csv|xlsx", description = "How the table is written.")
    private TableFormat format;

    @Override
    public Integer call() {
        common.apply();
        if (format == TableFormat.csv) {
            sextant.terminal().print(TableTemplate.csv());
        } else {
            refuseToShow();
            sextant.terminal().print(WorkbookTemplate.xlsx());
        }
        return ExitCode.FINE.number();
    }

    private void refuseToShow() {
        if (Terminal.isInteractive()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "a workbook is nothing to show in a terminal\n"
                            + "  Maybe (sextant template xlsx > workloads.xlsx).");
        }
    }
}
