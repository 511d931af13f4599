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

/**
 * The rows of CSV text, one after the other. What separates cells is seen in the first line: a
 * comma, a semicolon or a tab.
 */
public final class CsvRows implements TableRows {

    /** The first line is not longer, or another file is meant. */
    private static final int LONGEST_HEADER = 1 << 16;

    private static final String SEPARATORS = ",;\t";

    private final String file;
    private final CloseableIterator<CsvRecord> records;

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
            if (!records.hasNext()) {
                return null;
            }
            CsvRecord record = records.next();
            return new TableRow(
                    (int) record.getStartingLineNumber(), record.getFields(), List.of());
        } catch (CsvParseException broken) {
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
}
