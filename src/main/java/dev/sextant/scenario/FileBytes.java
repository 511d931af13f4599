package dev.sextant.scenario;

import dev.sextant.source.Documents;
import dev.sextant.source.Location;
import dev.sextant.source.Problem;
import dev.sextant.source.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * A file that is read once, so that what is decided and what is digested are the same bytes.
 *
 * @param path the file
 * @param name the file as the user would name it
 */
record FileBytes(Path path, String name) {

    /** The bytes, or why there are none. */
    Reading<byte[]> read() {
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            if (!attributes.isRegularFile()) {
                return refuse("not-a-file", "not a regular file", "Maybe another file is meant.");
            }
            if (attributes.size() > Documents.MOST_BYTES) {
                return Reading.rejected(Documents.tooLarge(name, attributes.size()));
            }
            return read(attributes.size());
        } catch (IOException failed) {
            return failed(failed);
        }
    }

    private Reading<byte[]> read(long size) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(Documents.MOST_BYTES + 1);
            if (bytes.length != size) {
                return refuse(
                        "changed",
                        "changed while it was read",
                        "Maybe another program is still writing it.");
            }
            return Reading.of(bytes);
        }
    }

    private Reading<byte[]> failed(IOException failed) {
        if (failed instanceof NoSuchFileException) {
            return refuse("no-such-file", "no such file or folder", maybeMissing());
        }
        if (failed instanceof AccessDeniedException) {
            return refuse("permission", "permission denied", "Maybe it belongs to somebody else.");
        }
        return refuse(
                "unreadable",
                "cannot be read: " + failed.getMessage(),
                "Maybe the disk or the network is at fault.");
    }

    private String maybeMissing() {
        boolean pattern = name.indexOf('*') >= 0 || name.indexOf('?') >= 0;
        return pattern
                ? "Maybe no file matches the pattern, so that the shell left it as it is."
                : "Maybe the name is misspelt, or it is seen from another folder.";
    }

    private Reading<byte[]> refuse(String code, String what, String maybe) {
        return Reading.rejected(Problem.error(Location.of(name), code, what, maybe));
    }
}
