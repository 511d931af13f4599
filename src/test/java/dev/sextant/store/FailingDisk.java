package dev.sextant.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/** A disk that fails at its n-th operation, and from then on at each. */
public final class FailingDisk implements OutputDisk {

    private final OutputDisk disk = new RealDisk();
    private final int last;
    private final Failure failure;
    private int operations;

    /** What happens when it fails. */
    public enum Failure {
        /** No operation is done, and Java is told. */
        IS_FULL,
        /** The process is gone; half of what it was writing is there. */
        IS_KILLED
    }

    /** Stands for the end of the process: nothing catches it. */
    public static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }

    /**
     * @param last how many operations are done
     */
    public FailingDisk(int last, Failure failure) {
        this.last = last;
        this.failure = failure;
    }

    /** Whether it came to that. */
    public boolean hasFailed() {
        return operations > last;
    }

    private void count() throws IOException {
        if (++operations > last) {
            if (failure == Failure.IS_KILLED) {
                throw new Killed();
            }
            throw new IOException("No space left on device");
        }
    }

    @Override
    public void createFolders(Path folder) throws IOException {
        count();
        disk.createFolders(folder);
    }

    @Override
    public Growing grow(Path file, long length) throws IOException {
        count();
        return new GrowingSoFar(disk.grow(file, length));
    }

    @Override
    public void replace(Path file, byte[] bytes) throws IOException {
        count();
        disk.replace(file, bytes);
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        count();
        disk.rename(from, to);
    }

    @Override
    public void delete(Path file) throws IOException {
        count();
        disk.delete(file);
    }

    /** A file on such a disk. */
    private final class GrowingSoFar implements Growing {

        private final Growing growing;

        GrowingSoFar(Growing growing) {
            this.growing = growing;
        }

        @Override
        public void write(byte[] bytes) throws IOException {
            if (operations + 1 > last) {
                growing.write(Arrays.copyOf(bytes, bytes.length / 2));
            }
            count();
            growing.write(bytes);
        }

        @Override
        public void force() throws IOException {
            count();
            growing.force();
        }

        @Override
        public void close() throws IOException {
            growing.close();
        }
    }
}
