package dev.sextant.record.query;

import dev.sextant.source.Location;
import dev.sextant.source.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Records that can be asked about, all at once. Not safe for use by several threads. */
public final class RecordStore implements AutoCloseable {

    /** Maximum number of known names that are listed. */
    private static final int MOST_NAMES = 100_000;

    private final Connection connection;
    private final Path temporary;

    private RecordStore(Connection connection, Path temporary) {
        this.connection = connection;
        this.temporary = temporary;
    }

    /**
     * Opens a store.
     *
     * @param isTemporary whether it goes when it is closed
     */
    static RecordStore open(Path file, boolean isTemporary) throws SQLException {
        return new RecordStore(DatabaseConnector.read(file), isTemporary ? file : null);
    }

    /** How many records there are. */
    public long records() {
        return count(SqlFragment.of("SELECT count(*) FROM decision"));
    }

    /** The problems of lines without a record. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        each(
                SqlFragment.of(
                        "SELECT path, line, what, maybe FROM unreadable u JOIN file f ON f.id ="
                                + " u.file ORDER BY f.id, line"),
                row ->
                        problems.add(
                                Problem.error(
                                        new Location(row.getString(1), row.getInt(2), 0),
                                        "no-record",
                                        row.getString(3),
                                        row.getString(4))));
        return problems;
    }

    /** Filters that know what can be asked about these records. */
    public FilterFactory filters() {
        return new FilterFactory(this);
    }

    /**
     * Asks, in the order of the records.
     *
     * @param taker takes one decision after the other, and says whether it takes more
     * @return how many it took
     */
    public long ask(DecisionQuery question, Predicate<DecisionMatch> taker) {
        SqlFragment sql = question.sql();
        long taken = 0;
        try (PreparedStatement statement = prepared(sql);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                taken++;
                if (!taker.test(question.found(rows))) {
                    break;
                }
            }
        } catch (SQLException failure) {
            throw new RecordStoreException(failure);
        }
        return taken;
    }

    /** How many records lack the value of a fact that was asked about, where any does. */
    public Map<String, Long> hidden(DecisionQuery question) {
        Map<String, Long> hidden = new LinkedHashMap<>();
        for (Filter.Hidden one : question.hidden()) {
            long count = count(one.count());
            if (count > 0) {
                hidden.put(one.fact(), count);
            }
        }
        return hidden;
    }

    /**
     * Asks in SQL, over the tables that {@link DatabaseSchema#described()} declares.
     *
     * @param taker takes the answer
     * @throws InvalidQueryException if it is no query, or not one that can be answered
     */
    public void ask(String query, RowConsumer taker) {
        new SqlQuery(connection, query).ask(taker);
    }

    /** Whether a table has a row with this value. */
    boolean has(String table, String column, String value) {
        String from = " FROM " + table + " WHERE " + column + " = ?";
        return count(SqlFragment.of("SELECT EXISTS (SELECT 1" + from + ")", value)) > 0;
    }

    /** The values of a column. */
    List<String> distinct(String table, String column) {
        List<String> values = new ArrayList<>();
        each(
                SqlFragment.of(
                        "SELECT DISTINCT "
                                + column
                                + " FROM "
                                + table
                                + " WHERE "
                                + column
                                + " IS NOT NULL LIMIT ?",
                        MOST_NAMES),
                row -> values.add(row.getString(1)));
        return values;
    }

    /** The figures that words are about and that were read before a day. */
    KeywordMatcher figures(String words, LocalDate before) {
        KeywordMatcher listed = new KeywordMatcher("figure", words);
        each(
                SqlFragment.of("SELECT id, type, says, source, as_of, file, line FROM figure"),
                row -> listed.figure(row, before));
        return listed;
    }

    /** The messages that words are about. */
    KeywordMatcher messages(String words) {
        KeywordMatcher listed = new KeywordMatcher("notice", words);
        each(SqlFragment.of("SELECT id, kind, says FROM message"), listed::message);
        return listed;
    }

    private long count(SqlFragment sql) {
        long[] count = new long[1];
        each(sql, row -> count[0] = row.getLong(1));
        return count[0];
    }

    /** Takes a row. */
    private interface Row {
        void take(ResultSet row) throws SQLException;
    }

    private void each(SqlFragment sql, Row taker) {
        try (PreparedStatement statement = prepared(sql);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                taker.take(rows);
            }
        } catch (SQLException failure) {
            throw new RecordStoreException(failure);
        }
    }

    private PreparedStatement prepared(SqlFragment sql) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql.text());
        for (int index = 0; index < sql.values().size(); index++) {
            statement.setObject(index + 1, sql.values().get(index));
        }
        return statement;
    }

    @Override
    public void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException failure) {
            throw new RecordStoreException(failure);
        } finally {
            if (temporary != null) {
                Files.deleteIfExists(temporary);
            }
        }
    }
}
