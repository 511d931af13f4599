package dev.sextant.cli;

import dev.sextant.report.TableTemplate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Writes a table that workloads can be filled in. */
@Command(
        name = "template",
        description =
                "Write a table to fill in: its first row names every column that a table may have,"
                        + " its second is an example. A row is a workload; rows of one scenario"
                        + " follow each other, and one of them says what there is to say of the"
                        + " platform. What is not known stays empty, and columns may be left out.",
        footerHeading = "%nExample:%n",
        footer = "  sextant template csv > workloads.csv")
final class TemplateCommand implements Callable<Integer> {

    /** What a table can be written as. */
    enum TableFormat {
        /** Comma-separated values. */
        csv
    }

    @Mixin private CommonOptions common;
    @ParentCommand private SextantCommand sextant;

    @Parameters(paramLabel = "csv", description = "How the table is written.")
    private TableFormat format;

    @Override
    public Integer call() {
        common.apply();
        sextant.terminal().print(TableTemplate.csv());
        return ExitCode.FINE.number();
    }
}
