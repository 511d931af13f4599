package dev.sextant.report.run;

import dev.sextant.report.format.TimelessZip;
import dev.sextant.scenario.table.TableColumn;
import dev.sextant.scenario.value.FactForm;
import dev.sextant.scenario.value.FactKey;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook to fill in: a sheet with a workload a row, and one with a platform a row. Each column
 * says how its fact is written, and those of words offer them.
 */
public final class WorkbookTemplate {

    /** Maximum number of rows that offer words. */
    private static final int ROWS = 1_000;

    /** Spreadsheet programs take no longer list. */
    private static final int LONGEST_LIST = 255;

    private static final int WIDTH = 24;
    private static final String TEXT = "@";

    private WorkbookTemplate() {}

    /** As XLSX: the same bytes each time. */
    public static byte[] xlsx() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            Workbook workbook = new Workbook(bytes, "Sextant", null);
            write(workbook.newWorksheet("workloads"), TableColumn.ofWorkloads());
            write(workbook.newWorksheet("platforms"), TableColumn.ofPlatforms());
            workbook.finish();
            return TimelessZip.of(bytes.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException("bytes in memory cannot be written", impossible);
        }
    }

    private static void write(Worksheet sheet, List<TableColumn> columns) {
        sheet.freezePane(1, 1);
        for (int index = 0; index < columns.size(); index++) {
            TableColumn column = columns.get(index);
            sheet.width(index, WIDTH);
            sheet.value(0, index, column.name());
            sheet.style(0, index).bold().set();
            sheet.comment(0, index, comment(column));
            // Text stays as it is typed: a spreadsheet would make dates and shares of some.
            sheet.style(index).format(TEXT).set();
            TableTemplate.example(column).ifPresent(new Cell(sheet, index)::fill);
            offerWords(sheet, index, column.key());
        }
    }

    /** The first cell below the name of a column. */
    private record Cell(Worksheet sheet, int column) {

        void fill(String text) {
            sheet.value(1, column, text);
        }
    }

    private static void offerWords(Worksheet sheet, int column, FactKey key) {
        String list = key == null ? "" : String.join(",", words(key));
        if (!list.isEmpty() && list.length() <= LONGEST_LIST) {
            sheet.range(1, column, ROWS, column)
                    .validateWithListByFormula("\"" + list + "\"")
                    .allowBlank(true)
                    .showErrorMessage(true)
                    .errorTitle("Not in the list")
                    .error("Use a word from the list, or leave the cell empty.");
        }
    }

    private static List<String> words(FactKey key) {
        List<String> words = new ArrayList<>();
        if (key.form() == FactForm.CHOICE) {
            words.addAll(key.words());
        } else if (key.form() == FactForm.FLAG) {
            words.addAll(List.of("true", "false"));
        }
        if (!words.isEmpty()) {
            words.add("unknown");
        }
        return words;
    }

    private static String comment(TableColumn column) {
        if (column.equals(TableColumn.SCENARIO)) {
            return "Unique name of the scenario. Rows of the same scenario must be adjacent.";
        }
        if (column.key() == null) {
            return "Name of the workload, unique in its scenario.";
        }
        return written(column.key()) + " Leave empty if unknown.";
    }

    private static String written(FactKey key) {
        return switch (key.form()) {
            case CHOICE -> "One of: " + String.join(", ", key.words()) + ".";
            case CHOICES ->
                    "Some of: "
                            + String.join(", ", key.words())
                            + ", separated by spaces. [] means none.";
            case FLAG -> "true or false.";
            case COUNT -> "A whole number.";
            case NUMBER -> "A number.";
            case DURATION -> "A duration with its unit: ms, s, m, h or d, such as 20s.";
            case BOUND -> "A duration with its unit, such as 20s, or a range: <1m, >15m, 2m..30m.";
            case SIZE -> "A size with its unit: MiB or GiB, such as 2 GiB.";
        };
    }
}
