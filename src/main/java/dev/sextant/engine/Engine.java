package dev.sextant.engine;

import dev.sextant.fact.Figure;
import dev.sextant.rulebook.RuleFolder;
import dev.sextant.rulebook.Rulebook;
import dev.sextant.rulebook.RulesRejected;
import dev.sextant.rulebook.WrittenRules;
import dev.sextant.source.Problem;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kie.api.KieBase;

/** Compiles a rules folder to something that decides. */
public final class Engine {

    private Engine() {}

    /**
     * Compiles a folder with the limits that no sound rule base comes near.
     *
     * @throws dev.sextant.rulebook.RulesRejected if a file cannot be read, does not compile, or its
     *     stages hang on each other in a circle through a negation
     */
    public static Compiled compile(RuleFolder folder) {
        return compile(folder, RunLimits.DEFAULT);
    }

    /**
     * Compiles a folder.
     *
     * @throws dev.sextant.rulebook.RulesRejected as above
     */
    public static Compiled compile(RuleFolder folder, RunLimits limits) {
        Rulebook rulebook = RulebookReader.read(folder);
        try {
            return new Compiled(
                    rulebook, decider(rulebook, folder, limits, LoadOrder.BY_STAGE, true));
        } catch (RuleCompiler.CompilationFailed failure) {
            WrittenRules written = RulebookReader.written(folder);
            List<Problem> problems = Diagnosis.of(written);
            throw new RulesRejected(problems.isEmpty() ? Diagnosis.unknown(written) : problems);
        }
    }

    /**
     * Everything that is wrong with a folder: what cannot be read, every place at which it breaks a
     * convention, and what does not compile.
     *
     * @param scenarios the folder in which each rule has its scenario, where there is one
     */
    public static List<Problem> check(RuleFolder folder, Optional<Path> scenarios) {
        Set<Problem> problems = new LinkedHashSet<>(RulebookReader.check(folder, scenarios));
        if (!folder.ending(".drl").isEmpty() && !compiles(folder)) {
            WrittenRules written = RulebookReader.written(folder);
            problems.addAll(Diagnosis.of(written));
            if (problems.isEmpty()) {
                problems.addAll(Diagnosis.unknown(written));
            }
        }
        return problems.stream().sorted(Comparator.comparing(Problem::location)).toList();
    }

    private static boolean compiles(RuleFolder folder) {
        try {
            RuleCompiler.compile(folder.ending(".drl"));
            return true;
        } catch (RuleCompiler.CompilationFailed failure) {
            return false;
        }
    }

    /** A decider for rules that have been read, with an order of one's own. */
    static SessionDecider decider(
            Rulebook rulebook,
            RuleFolder folder,
            RunLimits limits,
            LoadOrder order,
            boolean staged) {
        KieBase kieBase = RuleCompiler.compile(folder.ending(".drl"));
        order.apply(rulebook, kieBase);
        List<Figure> figures = List.copyOf(rulebook.figures().keySet());
        return new SessionDecider(
                kieBase, new RuleIndex(rulebook.rules()), figures, rule -> true, limits, staged);
    }
}
