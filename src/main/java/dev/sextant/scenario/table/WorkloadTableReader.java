package dev.sextant.scenario.table;

import dev.sextant.scenario.intake.FileBytes;
import dev.sextant.scenario.intake.InputChunk;
import dev.sextant.scenario.intake.InputMeter;
import dev.sextant.scenario.intake.UnreadableChunk;
import dev.sextant.scenario.model.RejectedInput;
import dev.sextant.source.ComposedText;
import dev.sextant.source.Location;
import dev.sextant.source.Problem;
import dev.sextant.source.ReadResult;
import dev.sextant.source.table.CsvRows;
import dev.sextant.source.table.MalformedTableException;
import dev.sextant.source.table.TableRow;
import dev.sextant.source.table.TableRows;
import dev.sextant.source.table.Workbook;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Reads tables of workloads, each with the table of platforms that belongs to it: beside {@code
 * shop.csv} is {@code shop.platforms.csv}, in a workbook a sheet named {@code platforms}. A
 * workbook may have a cover: the first sheet with the names of scenarios and workloads is read.
 */
public final class WorkloadTableReader {

    private static final String ENDING = "(?i)(\\.csv(?:\\.gz)?|\\.tsv(?:\\.gz)?|\\.txt)$";
    private static final Set<String> NAMES =
            Set.of(TableColumn.SCENARIO.name(), TableColumn.WORKLOAD.name());
    private static final String SECOND = "." + PlatformRows.NAME;

    private final InputMeter meter;
    private final Consumer<InputChunk> taker;
    private final BooleanSupplier goesOn;
    private final List<Problem> warnings = new ArrayList<>();
    private final Map<Path, String> second = new LinkedHashMap<>();
    private final List<Path> read = new ArrayList<>();

    /**
     * @param meter measures what is read
     * @param taker takes the scenarios in them
     * @param goesOn whether more of them are wanted
     */
    public WorkloadTableReader(
            InputMeter meter, Consumer<InputChunk> taker, BooleanSupplier goesOn) {
        this.meter = meter;
        this.taker = taker;
        this.goesOn = goesOn;
    }

    /** Warnings that belong to no scenario. */
    public List<Problem> warnings() {
        return warnings;
    }

    /**
     * Reads a file of CSV, and the one beside it.
     *
     * @return nothing, or why it is not read to its end
     */
    public ReadResult<?> csv(Path path, String name) {
        if (isSecond(name)) {
            second.put(key(path), name);
            return ReadResult.of(null);
        }
        ReadResult<PlatformRows> platforms = beside(path, name);
        return platforms.rejected()
                ? platforms
                : new FileBytes(path, name, meter).stream(in -> csv(name, in, platforms.value()));
    }

    /**
     * Reads a workbook.
     *
     * @return nothing, or why it is not read to its end
     */
    public ReadResult<?> workbook(Path path, String name) {
        ReadResult<byte[]> bytes = new FileBytes(path, name, meter).read(Workbook.MOST_BYTES);
        if (bytes.rejected()) {
            return bytes;
        }
        return workbook(name, bytes.value());
    }

    /**
     * Reads the bytes of a workbook.
     *
     * @return nothing, or why it is not read to its end
     */
    public ReadResult<?> workbook(String name, byte[] bytes) {
        try {
            Workbook workbook = new Workbook(name, bytes);
            Optional<TableRows> sheet = workbook.sheet(PlatformRows.NAME);
            ReadResult<PlatformRows> platforms =
                    sheet.isEmpty()
                            ? ReadResult.of(PlatformRows.NONE)
                            : PlatformRows.of(sheet.get());
            if (platforms.rejected()) {
                return platforms;
            }
            TableRows rows = workbook.firstSheetWith(NAMES, PlatformRows.NAME);
            warnings.addAll(workbook.warnings(PlatformRows.NAME));
            warnings.addAll(new TableFile(rows, platforms.value(), taker, goesOn).read());
            return ReadResult.of(null);
        } catch (MalformedTableException broken) {
            return new ReadResult<>(null, broken.problems());
        } catch (IOException impossible) {
            throw new IllegalStateException("bytes in memory cannot be read", impossible);
        }
    }

    /**
     * Returns whether the first row of a text has the names of the columns of a table that is read.
     */
    public static boolean isTable(Path path, String name) {
        Set<String> needed = isSecond(name) ? Set.of(TableColumn.SCENARIO.name()) : NAMES;
        List<String> first = new ArrayList<>();
        ReadResult<Void> reading =
                new FileBytes(path, name, new InputMeter())
                        .stream(in -> first.addAll(firstRow(name, in)));
        return !reading.rejected() && first.containsAll(needed);
    }

    private static List<String> firstRow(String name, InputStream in) throws IOException {
        try {
            TableRow row = new CsvRows(name, in).next();
            return row == null
                    ? List.of()
                    : row.cells().stream()
                            .map(cell -> ComposedText.of(cell).toLowerCase(Locale.ROOT))
                            .toList();
        } catch (MalformedTableException broken) {
            return List.of();
        }
    }

    /** Reports tables of platforms that were given and belong to no table that was read. */
    public void finish() {
        second.forEach(
                (path, name) -> {
                    if (!read.contains(path)) {
                        taker.accept(UnreadableChunk.because(alone(name)));
                    }
                });
    }

    private static Path key(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private static boolean isSecond(String name) {
        return name.replaceFirst(ENDING, "").endsWith(SECOND);
    }

    private ReadResult<PlatformRows> beside(Path path, String name) {
        String file = path.getFileName().toString().replaceFirst(ENDING, SECOND + "$1");
        Path other = path.resolveSibling(file);
        if (!Files.exists(other)) {
            return ReadResult.of(PlatformRows.NONE);
        }
        read.add(key(other));
        String otherName = name.replaceFirst(ENDING, SECOND + "$1");
        List<ReadResult<PlatformRows>> platforms = new ArrayList<>();
        ReadResult<Void> whole =
                new FileBytes(other, otherName, meter)
                        .stream(in -> platforms.add(platforms(otherName, in)));
        return whole.rejected() ? new ReadResult<>(null, whole.problems()) : platforms.get(0);
    }

    private static ReadResult<PlatformRows> platforms(String name, InputStream in)
            throws IOException {
        try {
            return PlatformRows.of(new CsvRows(name, in));
        } catch (MalformedTableException broken) {
            return new ReadResult<>(null, broken.problems());
        }
    }

    /** Reads CSV that has no file, and therefore no second table beside it. */
    public void csv(String name, InputStream in) throws IOException {
        csv(name, in, PlatformRows.NONE);
    }

    private void csv(String name, InputStream in, PlatformRows platforms) throws IOException {
        try {
            CsvRows rows = new CsvRows(name, in);
            warnings.addAll(new TableFile(rows, platforms, taker, goesOn).read());
        } catch (MalformedTableException broken) {
            taker.accept(
                    new UnreadableChunk(new RejectedInput(Location.of(name), broken.problems())));
        }
    }

    private static Problem alone(String name) {
        String workloads = name.replaceFirst("(?i)\\." + PlatformRows.NAME + ENDING, "$1");
        return Problem.error(
                        Location.of(name),
                        "no-workloads",
                        "a table of platforms without the table of their workloads",
                        "Maybe name "
                                + workloads
                                + " instead: the table of platforms next to it is read with it.")
                .naming(Location.of(workloads));
    }
}
