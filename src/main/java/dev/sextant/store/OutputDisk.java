package dev.sextant.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/** Operations on files. A test puts a disk that fails in the place of the real one. */
public interface OutputDisk {

    /** Creates a folder, and those that it is in. */
    void createFolders(Path folder) throws IOException;

    /**
     * Opens a file to write on behind some bytes of it; what follows them is cut off. A file that
     * is not there is made.
     */
    Growing grow(Path file, long length) throws IOException;

    /** Puts bytes instead of what a file held, so that after any fault it holds one of the two. */
    void replace(Path file, byte[] bytes) throws IOException;

    /** Gives a file another name; a file that has it is replaced. */
    void rename(Path from, Path to) throws IOException;

    /** Deletes a file if it is there. */
    void delete(Path file) throws IOException;

    /** A file that is being written. */
    interface Growing extends Closeable {

        /** Writes behind what is there. */
        void write(byte[] bytes) throws IOException;

        /** Returns once all that was written would outlive the machine. */
        void force() throws IOException;
    }
}
