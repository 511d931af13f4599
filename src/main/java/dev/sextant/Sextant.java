package dev.sextant;

import dev.sextant.engine.CompileCache;
import dev.sextant.engine.CompiledRules;
import dev.sextant.engine.Engine;
import dev.sextant.engine.plan.TraceDifference;
import dev.sextant.explain.model.AppliedAssumption;
import dev.sextant.explain.model.DecisionCertainty;
import dev.sextant.explain.model.DecisiveReasons;
import dev.sextant.explain.model.Explanation;
import dev.sextant.explain.model.PairSearchResult;
import dev.sextant.explain.model.RealCase;
import dev.sextant.explain.model.SensitivityResult;
import dev.sextant.explain.precedent.PrecedentFinder;
import dev.sextant.explain.why.DecidingFigures;
import dev.sextant.explain.why.TraceExplainer;
import dev.sextant.explain.whynot.OptionExplainer;
import dev.sextant.explain.whynot.UnfiredRuleExplainer;
import dev.sextant.fact.figure.ProviderFigure;
import dev.sextant.rulebook.folder.InvalidRulesException;
import dev.sextant.rulebook.folder.RuleFolder;
import dev.sextant.rulebook.folder.RuleFolders;
import dev.sextant.rulebook.model.KnowledgeScope;
import dev.sextant.rulebook.model.Rule;
import dev.sextant.rulebook.model.Rulebook;
import dev.sextant.scenario.ScenarioLoader;
import dev.sextant.scenario.model.ExpectedValue;
import dev.sextant.scenario.model.InputSet;
import dev.sextant.scenario.model.Scenario;
import dev.sextant.scenario.model.ScenarioOutcome;
import dev.sextant.scenario.region.AlternativeValues;
import dev.sextant.scenario.region.CandidateValues;
import dev.sextant.source.Problem;
import dev.sextant.trace.DecisionFacts;
import dev.sextant.trace.DecisionTrace;
import dev.sextant.trace.FactPath;
import dev.sextant.trace.PlatformDecider;
import dev.sextant.whatif.certainty.CertaintyAnalysis;
import dev.sextant.whatif.evaluate.ConfirmedDeciders;
import dev.sextant.whatif.evaluate.PlatformChanges;
import dev.sextant.whatif.flip.FlipQuestion;
import dev.sextant.whatif.flip.FlipResult;
import dev.sextant.whatif.flip.FlipSearch;
import dev.sextant.whatif.sensitivity.FactSweeper;
import dev.sextant.whatif.sensitivity.QuestionSelector;
import dev.sextant.whatif.sensitivity.SensitivityAnalysis;
import dev.sextant.whatif.sensitivity.Sweep;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The front door: load rules, read scenarios, decide, explain.
 *
 * <p>The description of this package shows how, in two examples.
 *
 * <p>Safe for use by several threads. Drools generates code that does not compile in every locale:
 * a process whose default locale is Turkish calls {@code Locale.setDefault(Locale.ROOT)} first.
 */
public final class Sextant {

    /** The version of this build. */
    public static final String VERSION = "0.1.0";

    private static final Logger LOG = LoggerFactory.getLogger(Sextant.class);

    private final CompiledRules compiled;
    private final PlatformDecider decider;
    private final TraceExplainer explainer;
    private final SensitivityAnalysis inquiry;
    private final QuestionSelector questions;
    private final FlipSearch flipSearch;
    private final FactSweeper sweeper;
    private final CertaintyAnalysis certainty;

    Sextant(CompiledRules compiled) {
        this(compiled, compiled.decider());
    }

    private Sextant(CompiledRules compiled, PlatformDecider decider) {
        this.compiled = compiled;
        this.decider = decider;
        ConfirmedDeciders deciders =
                new ConfirmedDeciders(compiled.searchDecider(), compiled.decider());
        this.explainer = new TraceExplainer(compiled.rulebook(), compiled.removal());
        CandidateValues suppositions = new CandidateValues(compiled.rulebook());
        this.inquiry = new SensitivityAnalysis(suppositions, deciders, compiled.rulebook());
        this.questions =
                new QuestionSelector(suppositions, compiled.searchDecider(), compiled.rulebook());
        this.certainty =
                new CertaintyAnalysis(
                        suppositions,
                        compiled.searchDecider(),
                        compiled::searchDecider,
                        compiled.rulebook());
        AlternativeValues possibilities = new AlternativeValues(compiled.rulebook());
        this.flipSearch = new FlipSearch(possibilities, deciders, compiled.rulebook());
        this.sweeper = new FactSweeper(possibilities, deciders);
    }

