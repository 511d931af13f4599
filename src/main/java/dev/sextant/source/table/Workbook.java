package dev.sextant.source.table;

import dev.sextant.source.ComposedText;
import dev.sextant.source.Location;
import dev.sextant.source.Problem;
import dev.sextant.source.document.MessageText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** A workbook of a spreadsheet program, XLSX. It is looked through before it is read. */
public final class Workbook {

    /** The most bytes that it may have: 64 MiB, for they stay in memory while it is read. */
    public static final int MOST_BYTES = 64 << 20;

    /** The first bytes of what spreadsheet programs wrote before, and of what they encrypt. */
    private static final String OLD = "d0cf11e0";

    private static final String ZIP = "504b";

    private final String file;
    private final WorkbookCheck check = new WorkbookCheck();
    private final ReadableWorkbook workbook;
    private Sheet first;

    /**
     * Opens it.
     *
     * @param file the file as the user would name it
     * @param bytes its bytes
     * @throws MalformedTableException if it is none, or one that is not to be read
     */
    public Workbook(String file, byte[] bytes) throws MalformedTableException {
        this.file = file;
        checkFirst(bytes);
        try {
            check.through(new SeekableInMemoryByteChannel(bytes));
            workbook =
                    new ReadableWorkbook(
                            new ByteArrayInputStream(bytes),
                            new ReadingOptions(check.hasStyles(), true));
            if (workbook.getSheets().anyMatch(sheet -> sheet.getName() == null)) {
                throw malformed(Location.of(file), "a sheet without a name");
            }
        } catch (WorkbookCheck.Refusal refused) {
            throw MalformedTableException.because(
                    Location.of(file),
                    "unsafe-workbook",
                    refused.getMessage(),
                    "Maybe it was not written by a spreadsheet program: save it as CSV.");
        } catch (IOException | RuntimeException broken) {
            throw malformed(
                    Location.of(file), "damaged, or not a workbook: " + broken.getMessage());
        }
    }

    /**
     * The rows of a sheet.
     *
     * @param name its name, in letters of either case
     * @return nothing where there is no such sheet
     * @throws MalformedTableException if its cells cannot be distinguished
     */
    public Optional<TableRows> sheet(String name) throws MalformedTableException {
        Optional<Sheet> found = named(name);
        return found.isEmpty() ? Optional.empty() : Optional.of(rows(found.get()));
    }

    /**
     * The rows of the first sheet that can be seen and has some columns; of the first that can be
     * seen where none has them.
     *
     * @param columns names in the first row of the sheet
     * @param other the name of a sheet that is another, in letters of either case
     * @throws MalformedTableException if there is none, or its cells cannot be distinguished
     */
    public TableRows firstSheetWith(Set<String> columns, String other)
            throws MalformedTableException {
        Optional<Sheet> found =
                visibleBut(other)
                        .filter(sheet -> firstRow(sheet).containsAll(columns))
                        .findFirst()
                        .or(() -> visibleBut(other).findFirst());
        if (found.isEmpty()) {
            throw malformed(Location.of(file), "no visible sheet");
        }
        first = found.get();
        return rows(first);
    }

    /**
     * Warnings: sheets that are not read, and rows and columns that are hidden and read. To be
     * called when the first sheet was found.
     *
     * @param other the name of the sheet that is read besides the first
     */
    public List<Problem> warnings(String other) {
        List<Sheet> read = new ArrayList<>();
        read.add(first);
        named(other).ifPresent(read::add);
        List<Problem> warnings = new ArrayList<>();
        List<Sheet> unread = workbook.getSheets().filter(sheet -> !read.contains(sheet)).toList();
        if (!unread.isEmpty()) {
            String names =
                    unread.stream()
                            .map(sheet -> MessageText.cut(sheet.getName()))
                            .collect(Collectors.joining(", "));
            warnings.add(
                    Problem.warning(
                            Location.of(file),
                            "unread-sheet",
                            "sheets that were ignored: " + names,
                            "Maybe move their data to the sheet "
                                    + MessageText.cut(first.getName())
                                    + ", or to a sheet named "
                                    + other
                                    + "."));
        }
        read.forEach(sheet -> warnings.addAll(hidden(sheet)));
        return warnings;
    }

