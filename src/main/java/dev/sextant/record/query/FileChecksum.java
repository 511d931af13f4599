package dev.sextant.record.query;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.zip.CRC32C;

/** The check sum and the length of a file: they detect one that was damaged or truncated. */
final class FileChecksum {

    private static final int PIECE = 1 << 20;

    private FileChecksum() {}

    /** Both, as a part of a file's name. */
    static String of(Path file) throws IOException {
        CRC32C sum = new CRC32C();
        long length = 0;
        ByteBuffer piece = ByteBuffer.allocateDirect(PIECE);
        try (FileChannel channel = FileChannel.open(file)) {
            while (channel.read(piece) >= 0) {
                piece.flip();
                length += piece.remaining();
                sum.update(piece);
                piece.clear();
            }
        }
        return Long.toHexString(sum.getValue()) + "-" + length;
    }
}
