package dev.sextant.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Describes bytes that are no text in the encoding of a file. */
final class EncodingDamage {

    private EncodingDamage() {}

    /**
     * Returns the problem of bytes that are no text.
     *
     * @param place the place of the bytes
     * @param charset the encoding of the file
     * @param bytes the bytes, at least one: a sequence that is no character
     * @param offset the offset of the first of them in the file
     */
    static Problem at(Location place, Charset charset, byte[] bytes, long offset) {
        return charset.equals(StandardCharsets.UTF_8)
                ? ofUtf8(place, bytes[0], offset)
                : ofUtf16(place, charset, bytes, offset);
    }

    private static Problem ofUtf8(Location place, byte first, long offset) {
        return Problem.error(
                place,
                "not-utf-8",
                String.format(
                        Locale.ROOT, "not UTF-8: byte 0x%02X at offset %d", first & 0xFF, offset),
                "Maybe it is Latin-1 or Windows-1252: save it as UTF-8.");
    }

    private static Problem ofUtf16(Location place, Charset charset, byte[] bytes, long offset) {
        boolean isHalved = bytes.length < 2;
        return Problem.error(
                place,
                "not-utf-16",
                isHalved
                        ? String.format(
                                Locale.ROOT,
                                "damaged %s: one byte (0x%02X) at offset %d, at the end of the"
                                        + " file, where characters have two",
                                charset,
                                bytes[0] & 0xFF,
                                offset)
                        : String.format(
                                Locale.ROOT,
                                "damaged %s: half a character (0x%02X%02X at offset %d)",
                                charset,
                                bytes[0] & 0xFF,
                                bytes[1] & 0xFF,
                                offset),
                isHalved
                        ? "Maybe it was not copied completely."
                        : "Maybe save it again, as plain text in UTF-8.");
    }
}
