package dev.sextant.record.key;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Two files with the halves of a new key.
 *
 * @param privateFile signs, and can be read by its owner alone
 * @param publicFile shows who signed, and can be given to everybody
 * @param id the SHA-256 of the public key, in 64 lower-case hexadecimal digits
 */
public record KeyPairFiles(Path privateFile, Path publicFile, String id) {

    /**
     * Makes a key and writes {@code NAME.key} and {@code NAME.pub}.
     *
     * @throws FileAlreadyExistsException if there is one of them: nothing is overwritten
     * @throws IOException if they cannot be written
     */
    public static KeyPairFiles create(Path name) throws IOException {
        Path privateFile = name.resolveSibling(name.getFileName() + ".key");
        Path publicFile = name.resolveSibling(name.getFileName() + ".pub");
        if (Files.exists(publicFile)) {
            throw new FileAlreadyExistsException(publicFile.toString());
        }
        SigningKey key = SigningKey.fresh();
        createPrivate(privateFile);
        try {
            Files.writeString(privateFile, key.privatePem(), StandardCharsets.US_ASCII);
            Files.writeString(
                    publicFile,
                    key.publicPem(),
                    StandardCharsets.US_ASCII,
                    StandardOpenOption.CREATE_NEW,
                    StandardOpenOption.WRITE);
        } catch (IOException failure) {
            Files.delete(privateFile);
            throw failure;
        }
        return new KeyPairFiles(privateFile, publicFile, key.publicKey().id());
    }

    /** Nobody else may read it, from its first instant. */
    private static void createPrivate(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            FileAttribute<?> ownerOnly =
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------"));
            Files.createFile(file, ownerOnly);
            return;
        }
        Files.createFile(file);
        boolean isClosed = file.toFile().setReadable(false, false);
        if (!isClosed || !file.toFile().setReadable(true, true)) {
            Files.delete(file);
            throw new IOException(file + " would be readable by others");
        }
    }
}
