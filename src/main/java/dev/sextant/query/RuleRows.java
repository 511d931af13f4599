package dev.sextant.query;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts the rules that fired into their tables. */
final class RuleRows {

    private final Inserts inserts;
    private final Names rules;
    private final Map<String, Integer> cited = new HashMap<>();

    RuleRows(Inserts inserts) {
        this.inserts = inserts;
        this.rules = new Names("rule", inserts);
    }

    /** Begins a record: gives the rules that it cites their numbers. */
    void begin(Excerpt excerpt) throws SQLException {
        cited.clear();
        for (Excerpt.Cited rule : excerpt.cited()) {
            cited.put(rule.rule(), number(rule));
        }
    }

    /** The number of a rule, of which nothing more is known where the record does not cite it. */
    int number(String id) throws SQLException {
        Integer number = cited.get(id);
        return number == null ? number(new Excerpt.Cited(id, null, null, null)) : number;
    }

    private int number(Excerpt.Cited rule) throws SQLException {
        return rules.of(
                rule,
                () -> Arrays.asList(rule.rule(), rule.sha256(), rule.sentence(), rule.source()));
    }

    /** Adds the firings of the record, once for each rule and workload. */
    void addFirings(int record, Excerpt excerpt, WorkloadNumbers workloads) throws SQLException {
        Map<List<Integer>, Integer> times = new LinkedHashMap<>();
        for (Excerpt.Concluded conclusion : excerpt.derived()) {
            int workload = workloads.about(conclusion.about());
            for (Excerpt.Fired fired : conclusion.by()) {
                times.merge(List.of(number(fired.rule()), workload), 1, Integer::sum);
            }
        }
        for (Map.Entry<List<Integer>, Integer> one : times.entrySet()) {
            List<Integer> firing = one.getKey();
            inserts.add("firing", record, firing.get(0), firing.get(1), one.getValue());
        }
    }
}
