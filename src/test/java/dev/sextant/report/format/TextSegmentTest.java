package dev.sextant.report.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Addresses in a text. */
class TextSegmentTest {

    @Test
    void separates_addresses_from_the_text_around_them() {
        assertThat(TextSegment.of("A guide, https://example.org/a?b=c, read twice"))
                .containsExactly(
                        new TextSegment("A guide, ", false),
                        new TextSegment("https://example.org/a?b=c", true),
                        new TextSegment(", read twice", false));
    }

    @Test
    void takes_nothing_else_for_an_address() {
        assertThat(TextSegment.of("javascript:alert(1) http://example.org data:text/html,x"))
                .containsExactly(
                        new TextSegment(
                                "javascript:alert(1) http://example.org data:text/html,x", false));
    }

    @Test
    void has_no_parts_where_there_is_no_text() {
        assertThat(TextSegment.of("")).isEmpty();
    }
}
