package dev.sextant.source.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class JsonFieldsTest {

    private static final String DOCUMENT =
            """
            {
              "a": 1,
              "b": {"c.d": [true, [2, 3], {"e": "x"}], "f": {}},
              "g": []
            }
            """;

    @Test
    void every_byte_belongs_to_the_field_that_begins_last_before_it() {
        JsonFields fields = of(DOCUMENT);

        assertThat(fields.broken()).isNull();
        assertThat(fields.at(0)).isEmpty();
        assertThat(at(fields, "\"a\"")).isEqualTo("a");
        assertThat(at(fields, "1,")).isEqualTo("a");
        assertThat(at(fields, "\"c.d\"")).isEqualTo("b[\"c.d\"]");
        assertThat(at(fields, "true")).isEqualTo("b[\"c.d\"][0]");
        assertThat(at(fields, "[2")).isEqualTo("b[\"c.d\"][1]");
        assertThat(at(fields, "3]")).isEqualTo("b[\"c.d\"][1][1]");
        assertThat(at(fields, "\"x\"")).isEqualTo("b[\"c.d\"][2].e");
        assertThat(at(fields, "\"f\"")).isEqualTo("b.f");
        assertThat(at(fields, "\"g\"")).isEqualTo("g");
    }

    @Test
    void a_field_is_found_by_its_path() {
        JsonFields fields = of(DOCUMENT);

        assertThat(fields.offset("b[\"c.d\"][1][1]")).isEqualTo(DOCUMENT.indexOf("3]"));
        assertThat(fields.offset("b.f")).isEqualTo(DOCUMENT.indexOf("\"f\""));
        assertThat(fields.offset("none")).isZero();
    }

    @Test
    void of_a_broken_document_the_fields_before_the_break_are_known() {
        String broken = "{\"a\": 1, \"b\": 2x, \"c\": 3}";
        JsonFields fields = of(broken);

        assertThat(fields.broken()).isEqualTo(broken.indexOf('x'));
        assertThat(fields.at(fields.broken())).isEqualTo("b");
    }

    private static JsonFields of(String document) {
        return JsonFields.of(document.getBytes(StandardCharsets.UTF_8));
    }

    private static String at(JsonFields fields, String text) {
        return fields.at(DOCUMENT.indexOf(text));
    }
}
