package dev.sextant.record.key;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;

/** The key that signs. */
public final class SigningKey {

    private final KeyPair pair;

    private SigningKey(KeyPair pair) {
        this.pair = pair;
    }

    /** A new one. */
    public static SigningKey fresh() {
        return new SigningKey(pair(new SecureRandom()));
    }

    /**
     * Reads a key.
     *
     * @throws KeyFileException if the file holds no private key for Ed25519
     */
    public static SigningKey read(Path file) throws KeyFileException {
        byte[] encoded = PemCodec.read(file, PemCodec.PRIVATE);
        try {
            EdECPrivateKey key =
                    (EdECPrivateKey)
                            KeyFactory.getInstance(PublicKeyFile.ALGORITHM)
                                    .generatePrivate(new PKCS8EncodedKeySpec(encoded));
            byte[] seed = key.getBytes().orElseThrow(GeneralSecurityException::new);
            return new SigningKey(pair(new Seed(seed)));
        } catch (GeneralSecurityException other) {
            throw new KeyFileException(
                    file + " contains a key that is not for " + PublicKeyFile.ALGORITHM,
                    "Maybe create a key pair: sextant keys new NAME.");
        }
    }

    private static KeyPair pair(SecureRandom random) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(PublicKeyFile.ALGORITHM);
            generator.initialize(NamedParameterSpec.ED25519, random);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java from 15 has Ed25519", impossible);
        }
    }

    /**
     * Gives the same bytes for ever: a pair is made of random bytes, which are all that a private
     * key holds, so from them comes its public key.
     */
    private static final class Seed extends SecureRandom {

        private static final long serialVersionUID = 1;

        private final byte[] seed;

        Seed(byte[] seed) {
            this.seed = seed.clone();
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(seed, 0, bytes, 0, bytes.length);
        }
    }

    /** What others know it by. */
    public PublicKeyFile publicKey() {
        return new PublicKeyFile(pair.getPublic());
    }

    String privatePem() {
        return PemCodec.write(PemCodec.PRIVATE, pair.getPrivate().getEncoded());
    }

    String publicPem() {
        return PemCodec.write(PemCodec.PUBLIC, pair.getPublic().getEncoded());
    }

    /** Signs: the same message has the same signature. */
    public byte[] sign(byte[] message) {
        try {
            Signature signature = Signature.getInstance(PublicKeyFile.ALGORITHM);
            signature.initSign(pair.getPrivate());
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("the key was made for it", impossible);
        }
    }
}
