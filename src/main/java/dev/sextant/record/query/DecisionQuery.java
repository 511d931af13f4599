package dev.sextant.record.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A query for the decisions that match all filters. All filters on workloads must hold for the same
 * workload.
 */
public final class DecisionQuery {

    private static final String PLACES =
            "(SELECT json_group_array(json_array(w.name, w.option, w.style, w.margin, r.rule) ORDER"
                + " BY w.number) FROM workload w LEFT JOIN rule r ON r.id = w.rule WHERE w.record ="
                + " d.record)";

    private static final String COLUMNS =
            "SELECT p.path, d.line, d.position, d.decision, d.status, d.scenario, d.input_file,"
                    + " d.input_line, d.recommendation, r.rule, n.because, (SELECT min(margin) FROM"
                    + " workload w WHERE w.record = d.record), "
                    + PLACES;

    private static final int FIRST_VALUE = 14;

    private static final String TABLES =
            " FROM decision d JOIN file p ON p.id = d.file LEFT JOIN reason n ON n.record ="
                    + " d.record AND n.number = 1 LEFT JOIN rule r ON r.id = n.rule";

    private static final String WORKLOADS_LISTED =
            "SELECT json_group_array(w.name || coalesce(': ' || w.option, '') || coalesce(' (' ||"
                + " w.style || ')', '') || coalesce(', margin ' || w.margin, '') || coalesce(', by"
                + " ' || (SELECT rule FROM rule WHERE id = w.rule), '') ORDER BY w.number) FROM"
                + " workload w WHERE w.record = d.record";

    private final List<Filter> ofDecision;
    private final List<Filter> ofWorkload;

    /**
     * @param filters the filters; none for all decisions
     */
    public DecisionQuery(List<Filter> filters) {
        this.ofDecision = filters.stream().filter(filter -> !filter.isOfWorkload()).toList();
        this.ofWorkload = filters.stream().filter(Filter::isOfWorkload).toList();
    }

    /** What the filters cannot see. */
    List<Filter.Hidden> hidden() {
        List<Filter.Hidden> hidden = new ArrayList<>();
        for (List<Filter> filters : List.of(ofDecision, ofWorkload)) {
            for (Filter filter : filters) {
                if (filter.hidden() != null) {
                    hidden.add(filter.hidden());
                }
            }
        }
        return hidden;
    }

    /** The query. */
    SqlFragment sql() {
        List<SqlFragment> columns = new ArrayList<>(List.of(SqlFragment.of(COLUMNS)));
        values().forEach(values -> columns.add(values.within("(", ")")));
        List<SqlFragment> all =
                new ArrayList<>(List.of(SqlFragment.joined(", ", columns), SqlFragment.of(TABLES)));
        List<SqlFragment> conditions = new ArrayList<>();
        ofDecision.forEach(filter -> conditions.add(filter.holds()));
        if (!ofWorkload.isEmpty()) {
            conditions.add(
                    sameWorkload()
                            .within(
                                    "EXISTS (SELECT 1 FROM workload w WHERE w.record = d.record",
                                    ")"));
        }
        if (!conditions.isEmpty()) {
            all.add(SqlFragment.joined(" AND ", conditions).within(" WHERE ", ""));
        }
        all.add(SqlFragment.of(" ORDER BY d.record"));
        return SqlFragment.joined("", all);
    }

    /** A condition on a workload, after another condition. */
    private SqlFragment sameWorkload() {
        return SqlFragment.joined(
                "", ofWorkload.stream().map(filter -> filter.holds().within(" AND ", "")).toList());
    }

    /** Queries for what the filters hold for. */
    private List<SqlFragment> values() {
        List<SqlFragment> values = new ArrayList<>();
        for (Filter filter : ofWorkload) {
            if (filter.value() != null) {
                values.add(SqlFragment.joined("", List.of(filter.value(), sameWorkload())));
            }
        }
        ofDecision.stream().map(Filter::value).filter(value -> value != null).forEach(values::add);
        if (!ofWorkload.isEmpty()) {
            values.add(
                    SqlFragment.joined(
                            "", List.of(SqlFragment.of(WORKLOADS_LISTED), sameWorkload())));
        }
        return values;
    }

    /** A decision, from a row of the answer. */
    DecisionMatch found(ResultSet row) throws SQLException {
        List<String> found = new ArrayList<>();
        for (int column = FIRST_VALUE; column < FIRST_VALUE + values().size(); column++) {
            for (JsonNode text : RecordExcerptReader.document(row.getString(column))) {
                found.add(text.asString(""));
            }
        }
        return new DecisionMatch(
                row.getString(1),
                row.getInt(2),
                (Long) number(row, 3, Long.class),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                (Integer) number(row, 8, Integer.class),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                (Integer) number(row, 12, Integer.class),
                places(RecordExcerptReader.document(row.getString(13))),
                found);
    }

    private static Number number(ResultSet row, int column, Class<? extends Number> type)
            throws SQLException {
        long number = row.getLong(column);
        if (row.wasNull()) {
            return null;
        }
        return type == Long.class ? (Number) number : (Number) (int) number;
    }

    private static List<DecisionMatch.Place> places(JsonNode array) {
        List<DecisionMatch.Place> places = new ArrayList<>();
        for (JsonNode place : array) {
            places.add(
                    new DecisionMatch.Place(
                            place.path(0).asString(""),
                            place.path(1).stringValue(null),
                            place.path(2).stringValue(null),
                            place.path(3).isNumber() ? (Integer) place.path(3).asInt() : null,
                            place.path(4).stringValue(null)));
        }
        return places;
    }
}
