package dev.sextant.engine;

import dev.sextant.fact.Figure;
import dev.sextant.rulebook.RuleFolder;
import dev.sextant.rulebook.Rulebook;
import dev.sextant.rulebook.RulesRejected;
import dev.sextant.source.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
            throw new RulesRejected(Diagnosis.of(RulebookReader.written(folder)));
        }
    }

    /**
     * Everything that is wrong with a folder: what cannot be read, every place at which it breaks a
     * convention, and what does not compile.
     *
     * @param scenarios the folder in which each rule has its scenario, where there is one
     */
    public static List<Problem> check(RuleFolder folder, Optional<Path> scenarios) {
        List<Problem> problems = RulebookReader.check(folder, scenarios);
        if (problems.isEmpty()) {
            try {
                compile(folder);
            } catch (RulesRejected rejected) {
                return rejected.problems();
            }
        }
        return problems;
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
