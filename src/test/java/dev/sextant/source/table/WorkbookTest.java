package dev.sextant.source.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.source.Problem;
import dev.sextant.source.WorkbookFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Workbooks: what is read is what a person sees, and what would do harm is not read at all. */
class WorkbookTest {

    private static final String REPAIR =
            "\n  Maybe open it in a spreadsheet program and save it as XLSX or CSV.";
    private static final String UNSAFE =
            "\n  Maybe it was not written by a spreadsheet program: save it as CSV.";

    @Test
    void cells_are_what_a_person_sees() throws Exception {
        String cells =
                """
                <c r='A1' t='inlineStr'><is><t>20s</t></is></c>
                <c r='B1'><v>0.30000000000000004</v></c>
                <c r='C1'><v>1E+3</v></c>
                <c r='D1' t='b'><v>1</v></c>
                <c r='E1'><f>1+1</f><v>2</v></c>
                <c r='F1' t='str'><f>A1&amp;""</f><v>20s</v></c>
                <c r='G1' t='str'><f>""</f><v></v></c>
                <c r='H1' s='3'><v>1.5</v></c>
                <c r='J1'><v>-0</v></c>
                """;

        assertThat(read(row(cells)))
                .containsExactly(
                        new TableRow(
                                1,
                                List.of(
                                        "20s", "0.3", "1000", "true", "2", "20s", "", "1.5", "",
                                        "0"),
                                List.of()));
    }

    @Test
    void a_text_that_is_absent_is_an_empty_cell_but_one_that_is_missing_elsewhere_is_refused()
            throws Exception {
        String cells =
                """
                <c r='A1' t='inlineStr'><is><t>x</t></is></c>
                <c r='B1' t='inlineStr'/>
                <c r='C1' t='inlineStr'><is/></c>
                <c r='D1' t='inlineStr'><is><t/></is></c>
                <c r='E1' t='s'/>
                <c r='F1' t='s'><v/></c>
                <c r='G1' t='str'/>
                <c r='H1' t='n'><v/></c>
                <c r='I1' t='n'/>
                <c r='J1' t='b'/>
                <c r='K1' t='inlineStr'><is><r><t>y</t></r><r><t>z</t></r></is></c>
                """;

        TableRow row = read(row(cells)).get(0);

        assertThat(row.cells()).containsExactly("x", "", "", "", "", "", "", "", "", "", "yz");
        assertThat(row.problems()).isEmpty();
        assertThat(refused(row("<c r='K1' t='s'><v>2147483646</v></c><c r='L1'><v>1</v></c>")))
                .isEqualTo(
                        "f.xlsx:one: error[xlsx]: not XLSX: a cell (K1) with a text that is missing"
                                + " in the file"
                                + REPAIR);
        byte[] beyond =
                new WorkbookFile()
                        .sheet(
                                "one",
                                "<sheetData><row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1'"
                                        + " t='s'><v>1</v></c></row></sheetData>")
                        .part("xl/sharedStrings.xml", "<sst><si><t>a</t></si></sst>")
                        .bytes();
        assertThat(refused(beyond)).contains("a cell (B1) with a text that is missing");
    }

    @Test
    void the_first_visible_sheet_with_the_columns_is_read() throws Exception {
        String merged =
                "<sheetData><row r='1'><c r='A1'"
                    + " t='inlineStr'><is><t>b</t></is></c></row></sheetData><mergeCells><mergeCell"
                    + " ref='A1:C1'/></mergeCells>";
        Workbook workbook =
                new Workbook(
                        "f.xlsx",
                        new WorkbookFile()
                                .sheet("cover", merged)
                                .sheet("empty", "<sheetData/>")
                                .sheet(
                                        "old",
                                        "hidden",
                                        "<sheetData><row><c t='inlineStr'><is><t>a</t></is></c><c"
                                            + " t='inlineStr'><is><t>b</t></is></c></row></sheetData>")
                                .rows("Platforms", "b,a")
                                .rows("data", "c,b\u00a0,a", "1,2,3")
                                .rows("more", "a,b")
                                .bytes());

        assertThat(all(workbook.firstSheetWith(Set.of("a", "b"), "platforms")))
                .extracting(TableRow::cells)
                .containsExactly(List.of("c", "b\u00a0", "a"), List.of("1", "2", "3"));
        assertThat(told(workbook.warnings("platforms")))
                .isEqualTo(
                        """
                        f.xlsx: warning[unread-sheet]: sheets that were ignored: cover, empty, old, more
                          Maybe move their data to the sheet data, or to a sheet named platforms.\
                        """);
    }

