package dev.sextant.cli;

import dev.sextant.InOrder;
import dev.sextant.Sextant;
import dev.sextant.audit.RecordFile;
import dev.sextant.audit.RecordLine;
import dev.sextant.audit.Replayed;
import dev.sextant.audit.ReplayedLine;
import dev.sextant.audit.Replayer;
import dev.sextant.audit.SilentRule;
import dev.sextant.authoring.RuleBaseComparison;
import dev.sextant.authoring.ScenarioDifference;
import dev.sextant.explain.Explanation;
import dev.sextant.report.ReplayTotals;
import dev.sextant.rulebook.Knowledge;
import dev.sextant.source.Problem;
import dev.sextant.trace.DecisionFailed;
import dev.sextant.trace.Facts;
import dev.sextant.trace.Trace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Goes through records, and decides each again. */
final class Replaying {

    private final Path file;
    private final int jobs;
    private final Terminal terminal;
    private final Replayer replayer;
    private final RuleBaseComparison comparison;
    private final Map<Knowledge, Sextant> byKnowledge = new EnumMap<>(Knowledge.class);
    private final ReplayTotals totals = new ReplayTotals();
    private final List<ScenarioDifference> differences = new ArrayList<>();
    private int unreadable;

    /**
     * @param asked decides again
     * @param kept the rules that the records were made with, where they are known
     */
    Replaying(Path file, Sextant asked, Optional<Sextant> kept, int jobs, Terminal terminal) {
        this.file = file;
        this.jobs = jobs;
        this.terminal = terminal;
        for (Knowledge knowledge : Knowledge.values()) {
            byKnowledge.put(knowledge, asked.withKnowledge(knowledge));
        }
        this.replayer = new Replayer(new ByKnowledge(), asked.rulebook());
        boolean hasOthers =
                kept.filter(own -> !own.rulebook().digest().equals(asked.rulebook().digest()))
                        .isPresent();
        this.comparison = hasOthers ? kept.get().bench().comparedWith(asked) : null;
    }

    /** What came of the records. */
    ReplayTotals totals() {
        return totals;
    }

    /** What other rules change, where those are known that the records were made with. */
    List<ScenarioDifference> differences() {
        return differences;
    }

    /** Goes through the file. */
    ExitCode go() {
        try (InOrder<RecordLine, ReplayedLine> work =
                new InOrder<>(jobs, this::replay, this::take, () -> true)) {
            new RecordFile(file, this::complain).each(work::add);
            work.finish();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        if (totals.records() + unreadable == 0) {
            return ExitCode.NO_SCENARIO;
        }
        if (totals.differing() + unreadable > 0) {
            return ExitCode.DIFFERS;
        }
        return totals.same() > 0 ? ExitCode.FINE : ExitCode.FINDINGS;
    }

    private void complain(Problem problem) {
        unreadable++;
        terminal.complain(List.of(problem));
    }

    private ReplayedLine replay(RecordLine line) {
        return new ReplayedLine(
                file.toString().replace('\\', '/'), line, replayer.replay(line.record()));
    }

    /** One after the other: to find the rule that an answer goes back to takes many decisions. */
    private void take(ReplayedLine line) {
        totals.add(line);
        if (comparison != null && line.replayed() instanceof Replayed.Differs) {
            try {
                differences.add(comparison.of(Replayer.input(line.line().record()).scenario()));
            } catch (DecisionFailed failure) {
                terminal.complain("sextant: " + failure.getMessage());
            }
        }
    }

    /** Decides with the opinions that counted when a record was made. */
    private final class ByKnowledge implements Replayer.Redecider {

        @Override
        public Trace decide(Facts facts, Knowledge knowledge) {
            return byKnowledge.get(knowledge).decide(facts);
        }

        @Override
        public Explanation explain(Trace trace, Knowledge knowledge, boolean settled) {
            Sextant sextant = byKnowledge.get(knowledge);
            Explanation explanation = sextant.explain(trace);
            return settled ? explanation.with(sextant.sensitivity(trace)) : explanation;
        }

        @Override
        public List<SilentRule> silent(Trace trace, Knowledge knowledge) {
            Sextant sextant = byKnowledge.get(knowledge);
            return SilentRule.of(trace, sextant.rulebook(), knowledge, sextant.silence());
        }
    }
}
