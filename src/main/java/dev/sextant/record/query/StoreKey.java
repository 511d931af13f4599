package dev.sextant.record.query;

import dev.sextant.source.Digest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The key of an index of records: the name, length and last change of each file, its beginning and
 * its end, which contains the last link of the chain. To digest all of it would take as long as
 * reading it again.
 */
final class StoreKey {

    private static final int PIECE = 1 << 16;

    private StoreKey() {}

    /**
     * The key of some files, in their order.
     *
     * @throws IOException if one cannot be read
     */
    static String of(List<Path> files) throws IOException {
        List<byte[]> parts = new ArrayList<>();
        parts.add(bytes(DatabaseSchema.all()));
        for (Path file : files) {
            long length = Files.size(file);
            parts.add(bytes(file.toString()));
            parts.add(bytes(length + " " + changed(file)));
            parts.add(piece(file, 0));
            parts.add(piece(file, Math.max(0, length - PIECE)));
        }
        return Digest.sha256(parts);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Where the system shows when it last wrote a file, nobody else can say otherwise. */
    private static String changed(Path file) throws IOException {
        boolean hasUnixView =
                FileSystems.getDefault().supportedFileAttributeViews().contains("unix");
        return hasUnixView
                ? Files.getAttribute(file, "unix:ctime")
                        + " "
                        + Files.getAttribute(file, "unix:ino")
                : Files.getLastModifiedTime(file).toString();
    }

    private static byte[] piece(Path file, long from) throws IOException {
        ByteBuffer piece = ByteBuffer.allocate(PIECE);
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            channel.position(from);
            while (piece.hasRemaining() && channel.read(piece) >= 0) {
                // Until it is full, or the file ends.
            }
        }
        byte[] read = new byte[piece.position()];
        piece.flip().get(read);
        return read;
    }
}
