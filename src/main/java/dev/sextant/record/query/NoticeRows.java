package dev.sextant.record.query;

import dev.sextant.explain.words.FactFormatter;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts the notices, conflicts and remedies of records into their tables. */
final class NoticeRows {

    private static final String KIND = "kind";

    private final RowInserter inserts;
    private final LookupTableWriter messages;

    NoticeRows(RowInserter inserts) {
        this.inserts = inserts;
        this.messages = new LookupTableWriter("message", inserts);
    }

    void add(int record, RecordExcerpt excerpt) throws SQLException {
        Set<Integer> wanted = new HashSet<>(excerpt.notices());
        int number = 0;
        for (RecordExcerpt.Concluded conclusion : excerpt.derived()) {
            if (wanted.contains(conclusion.number())) {
                inserts.add(
                        "notice",
                        record,
                        ++number,
                        message(conclusion),
                        conclusion.about(),
                        conclusion.by().isEmpty() ? null : conclusion.by().get(0).because());
            }
        }
    }

    /** The text, whatever it is about. */
    private int message(RecordExcerpt.Concluded conclusion) throws SQLException {
        Map<String, String> values = new LinkedHashMap<>(conclusion.values());
        values.remove(RecordExcerpt.Concluded.ABOUT);
        values.remove(RecordExcerpt.Concluded.WORKLOAD);
        return messages.of(
                List.of(conclusion.type(), new LinkedHashMap<>(values)),
                () -> row(conclusion.type(), values));
    }

    /** A notice has a kind; of all else the type is one. */
    private static List<Object> row(String type, Map<String, String> values) {
        String kind = values.remove(KIND);
        return List.of(
                kind == null ? FactFormatter.words(type).replace(' ', '-') : kind,
                RecordExcerpt.says(values));
    }
}
