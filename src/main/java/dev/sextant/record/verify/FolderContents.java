package dev.sextant.record.verify;

import dev.sextant.record.write.RulesZip;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The files in a folder of records. A link is no file of it: what it leads to can change when
 * nobody looks, and may be a file of whoever verifies.
 */
final class FolderContents {

    /** A document of a folder has some kilobytes, but for the rules. */
    private static final int MOST_BYTES = 1 << 24;

    private static final int MOST_BYTES_OF_RULES = 1 << 27;

    private final String name;
    private final TreeMap<String, Path> files = new TreeMap<>();
    private final TreeSet<String> others = new TreeSet<>();

    /**
     * Lists a folder.
     *
     * @throws IOException if it cannot be read
     */
    FolderContents(Path folder) throws IOException {
        this.name = folder.toString().replace('\\', '/');
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path entry : (Iterable<Path>) entries::iterator) {
                String file = entry.getFileName().toString();
                if (Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)) {
                    files.put(file, entry);
                } else {
                    others.add(file);
                }
            }
        }
    }

    /** The folder as the user named it. */
    String name() {
        return name;
    }

    /** A file as the user would name it. */
    String nameOf(String file) {
        return name.isEmpty() ? file : name.endsWith("/") ? name + file : name + "/" + file;
    }

    boolean has(String file) {
        return files.containsKey(file);
    }

    Path path(String file) {
        return files.get(file);
    }

    /** The names of all files. */
    List<String> files() {
        return List.copyOf(files.keySet());
    }

    /** Entries that are not files: folders, links, pipes and so on. */
    List<String> others() {
        return List.copyOf(others);
    }

    /**
     * A document, as far as one can be; nothing where it is not there.
     *
     * @throws IOException if it cannot be read
     */
    Optional<byte[]> bytes(String file) throws IOException {
        if (!has(file)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(path(file))) {
            return Optional.of(
                    in.readNBytes(file.equals(RulesZip.FILE) ? MOST_BYTES_OF_RULES : MOST_BYTES));
        }
    }
}
