package dev.sextant.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ByteLinesTest {

    @Test
    void numbers_the_lines_and_drops_their_ends() throws IOException {
        assertThat(lines("a\n\nbc\n", 10)).containsExactly("1:a", "2:", "3:bc");
    }

    @Test
    void gives_a_last_line_without_an_end() throws IOException {
        assertThat(lines("a\nb", 10)).containsExactly("1:a", "2:b");
    }

    @Test
    void finds_no_line_in_nothing() throws IOException {
        assertThat(lines("", 10)).isEmpty();
    }

    @Test
    void keeps_nothing_of_a_line_that_is_too_long_and_all_of_the_next() throws IOException {
        assertThat(lines("abcd\nef\n", 3)).containsExactly("1: of 4", "2:ef");
    }

    @Test
    void reads_lines_that_are_longer_than_its_buffer() throws IOException {
        String longLine = "x".repeat(200_000);

        assertThat(lines(longLine + "\ny\n", 1 << 20)).containsExactly("1:" + longLine, "2:y");
    }

    @Test
    void recognizes_blank_lines() throws IOException {
        assertThat(line(" \t\r").isBlank()).isTrue();
        assertThat(line("").isBlank()).isTrue();
        assertThat(line(" x").isBlank()).isFalse();
        assertThat(new ByteLines.Line(1, new byte[0], 99, true).isBlank()).isFalse();
    }

    private static ByteLines.Line line(String text) {
        return new ByteLines.Line(1, text.getBytes(StandardCharsets.UTF_8), text.length(), true);
    }

    private static List<String> lines(String text, int longest) throws IOException {
        InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        ByteLines lines = new ByteLines(in, longest);
        List<String> all = new ArrayList<>();
        for (ByteLines.Line line = lines.next(); line != null; line = lines.next()) {
            String kept = new String(line.bytes(), StandardCharsets.UTF_8);
            all.add(
                    line.number()
                            + ":"
                            + kept
                            + (line.length() > longest ? " of " + line.length() : ""));
        }
        return all;
    }
}
