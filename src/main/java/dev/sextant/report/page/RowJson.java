package dev.sextant.report.page;

import dev.sextant.explain.model.AnswerCertainty;
import dev.sextant.fact.term.Option;
import dev.sextant.fact.verdict.Basis;
import dev.sextant.fact.verdict.Placement;
import dev.sextant.report.decision.PlatformAnswer;
import dev.sextant.report.format.TextSanitizer;
import dev.sextant.scenario.model.ScenarioOutcome;
import dev.sextant.source.Location;
import dev.sextant.source.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Writes what the table of a report needs of an outcome in few bytes.
 *
 * <pre>
 * [ 0, scenario, file, line, column, number of the answer, the answer in words, [ workload, ... ], [ problem, ... ],
 *     number of the certainty or -1 ] for one that was decided
 * [ 1, file, line, column, [ problem, ... ] ] for one that was rejected
 * [ 2, scenario, file, line, column, why ] for one that failed
 * workload: [ name, number of the option, of the style or -1, points, margin or null, number of the basis, sentence,
 *     number of the certainty or -1 ]
 * sentence: as in {@link PackedNodes}, but with the texts themselves
 * </pre>
 */
final class RowJson {

    private static final int DECIDED = 0;
    private static final int REJECTED = 1;
    private static final int FAILED = 2;
    private static final int NONE = -1;

    private final RuleNumbers numbers;

    RowJson(RuleNumbers numbers) {
        this.numbers = numbers;
    }

    ArrayNode of(ScenarioOutcome<PlatformAnswer> outcome) {
        ArrayNode row = JsonNodeFactory.instance.arrayNode();
        if (outcome instanceof ScenarioOutcome.Decided<PlatformAnswer> decided) {
            row.add(DECIDED).add(TextSanitizer.line(decided.scenario()));
            place(decided.location(), row);
            row.add(decided.answer().recommendation().answer().ordinal())
                    .add(decided.answer().inWords());
            ArrayNode workloads = row.addArray();
            for (PlatformAnswer.Placed placed : decided.answer().placed()) {
                ArrayNode workload = workloads.addArray();
                workload(placed, workload);
                workload.add(
                        certainty(decided.answer().certainty().of(placed.placement().workload())));
            }
            problems(decided.warnings(), row.addArray());
            row.add(certainty(decided.answer().certainty().platform()));
        } else if (outcome instanceof ScenarioOutcome.Rejected<PlatformAnswer> rejected) {
            place(rejected.location(), row.add(REJECTED));
            problems(rejected.problems(), row.addArray());
        } else if (outcome instanceof ScenarioOutcome.Failed<PlatformAnswer> failed) {
            row.add(FAILED).add(TextSanitizer.line(failed.scenario()));
            place(failed.location(), row);
            row.add(TextSanitizer.line(failed.why()));
        }
        return row;
    }

    private static void place(Location location, ArrayNode into) {
        into.add(TextSanitizer.line(location.file())).add(location.line()).add(location.column());
    }

    /** The number of the option; behind those of the options, that of an open workload. */
    private static int option(Placement placement) {
        return placement.chosen().map(Option::ordinal).orElse(Option.values().length);
    }

    private void workload(PlatformAnswer.Placed placed, ArrayNode into) {
        Placement placement = placed.placement();
        into.add(TextSanitizer.line(placement.workload()))
                .add(option(placement))
                .add(placement.style() == null ? NONE : placement.style().ordinal())
                .add(placement.points())
                .add(placement.basis() == Basis.LIMITS ? null : placement.margin())
                .add(placement.basis().ordinal());
        numbers.add(
                placed.decisive(),
                into.addArray(),
                (array, text) -> array.add(TextSanitizer.line(text)));
    }

    private static int certainty(Optional<AnswerCertainty> certainty) {
        return certainty.map(known -> known.certainty().ordinal()).orElse(NONE);
    }

    private static void problems(List<Problem> problems, ArrayNode into) {
        problems.forEach(problem -> into.add(text(problem)));
    }

    private static String text(Problem problem) {
        return problem.toString()
                .lines()
                .map(TextSanitizer::line)
                .collect(Collectors.joining("\n"));
    }
}
