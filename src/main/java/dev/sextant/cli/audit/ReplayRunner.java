package dev.sextant.cli.audit;

import dev.sextant.OrderedExecutor;
import dev.sextant.Sextant;
import dev.sextant.authoring.diff.RuleBaseComparison;
import dev.sextant.authoring.diff.ScenarioDifference;
import dev.sextant.cli.terminal.ExitCode;
import dev.sextant.cli.terminal.Terminal;
import dev.sextant.explain.model.Explanation;
import dev.sextant.record.model.RecordLine;
import dev.sextant.record.model.SilentRule;
import dev.sextant.record.replay.ReplayResult;
import dev.sextant.record.replay.ReplayedLine;
import dev.sextant.record.replay.Replayer;
import dev.sextant.record.write.RecordFile;
import dev.sextant.report.audit.ReplayTotals;
import dev.sextant.rulebook.model.KnowledgeScope;
import dev.sextant.source.Problem;
import dev.sextant.trace.DecisionException;
import dev.sextant.trace.DecisionFacts;
import dev.sextant.trace.DecisionTrace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Goes through records, and decides each again. */
final class ReplayRunner {

    private final Path file;
    private final int jobs;
    private final Terminal terminal;
    private final Replayer replayer;
    private final RuleBaseComparison comparison;
    private final Map<KnowledgeScope, Sextant> byKnowledge = new EnumMap<>(KnowledgeScope.class);
    private final ReplayTotals totals = new ReplayTotals();
    private final List<ScenarioDifference> differences = new ArrayList<>();
    private int unreadable;

    /**
     * @param asked decides again
     * @param kept the rules that the records were made with, where they are known
     */
    ReplayRunner(Path file, Sextant asked, Optional<Sextant> kept, int jobs, Terminal terminal) {
        this.file = file;
        this.jobs = jobs;
        this.terminal = terminal;
        for (KnowledgeScope knowledge : KnowledgeScope.values()) {
            byKnowledge.put(knowledge, asked.withKnowledge(knowledge));
        }
        this.replayer = new Replayer(new ByKnowledge(), asked.rulebook());
        boolean hasOthers =
                kept.filter(own -> !own.rulebook().digest().equals(asked.rulebook().digest()))
                        .isPresent();
        this.comparison = hasOthers ? kept.get().bench().comparedWith(asked) : null;
    }

    /** The result of the records. */
    ReplayTotals totals() {
        return totals;
    }

    /** What other rules change, where those are known that the records were made with. */
    List<ScenarioDifference> differences() {
        return differences;
    }

    /** Goes through the file. */
    ExitCode go() {
        try (OrderedExecutor<RecordLine, ReplayedLine> work =
                new OrderedExecutor<>(jobs, this::replay, this::take, () -> true)) {
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

    /** One after the other: to find the rule that causes a change takes many decisions. */
    private void take(ReplayedLine line) {
        totals.add(line);
        if (comparison != null && line.replayed() instanceof ReplayResult.Differs) {
            try {
                differences.add(comparison.of(Replayer.input(line.line().record()).scenario()));
            } catch (DecisionException failure) {
                terminal.complain("sextant: " + failure.getMessage());
            }
        }
    }

    /** Decides with the opinions that counted when a record was made. */
    private final class ByKnowledge implements Replayer.Redecider {

        @Override
        public DecisionTrace decide(DecisionFacts facts, KnowledgeScope knowledge) {
            return byKnowledge.get(knowledge).decide(facts);
        }

        @Override
        public Explanation explain(DecisionTrace trace, KnowledgeScope knowledge, boolean settled) {
            Sextant sextant = byKnowledge.get(knowledge);
            Explanation explanation = sextant.explain(trace);
            return settled ? explanation.with(sextant.sensitivity(trace)) : explanation;
        }

        @Override
        public List<SilentRule> silent(DecisionTrace trace, KnowledgeScope knowledge) {
            Sextant sextant = byKnowledge.get(knowledge);
            return SilentRule.of(trace, sextant.rulebook(), knowledge, sextant.silence());
        }
    }
}
