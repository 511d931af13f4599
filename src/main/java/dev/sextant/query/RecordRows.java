package dev.sextant.query;

import dev.sextant.audit.KeptPlace;
import dev.sextant.audit.RecordedFact;
import dev.sextant.audit.RecordedFigure;
import dev.sextant.audit.RecordedInput;
import dev.sextant.audit.RecordedProblem;
import dev.sextant.audit.RecordedWorkload;
import dev.sextant.explain.Told;
import dev.sextant.source.Words;
import dev.sextant.trace.FactPath;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts records into tables, one after the other. Not safe for use by several threads. */
final class RecordRows {

    private static final int PLATFORM = 0;
    private static final int TEAM = -1;

    private final Inserts inserts;
    private final Names factNames;
    private final Names rules;
    private final Names figures;
    private final NoticeRows notices;
    private int record;

    RecordRows(Inserts inserts) {
        this.inserts = inserts;
        this.factNames = new Names("fact_name", inserts);
        this.rules = new Names("rule", inserts);
        this.figures = new Names("figure", inserts);
        this.notices = new NoticeRows(inserts);
    }

    /**
     * Adds a record.
     *
     * @param file the number of its file
     */
    void add(int file, ReadRecord.Readable read) throws SQLException {
        record++;
        Excerpt excerpt = read.excerpt();
        addDecision(file, read, excerpt);
        Map<String, Integer> ruleNumbers = rules(excerpt);
        Map<String, Integer> owners = owners(excerpt);
        int number = 0;
        for (Told told : excerpt.because()) {
            inserts.add("reason", record, ++number, rule(told.rule(), ruleNumbers), told.because());
        }
        addWorkloads(excerpt, owners, ruleNumbers);
        addFacts(excerpt, owners);
        addFirings(excerpt, owners, ruleNumbers);
        addFigures(excerpt);
        notices.add(record, excerpt);
        number = 0;
        for (RecordedProblem problem : excerpt.problems()) {
            inserts.add(
                    "problem",
                    record,
                    ++number,
                    problem.severity(),
                    problem.code(),
                    problem.what(),
                    problem.maybe(),
                    line(problem.place()),
                    column(problem.place()));
        }
    }

    private void addDecision(int file, ReadRecord.Readable read, Excerpt excerpt)
            throws SQLException {
        RecordedInput input = excerpt.input();
        KeptPlace place = input.place();
        inserts.add(
                "decision",
                record,
                file,
                read.line(),
                read.position(),
                excerpt.decision(),
                Words.of(excerpt.status()),
                excerpt.scenario(),
                place == null ? null : place.file(),
                place == null ? null : place.sheet(),
                line(place),
                input.sha256(),
                excerpt.rules().digest(),
                excerpt.rules().knowledge(),
                excerpt.recommendation(),
                settled(excerpt.unknown()),
                excerpt.why());
    }

    private static Integer settled(Excerpt.Sensitivity unknown) {
        if (unknown == null || unknown.settled() == null) {
            return null;
        }
        return unknown.settled() ? 1 : 0;
    }

    private static Integer line(KeptPlace place) {
        return place == null ? null : place.line();
    }

    private static Integer column(KeptPlace place) {
        return place == null ? null : place.column();
    }

    /** The numbers of the rules that a record cites. */
    private Map<String, Integer> rules(Excerpt excerpt) throws SQLException {
        Map<String, Integer> numbers = new HashMap<>();
        for (Excerpt.Cited rule : excerpt.cited()) {
            numbers.put(
                    rule.rule(),
                    rules.of(rule.rule(), rule.sha256(), rule.sentence(), rule.source()));
        }
        return numbers;
    }

    /** The number of a rule, of which nothing more is known where the record does not cite it. */
    private int rule(String id, Map<String, Integer> numbers) throws SQLException {
        Integer number = numbers.get(id);
        return number == null ? rules.of(id, null, null, null) : number;
    }

