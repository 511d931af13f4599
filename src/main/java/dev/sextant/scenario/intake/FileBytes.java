package dev.sextant.scenario.intake;

import dev.sextant.source.Location;
import dev.sextant.source.MalformedTextException;
import dev.sextant.source.Problem;
import dev.sextant.source.ReadResult;
import dev.sextant.source.document.DocumentReader;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.zip.ZipException;

/**
 * A file that is read once, so that what is decided and what is digested are the same bytes. One
 * that was compressed is read as what it was before.
 *
 * @param path the file
 * @param name the file as the user would name it
 * @param meter measures what is read
 */
public record FileBytes(Path path, String name, InputMeter meter) {

    /** Takes what is in a file, bit by bit. */
    public interface Taker {

        /** Reads to the end, or as far as it likes. */
        void take(InputStream in) throws IOException;
    }

    /** The bytes, or why there are none. */
    public ReadResult<byte[]> read() {
        return read(DocumentReader.MOST_BYTES);
    }

    /**
     * The same.
     *
     * @param most how many there may be
     */
    public ReadResult<byte[]> read(int most) {
        try {
            long size = size();
            if (size > most) {
                return ReadResult.rejected(DocumentReader.tooLarge(name, size, most));
            }
            byte[] bytes;
            try (InputStream in = meter.measured(Files.newInputStream(path))) {
                bytes = in.readNBytes(most + 1);
            }
            if (bytes.length != size) {
                return ReadResult.rejected(changed());
            }
            return FileKind.isCompressed(name) ? unpacked(bytes) : ReadResult.of(bytes);
        } catch (IOException failed) {
            return ReadResult.rejected(problem(failed));
        }
    }

    /**
     * Hands on what is in a file of any length.
     *
     * @return nothing, or why it is not read to its end
     */
    public ReadResult<Void> stream(Taker taker) {
        try {
            long size = size();
            try (InputStream in = meter.measured(Files.newInputStream(path))) {
                taker.take(FileKind.isCompressed(name) ? new WholeGzipStream(in) : in);
            }
            return size == Files.size(path) ? ReadResult.of(null) : ReadResult.rejected(changed());
        } catch (IOException failed) {
            return ReadResult.rejected(problem(failed));
        }
    }

    /**
     * Hands on what is in a stream that can be read only once, such as standard input or the pipe
     * of a process substitution.
     *
     * @return nothing, or why it is not read to its end
     */
    public ReadResult<Void> streamOnce(Taker taker) {
        try (InputStream in = Files.newInputStream(path)) {
            return stream(meter.measured(in), taker);
        } catch (IOException failed) {
            return ReadResult.rejected(problem(failed));
        }
    }

    /** Hands on what is in a stream that is open already, and stays open. */
    public ReadResult<Void> stream(InputStream in, Taker taker) {
        try {
            taker.take(in);
            return ReadResult.of(null);
        } catch (IOException failed) {
            return ReadResult.rejected(problem(failed));
        }
    }

    private long size() throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
        if (!attributes.isRegularFile()) {
            throw new NotAFile();
        }
        return attributes.size();
    }

    private ReadResult<byte[]> unpacked(byte[] compressed) throws IOException {
        try (InputStream in = new WholeGzipStream(new ByteArrayInputStream(compressed))) {
            byte[] bytes = in.readNBytes(DocumentReader.MOST_BYTES + 1);
            return bytes.length > DocumentReader.MOST_BYTES
                    ? ReadResult.rejected(
                            DocumentReader.tooLarge(name, bytes.length, DocumentReader.MOST_BYTES))
                    : ReadResult.of(bytes);
        }
    }

    private Problem changed() {
        return problem(
                "changed",
                "changed while it was read",
                "Maybe another program is still writing it.");
    }

    private Problem problem(IOException failed) {
        if (failed instanceof MalformedTextException malformed) {
            return malformed.problem();
        }
        if (failed instanceof NotAFile) {
            return problem("not-a-file", "not a regular file", "Maybe name another file.");
        }
        if (failed instanceof NoSuchFileException) {
            return problem("no-such-file", "no such file or folder", maybeMissing());
        }
        if (failed instanceof AccessDeniedException) {
            return problem("permission", "permission denied", "Maybe it belongs to another user.");
        }
        if (failed instanceof ZipException) {
            return problem(
                    "not-gzip",
                    "not a gzip file, or damaged",
                    "Maybe compress it again, or remove .gz from its name.");
        }
        if (failed instanceof EOFException) {
            return problem(
                    "cut-off",
                    "the compressed file ends too early",
                    "Maybe it was not copied completely.");
        }
        return problem(
                "unreadable",
                "cannot be read: " + failed.getMessage(),
                "Maybe the disk or the network failed.");
    }

    private String maybeMissing() {
        return Glob.isPattern(name)
                ? "Maybe no file matches the pattern."
                : "Maybe the name is misspelled, or it is relative to another folder.";
    }

    private Problem problem(String code, String what, String maybe) {
        return Problem.error(Location.of(name), code, what, maybe);
    }

    /** A folder, a pipe or a device. */
    private static final class NotAFile extends IOException {

        private static final long serialVersionUID = 1L;
    }
}
