package dev.sextant.record.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** The tables that records are stored in, and what is seen of them. */
public final class DatabaseSchema {

    private DatabaseSchema() {}

    /**
     * The tables that can be queried, as they are declared, with a word on every table and column.
     */
    public static String described() {
        return read("views.sql");
    }

    /** All of it. */
    static String all() {
        return read("tables.sql") + described();
    }

    /** Makes them. */
    static void make(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String one : all().replaceAll("--.*", "").split(";")) {
                if (!one.isBlank()) {
                    statement.execute(one);
                }
            }
        }
    }

    private static String read(String name) {
        try (InputStream in = DatabaseSchema.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
