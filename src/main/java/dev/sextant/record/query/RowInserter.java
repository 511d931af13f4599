package dev.sextant.record.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/** Adds rows to tables. Not safe for use by several threads. */
final class RowInserter {

    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new HashMap<>();

    RowInserter(Connection connection) {
        this.connection = connection;
    }

    /**
     * Adds a row.
     *
     * @param values a value for each column, in their order
     */
    void add(String table, Object... values) throws SQLException {
        PreparedStatement statement = statements.get(table);
        if (statement == null) {
            String places = String.join(", ", Collections.nCopies(values.length, "?"));
            statement =
                    connection.prepareStatement(
                            "INSERT INTO " + table + " VALUES (" + places + ")");
            statements.put(table, statement);
        }
        for (int index = 0; index < values.length; index++) {
            statement.setObject(index + 1, values[index]);
        }
        statement.executeUpdate();
    }
}
