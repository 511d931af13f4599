package dev.sextant.record.query;

import dev.sextant.decision.FilePosition;
import dev.sextant.decision.RuleSentence;
import dev.sextant.record.model.RecordedProblem;
import dev.sextant.record.model.RecordedWorkload;
import dev.sextant.source.EnumWords;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** Puts records into tables, one after the other. Not safe for use by several threads. */
final class RecordRows {

    private final RowInserter inserts;
    private final RuleRows rules;
    private final FactRows facts;
    private final FigureRows figures;
    private final NoticeRows notices;
    private int record;

    RecordRows(RowInserter inserts) {
        this.inserts = inserts;
        this.rules = new RuleRows(inserts);
        this.facts = new FactRows(inserts);
        this.figures = new FigureRows(inserts);
        this.notices = new NoticeRows(inserts);
    }

    /**
     * Adds a record.
     *
     * @param file the number of its file
     */
    void add(int file, RecordReadResult.Readable read) throws SQLException {
        record++;
        RecordExcerpt excerpt = read.excerpt();
        WorkloadNumbers workloads = new WorkloadNumbers(excerpt);
        rules.begin(excerpt);
        addDecision(file, read, excerpt);
        addReasons(excerpt);
        addWorkloads(excerpt, workloads);
        facts.add(record, excerpt, workloads);
        rules.addFirings(record, excerpt, workloads);
        figures.add(record, excerpt);
        notices.add(record, excerpt);
        addProblems(excerpt);
    }

    private void addDecision(int file, RecordReadResult.Readable read, RecordExcerpt excerpt)
            throws SQLException {
        FilePosition place = excerpt.input().place();
        inserts.add(
                "decision",
                record,
                file,
                read.line(),
                read.position(),
                excerpt.decision(),
                EnumWords.of(excerpt.status()),
                excerpt.scenario(),
                place == null ? null : place.file(),
                place == null ? null : place.sheet(),
                place == null ? null : place.line(),
                excerpt.input().sha256(),
                excerpt.rules().digest(),
                excerpt.rules().knowledge(),
                excerpt.recommendation(),
                excerpt.settled(),
                excerpt.why());
    }

    private void addReasons(RecordExcerpt excerpt) throws SQLException {
        int number = 0;
        for (RuleSentence sentence : excerpt.because()) {
            inserts.add(
                    "reason", record, ++number, rules.number(sentence.rule()), sentence.because());
        }
    }

    private void addWorkloads(RecordExcerpt excerpt, WorkloadNumbers workloads)
            throws SQLException {
        Map<String, RecordedWorkload> placed = new HashMap<>();
        excerpt.workloads().forEach(workload -> placed.putIfAbsent(workload.workload(), workload));
        for (Map.Entry<String, Integer> numbered : workloads.all().entrySet()) {
            RecordedWorkload workload = placed.get(numbered.getKey());
            if (workload == null) {
                addWorkload(numbered, null, null, null, null, null, null, null);
            } else {
                RuleSentence decisive = workload.decisive();
                boolean isExplained = decisive != null && decisive.rule() != null;
                addWorkload(
                        numbered,
                        workload.option(),
                        workload.style(),
                        workload.points(),
                        workload.margin(),
                        workload.basis(),
                        isExplained ? rules.number(decisive.rule()) : null,
                        isExplained ? decisive.because() : null);
            }
        }
    }

    private void addWorkload(Map.Entry<String, Integer> numbered, Object... place)
            throws SQLException {
        Object[] row = new Object[place.length + 3];
        row[0] = record;
        row[1] = numbered.getValue();
        row[2] = numbered.getKey();
        System.arraycopy(place, 0, row, 3, place.length);
        inserts.add("workload", row);
    }

    private void addProblems(RecordExcerpt excerpt) throws SQLException {
        int number = 0;
        for (RecordedProblem problem : excerpt.problems()) {
            FilePosition place = problem.place();
            inserts.add(
                    "problem",
                    record,
                    ++number,
                    problem.severity(),
                    problem.code(),
                    problem.what(),
                    problem.maybe(),
                    place == null ? null : place.line(),
                    place == null ? null : place.column());
        }
    }
}
