package dev.sextant.record.verify;

import dev.sextant.source.Digest;
import dev.sextant.store.FileFingerprint;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;

/** Measures files of any size. */
final class FileMarks {

    private FileMarks() {}

    /** The length and the digest of a file. */
    static FileFingerprint of(Path file) throws IOException {
        MessageDigest digest = Digest.ofSha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            long bytes = in.transferTo(OutputStream.nullOutputStream());
            return new FileFingerprint(bytes, Digest.hex(digest));
        }
    }

    /** Returns a length and a digest as messages show them. */
    static String words(FileFingerprint mark) {
        return mark.bytes() + " bytes, SHA-256 " + mark.sha256();
    }

    static FileFingerprint of(byte[] bytes) {
        return new FileFingerprint(bytes.length, Digest.sha256(bytes));
    }
}
