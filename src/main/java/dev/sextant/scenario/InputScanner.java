package dev.sextant.scenario;

import dev.sextant.scenario.intake.FileBytes;
import dev.sextant.scenario.intake.FileKind;
import dev.sextant.scenario.intake.FileNames;
import dev.sextant.scenario.intake.Glob;
import dev.sextant.scenario.intake.InputChunk;
import dev.sextant.scenario.intake.InputMeter;
import dev.sextant.scenario.intake.LenientChunk;
import dev.sextant.scenario.intake.LineBatch;
import dev.sextant.scenario.intake.PathFilter;
import dev.sextant.scenario.intake.ScenarioFile;
import dev.sextant.scenario.intake.ScenarioFolderVisitor;
import dev.sextant.scenario.intake.StandardInput;
import dev.sextant.scenario.intake.UnreadableChunk;
import dev.sextant.scenario.model.RejectedInput;
import dev.sextant.scenario.read.OtherTool;
import dev.sextant.scenario.table.WorkloadTableReader;
import dev.sextant.source.ByteLines;
import dev.sextant.source.Location;
import dev.sextant.source.Problem;
import dev.sextant.source.ReadResult;
import dev.sextant.source.Utf8Stream;
import dev.sextant.source.document.DocumentReader;
import dev.sextant.source.table.Workbook;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds the portions of the input one after the other, in a stable order: that of the paths as
 * given, below a folder that of the names, in a file from top to bottom. No more than one of them
 * is in memory.
 */
public final class InputScanner {

    private static final Logger LOG = LoggerFactory.getLogger(InputScanner.class);

    /** The path for standard input. */
    static final String STANDARD_INPUT = "-";

    /** What standard input is called in places. */
    private static final String STANDARD_INPUT_NAME = "(standard input)";

    private final List<Path> paths;
    private final InputStream standardInput;
    private final List<Problem> warnings = new ArrayList<>();
    private final InputMeter meter = new InputMeter();
    private final WorkloadTableReader tables =
            new WorkloadTableReader(meter, this::take, this::goesOn);
    private int otherFiles;
    private long blankLines;
    private Predicate<InputChunk> taker;
    private boolean goesOn = true;
    private boolean isLenient;
    private PathFilter filter = PathFilter.none();

    /**
     * The portions of files, and of folders with all that is below them.
     *
     * @param standardInput what the path {@code -} means; its format is seen in its first line
     */
    public InputScanner(List<Path> paths, InputStream standardInput) {
        this.paths = List.copyOf(paths);
        this.standardInput = standardInput;
    }

    /** Reads scenarios without the workloads that are refused, which become inputs of their own. */
    public InputScanner lenient(boolean lenient) {
        isLenient = lenient;
        return this;
    }

    /**
     * Passes over files and folders in the folders that are searched.
     *
     * @param patterns globs: without a slash, of a name anywhere; with one, of a path below the
     *     folder
     */
    public InputScanner excluding(List<String> patterns) {
        filter = new PathFilter(patterns);
        return this;
    }

    /** Hands on one portion after the other, until there is none, or one is refused. */
    public void each(Predicate<InputChunk> takes) {
        taker = takes;
        for (Path path : paths) {
            if (goesOn) {
                find(path);
            }
        }
        tables.finish();
        warnings.addAll(tables.warnings());
        warnings.addAll(goesOn ? filter.warnings() : List.of());
        LOG.info("{} hidden or excluded files and folders passed over", filter.passedOver());
    }

    /** How many bytes of the files were read so far. */
    public long bytesRead() {
        return meter.read();
    }

    /** How many bytes the files have; not known of standard input and of patterns. */
    public OptionalLong bytes() {
        return InputMeter.size(paths);
    }

    /**
     * How many files in folders were passed over: by their names they hold no scenarios, or they
     * are hidden or excluded. A hidden folder counts as one.
     */
    public int otherFiles() {
        return otherFiles + filter.passedOver();
    }

    /** How many blank lines of JSON lines were passed over. */
    public long blankLines() {
        return blankLines;
    }

    /** Warnings that belong to no input. */
    public List<Problem> warnings() {
        return List.copyOf(warnings);
    }

    private boolean goesOn() {
        return goesOn;
    }

    private void take(InputChunk portion) {
        goesOn = goesOn && taker.test(isLenient ? new LenientChunk(portion) : portion);
    }

