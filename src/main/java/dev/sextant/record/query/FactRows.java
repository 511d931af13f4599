package dev.sextant.record.query;

import dev.sextant.decision.FilePosition;
import dev.sextant.decision.GivenValue;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Puts given facts into their table, and those of which the value was redacted into another. */
final class FactRows {

    private final RowInserter inserts;
    private final LookupTableWriter names;

    FactRows(RowInserter inserts) {
        this.inserts = inserts;
        this.names = new LookupTableWriter("fact_name", inserts);
    }

    void add(int record, RecordExcerpt excerpt, WorkloadNumbers workloads) throws SQLException {
        Set<String> hidden = new LinkedHashSet<>();
        excerpt.redacted().forEach(redacted -> hidden.add(redacted.path()));
        int number = 0;
        for (GivenValue fact : excerpt.facts()) {
            if (fact.value() == null) {
                hidden.add(fact.path());
            } else {
                add(record, ++number, fact, workloads);
            }
        }
        for (String path : hidden) {
            inserts.add("redaction", record, workloads.ofOwner(path), number(path));
        }
    }

    private void add(int record, int number, GivenValue fact, WorkloadNumbers workloads)
            throws SQLException {
        FactValue value = FactValue.of(fact);
        FilePosition place = fact.place();
        inserts.add(
                "fact",
                record,
                number,
                workloads.ofOwner(fact.path()),
                number(fact.path()),
                value.text(),
                value.atLeast(),
                value.atMost(),
                place == null ? null : place.line(),
                place == null ? null : place.column());
    }

    private int number(String path) throws SQLException {
        String name = path.substring(path.lastIndexOf('.') + 1);
        return names.of(name, () -> List.of(name));
    }
}
