package dev.sextant.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.Fault;
import dev.sextant.Withstands;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {

    @Test
    void utf_8_is_text() {
        assertThat(TextDecoder.decode("f", "é😀\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(ReadResult.of("é😀\n"));
    }

    @Test
    void a_byte_order_mark_is_dropped() {
        assertThat(TextDecoder.decode("f", "\uFEFFa: é".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(ReadResult.of("a: é"));
    }

    @Test
    void an_empty_file_is_empty_text() {
        assertThat(TextDecoder.decode("f", new byte[0])).isEqualTo(ReadResult.of(""));
    }

    @Withstands(Fault.WRONG_ENCODING)
    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "x-UTF-16LE-BOM"})
    void utf_16_is_text_if_a_byte_order_mark_says_so(String charset) {
        byte[] bytes = "a: é\r\nb: 😀\n".getBytes(Charset.forName(charset));

        assertThat(TextDecoder.decode("f", bytes)).isEqualTo(ReadResult.of("a: é\r\nb: 😀\n"));
    }

    @Withstands(Fault.WRONG_ENCODING)
    @Test
    void damaged_utf_16_is_refused_at_its_place() {
        assertThat(told(HexFormat.of().parseHex("fffe6100" + "0a00" + "3dd8" + "6200")))
                .isEqualTo(
                        """
                        f:2:1: error[not-utf-16]: damaged UTF-16LE: half a character (0x3DD8 at offset 6)
                          Maybe save it again, as plain text in UTF-8.\
                        """);
        assertThat(told(HexFormat.of().parseHex("feff0061" + "00")))
                .isEqualTo(
                        """
                        f:1:2: error[not-utf-16]: damaged UTF-16BE: one byte (0x00) at offset 4, at the end of the file, where characters have two
                          Maybe it was not copied completely.\
                        """);
        assertThat(told("a\u001b".getBytes(StandardCharsets.UTF_16)))
                .isEqualTo(
                        """
                        f:1:2: error[control-character]: control character U+001B
                          Maybe delete it.\
                        """);
    }

    @Withstands(Fault.WRONG_ENCODING)
    @ParameterizedTest
    @CsvSource({
        "UTF-16LE, looks like UTF-16LE",
        "UTF-16BE, looks like UTF-16BE",
        "X-UTF-32LE-BOM, looks like UTF-32LE",
        "X-UTF-32BE-BOM, looks like UTF-32BE"
    })
    void utf_16_without_byte_order_mark_and_utf_32_are_recognized(String charset, String what) {
        assertThat(told("a: b".getBytes(Charset.forName(charset))))
                .isEqualTo(
                        "f: error[not-utf-8]: not UTF-8 ("
                                + what
                                + ")\n  Maybe save it as plain text in UTF-8.");
    }

    @Withstands(Fault.COMPRESSED_FILE)
    @Test
    void gzip_is_recognized_under_any_name() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write("a: b".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(told(bytes.toByteArray()))
                .isEqualTo(
                        "f: error[not-utf-8]: not UTF-8 (looks like a gzip file)\n"
                                + "  Maybe save it as plain text in UTF-8.");
    }

    @ParameterizedTest
    @CsvSource({
        "504b0304140000, 'looks like a zip file'",
        "28b52ffd0458, 'looks like a Zstandard file'",
        "fd377a585a00, 'looks like an XZ file'",
        "61626300, 'looks binary, with a NUL byte at offset 3'"
    })
    void other_encodings_are_named(String hex, String what) {
        assertThat(told(HexFormat.of().parseHex(hex)))
                .isEqualTo(
                        "f: error[not-utf-8]: not UTF-8 ("
                                + what
                                + ")\n  Maybe save it as plain text in UTF-8.");
    }

    @Withstands(Fault.WRONG_ENCODING)
    @Test
    void latin_1_is_refused_at_its_first_letter_beyond_ascii() {
        assertThat(told("a: b\nc: café".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(
                        """
                        f:2:7: error[not-utf-8]: not UTF-8: byte 0xE9 at offset 11
                          Maybe it is Latin-1 or Windows-1252: save it as UTF-8.\
                        """);
    }

    @Withstands(Fault.WRONG_ENCODING)
    @ParameterizedTest
    @CsvSource({
        "61c0af, 0xC0, 1, 2",
        "61eda080, 0xED, 1, 2",
        "6161f5, 0xF5, 2, 3",
        "0ac3, 0xC3, 1, 1"
    })
    void invalid_utf_8_is_refused(String hex, String octet, int offset, int column) {
        int line = hex.startsWith("0a") ? 2 : 1;
        assertThat(told(HexFormat.of().parseHex(hex)))
                .isEqualTo(
                        String.format(
                                Locale.ROOT,
                                "f:%d:%d: error[not-utf-8]: not UTF-8: byte %s at offset %d\n"
                                    + "  Maybe it is Latin-1 or Windows-1252: save it as UTF-8.",
                                line,
                                column,
                                octet,
                                offset));
    }

    @Withstands(Fault.CONTROL_CHARACTER)
    @Test
    void a_control_character_is_refused_at_its_place() {
        assertThat(told("a: b\r\nc: \u001b[31m".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(
                        """
                        f:2:4: error[control-character]: control character U+001B
                          Maybe delete it.\
                        """);
    }

    private static String told(byte[] bytes) {
        ReadResult<String> reading = TextDecoder.decode("f", bytes);
        assertThat(reading.value()).isNull();
        assertThat(reading.problems()).hasSize(1);
        return reading.problems().get(0).toString();
    }
}
