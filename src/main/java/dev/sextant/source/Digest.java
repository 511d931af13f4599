package dev.sextant.source;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The digest by which bytes are recognised. */
public final class Digest {

    private Digest() {}

    /** The SHA-256 of the bytes, in 64 lower-case hexadecimal digits. */
    public static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(ofSha256().digest(bytes));
    }

    /**
     * The SHA-256 of several parts, in 64 lower-case hexadecimal digits. Each part goes in behind
     * its length, so that no other parts produce the same input.
     */
    public static String sha256(List<byte[]> parts) {
        MessageDigest digest = ofSha256();
        for (byte[] part : parts) {
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).flip());
            digest.update(part);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The SHA-256 of the text in UTF-8, as 32 bytes. */
    public static byte[] bytes(String text) {
        return ofSha256().digest(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The SHA-256 of the text in UTF-8, in 64 lower-case hexadecimal digits. */
    public static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    /** What makes the SHA-256 of bytes that come piece by piece. */
    public static MessageDigest ofSha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** The digest so far, in lower-case hexadecimal digits; more bytes may follow. */
    public static String hex(MessageDigest digest) {
        try {
            return HexFormat.of().formatHex(((MessageDigest) digest.clone()).digest());
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException("every SHA-256 can be copied", impossible);
        }
    }
}
