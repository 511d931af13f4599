package dev.sextant.record.model;

import dev.sextant.source.Digest;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * What a digest means. The word of its domain goes in first and each part goes in behind its
 * length, so that a digest of one thing is never that of another, nor of the same bytes cut
 * otherwise.
 */
public enum DigestDomain {
    /** The beginning of a chain. */
    CHAIN("chain:"),
    /** A link of it: the link before, and a line. */
    LEAF("leaf:"),
    /** All that a seal holds. */
    SEAL("seal:"),
    /** The content of a record, without its own id. */
    DECISION("decision:"),
    /** A field of a record: it binds nothing, it only shows which field was changed. */
    MARK("mark:");

    private final byte[] word;

    DigestDomain(String word) {
        this.word = word.getBytes(StandardCharsets.US_ASCII);
    }

    /** The SHA-256 of the word and the parts, as 32 bytes. */
    public byte[] digest(byte[]... parts) {
        MessageDigest digest = Digest.ofSha256();
        digest.update(word);
        for (byte[] part : parts) {
            digest.update(ByteBuffer.allocate(Long.BYTES).putLong(part.length).flip());
            digest.update(part);
        }
        return digest.digest();
    }

    /** The same in 64 lower-case hexadecimal digits. */
    public String hex(byte[]... parts) {
        return HexFormat.of().formatHex(digest(parts));
    }
}
