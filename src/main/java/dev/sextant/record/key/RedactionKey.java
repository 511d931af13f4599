package dev.sextant.record.key;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret from which the salt of every value comes that is redacted: nobody without it can try
 * out what a value was, and the same input produces the same record. Safe for use by several
 * threads.
 */
public final class RedactionKey {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int FEWEST_BYTES = 16;
    private static final int MOST_BYTES = 1 << 16;
    private static final int DIGITS_OF_AN_ALIAS = 12;

    private final SecretKeySpec secret;

    private RedactionKey(byte[] secret) {
        this.secret = new SecretKeySpec(secret, ALGORITHM);
    }

    /** A key of these bytes. */
    public static RedactionKey of(byte[] secret) {
        return new RedactionKey(secret);
    }

    /**
     * The key that a file holds: its bytes, as they are.
     *
     * @throws KeyFileException if it cannot be read, or holds too little
     */
    public static RedactionKey read(Path file) throws KeyFileException {
        String make = "Maybe create one, and store it elsewhere: head -c 32 /dev/urandom > " + file;
        try {
            if (!Files.isRegularFile(file)) {
                throw new KeyFileException("there is no key at " + file, make);
            }
            byte[] bytes = Files.readAllBytes(file);
            if (bytes.length < FEWEST_BYTES || bytes.length > MOST_BYTES) {
                throw new KeyFileException(
                        file
                                + " contains "
                                + bytes.length
                                + " bytes, but a key needs "
                                + FEWEST_BYTES
                                + " or more",
                        make);
            }
            return new RedactionKey(bytes);
        } catch (KeyFileException refused) {
            throw refused;
        } catch (IOException failed) {
            throw new KeyFileException(
                    file + " cannot be read: " + failed.getMessage(),
                    "Maybe it belongs to another user.");
        }
    }

    /** How it is recognized; nothing of it is shown. */
    public String id() {
        return keyed("id").substring(0, FEWEST_BYTES);
    }

    /** The salt of a value: another for each fact of each input. */
    public String salt(String input, String scenario, String path) {
        return keyed("salt", input, scenario, path);
    }

    /** What a name is called instead of it: always the same in one input, never in another. */
    public String alias(String word, String input, String scenario, String name) {
        String digest = keyed("name", input, scenario, name);
        return word + "-" + digest.substring(0, DIGITS_OF_AN_ALIAS);
    }

    /** A digest that nobody without the key can make, in 64 hexadecimal digits. */
    public String keyed(String... parts) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            for (String part : parts) {
                byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                mac.update(ByteBuffer.allocate(Long.BYTES).putLong(bytes.length).array());
                mac.update(bytes);
            }
            return HexFormat.of().formatHex(mac.doFinal());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has " + ALGORITHM, impossible);
        }
    }
}
