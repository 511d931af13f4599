package dev.sextant.authoring.check;

import dev.sextant.source.Location;
import dev.sextant.source.Problem;
import java.util.List;

/** A scenario over which the rules fail, or end without an answer. */
final class NoAnswer implements SemanticCheck {

    @Override
    public String code() {
        return "no-answer";
    }

    /** What a house keeps of its own answers nothing by itself. */
    private static String maybe(CheckContext bench) {
        boolean decides =
                bench.rulebook().rules().stream()
                        .anyMatch(rule -> rule.writes().contains("Recommendation"));
        return decides
                ? "Maybe no rule or several rules conclude its Recommendation or a Placement."
                : "Maybe these rules extend others: --rules rules-drl --rules "
                        + bench.folder()
                        + ".";
    }

    @Override
    public List<Finding> findings(CheckContext bench) {
        return bench.trials().failed().stream()
                .limit(1)
                .map(
                        failed ->
                                new Finding(
                                        Problem.warning(
                                                Location.of(bench.folder()),
                                                code(),
                                                "there is a scenario without an answer: "
                                                        + failed.reason(),
                                                maybe(bench)),
                                        new WitnessScenario(
                                                failed.draft().text(), "there is no answer"),
                                        null))
                .toList();
    }
}
