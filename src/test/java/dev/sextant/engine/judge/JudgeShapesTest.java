package dev.sextant.engine.judge;

import dev.sextant.Approved;
import dev.sextant.engine.Engine;
import dev.sextant.engine.compile.LoadOrder;
import dev.sextant.engine.read.RulebookReader;
import dev.sextant.engine.run.RunLimits;
import dev.sextant.engine.run.SessionDecider;
import dev.sextant.explain.words.ConditionFormatter;
import dev.sextant.fact.Figure;
import dev.sextant.fact.given.Workload;
import dev.sextant.rulebook.folder.RuleFile;
import dev.sextant.rulebook.folder.RuleFolder;
import dev.sextant.rulebook.folder.RuleFolders;
import dev.sextant.rulebook.model.Rule;
import dev.sextant.rulebook.model.Rulebook;
import dev.sextant.scenario.ScenarioLoader;
import dev.sextant.scenario.model.Scenario;
import dev.sextant.trace.BindingFilter;
import dev.sextant.trace.ConditionEvaluation;
import dev.sextant.trace.ConstraintEvaluation;
import dev.sextant.trace.DecisionTrace;
import dev.sextant.trace.RuleEvaluation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * What is said of the conditions of each shape that DRL knows: a folder with one rule for each, and
 * one platform. Conventions refuse some of these shapes; here they run without being asked.
 */
class JudgeShapesTest {

    private static final Path HERE = Path.of("src/test/resources/dev/sextant/engine/shapes");
    private static final Path FIGURES = Path.of("src/test/resources/dev/sextant/rulebook/data");

    @Test
    void every_shape_is_judged_part_by_part() {
        RuleFolder folder = withFigures(RuleFolders.read(HERE.resolve("rules")));
        Rulebook rulebook = RulebookReader.read(folder).rulebook();
        SessionDecider decider =
                Engine.decider(rulebook, folder, RunLimits.DEFAULT, LoadOrder.BY_STAGE, true);
        RuleJudge judge = new RuleJudge(decider.kieBase(), decider.figures());
        Scenario scenario =
                ScenarioLoader.read(List.of(HERE.resolve("platform.yaml"))).scenarios().get(0);
        DecisionTrace trace = decider.decide(scenario.facts());
        List<String> lines = new ArrayList<>();

        for (Rule rule : rulebook.rules()) {
            boolean fired =
                    trace.derivations().stream()
                            .flatMap(derivation -> derivation.justifications().stream())
                            .anyMatch(one -> one.rule().equals(rule));
            lines.add(rule.id() + (fired ? ": fired" : ": silent"));
            for (RuleEvaluation attempt : judge.attempts(trace, rule, BindingFilter.ANYTHING)) {
                lines.add("  " + attempt.unmet() + " of " + attempt.total() + " missing");
                attempt.conditions().forEach(judged -> add(judged, "    ", lines));
            }
        }

        Approved.check("engine/shapes.txt", String.join("\n", lines) + "\n");
    }

    private static RuleFolder withFigures(RuleFolder rules) {
        List<RuleFile> files = new ArrayList<>(rules.files());
        files.addAll(RuleFolders.read(FIGURES).files());
        return new RuleFolder("rules", files);
    }

    private static void add(ConditionEvaluation judged, String indent, List<String> lines) {
        lines.add(indent + judged.truth() + " " + ConditionFormatter.written(judged.condition()));
        if (judged.fact() != null) {
            lines.add(indent + "  of " + judged.fact().getClass().getSimpleName());
        }
        for (ConstraintEvaluation one : judged.constraints()) {
            String values = one.values().isEmpty() ? "" : " with " + one.values();
            lines.add(indent + "  " + one.truth() + " " + one.constraint().text() + values);
        }
        judged.found().forEach(found -> lines.add(indent + "  found " + name(found)));
        judged.results().forEach(result -> lines.add(indent + "  result " + text(result)));
        judged.parts().forEach(part -> add(part, indent + "  ", lines));
    }

    /** A set stands in an order that changes from run to run. */
    private static String text(Object result) {
        return result instanceof Set<?> set
                ? set.stream().map(Object::toString).sorted().toList().toString()
                : result.toString();
    }

    private static String name(Object fact) {
        return fact instanceof Workload workload
                ? "Workload " + workload.name()
                : fact instanceof Figure ? fact.getClass().getSimpleName() : fact.toString();
    }
}
