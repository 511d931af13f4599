package dev.sextant.source;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The rows of CSV text in UTF-8, one after the other. What separates cells is seen in the first
 * line: a comma, a semicolon or a tab.
 */
public final class CsvRows {

    /** The first line is not longer, or another file is meant. */
    private static final int LONGEST_HEADER = 1 << 16;

    private static final String SEPARATORS = ",;\t";
    private static final char MARK = '\uFEFF';

    private final CloseableIterator<CsvRecord> records;

    /**
     * Begins to read.
     *
     * @throws IOException if there is nothing to read from
     */
    public CsvRows(InputStream in) throws IOException {
        BufferedReader text =
                new BufferedReader(
                        new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()),
                        2 * LONGEST_HEADER);
        dropMark(text);
        records =
                CsvReader.builder()
                        .fieldSeparator(separator(text))
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .maxBufferSize(Documents.MOST_BYTES)
                        .ofCsvRecord(text)
                        .iterator();
    }

    /**
     * The next row that is not empty, or null where there is none.
     *
     * @throws Malformed if it is no CSV
     * @throws IOException if it cannot be read
     */
    public Row next() throws IOException, Malformed {
        try {
            if (!records.hasNext()) {
                return null;
            }
            CsvRecord record = records.next();
            return new Row((int) record.getStartingLineNumber(), record.getFields());
        } catch (CsvParseException broken) {
            throw new Malformed(broken.getMessage());
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private static void dropMark(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != MARK) {
            text.reset();
        }
    }

    private static char separator(BufferedReader text) throws IOException {
        text.mark(LONGEST_HEADER);
        int[] counts = new int[SEPARATORS.length()];
        for (int left = LONGEST_HEADER; left > 0; left--) {
            int character = text.read();
            if (character < 0 || character == '\n') {
                break;
            }
            int index = SEPARATORS.indexOf(character);
            if (index >= 0) {
                counts[index]++;
            }
        }
        text.reset();
        int most = 0;
        for (int index = 1; index < counts.length; index++) {
            most = counts[index] > counts[most] ? index : most;
        }
        return SEPARATORS.charAt(most);
    }

    /**
     * A row.
     *
     * @param line the line of the file that it begins on, from 1
     * @param cells the cells, without their quotes
     */
    public record Row(int line, List<String> cells) {}

    /** Text that is no CSV, such as a quote that is never closed. */
    public static final class Malformed extends Exception {

        private static final long serialVersionUID = 1L;

        Malformed(String message) {
            super(message);
        }
    }
}
