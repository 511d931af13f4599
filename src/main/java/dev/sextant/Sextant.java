package dev.sextant;

import dev.sextant.authoring.Examination;
import dev.sextant.engine.Compiled;
import dev.sextant.engine.Engine;
import dev.sextant.explain.Explainer;
import dev.sextant.explain.Explanation;
import dev.sextant.explain.Told;
import dev.sextant.rulebook.RuleFolders;
import dev.sextant.rulebook.Rulebook;
import dev.sextant.scenario.Intake;
import dev.sextant.scenario.Scenarios;
import dev.sextant.trace.Facts;
import dev.sextant.trace.Trace;
import java.nio.file.Path;
import java.util.List;

/**
 * The front door: load rules, read scenarios, decide, explain.
 *
 * <pre>{@code
 * Sextant sextant = Sextant.load(Path.of("rules-drl"));
 * for (Scenario scenario : Sextant.read(List.of(Path.of("shop.yaml"))).scenarios()) {
 *     Trace trace = sextant.decide(scenario.facts());
 *     Explanation explanation = sextant.explain(trace);
 * }
 * }</pre>
 *
 * <p>Safe for use by several threads. Drools generates code that does not compile in every locale:
 * a process whose default locale is Turkish calls {@code Locale.setDefault(Locale.ROOT)} first.
 */
public final class Sextant {

    private final Compiled compiled;
    private final Explainer explainer;

    private Sextant(Compiled compiled) {
        this.compiled = compiled;
        this.explainer = new Explainer(compiled.rulebook());
    }

    /**
     * Reads and compiles the rules of a folder.
     *
     * @throws dev.sextant.rulebook.RulesRejected if they cannot be read or do not compile
     */
    public static Sextant load(Path rules) {
        return new Sextant(Engine.compile(RuleFolders.read(rules)));
    }

    /**
     * The SHA-256 of all files of a rules folder with their paths, in lower-case hexadecimal
     * digits.
     *
     * @throws dev.sextant.rulebook.RulesRejected if they cannot be read
     */
    public static String digest(Path rules) {
        return RuleFolders.read(rules).digest();
    }

    /**
     * Reads the scenarios of files, and of folders with all that is below them. What cannot be read
     * is part of the intake, with its problems.
     */
    public static Intake read(List<Path> paths) {
        return Scenarios.read(paths);
    }

    /** What the rules say: rules, statements and figures, and the digest of them all. */
    public Rulebook rulebook() {
        return compiled.rulebook();
    }

    /**
     * Decides one platform.
     *
     * @throws dev.sextant.trace.DecisionFailed if a rule or the engine fails over it
     */
    public Trace decide(Facts facts) {
        return compiled.decider().decide(facts);
    }

    /** An examination of scenarios by these rules. */
    public Examination examination() {
        return new Examination(compiled.rulebook(), compiled.decider());
    }

    /** Explains the answer for a platform and for each of its workloads. */
    public Explanation explain(Trace trace) {
        return explainer.explain(trace);
    }

    /**
     * Explains the answer for one workload.
     *
     * @throws IllegalArgumentException if the trace has no such workload
     */
    public Explanation explain(Trace trace, String workload) {
        return explainer.explain(trace, workload);
    }

    /** What turned the scale for each workload, in the order of the scenario. */
    public List<Told> decisive(Trace trace) {
        return explainer.decisive(trace);
    }
}
