package dev.sextant.source;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Recognizes the format of a file whose text cannot be read by its first bytes. */
final class OtherFormat {

    private static final Map<String, String> BY_FIRST_BYTES =
            new TreeMap<>(
                    Map.of(
                            "1f8b", "looks like a gzip file",
                            "504b0304", "looks like a zip file",
                            "28b52ffd", "looks like a Zstandard file",
                            "fd377a58", "looks like an XZ file",
                            "0000feff", "looks like UTF-32BE",
                            "fffe0000", "looks like UTF-32LE"));

    private OtherFormat() {}

    /** The problem of a file that looks like something else. */
    static Problem problem(Location place, String other) {
        return Problem.error(
                place,
                "not-utf-8",
                "not UTF-8 (" + other + ")",
                "Maybe save it as plain text in UTF-8.");
    }

    /** What the bytes look like, or nothing where they may be text that can be read. */
    static Optional<String> of(byte[] bytes) {
        boolean isUtf16 =
                ByteOrderMark.of(bytes)
                        .filter(mark -> !mark.charset().equals(StandardCharsets.UTF_8))
                        .isPresent();
        return isUtf16 ? Optional.empty() : ofOthers(bytes);
    }

    private static Optional<String> ofOthers(byte[] bytes) {
        String first = HexFormat.of().formatHex(bytes, 0, Math.min(4, bytes.length));
        String longest = "";
        for (String prefix : BY_FIRST_BYTES.keySet()) {
            if (first.startsWith(prefix) && prefix.length() > longest.length()) {
                longest = prefix;
            }
        }
        return longest.isEmpty() ? byNul(bytes) : Optional.of(BY_FIRST_BYTES.get(longest));
    }

    /** Text in UTF-16 without a mark shows by a NUL byte in every other place. */
    private static Optional<String> byNul(byte[] bytes) {
        if (bytes.length > 1 && bytes[0] == 0 && bytes[1] != 0) {
            return Optional.of("looks like UTF-16BE");
        }
        if (bytes.length > 1 && bytes[0] != 0 && bytes[1] == 0) {
            return Optional.of("looks like UTF-16LE");
        }
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                return Optional.of("looks binary, with a NUL byte at offset " + i);
            }
        }
        return Optional.empty();
    }
}
