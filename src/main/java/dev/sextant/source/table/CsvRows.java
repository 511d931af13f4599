package dev.sextant.source.table;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.sextant.source.Location;
import dev.sextant.source.MalformedTextException;
import dev.sextant.source.TextStream;
import dev.sextant.source.document.DocumentReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rows of CSV text, one after the other. What separates cells is seen in the first line: a
 * comma, a semicolon or a tab.
 */
public final class CsvRows implements TableRows {

    /** The first line is not longer, or another file is meant. */
    private static final int LONGEST_HEADER = 1 << 16;

    private static final String SEPARATORS = ",;\t";

    /** The beginning of a line that names the separator for Excel. */
    private static final String SEPARATOR_LINE = "sep=";

    /** As many columns as a sheet of a workbook can have. */
    private static final int MOST_CELLS = 16_384;

    /** How the library reports a row with too many cells; its exception has no other sign of it. */
    private static final Pattern TOO_WIDE =
            Pattern.compile("starting at line (\\d+) .* limit of " + MOST_CELLS + " fields");

    private final String file;
    private final CloseableIterator<CsvRecord> records;
    private boolean isFirst = true;
    private int width;

    /**
     * Begins to read.
     *
     * @param file the file as the user would name it
     * @throws IOException if there is nothing to read from
     * @throws MalformedTableException if it is no text
     */
    public CsvRows(String file, InputStream in) throws IOException, MalformedTableException {
        this.file = file;
        try {
            this.records = records(new TextStream(file, in));
        } catch (MalformedTextException broken) {
            throw new MalformedTableException(List.of(broken.problem()));
        }
    }

    private static CloseableIterator<CsvRecord> records(TextStream in) throws IOException {
        BufferedReader text = new BufferedReader(in, 2 * LONGEST_HEADER);
        return CsvReader.builder()
                .fieldSeparator(separator(text))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(DocumentReader.MOST_BYTES)
                .ofCsvRecord(text)
                .iterator();
    }

    @Override
    public Location whole() {
        return Location.of(file);
    }

    @Override
    public TableRow next() throws IOException, MalformedTableException {
        try {
            while (records.hasNext()) {
                TableRow row = row(records.next());
                if (!row.isBlank() && !isSeparatorLine(row)) {
                    return row;
                }
            }
            return null;
        } catch (CsvParseException broken) {
            Matcher tooWide = TOO_WIDE.matcher(broken.getMessage());
            if (tooWide.find()) {
                throw MalformedTableException.because(
                        whole().at(Integer.parseInt(tooWide.group(1)), 0),
                        "too-large",
                        "a row with more than " + MOST_CELLS + " cells",
                        "Maybe rows and columns are swapped: each row is a workload.");
            }
            throw MalformedTableException.because(
                    whole(),
                    "csv",
                    "not CSV: " + broken.getMessage(),
                    "Maybe a quote is never closed, here or above.");
        } catch (UncheckedIOException failed) {
            if (failed.getCause() instanceof MalformedTextException broken) {
                throw new MalformedTableException(List.of(broken.problem()));
            }
            throw failed.getCause();
        }
    }

    /**
     * The row, without blank cells past the columns of the first one: spreadsheets write as many as
     * were ever used.
     */
    private TableRow row(CsvRecord record) {
        List<String> cells = record.getFields();
        int size = cells.size();
        while (size > width && TableRow.isBlank(cells.get(size - 1))) {
            size--;
        }
        TableRow row =
                new TableRow(
                        (int) record.getStartingLineNumber(),
                        List.copyOf(cells.subList(0, size)),
                        List.of());
        isFirst &= row.isBlank() || isSeparatorLine(row);
        width = width == 0 && !isFirst ? size : width;
        return row;
    }

    /** Whether the row is the line that names the separator for Excel. */
    private boolean isSeparatorLine(TableRow row) {
        return isFirst && row.cells().size() <= 2 && isSeparatorLine(row.cells().get(0));
    }

    /** Whether a line names the separator for Excel, such as {@code sep=;}. */
    public static boolean isSeparatorLine(String text) {
        return text.length() <= SEPARATOR_LINE.length() + 1
                && text.toLowerCase(Locale.ROOT).startsWith(SEPARATOR_LINE);
    }

    private static char separator(BufferedReader text) throws IOException {
        String header = header(text);
        if (isSeparatorLine(header) && header.length() > SEPARATOR_LINE.length()) {
            return header.charAt(SEPARATOR_LINE.length());
        }
        int[] counts = new int[SEPARATORS.length()];
        header.chars()
                .map(SEPARATORS::indexOf)
                .filter(index -> index >= 0)
                .forEach(index -> counts[index]++);
        int most = 0;
        for (int index = 1; index < counts.length; index++) {
            most = counts[index] > counts[most] ? index : most;
        }
        return SEPARATORS.charAt(most);
    }

    /** The first line that is not blank, or the beginning of one that is too long. */
    private static String header(BufferedReader text) throws IOException {
        text.mark(LONGEST_HEADER);
        StringBuilder line = new StringBuilder();
        for (int left = LONGEST_HEADER; left > 0; left--) {
            int character = text.read();
            if (character < 0 || isEnd(character) && !isBlank(line)) {
                break;
            }
            if (isEnd(character)) {
                line.setLength(0);
            } else {
                line.append((char) character);
            }
        }
        text.reset();
        return line.toString();
    }

    private static boolean isEnd(int character) {
        return character == '\n' || character == '\r';
    }

    private static boolean isBlank(StringBuilder line) {
        return TableRow.isBlank(line.toString().replaceAll("[" + SEPARATORS + "]", ""));
    }
}
