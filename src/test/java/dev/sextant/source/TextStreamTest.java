package dev.sextant.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text of any length, decoded bit by bit. */
class TextStreamTest {

    /** Longer than any buffer, with characters of one to four bytes at their borders. */
    private static final String LONG = "aé€😀\n".repeat(50_000);

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "x-UTF-16LE-BOM"})
    void text_is_decoded_as_its_byte_order_mark_says(String charset) throws IOException {
        byte[] bytes = LONG.getBytes(Charset.forName(charset));
        StringWriter text = new StringWriter();

        new TextStream("f", new ByteArrayInputStream(bytes)).transferTo(text);

        assertThat(text.toString()).isEqualTo(LONG);
        assertThat(utf8(bytes)).isEqualTo(LONG);
    }

    @Test
    void a_byte_order_mark_of_utf_8_is_dropped() throws IOException {
        byte[] bytes = "\uFEFFa".getBytes(StandardCharsets.UTF_8);
        StringWriter text = new StringWriter();

        new TextStream("f", new ByteArrayInputStream(bytes)).transferTo(text);

        assertThat(text.toString()).isEqualTo("a");
        assertThat(utf8(bytes)).isEqualTo("a");
    }

    @Test
    void bytes_that_are_no_text_are_reported_with_their_line_behind_the_text_before_them() {
        StringWriter text = new StringWriter();
        byte[] bytes = HexFormat.of().parseHex("610d0a620a63ff64");

        MalformedTextException reported =
                catchThrowableOfType(
                        MalformedTextException.class,
                        () ->
                                new TextStream("f", new ByteArrayInputStream(bytes))
                                        .transferTo(text));

        assertThat(text.toString()).isEqualTo("a\r\nb\nc");
        assertThat(reported.problem())
                .hasToString(
                        """
                        f:3: error[not-utf-8]: not UTF-8: byte 0xFF at offset 6
                          Maybe it is Latin-1 or Windows-1252: save it as UTF-8.\
                        """);
    }

    @Test
    void a_file_in_another_format_is_refused_before_it_is_read() {
        MalformedTextException reported =
                catchThrowableOfType(
                        MalformedTextException.class,
                        () ->
                                new TextStream(
                                        "f",
                                        new ByteArrayInputStream(
                                                "a,b".getBytes(StandardCharsets.UTF_16LE))));

        assertThat(reported.problem())
                .hasToString(
                        """
                        f: error[not-utf-8]: not UTF-8 (looks like UTF-16LE)
                          Maybe save it as plain text in UTF-8.\
                        """);
    }

    private static String utf8(byte[] bytes) throws IOException {
        try (InputStream in = Utf8Stream.of("f", new ByteArrayInputStream(bytes))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
