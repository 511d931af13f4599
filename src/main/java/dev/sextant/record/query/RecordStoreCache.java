package dev.sextant.record.query;

import dev.sextant.source.FileOwnership;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Caches the records that were read from a folder, for reading them takes a hundred times as long
 * as asking.
 *
 * <p>A store is found by the files that it was made of, as far as that is known without reading
 * them, and by what this version keeps; its name holds its own check sum, so that one that was
 * damaged or cut off is never used. Nothing in it is signed, and nothing of it is believed by
 * whoever verifies or replays: it answers questions. Safe for use by several threads and processes:
 * a store is created atomically.
 */
public final class RecordStoreCache {

    private static final Logger LOG = LoggerFactory.getLogger(RecordStoreCache.class);

    private static final String ENDING = ".records";

    /** Maximum number of stores that stay; one takes about a twentieth of its records. */
    private static final int MOST_KEPT = 5;

    private static final FileOwnership OWNERSHIP = FileOwnership.ofProcess();

    private final Path folder;

    /**
     * @param folder where stores are cached; it is created when there is one to keep; null to keep
     *     none
     */
    public RecordStoreCache(Path folder) {
        this.folder = folder;
    }

    /**
     * The store of files, in their order, where one was stored and is complete.
     *
     * @throws IOException if a file cannot be read
     */
    public Optional<RecordStore> find(List<Path> files) throws IOException {
        if (folder == null || !Files.isDirectory(folder) || !OWNERSHIP.isPrivate(folder)) {
            return Optional.empty();
        }
        String key = StoreKey.of(files);
        try {
            for (Path store : stores()) {
                if (store.getFileName().toString().startsWith(key + "-")
                        && OWNERSHIP.isPrivate(store)) {
                    if (store.getFileName().toString().equals(name(key, store))) {
                        return Optional.of(RecordStore.open(store, false));
                    }
                    LOG.info("damaged: {}", store);
                    Files.delete(store);
                }
            }
        } catch (IOException | SQLException failure) {
            LOG.info("no store can be taken from {}: {}", folder, failure.toString());
        }
        return Optional.empty();
    }

    /**
     * Begins a store of files.
     *
     * @throws IOException if a file cannot be read
     * @throws RecordStoreException if there is no place for the store
     */
    public StoreDraft begin(List<Path> files) throws IOException {
        String key = StoreKey.of(files);
        return new StoreDraft(this, files, key, place());
    }

    /** A place where a store can be made: where it is to stay, else among temporary files. */
    private Path place() {
        if (folder != null) {
            try {
                FileOwnership.createPrivateFolder(folder);
                if (OWNERSHIP.isPrivate(folder)) {
                    return Files.createTempFile(folder, "part-", ENDING + ".tmp");
                }
                LOG.warn("{} stores nothing: it is a link, or others can change it", folder);
            } catch (IOException failure) {
                LOG.info("nothing can be cached in {}: {}", folder, failure.toString());
            }
        }
        try {
            return Files.createTempFile("sextant-", ENDING);
        } catch (IOException nowhere) {
            throw new RecordStoreException(nowhere);
        }
    }

    /** Opens a store that was made, and keeps it where that is possible. */
    RecordStore keep(Path made, String key) throws IOException, SQLException {
        if (folder == null || !made.startsWith(folder)) {
            return RecordStore.open(made, true);
        }
        Path kept = folder.resolve(name(key, made));
        try {
            Files.move(
                    made,
                    kept,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            LOG.info("the index cannot be cached as {}: {}", kept, failure.toString());
            return RecordStore.open(made, true);
        }
        RecordStore store = RecordStore.open(kept, false);
        dropOldest();
        return store;
    }

    private static String name(String key, Path store) throws IOException {
        return key + "-" + FileChecksum.of(store) + ENDING;
    }

    private List<Path> stores() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
        }
    }

    private void dropOldest() {
        try {
            List<Path> newestFirst =
                    stores().stream()
                            .sorted(Comparator.comparing(RecordStoreCache::time).reversed())
                            .toList();
            for (int index = MOST_KEPT; index < newestFirst.size(); index++) {
                Files.deleteIfExists(newestFirst.get(index));
            }
        } catch (IOException failure) {
            LOG.info("old stores cannot be removed from {}: {}", folder, failure.toString());
        }
    }

    /** Another process may have taken the file away meanwhile. */
    private static long time(Path file) {
        return file.toFile().lastModified();
    }
}