    /** The problem of a workbook that does not hold what one holds. */
    static MalformedTableException malformed(Location place, String what) {
        return MalformedTableException.because(
                place,
                "xlsx",
                "not XLSX: " + what,
                "Maybe open it in a spreadsheet program and save it as XLSX or CSV.");
    }

    private void checkFirst(byte[] bytes) throws MalformedTableException {
        String first = HexFormat.of().formatHex(bytes, 0, Math.min(4, bytes.length));
        if (first.equals(OLD)) {
            throw malformed(Location.of(file), "an older format (.xls), or password-protected");
        }
        if (!first.startsWith(ZIP)) {
            throw malformed(Location.of(file), "another type of file");
        }
    }

    private Optional<Sheet> named(String name) {
        return workbook.getSheets()
                .filter(sheet -> sheet.getName().equalsIgnoreCase(name))
                .findFirst();
    }

    private Stream<Sheet> visibleBut(String other) {
        return workbook.getSheets()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .filter(sheet -> !sheet.getName().equalsIgnoreCase(other));
    }

    /** The texts of the first row that is not empty; none where the sheet cannot be read. */
    private Set<String> firstRow(Sheet sheet) {
        SheetShape shape = check.sheet(sheet.getId());
        if (shape == null || shape.cellWithoutText().isPresent()) {
            return Set.of();
        }
        try (Stream<Row> rows = sheet.openStream()) {
            TableRow row = new SheetRows(place(sheet), rows, shape).next();
            return row == null
                    ? Set.of()
                    : row.cells().stream()
                            .map(cell -> ComposedText.of(cell).toLowerCase(Locale.ROOT))
                            .collect(Collectors.toSet());
        } catch (IOException | RuntimeException | MalformedTableException broken) {
            return Set.of();
        }
    }

    private TableRows rows(Sheet sheet) throws MalformedTableException {
        Location place = place(sheet);
        SheetShape shape = check.sheet(sheet.getId());
        if (shape == null) {
            throw malformed(place, "no worksheet");
        }
        if (!shape.merged().isEmpty()) {
            throw MalformedTableException.because(
                    place,
                    "merged",
                    "merged cells (" + MessageText.cut(String.join(", ", shape.merged())) + ")",
                    "Maybe unmerge them, and write the value into each cell.");
        }
        if (shape.cellWithoutText().isPresent()) {
            throw malformed(
                    place,
                    "a cell ("
                            + shape.cellWithoutText().get()
                            + ") with a text that is missing in the file");
        }
        try {
            return new SheetRows(place, sheet.openStream(), shape);
        } catch (IOException | RuntimeException broken) {
            throw malformed(place, "cannot be read: " + broken.getMessage());
        }
    }

    private List<Problem> hidden(Sheet sheet) {
        SheetShape shape = check.sheet(sheet.getId());
        List<Problem> warnings = new ArrayList<>();
        if (shape != null && shape.hiddenRows() > 0) {
            warnings.add(
                    Problem.warning(
                            place(sheet).at(shape.firstHiddenRow(), 0),
                            "hidden",
                            "hidden rows, " + shape.hiddenRows() + " of them, which were read",
                            "Maybe unhide them, and delete those that you do not want."));
        }
        if (shape != null && shape.hidesColumns()) {
            warnings.add(
                    Problem.warning(
                            place(sheet),
                            "hidden",
                            "hidden columns, which were read",
                            "Maybe unhide them, and delete those that you do not want."));
        }
        return warnings;
    }

    private Location place(Sheet sheet) {
        return new Location(file, sheet.getName(), 0, 0);
    }
}
