package dev.sextant.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes files at one stroke: readers of one finds all of it or what was there before. */
public final class AtomicFileWriter {

    private AtomicFileWriter() {}

    /**
     * Puts bytes instead of what a file held. The bytes go to a file beside it first, which does
     * not stay, whatever happens. Safe for use by several threads and processes.
     *
     * @throws IOException if the folder is not there, or the file cannot be written; it is as
     *     before then
     */
    public static void write(Path file, byte[] bytes) throws IOException {
        Path whole = file.toAbsolutePath();
        Path part = Files.createTempFile(whole.getParent(), whole.getFileName() + ".", ".tmp");
        try {
            Files.write(part, bytes);
            Files.move(
                    part,
                    whole,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
