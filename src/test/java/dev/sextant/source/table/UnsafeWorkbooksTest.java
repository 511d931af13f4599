package dev.sextant.source.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sextant.Fault;
import dev.sextant.Withstands;
import dev.sextant.source.WorkbookFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks that would flood the memory, or make the reader do what nobody asked for. */
class UnsafeWorkbooksTest {

    private static final String REPAIR =
            "\n  Maybe it was not written by a spreadsheet program: save it as CSV.";

    @Withstands(Fault.ZIP_BOMB)
    @Test
    void a_zip_bomb_is_refused_before_it_unpacks() {
        String flood = "<row><c><v>1</v></c></row>".repeat(100_000);

        assertThat(refused(workbook().sheet("two", "<sheetData>" + flood + "</sheetData>")))
                .matches(
                        "f\\.xlsx: error\\[unsafe-workbook\\]: unpacks to more than \\d+ bytes"
                                + " \\(xl/worksheets/sheet2\\.xml\\)"
                                + REPAIR);
    }

    @Test
    void a_text_without_end_is_refused() {
        assertThat(refused(workbook().part("docProps/app.xml", "<a b='" + noise() + "'/>")))
                .isEqualTo(
                        "f.xlsx: error[unsafe-workbook]: unpacks to a text of more than 1048576"
                                + " bytes (1 MiB) (docProps/app.xml)"
                                + REPAIR);
    }

    @Withstands(Fault.XML_DECLARATION)
    @ParameterizedTest
    @ValueSource(strings = {"xl/sharedStrings.xml", "xl/sharedStrings.dat", "xl/texts", "a.vml"})
    void declarations_are_refused_in_every_part_so_that_no_entity_is_ever_resolved(String part) {
        String external = "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>";

        assertThat(refused(workbook().part(part, external)))
                .isEqualTo(
                        "f.xlsx: error[unsafe-workbook]: declares types or entities ("
                                + part
                                + ")"
                                + REPAIR);
    }

    @Test
    void xml_that_is_none_or_too_deep_is_refused() {
        assertThat(refused(workbook().part("xl/theme.xml", "<a>&x;</a>")))
                .isEqualTo(
                        "f.xlsx: error[unsafe-workbook]: is not XML inside (xl/theme.xml)"
                                + REPAIR);
        assertThat(refused(workbook().part("xl/theme.xml", "<a>".repeat(1_000))))
                .isEqualTo(
                        "f.xlsx: error[unsafe-workbook]: is nested deeper than 64 levels inside"
                                + REPAIR);
    }

    @Test
    void too_many_and_duplicate_parts_are_refused() {
        WorkbookFile many = workbook();
        for (int number = 0; number < 1_000; number++) {
            many.part("part" + number, "");
        }

        assertThat(refused(many)).contains("holds 1005 parts; the limit is 1000");
        assertThat(refused(workbook().part("XL/Workbook.xml", "<workbook/>")))
                .contains("contains two parts (XL/Workbook.xml)");
    }

    @Test
    void cells_rows_and_formulas_beyond_the_limits_of_spreadsheets_are_refused() {
        assertThat(refused("<c r='ZZZZZZ1'><v>1</v></c>")).contains("a cell (ZZZZZZ1)");
        assertThat(refused("<c r='1'><v>1</v></c>")).contains("a cell (1)");
        assertThat(refused("</row><row r='1048577'>")).contains("a row (1048577)");
        assertThat(refused("</row><row>")).contains("rows with and rows without numbers");
        assertThat(refused("<c><f t='array' ref='A1'>1</f></c>".repeat(1_001)))
                .contains("more than 1000 array formulas");
        String formula = "A1+".repeat(3_000);
        assertThat(
                        refused(
                                "<c><f>"
                                        + formula
                                        + "</f></c>"
                                        + "<c><f t='shared' si='0'/></c>".repeat(200)))
                .contains("too many or too long shared formulas");
    }

    @Test
    void an_encrypted_part_is_reported() {
        byte[] file = workbook().bytes();
        for (int place = 0; place < file.length - 4; place++) {
            boolean local = file[place] == 'P' && file[place + 1] == 'K' && file[place + 2] == 3;
            boolean central = file[place] == 'P' && file[place + 1] == 'K' && file[place + 2] == 1;
            if (local || central) {
                file[place + (local ? 6 : 8)] |= 1;
            }
        }

        assertThat(refused(file))
                .isEqualTo(
                        "f.xlsx: error[unsafe-workbook]: is encrypted ([Content_Types].xml)"
                                + REPAIR);
    }

    private static WorkbookFile workbook() {
        return new WorkbookFile().rows("one", "a,b", "c,d");
    }

    private static String refused(String cells) {
        return refused(
                new WorkbookFile()
                        .sheet("one", "<sheetData><row r='1'>" + cells + "</row></sheetData>"));
    }

    private static String refused(WorkbookFile file) {
        return refused(file.bytes());
    }

    private static String refused(byte[] file) {
        MalformedTableException refusal =
                catchThrowableOfType(
                        MalformedTableException.class, () -> new Workbook("f.xlsx", file));
        assertThat(refusal.problems()).hasSize(1);
        return refusal.problems().get(0).toString();
    }

    /** A megabyte and more that does not pack well. */
    private static String noise() {
        StringBuilder noise = new StringBuilder();
        for (int number = 0; noise.length() <= 1 << 20; number++) {
            noise.append(Integer.toString(number * 7919, 36));
        }
        return noise.toString();
    }
}
