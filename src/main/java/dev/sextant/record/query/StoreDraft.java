package dev.sextant.record.query;

import dev.sextant.source.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A store that is being made. Not safe for use by several threads. */
public final class StoreDraft implements AutoCloseable {

    private final RecordStoreCache stores;
    private final List<Path> files;
    private final String key;
    private final Path place;
    private final Connection connection;
    private final RowInserter inserts;
    private final RecordRows rows;
    private int file;
    private final Set<String> known = new HashSet<>();
    private boolean isDone;

    /**
     * @param key that of the files before they are read
     * @param place an empty file that becomes the store
     */
    StoreDraft(RecordStoreCache stores, List<Path> files, String key, Path place)
            throws IOException {
        this.stores = stores;
        this.files = files;
        this.key = key;
        this.place = place;
        this.connection = open(place);
        this.inserts = new RowInserter(connection);
        this.rows = new RecordRows(inserts);
    }

    private static Connection open(Path place) throws IOException {
        try {
            Connection connection = DatabaseConnector.create(place);
            DatabaseSchema.make(connection);
            connection.setAutoCommit(false);
            return connection;
        } catch (SQLException failure) {
            Files.deleteIfExists(place);
            throw new RecordStoreException(failure);
        }
    }

    /**
     * Begins the next file.
     *
     * @param name as messages name it
     * @param rulePaths how the ids of its rules begin, as far as that is known
     */
    public void begin(String name, Collection<String> rulePaths) {
        try {
            inserts.add("file", ++file, name);
            for (String path : rulePaths) {
                if (known.add(path)) {
                    inserts.add("known_rule", path);
                }
            }
        } catch (SQLException failure) {
            throw new RecordStoreException(failure);
        }
    }

    /** Takes the result of the next line of the file. */
    public void add(RecordReadResult read) {
        try {
            if (read instanceof RecordReadResult.Readable readable) {
                rows.add(file, readable);
            } else if (read instanceof RecordReadResult.Unreadable unreadable) {
                Problem problem = unreadable.problem();
                inserts.add(
                        "unreadable",
                        file,
                        problem.location().line(),
                        problem.what(),
                        problem.maybe());
            }
        } catch (SQLException failure) {
            throw new RecordStoreException(failure);
        }
    }

    /**
     * The complete store.
     *
     * @throws IOException if it cannot be opened
     */
    public RecordStore finish() throws IOException {
        try {
            connection.commit();
            connection.close();
            boolean isUnchanged = StoreKey.of(files).equals(key);
            RecordStore store =
                    isUnchanged ? stores.keep(place, key) : RecordStore.open(place, true);
            isDone = true;
            return store;
        } catch (SQLException failure) {
            throw new RecordStoreException(failure);
        }
    }

    /** Leaves nothing behind where it was not finished. */
    @Override
    public void close() throws IOException {
        if (!isDone) {
            try {
                connection.close();
            } catch (SQLException failure) {
                throw new RecordStoreException(failure);
            } finally {
                Files.deleteIfExists(place);
            }
        }
    }
}