    private void find(Path path) {
        if (path.toString().equals(STANDARD_INPUT)) {
            deliver(
                    STANDARD_INPUT_NAME,
                    new FileBytes(path, STANDARD_INPUT_NAME, meter)
                            .stream(standardInput, in -> findStream(STANDARD_INPUT_NAME, in)));
        } else if (FileNames.isStream(path)) {
            String name = FileNames.of(path);
            deliver(name, new FileBytes(path, name, meter).streamOnce(in -> findStream(name, in)));
        } else if (Files.isDirectory(path)) {
            findFolder(path);
        } else if (!Files.exists(path) && Glob.isPattern(FileNames.of(path))) {
            findPattern(path);
        } else if (FileNames.isScenario(path) || !Files.isRegularFile(path)) {
            findFile(path, FileNames.of(path));
        } else if (OtherTool.of(FileNames.of(path)).isPresent()) {
            OtherTool tool = OtherTool.of(FileNames.of(path)).get();
            take(UnreadableChunk.because(tool.problem(Location.of(FileNames.of(path)))));
        } else if (FileKind.isText(FileNames.of(path))
                && WorkloadTableReader.isTable(path, FileNames.of(path))) {
            deliver(FileNames.of(path), tables.csv(path, FileNames.of(path)));
        } else {
            take(
                    problem(
                            path,
                            "ending",
                            "not a scenario file, judging by its name",
                            FileKind.isOtherSpreadsheet(FileNames.of(path))
                                    ? "Maybe save it as .xlsx or .csv."
                                    : "Maybe rename it: scenario files end in "
                                            + FileKind.ENDINGS
                                            + "."));
        }
    }

    private void findPattern(Path pattern) {
        try {
            List<Path> files = Glob.files(FileNames.of(pattern), filter);
            files.forEach(this::find);
            if (files.isEmpty()) {
                findFile(pattern, FileNames.of(pattern));
            }
        } catch (IOException failed) {
            take(unreadable(pattern, failed));
        }
    }

    private void findFolder(Path path) {
        try {
            ScenarioFolderVisitor folder = ScenarioFolderVisitor.of(path, filter);
            Map<String, Path> files = new TreeMap<>(folder.files());
            folder.problems().keySet().forEach(name -> files.putIfAbsent(name, path));
            for (Map.Entry<String, Path> file : files.entrySet()) {
                Problem problem = folder.problems().get(file.getKey());
                if (problem != null) {
                    take(UnreadableChunk.because(problem));
                } else if (goesOn) {
                    findFile(file.getValue(), file.getKey());
                }
            }
            otherFiles += folder.otherFiles();
            warnings.addAll(folder.warnings());
        } catch (IOException failed) {
            take(unreadable(path, failed));
        }
    }

    private void findFile(Path path, String name) {
        FileBytes file = new FileBytes(path, name, meter);
        FileKind kind = FileKind.of(name).orElse(FileKind.YAML);
        if (kind == FileKind.JSON_LINES) {
            deliver(
                    name,
                    file.stream(
                            in ->
                                    findLines(
                                            name,
                                            new ByteLines(
                                                    Utf8Stream.of(name, in),
                                                    DocumentReader.MOST_BYTES))));
        } else if (kind == FileKind.CSV) {
            deliver(name, tables.csv(path, name));
        } else if (kind == FileKind.WORKBOOK) {
            deliver(name, tables.workbook(path, name));
        } else {
            ReadResult<byte[]> bytes = file.read();
            deliver(name, bytes);
            if (!bytes.rejected()) {
                take(new ScenarioFile(name, kind, bytes.value()));
            }
        }
    }

    private void deliver(String name, ReadResult<?> reading) {
        if (reading.rejected()) {
            take(new UnreadableChunk(new RejectedInput(Location.of(name), reading.problems())));
        }
    }

    private void findStream(String name, InputStream bytes) throws IOException {
        StandardInput in = StandardInput.of(name, bytes);
        switch (in.kind()) {
            case JSON_LINES ->
                    findLines(name, new ByteLines(in.stream(), DocumentReader.MOST_BYTES));
            case CSV -> tables.csv(name, in.stream());
            case WORKBOOK -> findPart(name, in, Workbook.MOST_BYTES);
            default -> findPart(name, in, DocumentReader.MOST_BYTES);
        }
    }

    /** Reads what has to be in memory as a whole. */
    private void findPart(String name, StandardInput in, int most) throws IOException {
        byte[] bytes = in.stream().readNBytes(most + 1);
        if (bytes.length > most) {
            take(UnreadableChunk.because(DocumentReader.tooLarge(name, bytes.length, most)));
        } else if (in.kind() == FileKind.WORKBOOK) {
            deliver(name, tables.workbook(name, bytes));
        } else {
            take(new ScenarioFile(name, in.kind(), bytes));
        }
    }

    private void findLines(String name, ByteLines lines) throws IOException {
        LineBatch batch = new LineBatch(name);
        boolean any = false;
        try {
            for (ByteLines.Line line = lines.next(); line != null && goesOn; line = lines.next()) {
                if (line.isBlank()) {
                    blankLines++;
                    continue;
                }
                any = true;
                batch.add(line);
                if (batch.isFull()) {
                    take(batch.drain());
                }
            }
        } finally {
            if (!batch.isEmpty()) {
                take(batch.drain());
            }
        }
        if (!any) {
            take(UnreadableChunk.because(ScenarioFile.empty(Location.of(name))));
        }
    }

    private static InputChunk unreadable(Path path, IOException failed) {
        return problem(
                path,
                "unreadable",
                "cannot be read: " + failed.getMessage(),
                "Maybe the disk or the network failed.");
    }

    private static InputChunk problem(Path path, String code, String what, String maybe) {
        return UnreadableChunk.because(
                Problem.error(Location.of(FileNames.of(path)), code, what, maybe));
    }
}
