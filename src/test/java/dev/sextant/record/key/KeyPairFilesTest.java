package dev.sextant.record.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyPairFilesTest {

    private static final byte[] MESSAGE = {1, 2, 3};

    @TempDir private Path scratch;

    @Test
    void the_public_key_verifies_what_the_private_key_signs() throws Exception {
        KeyPairFiles files = KeyPairFiles.create(scratch.resolve("audit"));
        SigningKey signing = SigningKey.read(files.privateFile());
        PublicKeyFile shown = PublicKeyFile.read(files.publicFile());

        assertThat(files.privateFile()).isEqualTo(scratch.resolve("audit.key"));
        assertThat(files.publicFile()).isEqualTo(scratch.resolve("audit.pub"));
        assertThat(shown.id()).isEqualTo(files.id()).isEqualTo(signing.publicKey().id());
        assertThat(shown.shows(MESSAGE, signing.sign(MESSAGE))).isTrue();
        assertThat(shown.shows(new byte[] {1, 2, 4}, signing.sign(MESSAGE))).isFalse();
        assertThat(shown.shows(MESSAGE, new byte[] {7})).isFalse();
    }

    @Test
    void only_the_owner_can_read_the_private_key() throws Exception {
        KeyPairFiles files = KeyPairFiles.create(scratch.resolve("audit"));

        assertThat(Files.getPosixFilePermissions(files.privateFile()))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void overwrites_neither_file() throws Exception {
        Path other = Files.writeString(scratch.resolve("b.pub"), "b");
        Path another = Files.writeString(scratch.resolve("c.key"), "c");

        assertThatThrownBy(() -> KeyPairFiles.create(scratch.resolve("b")))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThatThrownBy(() -> KeyPairFiles.create(scratch.resolve("c")))
                .isInstanceOf(FileAlreadyExistsException.class);

        assertThat(Files.readString(other)).isEqualTo("b");
        assertThat(Files.readString(another)).isEqualTo("c");
        assertThat(scratch.resolve("b.key")).doesNotExist();
        assertThat(scratch.resolve("c.pub")).doesNotExist();
    }

    /** The first example of RFC 8032. */
    @Test
    void finds_the_public_half_of_a_private_key_that_others_made() throws Exception {
        Path file =
                Files.writeString(
                        scratch.resolve("rfc.key"),
                        """
                        -----BEGIN PRIVATE KEY-----
                        MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g
                        -----END PRIVATE KEY-----
                        """);

        assertThat(SigningKey.read(file).publicPem())
                .isEqualTo(
                        """
                        -----BEGIN PUBLIC KEY-----
                        MCowBQYDK2VwAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=
                        -----END PUBLIC KEY-----
                        """);
    }

    @Test
    void refuses_other_keys() throws Exception {
        KeyPairFiles files = KeyPairFiles.create(scratch.resolve("audit"));
        Path empty = Files.createFile(scratch.resolve("empty"));
        Path elliptic = Files.writeString(scratch.resolve("ec.pub"), otherKey());

        assertRefused(
                () -> PublicKeyFile.read(files.privateFile()),
                "SCRATCH/audit.key contains a private key, not a public key",
                "Maybe use the other file of the pair: NAME.key is private, NAME.pub is public.");
        assertRefused(
                () -> SigningKey.read(empty),
                "SCRATCH/empty contains no private key in PEM format",
                "Maybe create a key pair: sextant keys new NAME.");
        assertRefused(
                () -> PublicKeyFile.read(elliptic),
                "SCRATCH/ec.pub contains a key that is not for Ed25519",
                "Maybe ask the signer for the file NAME.pub.");
        assertRefused(
                () -> PublicKeyFile.read(scratch.resolve("none")),
                "there is no file SCRATCH/none",
                "Maybe ask the signer for the file NAME.pub.");
    }

    private static String otherKey() throws GeneralSecurityException {
        return PemCodec.write(
                PemCodec.PUBLIC,
                KeyPairGenerator.getInstance("EC").generateKeyPair().getPublic().getEncoded());
    }

    /** Reading a key. */
    private interface Reading {
        Object read() throws KeyFileException;
    }

    private void assertRefused(Reading reading, String what, String maybe) {
        assertThatThrownBy(reading::read)
                .isInstanceOfSatisfying(
                        KeyFileException.class,
                        refused -> {
                            assertThat(refused.getMessage().replace(scratch.toString(), "SCRATCH"))
                                    .isEqualTo(what);
                            assertThat(refused.maybe()).isEqualTo(maybe);
                        });
    }
}
