package dev.sextant.record.key;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Base64;

/** Keys as text: base64 between two lines that say what it is. */
final class PemCodec {

    static final String PRIVATE = "PRIVATE KEY";
    static final String PUBLIC = "PUBLIC KEY";

    private static final int LINE = 64;

    /** A file of a key has some hundred bytes. */
    private static final int MOST_BYTES = 1 << 14;

    private PemCodec() {}

    static String write(String kind, byte[] key) {
        Base64.Encoder encoder =
                Base64.getMimeEncoder(LINE, "\n".getBytes(StandardCharsets.US_ASCII));
        return "-----BEGIN %s-----\n%s\n-----END %s-----\n"
                .formatted(kind, encoder.encodeToString(key), kind);
    }

    /**
     * What a file holds.
     *
     * @throws KeyFileException if it holds no key of that kind
     */
    static byte[] read(Path file, String kind) throws KeyFileException {
        String text = text(file, kind).replace("\r\n", "\n").strip();
        String begin = "-----BEGIN " + kind + "-----\n";
        String end = "\n-----END " + kind + "-----";
        if (!text.startsWith(begin) || !text.endsWith(end)) {
            throw none(file, kind, text);
        }
        try {
            return Base64.getDecoder()
                    .decode(
                            text.substring(begin.length(), text.length() - end.length())
                                    .replace("\n", ""));
        } catch (IllegalArgumentException | IndexOutOfBoundsException damaged) {
            throw none(file, kind, text);
        }
    }

    private static KeyFileException none(Path file, String kind, String text) {
        String other = kind.equals(PUBLIC) ? PRIVATE : PUBLIC;
        return text.contains("BEGIN " + other)
                ? new KeyFileException(
                        file + " contains a " + words(other) + ", not a " + words(kind),
                        "Maybe use the other file of the pair: NAME.key is private, NAME.pub is"
                                + " public.")
                : new KeyFileException(
                        file + " contains no " + words(kind) + " in PEM format", repair(kind));
    }

    /** Whoever verifies needs a key that is there already. */
    static String repair(String kind) {
        return kind.equals(PUBLIC)
                ? "Maybe ask the signer for the file NAME.pub."
                : "Maybe create a key pair: sextant keys new NAME.";
    }

    private static String words(String kind) {
        return kind.equals(PUBLIC) ? "public key" : "private key";
    }

    private static String text(Path file, String kind) throws KeyFileException {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new KeyFileException(file + " is too large to be a key", repair(kind));
            }
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (KeyFileException tooLarge) {
            throw tooLarge;
        } catch (NoSuchFileException missing) {
            throw new KeyFileException("there is no file " + file, repair(kind));
        } catch (IOException failure) {
            throw new KeyFileException(
                    file + " cannot be read: " + failure, "Maybe it belongs to another user.");
        }
    }
}
