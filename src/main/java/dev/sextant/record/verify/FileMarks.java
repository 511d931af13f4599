package dev.sextant.record.verify;

import dev.sextant.source.Digest;
import dev.sextant.store.FileFingerprint;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;

/** Measures files of any size. */
final class FileMarks {

    private static final int PIECE = 1 << 16;

    private FileMarks() {}

    /** The length and the digest of a file. */
    static FileFingerprint of(Path file) throws IOException {
        MessageDigest digest = Digest.ofSha256();
        long bytes = 0;
        byte[] piece = new byte[PIECE];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                digest.update(piece, 0, read);
                bytes += read;
            }
        }
        return new FileFingerprint(bytes, Digest.hex(digest));
    }

    /** Returns a length and a digest as messages show them. */
    static String words(FileFingerprint mark) {
        return mark.bytes() + " bytes, SHA-256 " + mark.sha256();
    }

    static FileFingerprint of(byte[] bytes) {
        return new FileFingerprint(bytes.length, Digest.sha256(bytes));
    }
}
