package dev.sextant.cli.audit;

import dev.sextant.cli.explain.ExplainFormat;
import dev.sextant.cli.option.CommonOptions;
import dev.sextant.cli.terminal.CommandFailedException;
import dev.sextant.cli.terminal.ExitCode;
import dev.sextant.cli.terminal.Terminal;
import dev.sextant.cli.terminal.UnknownName;
import dev.sextant.record.model.RecordLine;
import dev.sextant.record.write.FolderSeal;
import dev.sextant.record.write.RecordFile;
import dev.sextant.record.write.RecordFolder;
import dev.sextant.record.write.StoredRecord;
import dev.sextant.report.casefile.CaseHtml;
import dev.sextant.report.casefile.CaseMarkdown;
import dev.sextant.report.casefile.CaseText;
import dev.sextant.source.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Shows a record. */
@Command(
        name = "show",
        description = {
            "Show a recorded decision: a summary, the case file for an auditor, or the record"
                    + " itself.",
            "Nothing is decided again. The only check is that the ID of the record matches its"
                    + " content."
        },
        footerHeading = "%nExample:%n",
        footer = {
            "  sextant record show records --scenario 'Photo shop' --format html > case.html",
            "  sextant record show records --index 7 --format json > record.json",
            "  sextant record show record.json"
        })
final class RecordShowCommand implements Callable<Integer> {

    @Mixin private CommonOptions common;
    @Mixin private RecordChoiceOption choice;
    @ParentCommand private RecordCommand records;
    @Spec private CommandSpec spec;

    @Parameters(
            paramLabel = "PATH",
            description = "Folder of records, or file with one or more records.")
    private Path path;

    @Option(
            names = "--format",
            paramLabel = "text|json|md|html",
            description =
                    "Output format: a summary as text, the record itself as json, or the case file"
                            + " as md or html. Default: text.")
    private ExplainFormat format = ExplainFormat.text;

    private final List<Problem> problems = new ArrayList<>();

    @Override
    public Integer call() {
        common.apply();
        boolean inFolder = Files.isDirectory(path);
        Path file = inFolder ? path.resolve(RecordFolder.RECORDS) : path;
        if (!Files.isRegularFile(file)) {
            throw wrong("no records found at " + file, "the path is misspelled.");
        }
        try {
            RecordFile recorded = new RecordFile(file, problems::add);
            RecordLine line = only(choice.choice().in(recorded), file, recorded);
            if (!line.isIntact()) {
                throw new CommandFailedException(
                        ExitCode.DIFFERS,
                        file
                                + ":"
                                + line.line()
                                + ": this record does not match its ID ("
                                + line.record().decision()
                                + ")\n  Maybe it was changed: 'sextant verify' shows where.");
            }
            print(StoredRecord.of(line, inFolder ? FolderSeal.read(path) : null));
        } catch (IOException failure) {
            throw wrong(
                    path + " cannot be read: " + failure.getMessage(),
                    "you may not read it, or the disk has an error.");
        }
        return ExitCode.FINE.number();
    }

    private RecordLine only(List<RecordLine> found, Path file, RecordFile recorded)
            throws IOException {
        records.terminal().complain(problems);
        if (found.size() == 1) {
            return found.get(0);
        }
        if (!found.isEmpty()) {
            throw choice.choice().isAny()
                    ? wrong(
                            file + " holds several records",
                            "choose one: --index 1, --scenario NAME or --decision ID.")
                    : wrong(
                            found.size() + " records have " + choice.written(),
                            "choose one: --index " + numbers(found) + ".");
        }
        if (!problems.isEmpty()) {
            throw new CommandFailedException(
                    ExitCode.DIFFERS, "sextant: no other record in " + file + " matches");
        }
        throw none(file, recorded);
    }

    private ParameterException none(Path file, RecordFile recorded) throws IOException {
        String what =
                "no record in "
                        + file
                        + (choice.choice().isAny() ? "" : " has " + choice.written());
        Set<String> names = new LinkedHashSet<>();
        if (choice.choice().scenario() != null) {
            recorded.each(line -> names.add(line.record().scenario()));
            names.remove(null);
        }
        return names.isEmpty()
                ? wrong(what, "list the records with 'sextant audit'.")
                : UnknownName.of(
                        spec.commandLine(), what, choice.choice().scenario(), List.copyOf(names));
    }

    private static String numbers(List<RecordLine> found) {
        int most = 5;
        List<String> numbers =
                found.stream().map(line -> String.valueOf(line.index())).limit(most).toList();
        return String.join(", ", numbers) + (found.size() > most ? ", …" : "");
    }

    private void print(StoredRecord kept) {
        Terminal terminal = records.terminal();
        switch (format) {
            case text -> terminal.print(CaseText.lines(kept, terminal.width()));
            case json -> terminal.print(RecordFile.document(kept.record()));
            case md -> terminal.print(CaseMarkdown.lines(List.of(kept)));
            case html -> terminal.print(CaseHtml.write(kept));
        }
    }

    private ParameterException wrong(String what, String maybe) {
        return new ParameterException(spec.commandLine(), what + "\n  Maybe " + maybe);
    }
}