    /**
     * Reads and compiles the rules of a folder, or of several that override each other: a later one
     * adds to the earlier, and what it says again overrides what they say.
     *
     * @throws InvalidRulesException if they cannot be read or do not compile
     */
    public static Sextant load(Path... rules) {
        return load(RuleFolders.read(List.of(rules)));
    }

    /**
     * The same, where the folder has been read.
     *
     * @throws InvalidRulesException if the rules do not compile
     */
    public static Sextant load(RuleFolder rules) {
        return loaded(rules, Engine.compile(rules));
    }

    /**
     * The same, but rules that were compiled before are taken from a cache, and others are added to
     * it.
     *
     * @throws InvalidRulesException if they do not compile
     */
    public static Sextant load(RuleFolder rules, CompileCache cache) {
        return loaded(rules, Engine.compile(rules, cache));
    }

    private static Sextant loaded(RuleFolder rules, CompiledRules compiled) {
        LOG.info("{} rules of {}", compiled.rulebook().rules().size(), rules.name());
        return new Sextant(compiled);
    }

    /**
     * What rules say, without compiling them.
     *
     * @throws InvalidRulesException if they cannot be read
     */
    public static Rulebook rulebook(RuleFolder rules) {
        return Engine.read(rules);
    }

    /**
     * The same, from a cache where the rules were compiled before.
     *
     * @throws InvalidRulesException if they cannot be read
     */
    public static Rulebook rulebook(RuleFolder rules, CompileCache cache) {
        return Engine.read(rules, cache);
    }

    /**
     * Reads the scenarios of files, and of folders with all that is below them. What cannot be read
     * is part of the intake, with its problems.
     */
    public static InputSet read(List<Path> paths) {
        InputSet intake = ScenarioLoader.read(paths);
        LOG.info("{} scenarios, {} rejected", intake.inputs().size(), intake.rejected().size());
        LOG.info("{} other files passed over", intake.otherFiles());
        return intake;
    }

    /** The version of the engine, which is Drools. */
    public static String droolsVersion() {
        return Engine.droolsVersion();
    }

    /** What the rules say: rules, statements and figures, and the digest of them all. */
    public Rulebook rulebook() {
        return compiled.rulebook();
    }

    /**
     * Decides one platform.
     *
     * @throws dev.sextant.trace.DecisionException if a rule or the engine fails over it
     */
    public DecisionTrace decide(DecisionFacts facts) {
        return decider.decide(facts);
    }

    /**
     * The same, but platforms are decided with the compiled plan, many times as fast; with Drools
     * where a rule has a form that the plan does not support.
     */
    public Sextant withPlan() {
        return compiled.plannedDecider().map(plan -> new Sextant(compiled, plan)).orElse(this);
    }

    /**
     * Decides a platform again with Drools.
     *
     * @return the first difference from a trace, or nothing if there is none
     */
    public Optional<String> differenceFromDrools(DecisionTrace trace) {
        return TraceDifference.between(compiled.decider().decide(trace.facts()), trace);
    }

    /**
     * The same, with the opinions of some rules only; what they need, such as the verdict, stays.
     */
    public Sextant withKnowledge(KnowledgeScope knowledge) {
        return new Sextant(compiled.only(knowledge));
    }

    /**
     * Decides all scenarios of files and folders, however many: several at a time, and with only a
     * few of them in memory.
     *
     * @param jobs how many to decide at a time
     * @param taker takes one after the other, in the order of the input and in this thread; answers
     *     whether more are wanted
     * @return warnings that belong to no input
     */
    public List<Problem> stream(
            List<Path> paths, int jobs, Predicate<ScenarioOutcome<DecisionTrace>> taker) {
        return new ScenarioStreamer(decider, jobs, taker).through(paths);
    }

    /** What an author of rules asks. */
    public RuleAnalysis bench() {
        return new RuleAnalysis(compiled);
    }

    /** Explains the answer for a platform and for each of its workloads. */
    public Explanation explain(DecisionTrace trace) {
        return explainer.explain(trace);
    }

    /**
     * Explains the answer for one workload.
     *
     * @throws IllegalArgumentException if the trace has no such workload
     */
    public Explanation explain(DecisionTrace trace, String workload) {
        return explainer.explain(trace, workload);
    }

    /**
     * Which unknown facts could turn the answer, found by running the rules again with one of them
     * at a time given a value. It takes some hundred times as long as deciding.
     */
    public SensitivityResult sensitivity(DecisionTrace trace) {
        return inquiry.about(trace);
    }

