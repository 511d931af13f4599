package dev.sextant.scenario.intake;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/**
 * Unpacks all members of a gzip file, and nothing but members. Java's own stream ends without a
 * word at a member whose header is damaged, and at any bytes behind a member.
 */
final class WholeGzipStream extends FilterInputStream {

    /**
     * Begins to unpack.
     *
     * @throws ZipException if the first bytes are not those of a gzip file
     * @throws EOFException if it ends too early
     * @throws IOException if it cannot be read
     */
    WholeGzipStream(InputStream packed) throws IOException {
        super(opened(packed));
    }

    private static InputStream opened(InputStream packed) throws IOException {
        try {
            return GzipCompressorInputStream.builder()
                    .setInputStream(packed)
                    .setDecompressConcatenated(true)
                    .get();
        } catch (IOException failed) {
            throw asDamage(failed);
        }
    }

    @Override
    public int read() throws IOException {
        try {
            return super.read();
        } catch (IOException failed) {
            throw asDamage(failed);
        }
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        try {
            return super.read(buffer, offset, length);
        } catch (IOException failed) {
            throw asDamage(failed);
        }
    }

    private static IOException asDamage(IOException failed) {
        if (failed instanceof EOFException) {
            return failed;
        }
        ZipException damaged = new ZipException(failed.getMessage());
        damaged.initCause(failed);
        return damaged;
    }
}
