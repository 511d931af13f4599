package dev.sextant;

import dev.sextant.authoring.check.CheckReport;
import dev.sextant.authoring.check.SemanticAnalysis;
import dev.sextant.engine.CheckedRules;
import dev.sextant.engine.CompileCache;
import dev.sextant.engine.CompiledRules;
import dev.sextant.engine.Engine;
import dev.sextant.engine.LastBuild;
import dev.sextant.rulebook.folder.RuleFolder;
import dev.sextant.rulebook.folder.RuleFolders;
import dev.sextant.rulebook.folder.ScenarioFolders;
import dev.sextant.rulebook.folder.TrustLevel;
import dev.sextant.source.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Looks at a folder of rules, or at several that override each other, and says everything that is
 * wrong with them.
 */
public final class RuleFolderCheck {

    private static final Comparator<Problem> BY_PLACE = Comparator.comparing(Problem::location);

    private final List<Path> rules;
    private final TrustLevel trust;
    private final Optional<CompileCache> cache;
    private final LastBuild last;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();

    private RuleFolderCheck(
            List<Path> rules, TrustLevel trust, Optional<CompileCache> cache, LastBuild last) {
        this.rules = rules;
        this.trust = trust;
        this.cache = cache;
        this.last = last;
    }

    /**
     * Everything that is wrong with rules: what cannot be read, what breaks a convention, what does
     * not compile; and where nothing of that is found, what they do together. Where one of the
     * folders has scenarios for rules, each rule has its own.
     *
     * @param trust how far their code is trusted
     * @param cache where compiled rules are cached, so that those of a folder that was compiled
     *     before are not compiled again
     */
    public static CheckReport of(List<Path> rules, TrustLevel trust, Optional<CompileCache> cache) {
        RuleFolderCheck check = new RuleFolderCheck(rules, trust, cache, new LastBuild());
        RuleFolder folder = check.read();
        Optional<CompiledRules> compiled = check.compiled(folder);
        cache.ifPresent(check.last::keepIn);
        return compiled.map(
                        one ->
                                SemanticAnalysis.of(
                                        one.rulebook(), one.decider(), one.judge(), folder))
                .orElseGet(() -> CheckReport.of(check.problems))
                .with(check.warnings, BY_PLACE);
    }

    /**
     * The rules of a folder, where nothing is wrong with them as they are written. What they do
     * together is not looked at.
     *
     * @param trust how far their code is trusted
     * @param last what the rules were when they were last sound, so that only what changed is read
     *     and compiled; it takes note of what they are now, and can keep it
     * @param unsound takes what is wrong, where something is
     */
    public static Optional<Sextant> sound(
            List<Path> rules,
            TrustLevel trust,
            Optional<CompileCache> cache,
            LastBuild last,
            Consumer<CheckReport> unsound) {
        RuleFolderCheck check = new RuleFolderCheck(rules, trust, cache, last);
        Optional<CompiledRules> compiled = check.compiled(check.read());
        if (compiled.isEmpty()) {
            unsound.accept(CheckReport.of(check.problems).with(check.warnings, BY_PLACE));
        }
        return compiled.map(Sextant::new);
    }

    private RuleFolder read() {
        return RuleFolders.read(rules, problems::add).trusting(trust);
    }

    /** The rules, compiled; none where there are problems. */
    private Optional<CompiledRules> compiled(RuleFolder folder) {
        Optional<CompiledRules> compiled = Optional.empty();
        if (problems.isEmpty() || !folder.files().isEmpty()) {
            CheckedRules checked = Engine.check(folder, scenarios(), cache, last);
            problems.addAll(checked.problems());
            warnings.addAll(checked.warnings());
            compiled = checked.compiled();
        }
        problems.sort(BY_PLACE);
        return problems.isEmpty() ? compiled : Optional.empty();
    }

    private Map<String, Path> scenarios() {
        Map<String, Path> folders = ScenarioFolders.of(rules);
        return folders.values().stream().anyMatch(each -> Files.isDirectory(each.resolve("rules")))
                ? folders
                : Map.of();
    }
}
