package dev.sextant.record.query;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts the rules that fired into their tables. */
final class RuleRows {

    private final RowInserter inserts;
    private final LookupTableWriter rules;
    private final Map<String, Integer> cited = new HashMap<>();

    RuleRows(RowInserter inserts) {
        this.inserts = inserts;
        this.rules = new LookupTableWriter("rule", inserts);
    }

    /** Begins a record: gives the rules that it cites their numbers. */
    void begin(RecordExcerpt excerpt) throws SQLException {
        cited.clear();
        for (RecordExcerpt.Cited rule : excerpt.cited()) {
            cited.put(rule.rule(), number(rule));
        }
    }

    /** The number of a rule, of which nothing more is known where the record does not cite it. */
    int number(String id) throws SQLException {
        Integer number = cited.get(id);
        return number == null ? number(new RecordExcerpt.Cited(id, null, null, null)) : number;
    }

    private int number(RecordExcerpt.Cited rule) throws SQLException {
        return rules.of(
                rule,
                () -> Arrays.asList(rule.rule(), rule.sha256(), rule.sentence(), rule.source()));
    }

    /** Adds the firings of the record, once for each rule and workload. */
    void addFirings(int record, RecordExcerpt excerpt, WorkloadNumbers workloads)
            throws SQLException {
        Map<List<Integer>, Integer> times = new LinkedHashMap<>();
        for (RecordExcerpt.Concluded conclusion : excerpt.derived()) {
            int workload = workloads.about(conclusion.about());
            for (RecordExcerpt.Fired fired : conclusion.by()) {
                times.merge(List.of(number(fired.rule()), workload), 1, Integer::sum);
            }
        }
        for (Map.Entry<List<Integer>, Integer> one : times.entrySet()) {
            List<Integer> firing = one.getKey();
            inserts.add("firing", record, firing.get(0), firing.get(1), one.getValue());
        }
    }
}
