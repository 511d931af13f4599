package dev.sextant.report.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {

    private final TextTable table =
            new TextTable(
                    List.of("name", "answer", "margin", "reason"),
                    List.of(false, false, true, false));

    @Test
    void lets_the_last_cell_of_a_short_row_take_the_rest_of_the_line() {
        table.row(List.of("Shop", "serverless, with a managed data store and virtual machines"));
        table.row(List.of("  db", "  managed data store", "2", "it is a database"));

        assertThat(String.join("\n", table.lines(80)))
                .isEqualTo(
                        """
                        name  answer                margin  reason
                        Shop  serverless, with a managed data store and virtual machines
                          db    managed data store       2  it is a database\
                        """);
    }

    @Test
    void cuts_a_cell_that_the_rest_of_the_line_does_not_hold() {
        table.row(List.of("Shop", "serverless, with a managed data store and virtual machines"));

        assertThat(table.lines(46).get(1))
                .isEqualTo("Shop  serverless, with a managed data store a…");
    }
}
