package dev.sextant.record.query;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Opens databases. The one place that knows whose they are. */
final class DatabaseConnector {

    /** In KiB; negative numbers are that. */
    private static final int MEMORY = -65_536;

    private DatabaseConnector() {}

    /** A new one, to be filled: while it is, a broken-off process leaves it useless. */
    static Connection create(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.OFF);
        config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
        config.setLockingMode(SQLiteConfig.LockingMode.EXCLUSIVE);
        config.setCacheSize(MEMORY);
        // Else the driver asks for the number of each row that is added, which takes as long as
        // that.
        config.setGetGeneratedKeys(false);
        return config.createConnection(address(file));
    }

    /**
     * One that is there, for reading alone: no question can change it or open another file, and
     * nothing that is in it can call what would.
     */
    static Connection read(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setCacheSize(MEMORY);
        config.setPragma(SQLiteConfig.Pragma.LIMIT_ATTACHED, "0");
        Connection connection = config.createConnection(address(file));
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA query_only = ON");
            statement.execute("PRAGMA trusted_schema = OFF");
            statement.execute("PRAGMA cell_size_check = ON");
        }
        return connection;
    }

    /** Whether it failed for want of room. */
    static boolean isFull(SQLException failure) {
        return failure instanceof SQLiteException known
                && known.getResultCode() == SQLiteErrorCode.SQLITE_FULL;
    }

    private static String address(Path file) {
        return "jdbc:sqlite:" + file.toAbsolutePath();
    }
}
