package dev.sextant.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.engine.run.SessionDecider;
import dev.sextant.fact.term.Option;
import dev.sextant.fact.term.Subject;
import dev.sextant.fact.trait.Favors;
import dev.sextant.fact.verdict.Placement;
import dev.sextant.fact.verdict.Score;
import dev.sextant.fact.verdict.SubjectScore;
import dev.sextant.scenario.ScenarioLoader;
import dev.sextant.scenario.model.Scenario;
import dev.sextant.scenario.value.FactForm;
import dev.sextant.scenario.value.FactKey;
import dev.sextant.scenario.value.Vocabulary;
import dev.sextant.trace.DecisionTrace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Subjects are about different things: no rule is heard in two, and few move together. */
class SubjectsTest {

    private static final SessionDecider SHIPPED =
            (SessionDecider) ShippedRules.compiled().decider();

    @Test
    void a_statement_is_heard_on_one_subject_unless_its_rules_read_different_facts() {
        Map<String, Set<Subject>> subjects = new TreeMap<>();
        for (DecisionTrace trace : traces()) {
            trace.derivations().stream()
                    .filter(derivation -> derivation.conclusion() instanceof Favors)
                    .forEach(
                            derivation ->
                                    derivation
                                            .justifications()
                                            .forEach(
                                                    justification ->
                                                            subjects.computeIfAbsent(
                                                                            justification
                                                                                    .rule()
                                                                                    .id(),
                                                                            id -> new TreeSet<>())
                                                                    .add(
                                                                            ((Favors)
                                                                                            derivation
                                                                                                    .conclusion())
                                                                                    .subject())));
        }

        assertThat(subjects)
                .isNotEmpty()
                .allSatisfy((rule, heard) -> assertThat(heard).as(rule).hasSize(1));
    }

    @Test
    void a_single_fact_counts_on_one_subject_at_most(@TempDir Path folder) throws IOException {
        Path facts = folder.resolve("facts.yaml");
        Files.write(facts, singleFacts());

        Map<String, Set<Subject>> subjects = new TreeMap<>();
        for (Scenario scenario : ScenarioLoader.read(List.of(facts)).scenarios()) {
            subjects.put(
                    scenario.name(),
                    SHIPPED.decide(scenario.facts())
                            .conclusions(Favors.class)
                            .map(Favors::subject)
                            .collect(Collectors.toSet()));
        }

        assertThat(subjects)
                .hasSizeGreaterThan(150)
                .allSatisfy((fact, heard) -> assertThat(heard).as(fact).hasSizeLessThan(2));
    }

    /** A scenario for each word that a fact can be, in which nothing else is known. */
    private static List<String> singleFacts() {
        List<String> scenarios = new ArrayList<>();
        for (FactKey key : Vocabulary.PLATFORM.keys()) {
            scenarios.addAll(scenarios(key, "platform: {%s}, workloads: [{name: w}]"));
        }
        for (FactKey key : Vocabulary.TEAM.keys()) {
            scenarios.addAll(scenarios(key, "platform: {team: {%s}}, workloads: [{name: w}]"));
        }
        for (FactKey key : Vocabulary.WORKLOAD.keys()) {
            scenarios.addAll(scenarios(key, "workloads: [{name: w, %s}]"));
        }
        return scenarios;
    }

    private static List<String> scenarios(FactKey key, String rest) {
        String value = key.form() == FactForm.CHOICES ? "%s: [%s]" : "%s: %s";
        return key.words().stream()
                .map(word -> value.formatted(key.name(), word))
                .map(fact -> "--- {scenario: '%s', %s}".formatted(fact, rest.formatted(fact)))
                .toList();
    }

    /**
     * Of the workloads of real cases on which two subjects both have a say for Kubernetes or
     * against it, the share in which they say the same. Two that always say the same are one.
     */
    @Test
    void no_two_subjects_always_move_together_in_real_cases() {
        List<Map<Subject, Integer>> leans = leans();
        List<String> together = new ArrayList<>();
        for (Subject one : Subject.values()) {
            for (Subject other : EnumSet.range(one, Subject.LATENCY)) {
                int both = 0;
                int same = 0;
                for (Map<Subject, Integer> lean : leans) {
                    int first = lean.getOrDefault(one, 0);
                    int second = lean.getOrDefault(other, 0);
                    if (one != other && first != 0 && second != 0) {
                        both++;
                        same += Integer.signum(first) == Integer.signum(second) ? 1 : 0;
                    }
                }
                if (both >= 8) {
                    System.out.printf(
                            Locale.ROOT,
                            "%-12s %-12s together in %3d %% of %d workloads%n",
                            one,
                            other,
                            100 * same / both,
                            both);
                    if (same == both && both >= 20) {
                        together.add(one + " and " + other);
                    }
                }
            }
        }

        assertThat(together).isEmpty();
    }

    /** By workload and subject, what Kubernetes has more than the best of the rest. */
    private static List<Map<Subject, Integer>> leans() {
        List<Map<Subject, Integer>> leans = new ArrayList<>();
        for (DecisionTrace trace : traces()) {
            for (Placement placement : trace.placements()) {
                Map<Subject, Integer> cluster = new EnumMap<>(Subject.class);
                Map<Subject, Integer> rest = new EnumMap<>(Subject.class);
                trace.conclusions(SubjectScore.class)
                        .filter(score -> score.workload().equals(placement.workload()))
                        .forEach(
                                score ->
                                        (isCluster(trace, score) ? cluster : rest)
                                                .merge(score.subject(), score.points(), Math::max));
                Map<Subject, Integer> lean = new EnumMap<>(Subject.class);
                for (Subject subject : Subject.values()) {
                    lean.put(
                            subject,
                            cluster.getOrDefault(subject, 0) - rest.getOrDefault(subject, 0));
                }
                leans.add(lean);
            }
        }
        return leans;
    }

    private static boolean isCluster(DecisionTrace trace, SubjectScore of) {
        return trace.conclusions(Score.class)
                .anyMatch(
                        score ->
                                score.workload().equals(of.workload())
                                        && score.style() == of.style()
                                        && score.option() == Option.KUBERNETES);
    }

    private static List<DecisionTrace> traces() {
        return ScenarioLoader.read(List.of(Path.of("scenarios/stories/real"))).scenarios().stream()
                .map(Scenario::facts)
                .map(SHIPPED::decide)
                .toList();
    }
}
