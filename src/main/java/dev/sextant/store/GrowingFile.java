package dev.sextant.store;

import dev.sextant.source.Digest;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;

/** A file that grows at its end, and knows the digest of what it holds. */
final class GrowingFile implements Closeable {

    private static final int PIECE = 1 << 16;

    private final Path file;
    private final OutputDisk.Growing growing;
    private final MessageDigest digest;
    private final ByteArrayOutputStream waiting = new ByteArrayOutputStream();
    private long length;

    private GrowingFile(Path file, OutputDisk.Growing growing, MessageDigest digest, long length) {
        this.file = file;
        this.growing = growing;
        this.digest = digest;
        this.length = length;
    }

    /** Begins a file again. */
    static GrowingFile begin(Path file, OutputDisk disk) throws IOException {
        return new GrowingFile(file, disk.grow(file, 0), Digest.ofSha256(), 0);
    }

    /**
     * Continues where a mark was set; what was written since is cut off.
     *
     * @throws DamagedFileException if the file does not hold what it held then
     */
    static GrowingFile resume(Path file, FileFingerprint mark, OutputDisk disk) throws IOException {
        MessageDigest digest = Digest.ofSha256();
        long read = read(file, mark.bytes(), digest);
        if (read < mark.bytes() || !Digest.hex(digest).equals(mark.sha256())) {
            throw new DamagedFileException(file.getFileName().toString());
        }
        return new GrowingFile(file, disk.grow(file, mark.bytes()), digest, mark.bytes());
    }

    private static long read(Path file, long most, MessageDigest digest) throws IOException {
        if (!Files.exists(file)) {
            return 0;
        }
        long left = most;
        try (InputStream in = Files.newInputStream(file)) {
            while (left > 0) {
                byte[] piece = in.readNBytes((int) Math.min(PIECE, left));
                if (piece.length == 0) {
                    return most - left;
                }
                digest.update(piece);
                left -= piece.length;
            }
        }
        return most;
    }

    /** Adds bytes. */
    void add(byte[] bytes) throws IOException {
        waiting.writeBytes(bytes);
        if (waiting.size() >= PIECE) {
            drain();
        }
    }

    /** Makes sure that all so far would outlive the machine, and says how far that is. */
    FileFingerprint mark() throws IOException {
        drain();
        growing.force();
        return new FileFingerprint(length, Digest.hex(digest));
    }

    private void drain() throws IOException {
        byte[] bytes = waiting.toByteArray();
        waiting.reset();
        try {
            growing.write(bytes);
        } catch (IOException failure) {
            throw new IOException(
                    file.getFileName()
                            + ", "
                            + (length + bytes.length)
                            + " bytes: "
                            + failure.getMessage(),
                    failure);
        }
        digest.update(bytes);
        length += bytes.length;
    }

    @Override
    public void close() throws IOException {
        growing.close();
    }
}
