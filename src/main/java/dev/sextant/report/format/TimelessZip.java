package dev.sextant.report.format;

import dev.sextant.source.StoredZip;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * A workbook without the time at which it was written, packed so that it is the same everywhere.
 */
public final class TimelessZip {

    private static final String PROPERTIES = "docProps/core.xml";
    private static final String CREATED = "<dcterms:created.*?</dcterms:created>";

    private TimelessZip() {}

    /** Returns the workbook repacked without times. */
    public static byte[] of(byte[] workbook) throws IOException {
        StoredZip out = new StoredZip();
        SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel(workbook);
        try (ZipFile in = ZipFile.builder().setSeekableByteChannel(channel).get()) {
            for (ZipArchiveEntry part : Collections.list(in.getEntriesInPhysicalOrder())) {
                byte[] content = in.getInputStream(part).readAllBytes();
                boolean timed = part.getName().equals(PROPERTIES);
                out.add(part.getName(), timed ? timeless(content) : content);
            }
        }
        return out.bytes();
    }

    private static byte[] timeless(byte[] properties) {
        return new String(properties, StandardCharsets.UTF_8)
                .replaceAll(CREATED, "")
                .getBytes(StandardCharsets.UTF_8);
    }
}
