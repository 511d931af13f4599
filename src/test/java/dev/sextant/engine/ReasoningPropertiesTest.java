package dev.sextant.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.Proof;
import dev.sextant.engine.run.SessionDecider;
import dev.sextant.fact.figure.Member;
import dev.sextant.fact.given.PlatformCount;
import dev.sextant.fact.term.Family;
import dev.sextant.fact.term.Option;
import dev.sextant.fact.term.Strength;
import dev.sextant.fact.term.Style;
import dev.sextant.fact.term.Subject;
import dev.sextant.fact.trait.ClusterRequired;
import dev.sextant.fact.trait.Favors;
import dev.sextant.fact.trait.RuledOut;
import dev.sextant.fact.verdict.Answer;
import dev.sextant.fact.verdict.Placement;
import dev.sextant.fact.verdict.Score;
import dev.sextant.scenario.RandomScenarios;
import dev.sextant.trace.DecisionFacts;
import dev.sextant.trace.DecisionTrace;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kie.api.runtime.ClassObjectFilter;
import org.kie.api.runtime.KieSession;

/**
 * What holds of every answer, over platforms that nobody thought of; {@code
 * -Dproperties.platforms=20000} asks for so many.
 */
class ReasoningPropertiesTest {

    private static final List<DecisionFacts> PLATFORMS =
            RandomScenarios.facts(271_828, Proof.size("properties.platforms", 800, 4_000), 1, 6);

    private static SessionDecider decider;
    private static List<Findings> findings;

    /** What holds of one answer. */
    private record Findings(
            String platform,
            boolean choosesNothingRuledOut,
            boolean followsFromPlacements,
            boolean scoresEachWorkloadAsIfAlone,
            boolean gainsByOneMoreReason) {}

    @BeforeAll
    static void decide_all() {
        decider = (SessionDecider) ShippedRules.compiled().decider();
        findings = PLATFORMS.parallelStream().map(ReasoningPropertiesTest::findings).toList();
    }

    @Test
    void a_style_that_a_limit_rules_out_is_never_chosen() {
        assertThat(platformsWithout(Findings::choosesNothingRuledOut)).isEmpty();
    }

    @Test
    void the_answer_of_the_platform_follows_from_the_placements() {
        assertThat(platformsWithout(Findings::followsFromPlacements)).isEmpty();
    }

    @Test
    void other_workloads_do_not_change_the_scores_of_a_workload() {
        assertThat(platformsWithout(Findings::scoresEachWorkloadAsIfAlone)).isEmpty();
    }

    @Test
    void one_more_reason_never_reduces_the_lead_of_what_it_favors() {
        assertThat(platformsWithout(Findings::gainsByOneMoreReason)).isEmpty();
    }

    private static List<String> platformsWithout(Predicate<Findings> property) {
        return findings.stream().filter(property.negate()).map(Findings::platform).toList();
    }

    private static Findings findings(DecisionFacts facts) {
        DecisionTrace trace = decider.decide(facts);
        return new Findings(
                facts.platform().name(),
                choosesNothingRuledOut(trace),
                trace.recommendation().answer() == answer(trace),
                scoresEachWorkloadAsIfAlone(trace),
                gainsByOneMoreReason(trace));
    }

    private static boolean choosesNothingRuledOut(DecisionTrace trace) {
        Map<String, Set<Style>> out =
                trace.conclusions(RuledOut.class)
                        .collect(
                                Collectors.groupingBy(
                                        RuledOut::workload,
                                        Collectors.mapping(RuledOut::style, Collectors.toSet())));
        BiPredicate<String, Style> allowed =
                (workload, style) -> !out.getOrDefault(workload, Set.of()).contains(style);
        return trace.placements().stream()
                        .filter(placement -> placement.style() != null)
                        .allMatch(at -> allowed.test(at.workload(), at.style()))
                && trace.conclusions(Score.class)
                        .allMatch(score -> allowed.test(score.workload(), score.style()));
    }

    /** As design and principle 35 have it, told once more without rules. */
    private static Answer answer(DecisionTrace trace) {
        Set<Option> options =
                trace.placements().stream().map(Placement::option).collect(Collectors.toSet());
        boolean isBoth =
                trace.facts().platform().platformCount() != PlatformCount.ONE
                        && trace.placements().stream()
                                .anyMatch(at -> at.style() == Style.SERVERLESS_ON_KUBERNETES);
        if (isBoth || options.containsAll(Set.of(Option.KUBERNETES, Option.SERVERLESS))) {
            return Answer.HYBRID;
        }
        if (options.contains(Option.KUBERNETES)) {
            return Answer.KUBERNETES;
        }
        if (options.contains(Option.SERVERLESS)) {
            return Answer.SERVERLESS;
        }
        return options.contains(Option.NEITHER) ? Answer.NEITHER_FITS : Answer.UNDECIDED;
    }

    /** A cluster that one workload needs stays, whatever hurts: that alone concerns the others. */
    private static boolean scoresEachWorkloadAsIfAlone(DecisionTrace trace) {
        DecisionFacts facts = trace.facts();
        if (trace.conclusions(ClusterRequired.class).findAny().isPresent()) {
            return true;
        }
        return facts.workloads().stream()
                .limit(2)
                .allMatch(
                        workload -> {
                            DecisionFacts alone =
                                    new DecisionFacts(
                                            facts.platform(),
                                            facts.team(),
                                            List.of(workload),
                                            facts.origins());
                            return scores(decider.decide(alone), workload.name())
                                    .equals(scores(trace, workload.name()));
                        });
    }

    private static Set<Score> scores(DecisionTrace trace, String workload) {
        return trace.conclusions(Score.class)
                .filter(score -> score.workload().equals(workload))
                .collect(Collectors.toSet());
    }

    /** States one reason more for the first workload, a different one for each platform. */
    private static boolean gainsByOneMoreReason(DecisionTrace trace) {
        Random random = new Random(trace.facts().platform().name().hashCode());
        Favors favors =
                new Favors(
                        "reasoning/one-more",
                        trace.facts().workloads().get(0).name(),
                        pick(Family.values(), random),
                        pick(Subject.values(), random),
                        pick(Strength.values(), random));
        Set<Score> before = scores(trace, favors.workload());
        return lead(scoresWith(favors, trace.facts()), favors) >= lead(before, favors);
    }

    private static Set<Score> scoresWith(Favors favors, DecisionFacts facts) {
        KieSession session = decider.kieBase().newKieSession();
        try {
            decider.figures().forEach(session::insert);
            session.insert(facts.platform());
            session.insert(facts.team());
            facts.workloads().forEach(session::insert);
            session.insert(favors);
            session.fireAllRules();
            return session.getObjects(new ClassObjectFilter(Score.class)).stream()
                    .map(Score.class::cast)
                    .filter(score -> score.workload().equals(favors.workload()))
                    .collect(Collectors.toSet());
        } finally {
            session.dispose();
        }
    }

    private static <T> T pick(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }

    private static int lead(Set<Score> scores, Favors favors) {
        Set<Style> favored =
                figures(Member.class)
                        .filter(member -> member.family() == favors.family())
                        .map(Member::style)
                        .collect(Collectors.toSet());
        return most(scores, favored::contains) - most(scores, style -> !favored.contains(style));
    }

    private static int most(Set<Score> scores, Predicate<Style> styles) {
        return scores.stream()
                .filter(score -> styles.test(score.style()))
                .mapToInt(Score::points)
                .max()
                .orElse(0);
    }

    private static <F> Stream<F> figures(Class<F> type) {
        return decider.figures().stream().filter(type::isInstance).map(type::cast);
    }
}
