package dev.sextant.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The disk of the machine. */
public final class RealDisk implements OutputDisk {

    private static final String TEMPORARY = ".tmp";

    @Override
    public void createFolders(Path folder) throws IOException {
        Files.createDirectories(folder);
    }

    @Override
    public Growing grow(Path file, long length) throws IOException {
        return new GrowingOnDisk(file, length);
    }

    @Override
    public void replace(Path file, byte[] bytes) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + TEMPORARY);
        try {
            try (Growing growing = grow(part, 0)) {
                growing.write(bytes);
                growing.force();
            }
            rename(part, file);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        forceFolder(to.toAbsolutePath().getParent());
    }

    @Override
    public void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
    }

    /** A new name outlives the machine only once its folder does. Not every system can do that. */
    private static void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException cannot) {
            return;
        }
    }

    /** A file on this disk. Its bytes go out in large pieces only. */
    private static final class GrowingOnDisk implements Growing {

        private final RandomAccessFile file;

        GrowingOnDisk(Path path, long length) throws IOException {
            if (Files.isSymbolicLink(path)) {
                throw new IOException(path + " is a link");
            }
            file = new RandomAccessFile(path.toFile(), "rw");
            try {
                file.setLength(length);
                file.seek(length);
            } catch (IOException failed) {
                file.close();
                throw failed;
            }
        }

        @Override
        public void write(byte[] bytes) throws IOException {
            file.write(bytes);
        }

        @Override
        public void force() throws IOException {
            file.getFD().sync();
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
