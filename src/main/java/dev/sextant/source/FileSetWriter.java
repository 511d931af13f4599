package dev.sextant.source;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/**
 * Writes several files: all of them, or none. What can go wrong is taken back; what takes the
 * process away meanwhile is not provided for.
 */
public final class FileSetWriter {

    private final Deque<Undo> done = new ArrayDeque<>();

    /** Takes back one step. */
    private interface Undo {
        void run() throws IOException;
    }

    private FileSetWriter() {}

    /**
     * Writes files, with the folders that they are in.
     *
     * @param created files that must not be there yet
     * @param changed files that are there
     * @throws FileAlreadyExistsException if one of the first is there
     * @throws IOException if one cannot be written; then all is as it was
     */
    public static void write(Map<Path, byte[]> created, Map<Path, byte[]> changed)
            throws IOException {
        FileSetWriter writing = new FileSetWriter();
        try {
            for (Map.Entry<Path, byte[]> file : created.entrySet()) {
                writing.create(file.getKey().toAbsolutePath(), file.getValue());
            }
            for (Map.Entry<Path, byte[]> file : changed.entrySet()) {
                writing.change(file.getKey(), file.getValue());
            }
        } catch (IOException failure) {
            writing.takeBack(failure);
            throw failure;
        }
    }

    private void create(Path file, byte[] bytes) throws IOException {
        createFolders(file.getParent());
        Files.createFile(file);
        done.push(() -> Files.deleteIfExists(file));
        AtomicFileWriter.write(file, bytes);
    }

    private void createFolders(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        createFolders(folder.getParent());
        Files.createDirectory(folder);
        done.push(() -> Files.deleteIfExists(folder));
    }

    private void change(Path file, byte[] bytes) throws IOException {
        byte[] before = Files.readAllBytes(file);
        AtomicFileWriter.write(file, bytes);
        done.push(() -> AtomicFileWriter.write(file, before));
    }

    private void takeBack(IOException failure) {
        while (!done.isEmpty()) {
            try {
                done.pop().run();
            } catch (IOException another) {
                failure.addSuppressed(another);
            }
        }
    }
}
