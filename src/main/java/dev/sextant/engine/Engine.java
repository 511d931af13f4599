package dev.sextant.engine;

import dev.sextant.engine.compile.CodeProblems;
import dev.sextant.engine.compile.CompileDiagnosis;
import dev.sextant.engine.compile.LoadOrder;
import dev.sextant.engine.compile.RuleCode;
import dev.sextant.engine.compile.RuleCodeVerifier;
import dev.sextant.engine.compile.RuleCompiler;
import dev.sextant.engine.read.RulebookReader;
import dev.sextant.engine.run.RuleIndex;
import dev.sextant.engine.run.RuleSessions;
import dev.sextant.engine.run.RunLimits;
import dev.sextant.engine.run.SessionDecider;
import dev.sextant.fact.Figure;
import dev.sextant.rulebook.convention.ConventionChecker;
import dev.sextant.rulebook.folder.InvalidRulesException;
import dev.sextant.rulebook.folder.RuleFolder;
import dev.sextant.rulebook.model.ReadTypes;
import dev.sextant.rulebook.model.Rule;
import dev.sextant.rulebook.model.Rulebook;
import dev.sextant.rulebook.model.WrittenRules;
import dev.sextant.source.Problem;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kie.api.KieBase;

/** Compiles a rules folder to something that decides. */
public final class Engine {

    private Engine() {}

    /** The version of Drools. */
    public static String droolsVersion() {
        return String.valueOf(KieBase.class.getPackage().getImplementationVersion());
    }

    /**
     * Compiles a folder with the limits that no sound rule base comes near.
     *
     * @throws InvalidRulesException if a file cannot be read or does not compile, its stages depend
     *     on each other in a circle through a negation, or a rule may answer wrongly in silence
     */
    public static CompiledRules compile(RuleFolder folder) {
        return compile(folder, RunLimits.DEFAULT);
    }

    /**
     * Compiles a folder.
     *
     * @throws InvalidRulesException as above
     */
    public static CompiledRules compile(RuleFolder folder, RunLimits limits) {
        BuiltRules built = build(folder);
        return linked(built, limits, new PlanSource(built.rulebook()));
    }

    /**
     * The same, but where the folder was compiled before and the result was kept, that is taken.
     *
     * @throws InvalidRulesException as above
     */
    public static CompiledRules compile(RuleFolder folder, CompileCache cache) {
        return LinkedRulebook.kept(folder, cache)
                .map(LinkedRulebook::compiled)
                .orElseGet(() -> compileAndKeep(folder, cache));
    }

    private static CompiledRules compileAndKeep(RuleFolder folder, CompileCache cache) {
        BuiltRules built = build(folder);
        LinkedRulebook fresh =
                LinkedRulebook.of(built, PlanSource.of(built.rulebook(), folder, cache));
        cache.keep(folder, fresh.built());
        return fresh.compiled();
    }

    private static BuiltRules build(RuleFolder folder) {
        RulebookReader.Read read = RulebookReader.read(folder);
        List<Problem> problems = ConventionChecker.checkMeaning(read.written());
        if (!problems.isEmpty()) {
            throw new InvalidRulesException(withFaults(problems, read.written(), new LastBuild()));
        }
        try {
            RuleCode code = RuleCodeVerifier.compile(read.written().buildable(), folder.trust());
            return BuiltRules.of(read.rulebook(), code);
        } catch (RuleCodeVerifier.Refused refused) {
            throw new InvalidRulesException(CodeProblems.of(refused.refusals(), read.written()));
        } catch (RuleCompiler.CompilationFailed failure) {
            throw new InvalidRulesException(faults(List.of(), read.written()));
        }
    }

    /** Loads what rules were compiled to and orders them by stage. */
    static CompiledRules linked(BuiltRules built, RunLimits limits, PlanSource plan) {
        return new CompiledRules(
                built.rulebook(), decider(built, limits, LoadOrder.BY_STAGE, true), plan);
    }

    /**
     * What a folder says, without compiling it.
     *
     * @throws InvalidRulesException if a file cannot be read
     */
    public static Rulebook read(RuleFolder folder) {
        return RulebookReader.read(folder).rulebook();
    }

    /**
     * The same, taken from what the folder was compiled to where that was kept.
     *
     * @throws InvalidRulesException if a file cannot be read
     */
    public static Rulebook read(RuleFolder folder, CompileCache cache) {
        return cache.find(folder).map(BuiltRules::rulebook).orElseGet(() -> read(folder));
    }

    /**
     * Everything that is wrong with a folder: what cannot be read, every place at which it breaks a
     * convention, and what does not compile.
     *
     * @param scenarios the folder in which each rule has its scenario, by the name of its rules
     *     folder; none where scenarios are not looked for
     */
    public static List<Problem> check(RuleFolder folder, Map<String, Path> scenarios) {
        return check(folder, scenarios, Optional.empty(), new LastBuild()).problems();
    }

