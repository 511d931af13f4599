package dev.sextant.record.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Asks what a user wrote in SQL. */
final class SqlQuery {

    private final Connection connection;
    private final String query;

    SqlQuery(Connection connection, String query) {
        this.connection = connection;
        this.query = query.strip().replaceFirst(";\\s*$", "");
    }

    void ask(RowConsumer taker) {
        try {
            refuseOthers();
        } catch (SQLException wrong) {
            throw refused(wrong);
        }
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet rows = statement.executeQuery()) {
            ResultSetMetaData shape = rows.getMetaData();
            List<String> names = new ArrayList<>();
            for (int column = 1; column <= shape.getColumnCount(); column++) {
                names.add(shape.getColumnLabel(column));
            }
            taker.columns(names);
            boolean more = true;
            while (more && rows.next()) {
                more = taker.row(row(rows, names.size()));
            }
        } catch (SQLException wrong) {
            throw refused(wrong);
        }
    }

    /** A nested query is a single query that sets, attaches and changes nothing. */
    private void refuseOthers() throws SQLException {
        connection.prepareStatement("SELECT * FROM (" + query + "\n)").close();
    }

    private static InvalidQueryException refused(SQLException wrong) {
        String what =
                wrong.getMessage()
                        .replaceFirst("^\\[SQLITE_\\w+] ?", "")
                        .replaceFirst("^SQL error or missing database \\((.*)\\)$", "$1");
        return new InvalidQueryException(
                "invalid query: " + what,
                "Maybe see 'sextant audit --tables'. A query is a single SELECT or WITH"
                        + " statement.");
    }

    private static List<Object> row(ResultSet rows, int columns) throws SQLException {
        List<Object> values = new ArrayList<>();
        for (int column = 1; column <= columns; column++) {
            Object value = rows.getObject(column);
            if (value instanceof Integer number) {
                value = number.longValue();
            } else if (value instanceof byte[] bytes) {
                value = HexFormat.of().formatHex(bytes);
            }
            values.add(value);
        }
        return values;
    }
}
