package dev.sextant.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.Approved;
import dev.sextant.engine.run.SessionDecider;
import dev.sextant.fact.term.Style;
import dev.sextant.fact.verdict.Answer;
import dev.sextant.rulebook.folder.RuleFile;
import dev.sextant.rulebook.folder.RuleFolder;
import dev.sextant.rulebook.model.Rule;
import dev.sextant.scenario.ScenarioLoader;
import dev.sextant.scenario.model.Scenario;
import dev.sextant.trace.DecisionFacts;
import dev.sextant.trace.DecisionTrace;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What depends on each consideration: the stories, borders, pairs and real cases that have another
 * answer, or another style for a workload, where it is one step weaker. A consideration that turns
 * nothing is decoration, as far as these scenarios can show: it needs a story at its border, or it
 * has to go.
 */
class ConsiderationsTest {

    private static final Pattern STRENGTH = Pattern.compile("Strength\\.([A-Z]+)");
    private static final String WEAKER = "-weaker";

    private static final Set<String> WEAK =
            ShippedRules.compiled().rulebook().rules().stream()
                    .filter(rule -> rule.text().contains("Strength.WEAK"))
                    .map(Rule::id)
                    .collect(Collectors.toSet());

    private final SessionDecider both =
            (SessionDecider) Engine.compile(withWeakerCopies(ShippedRules.folder())).decider();
    private final SessionDecider shipped = both.only(rule -> !isCopy(rule));

    @Test
    void each_consideration_turns_these_answers_when_it_is_one_step_weaker() {
        Map<String, Set<String>> turned = turned();

        Approved.check("engine/considerations.txt", text(turned));
        assertThat(turned).allSatisfy((rule, scenarios) -> assertThat(scenarios).isNotEmpty());
    }

    private static String text(Map<String, Set<String>> turned) {
        StringBuilder text = new StringBuilder();
        turned.forEach(
                (rule, scenarios) ->
                        text.append(rule)
                                .append(": ")
                                .append(
                                        scenarios.isEmpty()
                                                ? "nothing"
                                                : String.join("; ", scenarios))
                                .append('\n'));
        return text.toString();
    }

    private Map<String, Set<String>> turned() {
        Map<String, Set<String>> turned = new TreeMap<>();
        ShippedRules.compiled().rulebook().rules().stream()
                .filter(ConsiderationsTest::isConsideration)
                .forEach(rule -> turned.put(rule.id(), new TreeSet<>()));
        for (Scenario scenario : scenarios()) {
            DecisionTrace trace = shipped.decide(scenario.facts());
            Set<String> fired = fired(trace);
            turned.forEach(
                    (rule, scenarios) -> {
                        if (fired.contains(rule)
                                && !answered(trace).equals(weakened(rule, scenario.facts()))) {
                            scenarios.add(scenario.name());
                        }
                    });
        }
        return turned;
    }

    private static List<Scenario> scenarios() {
        return ScenarioLoader.read(
                        List.of(
                                Path.of("scenarios/stories"),
                                Path.of("scenarios/borders"),
                                Path.of("scenarios/plain"),
                                Path.of("scenarios/questions"),
                                Path.of("scenarios/pairs")))
                .scenarios();
    }

    /**
     * The answers with the weaker copy in place of a rule, or with neither where the rule is weak.
     */
    private Styles weakened(String id, DecisionFacts facts) {
        String weaker = WEAK.contains(id) ? null : weaker(id);
        SessionDecider decider =
                both.only(rule -> isCopy(rule) ? rule.id().equals(weaker) : !rule.id().equals(id));
        return answered(decider.decide(facts));
    }

    private static Styles answered(DecisionTrace trace) {
        return new Styles(
                trace.recommendation().answer(),
                trace.placements().stream()
                        .map(placement -> Optional.ofNullable(placement.style()))
                        .toList());
    }

    /**
     * What a decision answered.
     *
     * @param answer of the platform
     * @param styles one for each workload, in their order; empty where it has no place
     */
    private record Styles(Answer answer, List<Optional<Style>> styles) {}

    private static Set<String> fired(DecisionTrace trace) {
        Set<String> rules = new HashSet<>();
        trace.derivations().stream()
                .flatMap(derivation -> derivation.justifications().stream())
                .forEach(justification -> rules.add(justification.rule().id()));
        return rules;
    }

    private static boolean isConsideration(Rule rule) {
        return rule.text().contains("new Favors(");
    }

    private static boolean isCopy(Rule rule) {
        return rule.id().split("\\.", 2)[0].endsWith(WEAKER);
    }

    /** The copy stands in a file of its own: an id begins with the name of its file. */
    private static String weaker(String id) {
        String[] parts = id.split("\\.", 2);
        return parts[0] + WEAKER + (parts.length > 1 ? "." + parts[1] : "");
    }

    private static RuleFolder withWeakerCopies(RuleFolder folder) {
        List<RuleFile> files = new ArrayList<>();
        for (RuleFile file : folder.files()) {
            files.add(file);
            if (file.path().endsWith(".drl") && file.text().contains("new Favors(")) {
                files.add(weakerCopy(file));
            }
        }
        return new RuleFolder(folder.name(), files);
    }

    private static RuleFile weakerCopy(RuleFile file) {
        String text = STRENGTH.matcher(file.text()).replaceAll(ConsiderationsTest::stepDown);
        text = text.replaceAll("rule \"([^\"]+)\"", "rule \"$1, but weaker\"");
        text = text.replaceAll("@id\\(\"([^\".]+)", "@id(\"$1" + WEAKER);
        return new RuleFile(
                file.path().replace(".drl", WEAKER + ".drl"),
                text.getBytes(StandardCharsets.UTF_8));
    }

    private static String stepDown(MatchResult strength) {
        return strength.group(1).equals("STRONG") ? "Strength.MODERATE" : "Strength.WEAK";
    }
}
