package dev.sextant.scenario;

import dev.sextant.source.CsvRows;
import dev.sextant.source.Location;
import dev.sextant.source.Problem;
import dev.sextant.source.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * A table of workloads.
 *
 * @param name its file as the user would name it
 * @param taker takes the scenarios in it
 * @param goesOn whether more of them are wanted
 */
record TableFile(String name, Consumer<Portion> taker, BooleanSupplier goesOn) {

    /** Hands on the scenarios of the table, or why there are no more. */
    void read(InputStream in) throws IOException {
        try {
            CsvRows rows = new CsvRows(in);
            CsvRows.Row first = rows.next();
            Reading<TableHeader> header =
                    first == null
                            ? Reading.rejected(ScenarioFile.empty(name))
                            : TableHeader.of(name, first);
            if (header.rejected()) {
                taker.accept(new Unreadable(new Rejected(Location.of(name), header.problems())));
            } else {
                read(header.value(), rows);
            }
        } catch (CsvRows.Malformed broken) {
            refuse(
                    "csv",
                    "not CSV: " + broken.getMessage(),
                    "Maybe a quote is never closed, here or above.");
        } catch (CharacterCodingException broken) {
            refuse(
                    "not-utf-8",
                    "not UTF-8",
                    "Maybe it is Latin-1 or Windows-1252: save it as UTF-8.");
        }
    }

    private void read(TableHeader header, CsvRows rows) throws IOException, CsvRows.Malformed {
        RowBatch batch = new RowBatch(header, taker);
        boolean any = false;
        try {
            for (CsvRows.Row row = rows.next(); row != null; row = rows.next()) {
                any = true;
                batch.add(row);
                if (!goesOn.getAsBoolean()) {
                    return;
                }
            }
        } finally {
            batch.finish();
        }
        if (!any) {
            taker.accept(Unreadable.because(ScenarioFile.empty(name)));
        }
    }

    private void refuse(String code, String what, String maybe) {
        taker.accept(Unreadable.because(Problem.error(Location.of(name), code, what, maybe)));
    }
}