    /** The numbers of workloads: of those with a place, then of those that only have facts. */
    private static Map<String, Integer> owners(Excerpt excerpt) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (RecordedWorkload workload : excerpt.workloads()) {
            numbers.putIfAbsent(workload.workload(), numbers.size() + 1);
        }
        for (String path : paths(excerpt)) {
            String owner = owner(path);
            if (new FactPath(owner, "").isOfWorkload()) {
                numbers.putIfAbsent(owner, numbers.size() + 1);
            }
        }
        return numbers;
    }

    private static Set<String> paths(Excerpt excerpt) {
        Set<String> paths = new java.util.LinkedHashSet<>();
        excerpt.facts().forEach(fact -> paths.add(fact.path()));
        excerpt.redacted().forEach(redacted -> paths.add(redacted.path()));
        return paths;
    }

    private static String owner(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('.')));
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private static int number(String owner, Map<String, Integer> owners) {
        return switch (owner) {
            case FactPath.PLATFORM -> PLATFORM;
            case FactPath.TEAM -> TEAM;
            default -> owners.get(owner);
        };
    }

    private void addWorkloads(
            Excerpt excerpt, Map<String, Integer> owners, Map<String, Integer> ruleNumbers)
            throws SQLException {
        Map<String, RecordedWorkload> placed = new HashMap<>();
        excerpt.workloads().forEach(workload -> placed.putIfAbsent(workload.workload(), workload));
        for (Map.Entry<String, Integer> owner : owners.entrySet()) {
            RecordedWorkload workload = placed.get(owner.getKey());
            boolean isPlaced = workload != null;
            Told decisive = isPlaced ? workload.decisive() : null;
            inserts.add(
                    "workload",
                    record,
                    owner.getValue(),
                    owner.getKey(),
                    isPlaced ? workload.option() : null,
                    isPlaced ? workload.style() : null,
                    isPlaced ? workload.points() : null,
                    isPlaced ? workload.margin() : null,
                    isPlaced ? workload.basis() : null,
                    decisive == null || decisive.rule() == null
                            ? null
                            : rule(decisive.rule(), ruleNumbers),
                    decisive == null ? null : decisive.because());
        }
    }

    private void addFacts(Excerpt excerpt, Map<String, Integer> owners) throws SQLException {
        Set<String> hidden = new HashSet<>();
        for (Excerpt.Redacted redacted : excerpt.redacted()) {
            if (hidden.add(redacted.path())) {
                addRedaction(redacted.path(), owners);
            }
        }
        int number = 0;
        for (RecordedFact fact : excerpt.facts()) {
            if (fact.value() == null) {
                if (hidden.add(fact.path())) {
                    addRedaction(fact.path(), owners);
                }
                continue;
            }
            FactValue value = FactValue.of(fact);
            inserts.add(
                    "fact",
                    record,
                    ++number,
                    number(owner(fact.path()), owners),
                    factNames.of(name(fact.path())),
                    value.text(),
                    value.atLeast(),
                    value.atMost(),
                    line(fact.place()),
                    column(fact.place()));
        }
    }

    private void addRedaction(String path, Map<String, Integer> owners) throws SQLException {
        inserts.add("redaction", record, number(owner(path), owners), factNames.of(name(path)));
    }

    private void addFirings(
            Excerpt excerpt, Map<String, Integer> owners, Map<String, Integer> ruleNumbers)
            throws SQLException {
        Map<List<Integer>, Integer> times = new LinkedHashMap<>();
        for (Excerpt.Concluded conclusion : excerpt.derived()) {
            int workload = owners.getOrDefault(NoticeRows.about(conclusion), PLATFORM);
            for (Excerpt.Fired fired : conclusion.by()) {
                times.merge(List.of(rule(fired.rule(), ruleNumbers), workload), 1, Integer::sum);
            }
        }
        for (Map.Entry<List<Integer>, Integer> one : times.entrySet()) {
            List<Integer> firing = one.getKey();
            inserts.add("firing", record, firing.get(0), firing.get(1), one.getValue());
        }
    }

    private void addFigures(Excerpt excerpt) throws SQLException {
        Set<Integer> numbers = new HashSet<>();
        for (RecordedFigure figure : excerpt.figures()) {
            KeptPlace place = figure.place();
            int number =
                    figures.of(
                            figure.type(),
                            NoticeRows.says(figure.values(), Set.of()),
                            figure.source(),
                            figure.asOf(),
                            place == null ? null : place.file(),
                            line(place));
            if (numbers.add(number)) {
                inserts.add("ground", record, number);
            }
        }
    }
}
