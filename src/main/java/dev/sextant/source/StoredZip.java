package dev.sextant.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A zip file that is the same wherever and whenever it is written: without the time, and without
 * compression, which is not the same everywhere.
 */
public final class StoredZip {

    /**
     * A time that is written as it is. The first that can be, a month earlier, means all that
     * cannot be: Java then adds the instant, which is another in each time zone.
     */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream out = new ZipOutputStream(bytes);

    /** Begins a file without entries. */
    public StoredZip() {
        out.setMethod(ZipOutputStream.STORED);
    }

    /**
     * Adds an entry.
     *
     * @throws IOException if there is one of that name
     */
    public void add(String name, byte[] content) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }

    /** The entire file; nothing can be added any more. */
    public byte[] bytes() throws IOException {
        out.close();
        return bytes.toByteArray();
    }
}