    /**
     * The same, with the rules as they compile. Where they were compiled before and the result was
     * kept, that is taken; what is wrong with them as they are written is looked for again.
     *
     * @param last what the rules were when they were last sound; it takes note of what they are
     *     now, and can keep it
     */
    public static CheckedRules check(
            RuleFolder folder,
            Map<String, Path> scenarios,
            Optional<CompileCache> cache,
            LastBuild last) {
        RulebookReader.Checked checked = RulebookReader.check(folder, scenarios, last.readings());
        if (checked.problems().isEmpty()) {
            return compiled(folder, checked, cache, last);
        }
        return new CheckedRules(
                checked.written().files().isEmpty()
                        ? checked.problems()
                        : withFaults(checked.problems(), checked.written(), last),
                checked.written().formerNames(),
                Optional.empty());
    }

    private static CheckedRules compiled(
            RuleFolder folder,
            RulebookReader.Checked checked,
            Optional<CompileCache> cache,
            LastBuild last) {
        List<Problem> warnings = checked.written().formerNames();
        Optional<LinkedRulebook> kept = cache.flatMap(each -> LinkedRulebook.kept(folder, each));
        try {
            LinkedRulebook rules = kept.orElseGet(() -> fresh(built(checked, last)));
            last.remember(folder, checked.written(), rules.built(), kept.isEmpty());
            return new CheckedRules(List.of(), warnings, Optional.of(rules.compiled()));
        } catch (RuleCodeVerifier.Refused refused) {
            return new CheckedRules(
                    CodeProblems.of(refused.refusals(), checked.written()),
                    warnings,
                    Optional.empty());
        } catch (RuleCompiler.CompilationFailed failure) {
            return new CheckedRules(
                    faults(List.of(), checked.written()), warnings, Optional.empty());
        }
    }

    private static LinkedRulebook fresh(BuiltRules built) {
        return LinkedRulebook.of(built, new PlanSource(built.rulebook()));
    }

    /** All files are compiled at once: one by one they take twice as long. */
    private static BuiltRules built(RulebookReader.Checked checked, LastBuild last) {
        WrittenRules written = checked.written();
        return last.isNear(written)
                ? new BuiltRules(checked.rulebook(), last.compile(written))
                : BuiltRules.of(
                        checked.rulebook(),
                        RuleCodeVerifier.compile(written.buildable(), written.folder().trust()));
    }

    /** The problems found so far, and with them why the rules do not compile, if they do not. */
    private static List<Problem> withFaults(
            List<Problem> found, WrittenRules written, LastBuild last) {
        try {
            if (last.isNear(written)) {
                last.compile(written);
            } else {
                RuleCodeVerifier.compile(written.buildable(), written.folder().trust()).link();
            }
            return found;
        } catch (RuleCodeVerifier.Refused refused) {
            return CodeProblems.with(found, refused.refusals(), written);
        } catch (RuleCompiler.CompilationFailed failure) {
            return faults(found, written);
        }
    }

    /** The problems found so far, and with them why the rules do not compile. */
    private static List<Problem> faults(List<Problem> found, WrittenRules written) {
        Set<Problem> problems = new LinkedHashSet<>(found);
        problems.addAll(CompileDiagnosis.of(written, found));
        if (problems.isEmpty()) {
            problems.addAll(CompileDiagnosis.unknown(written));
        }
        return problems.stream().sorted(Comparator.comparing(Problem::location)).toList();
    }

    /** The figures of which a rule reads the type: the others have no business in a session. */
    private static List<Figure> read(Rulebook rulebook) {
        Set<String> types = new HashSet<>();
        for (Rule rule : rulebook.rules()) {
            ReadTypes read = ReadTypes.of(rule.conditions());
            types.addAll(read.present());
            types.addAll(read.whole());
        }
        return rulebook.figures().keySet().stream()
                .filter(figure -> types.contains(figure.getClass().getSimpleName()))
                .toList();
    }

    /** A decider for rules that have been read, with an order of one's own. */
    public static SessionDecider decider(
            Rulebook rulebook,
            RuleFolder folder,
            RunLimits limits,
            LoadOrder order,
            boolean staged) {
        RuleCode code = RuleCompiler.compile(folder.ending(".drl"));
        return decider(BuiltRules.of(rulebook, code), limits, order, staged);
    }

    private static SessionDecider decider(
            BuiltRules built, RunLimits limits, LoadOrder order, boolean staged) {
        Rulebook rulebook = built.rulebook();
        KieBase kieBase = built.link();
        order.apply(rulebook, kieBase);
        List<Figure> figures = read(rulebook);
        return new SessionDecider(
                staged
                        ? RuleSessions.kept(kieBase, figures, rulebook.rules())
                        : RuleSessions.opened(kieBase, figures),
                new RuleIndex(rulebook.rules(), kieBase),
                rule -> true,
                limits,
                staged);
    }
}
