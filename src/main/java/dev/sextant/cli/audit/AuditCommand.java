package dev.sextant.cli.audit;

import dev.sextant.cli.option.AsOfOption;
import dev.sextant.cli.option.CommandContext;
import dev.sextant.cli.option.CommonOptions;
import dev.sextant.cli.option.JobCountConverter;
import dev.sextant.cli.terminal.CommandFailedException;
import dev.sextant.cli.terminal.ExitCode;
import dev.sextant.cli.terminal.UnknownName;
import dev.sextant.record.query.DatabaseSchema;
import dev.sextant.record.query.DecisionQuery;
import dev.sextant.record.query.Filter;
import dev.sextant.record.query.InvalidQueryException;
import dev.sextant.record.query.RecordStore;
import dev.sextant.record.query.RecordStoreCache;
import dev.sextant.record.query.RecordStoreException;
import dev.sextant.record.query.UnknownQueryNameException;
import dev.sextant.record.write.RecordFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Finds recorded decisions. */
@Command(
        name = "audit",
        description = {
            "Find recorded decisions by what they decided, and why.",
            "",
            "Lists the decisions that meet all criteria, in the order of the records. Criteria"
                + " about a workload must all hold for the same workload. Nothing is verified. To"
                + " do that, use 'sextant verify DIR'.",
            "",
            "The first query builds a small database in $XDG_CACHE_HOME/sextant, else"
                + " ~/.cache/sextant, which makes later queries fast. It takes about a twentieth of"
                + " the size of the records. At most five databases are stored. A database is"
                + " rebuilt if it is damaged or if its records change."
        },
        footerHeading = "%nExample:%n",
        footer = {
            "  sextant audit records --decided-by advice/event-driven-and-stateless --margin '<3'",
            "  sextant audit records --rests-on 'Limit aws' --older-than 1y --format csv",
            "  sextant audit records --fact 'memory>2 GiB' --placed functions",
            "  sextant audit records --sql 'SELECT rule, count(*) FROM workloads GROUP BY rule'"
        })
public final class AuditCommand implements Callable<Integer> {

    @Mixin private CommonOptions common;
    @Mixin private AuditOptions options;
    @Mixin private AsOfOption asOf;
    @ParentCommand private CommandContext context;
    @Spec private CommandSpec spec;

    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description = "Folders of records, or files with one or more records.")
    private List<Path> paths = new ArrayList<>();

    @Option(
            names = "--sql",
            paramLabel = "QUERY",
            description =
                    "SQL query over the tables that --tables shows, instead of all other criteria."
                            + " It can read nothing else.")
    private String sql;

    @Option(names = "--tables", description = "Show the tables for --sql, and exit.")
    private boolean tables;

    @Option(
            names = "--format",
            paramLabel = "text|csv|json",
            description = "Output format. Default: text.")
    private AuditFormat format = AuditFormat.text;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            converter = JobCountConverter.class,
            description = "Number of records to read in parallel. Default: one per processor.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(names = "--no-cache", description = "Read the records again and skip the cache.")
    private boolean noCache;

    @Override
    public Integer call() {
        common.apply();
        if (tables) {
            context.terminal().print(DatabaseSchema.described());
            return ExitCode.FINE.number();
        }
        check();
        try (RecordStore store =
                new RecordStoreLoader(stores(), jobs, context.terminal()).load(files())) {
            return answer(store).number();
        } catch (UnknownQueryNameException unknown) {
            throw unknown.known().isEmpty()
                    ? wrong(unknown.getMessage(), "none of the records has one.")
                    : UnknownName.of(
                            spec.commandLine(),
                            unknown.getMessage(),
                            unknown.name(),
                            unknown.known());
        } catch (InvalidQueryException wrong) {
            throw new ParameterException(spec.commandLine(), wrong.getMessage());
        } catch (IOException failure) {
            throw wrong(
                    "the records cannot be read: " + failure.getMessage(),
                    "you may not read them, or the disk has an error.");
        } catch (RecordStoreException failure) {
            throw failed(failure);
        }
    }

    private void check() {
        if (paths.isEmpty()) {
            throw wrong(
                    "Missing required parameter: 'PATH'",
                    "name the folder that 'sextant run --record DIR' wrote.");
        }
        if (sql != null && options.isAny()) {
            throw wrong(
                    "--sql cannot be combined with other criteria",
                    "put the other criteria into the SQL query: 'sextant audit --tables' shows the"
                            + " tables.");
        }
    }

    private List<Path> files() {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            Path file = Files.isDirectory(path) ? path.resolve(RecordFolder.RECORDS) : path;
            if (!Files.isRegularFile(file)) {
                throw wrong("no records found at " + file, "the path is misspelled.");
            }
            files.add(file);
        }
        return files;
    }

    /** The launcher says where things can be stored. */
    private RecordStoreCache stores() {
        String cache = System.getProperty("sextant.cache");
        return new RecordStoreCache(noCache || cache == null ? null : Path.of(cache));
    }

    private ExitCode answer(RecordStore store) {
        AuditRunner auditing = new AuditRunner(store, format, context.terminal());
        if (sql != null) {
            return auditing.answer(sql);
        }
        List<Filter> filters = options.filters(store.filters(), asOf.or(context.today()));
        return auditing.answer(new DecisionQuery(filters), paths.size() > 1);
    }

    private static CommandFailedException failed(RecordStoreException failure) {
        return new CommandFailedException(
                ExitCode.OUTPUT,
                failure.isForWantOfRoom()
                        ? "sextant: no space left for the database of the records\n"
                                + "  Maybe free space in the cache folder, or in the folder for"
                                + " temporary files."
                        : "sextant: cannot create the database of the records: "
                                + failure.getMessage()
                                + "\n"
                                + "  Maybe the folder for temporary files does not exist or is"
                                + " mounted noexec: choose another with"
                                + " JDK_JAVA_OPTIONS=-Djava.io.tmpdir=DIR.");
    }

    private ParameterException wrong(String what, String maybe) {
        return new ParameterException(spec.commandLine(), what + "\n  Maybe " + maybe);
    }
}