    /**
     * The first questions to ask about an answer, and how many more could turn it. Many times as
     * fast as all of them; styles that turn are left out.
     *
     * @param most how many questions are wanted
     */
    public SensitivityResult firstQuestions(PlatformChanges changes, int most) {
        return inquiry.first(changes, most);
    }

    /** The changes to a decided platform, found and decided once for all that is asked. */
    public PlatformChanges changes(DecisionTrace trace) {
        return flipSearch.changes(trace);
    }

    /**
     * Which pairs of unknown facts could turn the answer or the option of a workload, of those
     * facts that alone could not.
     *
     * @param passedOver facts that are not to be given values
     * @param most how many pairs that do are enough
     * @param patience how long it may take
     */
    public PairSearchResult pairs(
            DecisionTrace trace, Set<FactPath> passedOver, int most, Duration patience) {
        return inquiry.pairs(trace, passedOver, most, patience);
    }

    /**
     * How certain each answer is, found by deciding again with other weights, with given facts left
     * out and with assumptions replaced; unknown where the rules have no figures for it. It takes
     * some fifty times as long as deciding.
     */
    public DecisionCertainty certainty(DecisionTrace trace) {
        return certainty.of(trace);
    }

    /** Selects the questions of an interview. */
    public QuestionSelector questions() {
        return questions;
    }

    /** The rules that wait for a fact, by id. */
    public List<Rule> waiting(DecisionTrace trace, FactPath path) {
        return inquiry.waiting(trace, path);
    }

    /** Which unknown facts could turn the place of one workload. */
    public SensitivityResult sensitivity(DecisionTrace trace, String workload) {
        return inquiry.about(trace, workload);
    }

    /** Explains why rules are silent. */
    public UnfiredRuleExplainer silence() {
        return new UnfiredRuleExplainer(compiled.rulebook(), compiled.judge());
    }

    /** Explains why workloads do not go to an option or a style. */
    public OptionExplainer options() {
        return new OptionExplainer(compiled.rulebook(), compiled.judge());
    }

    /**
     * What would give another answer: all smallest sets of changed facts, found by running the
     * rules on every combination of other values.
     *
     * @param timeIsUp ends the search where it becomes true; it is asked by several threads
     */
    public FlipResult flips(DecisionTrace trace, FlipQuestion question, BooleanSupplier timeIsUp) {
        return flipSearch.search(trace, question, timeIsUp);
    }

    /**
     * What would give each of several other answers, in their order; it takes less time than to ask
     * for one after the other.
     *
     * @param timeIsUp ends the search where it becomes true; it is asked by several threads
     */
    public List<FlipResult> flips(
            PlatformChanges changes, List<FlipQuestion> questions, BooleanSupplier timeIsUp) {
        return flipSearch.search(changes, questions, timeIsUp);
    }

    /**
     * The answer over the entire range of one fact, or of two.
     *
     * @param workload the workload whose placement is shown; null for the answer of the platform
     */
    public Sweep sweep(DecisionTrace trace, String workload, List<FactPath> paths) {
        return sweeper.over(trace, workload, paths);
    }

    /**
     * A search for real decisions that depended on the same reasons. They are decided once, by
     * these rules, when it is first asked.
     *
     * @param cases a folder with scenarios of real decisions; others in it are left out, and where
     *     it is missing there are none
     */
    public PrecedentFinder precedents(Path cases) {
        List<Scenario> scenarios =
                Files.isDirectory(cases)
                        ? ScenarioLoader.read(List.of(cases)).scenarios()
                        : List.of();
        return new PrecedentFinder(
                compiled.rulebook(),
                compiled.decider(),
                scenarios.stream()
                        .filter(Scenario::isReal)
                        .filter(one -> one.expectation().recommendation() != null)
                        .map(Sextant::realCase)
                        .toList());
    }

    private static RealCase realCase(Scenario scenario) {
        return new RealCase(
                scenario.source().orElseThrow(),
                scenario.facts(),
                scenario.expectation().recommendation().value(),
                scenario.expectation().accepted().stream()
                        .map(ExpectedValue::value)
                        .collect(Collectors.toSet()));
    }

    /** The decisive reason for each workload, in the order of the scenario. */
    public List<DecisiveReasons> decisive(DecisionTrace trace) {
        return explainer.decisive(trace);
    }

    /**
     * What each workload's place rests on that the scenario does not say, in the order of the
     * scenario.
     */
    public List<List<AppliedAssumption>> assumed(DecisionTrace trace) {
        return explainer.assumed(trace);
    }

    /** The limits and prices that the answer of a trace rests on. */
    public Set<ProviderFigure> decidingFigures(DecisionTrace trace) {
        return DecidingFigures.of(trace, rulebook());
    }
}
