package dev.sextant.record.key;

import dev.sextant.source.Digest;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;

/**
 * The key that shows who signed. Its algorithm is Ed25519, whatever a signature or a folder says.
 */
public final class PublicKeyFile {

    static final String ALGORITHM = "Ed25519";

    private final PublicKey key;

    PublicKeyFile(PublicKey key) {
        this.key = key;
    }

    /**
     * Reads a key.
     *
     * @throws KeyFileException if the file holds no public key for Ed25519
     */
    public static PublicKeyFile read(Path file) throws KeyFileException {
        byte[] encoded = PemCodec.read(file, PemCodec.PUBLIC);
        try {
            return new PublicKeyFile(
                    KeyFactory.getInstance(ALGORITHM)
                            .generatePublic(new X509EncodedKeySpec(encoded)));
        } catch (GeneralSecurityException other) {
            throw new KeyFileException(
                    file + " contains a key that is not for " + ALGORITHM,
                    PemCodec.repair(PemCodec.PUBLIC));
        }
    }

    /** The SHA-256 of the key, in 64 lower-case hexadecimal digits. */
    public String id() {
        return Digest.sha256(key.getEncoded());
    }

    /** Whether this key's owner signed. */
    public boolean shows(byte[] message, byte[] signature) {
        try {
            Signature check = Signature.getInstance(ALGORITHM);
            check.initVerify(key);
            check.update(message);
            return check.verify(signature);
        } catch (GeneralSecurityException malformed) {
            return false;
        }
    }
}
