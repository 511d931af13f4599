package dev.sextant.cli.rules;

import dev.sextant.RuleFolderCheck;
import dev.sextant.Sextant;
import dev.sextant.authoring.diff.CachingDecider;
import dev.sextant.authoring.diff.RuleBaseChanges;
import dev.sextant.authoring.diff.RuleBaseComparison;
import dev.sextant.authoring.diff.RuleChange;
import dev.sextant.authoring.diff.ScenarioDifference;
import dev.sextant.authoring.examine.ScenarioTestResult;
import dev.sextant.authoring.examine.ScenarioTester;
import dev.sextant.authoring.examine.Verdict;
import dev.sextant.cli.option.CacheOption;
import dev.sextant.cli.option.ScenarioMapper;
import dev.sextant.cli.terminal.Terminal;
import dev.sextant.engine.LastBuild;
import dev.sextant.report.diff.DiffText;
import dev.sextant.report.diff.DiffTotals;
import dev.sextant.report.rules.CheckReportText;
import dev.sextant.report.run.ExaminationText;
import dev.sextant.scenario.model.InputSet;
import dev.sextant.scenario.model.Scenario;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps the last rules that were sound, and shows what each change of the files does. */
public final class RulesWatcher {

    private final List<Path> folders;
    private final List<Path> paths;
    private final CacheOption cache;
    private final Terminal terminal;
    private final LastBuild build = new LastBuild();
    private final Set<String> passed = new HashSet<>();
    private Sextant last;
    private CachingDecider answers;

    /**
     * @param folders the rules
     * @param paths the scenarios
     */
    public RulesWatcher(
            List<Path> folders, List<Path> paths, CacheOption cache, Terminal terminal) {
        this.folders = folders;
        this.paths = paths;
        this.cache = cache;
        this.terminal = terminal;
    }

    /** Looks for the first time: what is wrong, and which scenarios fail. */
    public void begin() {
        Optional<Sextant> sound = sound();
        if (sound.isPresent()) {
            take(sound.get());
            InputSet intake = read();
            report(intake.scenarios(), intake);
        }
    }

    /**
     * Looks again: what is wrong with the rules; or which answers turned since the last sound
     * rules, and which of the scenarios that this concerns fail.
     */
    public void look() {
        Optional<Sextant> sound = sound();
        if (sound.isEmpty()) {
            terminal.print(last == null ? List.of() : List.of("the last valid rules stay in use"));
            return;
        }
        if (last == null) {
            take(sound.get());
        }
        Sextant before = last;
        CachingDecider asBefore = answers;
        take(sound.get());
        InputSet intake = read();
        asBefore.prepare(intake.scenarios());
        RuleBaseComparison comparison = before.bench().comparedWith(last);
        ScenarioMapper<ScenarioDifference> each =
                new ScenarioMapper<>(
                        terminal, one -> Optional.of(comparison.of(one, asBefore, answers)));
        List<ScenarioDifference> differences = each.of(intake);
        RuleBaseChanges changes = comparison.changes();
        int failed = intake.scenarios().size() - differences.size();
        DiffTotals totals = DiffTotals.of(differences, intake.rejected().size(), failed);
        terminal.print(DiffText.brief(changes, differences, totals, terminal.width()));
        report(before == last ? intake.scenarios() : affected(differences, changes), intake);
    }

    /** Keeps for other commands what the rules were compiled to. */
    void keep() {
        cache.cache().ifPresent(build::keepIn);
    }

    /** The rules as they are, where nothing is wrong with them; else it is shown. */
    private Optional<Sextant> sound() {
        return RuleFolderCheck.sound(
                folders,
                cache.trust(),
                cache.cache(),
                build,
                checkup -> terminal.print(CheckReportText.lines(checkup)));
    }

    /** Makes rules the last sound ones. Where they are the same as before, so are the answers. */
    private void take(Sextant sound) {
        if (last == null || !last.rulebook().digest().equals(sound.rulebook().digest())) {
            last = sound;
            answers = new CachingDecider(sound::decide);
        }
    }

    /** The scenarios as they are now, decided by the rules as they are now. */
    private InputSet read() {
        InputSet intake = Sextant.read(paths);
        terminal.complain(intake.warnings());
        answers.prepare(intake.scenarios());
        return intake;
    }

    /**
     * The scenarios that something changed for, those of the rules that changed, and those that did
     * not pass as they are written now.
     */
    private List<Scenario> affected(List<ScenarioDifference> differences, RuleBaseChanges changes) {
        Set<String> rules =
                changes.rules().stream().map(RuleChange::id).collect(Collectors.toSet());
        return differences.stream()
                .filter(
                        one ->
                                one.kind() != ScenarioDifference.Kind.UNCHANGED
                                        || rules.contains(one.scenario().rule())
                                        || !passed.contains(written(one.scenario())))
                .map(ScenarioDifference::scenario)
                .toList();
    }

    /** A scenario as it is written: its place and the digest of its file. */
    private static String written(Scenario scenario) {
        return scenario.location() + " " + scenario.sha256();
    }

    private void note(ScenarioTestResult examined) {
        String written = written(examined.scenario());
        if (examined.verdict() == Verdict.FAILED) {
            passed.remove(written);
        } else {
            passed.add(written);
        }
    }

    private void report(List<Scenario> scenarios, InputSet intake) {
        ScenarioTester examination = last.bench().examination(answers);
        List<ScenarioTestResult> examined = scenarios.stream().map(examination::of).toList();
        examined.forEach(this::note);
        List<ScenarioTestResult> results =
                examined.stream().filter(one -> one.verdict() == Verdict.FAILED).toList();
        terminal.print(ExaminationText.brief(results, terminal.width()));
        terminal.print(
                List.of(
                        examined.size()
                                + " of "
                                + intake.scenarios().size()
                                + " scenarios examined, "
                                + results.size()
                                + " failed"));
    }
}
