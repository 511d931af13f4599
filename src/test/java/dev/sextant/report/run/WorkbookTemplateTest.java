package dev.sextant.report.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.scenario.table.TableColumn;
import dev.sextant.source.table.TableRows;
import dev.sextant.source.table.Workbook;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** The workbook to fill in. */
class WorkbookTemplateTest {

    @Test
    void has_every_column_once_on_one_of_its_sheets_or_on_both() throws Exception {
        Workbook workbook = new Workbook("t.xlsx", WorkbookTemplate.xlsx());

        assertThat(header(workbook.firstSheetWith(Set.of(), "platforms")))
                .isEqualTo(names(TableColumn.ofWorkloads()));
        assertThat(header(workbook.sheet("platforms").orElseThrow()))
                .isEqualTo(names(TableColumn.ofPlatforms()));
        assertThat(workbook.warnings("platforms")).isEmpty();
    }

    @Test
    void knows_no_time_so_that_its_bytes_are_the_same_each_time() throws Exception {
        List<String> times = new ArrayList<>();
        String properties = "";
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(WorkbookTemplate.xlsx()))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                times.add(part.getTimeLocal().toString());
                if (part.getName().equals("docProps/core.xml")) {
                    properties = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }

        assertThat(times).containsOnly("1980-02-01T00:00");
        assertThat(properties).endsWith("<dc:creator>Sextant</dc:creator></cp:coreProperties>");
        assertThat(WorkbookTemplate.xlsx()).isEqualTo(WorkbookTemplate.xlsx());
    }

    private static List<String> header(TableRows rows) throws Exception {
        return rows.next().cells();
    }

    private static List<String> names(List<TableColumn> columns) {
        return columns.stream().map(TableColumn::name).toList();
    }
}
