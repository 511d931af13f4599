package dev.sextant.cli.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Remembers why writing failed: a writer on top of it only knows that it did. */
public final class StandardOutput extends FilterOutputStream {

    private IOException failure;

    StandardOutput(OutputStream stream) {
        super(stream);
    }

    /** The standard output of the process. */
    public static StandardOutput ofProcess() {
        return new StandardOutput(new FileOutputStream(FileDescriptor.out));
    }

    /** Why writing failed first, or null where all was written. */
    public IOException failure() {
        return failure;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException failed) {
            failure = failure == null ? failed : failure;
            throw failed;
        }
    }
}