    @Test
    void a_cell_that_shows_otherwise_than_it_is_kept_is_refused_at_its_address() throws Exception {
        String cells =
                """
                <c r='A1' t='inlineStr'><is><t>x</t></is></c>
                <c r='B1' s='1'><v>45000</v></c>
                <c r='C1' s='2'><v>0.5</v></c>
                <c r='D1' s='3'><v>1.234</v></c>
                <c r='E1'><f>NOW()</f></c>
                <c r='G1'><f>A1</f><v/></c>
                <c r='F1' t='e'><v>#REF!</v></c>
                <c r='AA1'><v>1e99999</v></c>
                """;

        assertThat(told(read(row(cells)).get(0).problems()))
                .isEqualTo(
                        """
                        f.xlsx:one!B1: error[number-format]: a number (45000) that is displayed differently, in the format (mm-dd-yy), such as a date or a share
                          Maybe set the format of the cell to Text, and write the value you mean.
                        f.xlsx:one!C1: error[number-format]: a number (0.5) that is displayed differently, in the format (0%), such as a date or a share
                          Maybe set the format of the cell to Text, and write the value you mean.
                        f.xlsx:one!D1: error[number-format]: a number (1.234) that is displayed differently, in the format (0.00), such as a date or a share
                          Maybe set the format of the cell to Text, and write the value you mean.
                        f.xlsx:one!E1: error[formula]: a formula without a stored value
                          Maybe open the file in a spreadsheet program and save it, or replace the formula with its value.
                        f.xlsx:one!F1: error[formula]: a formula that fails (#REF!)
                          Maybe replace the formula with its value.
                        f.xlsx:one!G1: error[formula]: a formula without a stored value
                          Maybe open the file in a spreadsheet program and save it, or replace the formula with its value.
                        f.xlsx:one!AA1: error[number-format]: a number (1e99999) that is out of range for a spreadsheet
                          Maybe remove it.\
                        """);
    }

    @Test
    void rows_are_as_wide_as_the_first_and_empty_ones_are_passed_over() throws Exception {
        byte[] file = new WorkbookFile().rows("one", ",", "a,b,", "c", ",,", "d,e,f").bytes();

        List<TableRow> rows = read(file);

        assertThat(rows)
                .extracting(TableRow::cells)
                .containsExactly(List.of("a", "b"), List.of("c", ""), List.of("d", "e"));
        assertThat(rows).extracting(TableRow::line).containsExactly(2, 3, 5);
        assertThat(told(rows.get(2).problems()))
                .isEqualTo(
                        """
                        f.xlsx:one!C5: error[ragged]: a value (f) outside the table
                          Maybe its column has no name in the first row.\
                        """);
    }

    @Test
    void hidden_cells_are_read_and_reported_and_so_are_unread_sheets() throws Exception {
        String hidden =
                "<cols><col min='2' max='2' hidden='1'/></cols><sheetData><row r='1'><c"
                        + " t='inlineStr'><is><t>a</t></is></c></row><row r='2' hidden='1'><c"
                        + " t='inlineStr'><is><t>b</t></is></c></row></sheetData>";
        Workbook workbook =
                new Workbook(
                        "f.xlsx",
                        new WorkbookFile()
                                .sheet("first", "hidden", "<sheetData/>")
                                .sheet("one", hidden)
                                .rows("notes", "x")
                                .bytes());

        assertThat(all(workbook.firstSheetWith(Set.of(), "platforms")))
                .extracting(TableRow::cells)
                .containsExactly(List.of("a"), List.of("b"));
        assertThat(told(workbook.warnings("platforms")))
                .isEqualTo(
                        """
                        f.xlsx: warning[unread-sheet]: sheets that were ignored: first, notes
                          Maybe move their data to the sheet one, or to a sheet named platforms.
                        f.xlsx:one!2: warning[hidden]: hidden rows, 1 of them, which were read
                          Maybe unhide them, and delete those that you do not want.
                        f.xlsx:one: warning[hidden]: hidden columns, which were read
                          Maybe unhide them, and delete those that you do not want.\
                        """);
    }

