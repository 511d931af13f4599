package dev.sextant.report.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.Fault;
import dev.sextant.Withstands;
import org.junit.jupiter.api.Test;

class TextSanitizerTest {

    @Test
    void leaves_what_people_write_as_it_is() {
        assertThat(TextSanitizer.line("Grüße, 東京 🚀 … $x")).isEqualTo("Grüße, 東京 🚀 … $x");
    }

    @Withstands(Fault.TERMINAL_ESCAPE)
    @Test
    void shows_terminal_control_characters_as_codes() {
        assertThat(TextSanitizer.line("a\u001b[31m\rb\nc\u0007"))
                .isEqualTo("a\\u001b[31m\\u000db\\u000ac\\u0007");
    }

    @Withstands(Fault.REVERSED_TEXT_DIRECTION)
    @Test
    void shows_bidirectional_control_characters_as_codes() {
        assertThat(TextSanitizer.line("\u202eevil\u2028\u200b"))
                .isEqualTo("\\u202eevil\\u2028\\u200b");
    }

    @Test
    void shows_non_characters_as_codes() {
        assertThat(TextSanitizer.line("\ud800 \uffff \udb40\udc01"))
                .isEqualTo("\\ud800 \\uffff \\u{e0001}");
    }
}
