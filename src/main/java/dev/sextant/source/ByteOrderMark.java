package dev.sextant.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/** A byte order mark, by which a file says how its text is encoded. */
enum ByteOrderMark {
    UTF_8(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
    UTF_16BE(StandardCharsets.UTF_16BE, 0xFE, 0xFF),
    UTF_16LE(StandardCharsets.UTF_16LE, 0xFF, 0xFE);

    private final Charset charset;
    private final int[] bytes;

    ByteOrderMark(Charset charset, int... bytes) {
        this.charset = charset;
        this.bytes = bytes;
    }

    /** The mark that the bytes begin with; that of UTF-32LE, which is longer, is none of them. */
    static Optional<ByteOrderMark> of(byte[] first) {
        boolean isUtf32 = first.length > 3 && first[2] == 0 && first[3] == 0;
        return isUtf32
                ? Optional.empty()
                : Stream.of(values()).filter(mark -> mark.begins(first)).findFirst();
    }

    /** How the text behind the mark is encoded. */
    Charset charset() {
        return charset;
    }

    /** How many bytes the mark has. */
    int length() {
        return bytes.length;
    }

    private boolean begins(byte[] first) {
        if (first.length < bytes.length) {
            return false;
        }
        for (int index = 0; index < bytes.length; index++) {
            if ((first[index] & 0xFF) != bytes[index]) {
                return false;
            }
        }
        return true;
    }
}