    @Test
    void merged_cells_are_refused_as_ambiguous() throws Exception {
        byte[] file =
                new WorkbookFile()
                        .sheet(
                                "one",
                                "<sheetData/><mergeCells><mergeCell ref='B2:B4'/><mergeCell"
                                        + " ref='C1:D1'/></mergeCells>")
                        .bytes();

        assertThat(refused(file))
                .isEqualTo(
                        """
                        f.xlsx:one: error[merged]: merged cells (B2:B4, C1:D1)
                          Maybe unmerge them, and write the value into each cell.\
                        """);
    }

    @Test
    void another_type_of_file_is_reported() throws Exception {
        assertThat(refused("a,b\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("f.xlsx: error[xlsx]: not XLSX: another type of file" + REPAIR);
        assertThat(refused(new byte[0]))
                .isEqualTo("f.xlsx: error[xlsx]: not XLSX: another type of file" + REPAIR);
        assertThat(refused(HexFormat.of().parseHex("d0cf11e0a1b11ae1")))
                .isEqualTo(
                        "f.xlsx: error[xlsx]: not XLSX: an older format (.xls), or"
                                + " password-protected"
                                + REPAIR);
        byte[] whole = sound();
        assertThat(refused(java.util.Arrays.copyOf(whole, whole.length / 2)))
                .startsWith("f.xlsx: error[xlsx]: not XLSX: damaged, or not a workbook: ");
        assertThat(refused(new WorkbookFile().bytes()))
                .isEqualTo("f.xlsx: error[xlsx]: not XLSX: no visible sheet" + REPAIR);
        assertThat(
                        refused(
                                new WorkbookFile()
                                        .sheet("one", "")
                                        .part("xl/worksheets/sheet1.xml", "<chartsheet/>")
                                        .bytes()))
                .isEqualTo("f.xlsx:one: error[xlsx]: not XLSX: no worksheet" + REPAIR);
        assertThat(
                        refused(
                                new WorkbookFile()
                                        .sheet(
                                                "one",
                                                "<sheetData><row><c"
                                                        + " t='x'><v>7</v></c></row></sheetData>")
                                        .bytes()))
                .startsWith("f.xlsx:one: error[xlsx]: not XLSX: cannot be read: ");
    }

    @Test
    void any_byte_of_a_workbook_may_be_wrong_without_a_stack_trace() {
        byte[] whole = sound();
        for (int place = 0; place < whole.length; place++) {
            byte[] broken = whole.clone();
            broken[place] ^= 0x41;
            try {
                read(broken);
            } catch (MalformedTableException told) {
                assertThat(told.problems()).isNotEmpty();
            } catch (IOException impossible) {
                throw new AssertionError("byte " + place, impossible);
            }
        }
    }

    private static byte[] sound() {
        return new WorkbookFile().rows("one", "a,b", "c,d").bytes();
    }

    private static byte[] row(String cells) {
        return new WorkbookFile()
                .sheet("one", "<sheetData><row r='1'>" + cells + "</row></sheetData>")
                .bytes();
    }

    private static String refused(byte[] file) throws IOException {
        try {
            return "read: " + read(file);
        } catch (MalformedTableException refused) {
            return told(refused.problems());
        }
    }

    private static List<TableRow> read(byte[] file) throws IOException, MalformedTableException {
        return all(new Workbook("f.xlsx", file).firstSheetWith(Set.of(), "platforms"));
    }

    private static List<TableRow> all(TableRows rows) throws IOException, MalformedTableException {
        List<TableRow> all = new ArrayList<>();
        for (TableRow row = rows.next(); row != null; row = rows.next()) {
            all.add(row);
        }
        return all;
    }

    private static String told(List<Problem> problems) {
        return problems.stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }
}
