package dev.sextant.cli.flip;

import dev.sextant.cli.option.FactNames;
import dev.sextant.cli.option.WorkloadNames;
import dev.sextant.cli.terminal.UnknownName;
import dev.sextant.explain.words.PlacementWords;
import dev.sextant.fact.term.Option;
import dev.sextant.fact.term.Style;
import dev.sextant.fact.verdict.Answer;
import dev.sextant.scenario.model.InputSet;
import dev.sextant.scenario.model.Scenario;
import dev.sextant.source.EnumWords;
import dev.sextant.trace.DecisionFacts;
import dev.sextant.trace.FactPath;
import dev.sextant.whatif.evaluate.Goal;
import dev.sextant.whatif.flip.FlipQuestion;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * The requested answer in the words of the command line: it refuses unknown names, and turns known
 * ones into a question.
 *
 * @param command the command, for its errors
 * @param workload the name of a workload, or null for the platform
 * @param to the word for the answer
 * @param keep the names of facts, or of whole owners of facts, that must stay
 * @param only those that may change
 */
record FlipRequest(
        CommandLine command, String workload, String to, List<String> keep, List<String> only) {

    /** Reads "neither" for a platform as people say it. */
    FlipRequest {
        if (workload == null && EnumWords.of(Option.NEITHER).equals(to)) {
            to = EnumWords.of(Answer.NEITHER_FITS);
        }
    }

    /** Refuses an unknown answer. */
    void checkOption() {
        List<String> known =
                workload == null
                        ? EnumWords.of(Answer.class)
                        : Stream.concat(
                                        PlacementWords.all().stream(),
                                        EnumWords.of(Style.class).stream())
                                .toList();
        if (!known.contains(to)) {
            String asked = workload == null ? "the platform" : "a workload";
            throw UnknownName.of(command, "Unknown answer (" + to + ") for " + asked, to, known);
        }
    }

    /** Refuses a number of changes below one. */
    void checkChanges(int maxChanges) {
        if (maxChanges < 1) {
            throw new ParameterException(
                    command,
                    "--max-changes (" + maxChanges + ") is less than 1\n  Maybe omit the option.");
        }
    }

    /** Refuses workloads and facts that no scenario of the file has. */
    void checkNames(InputSet intake, Path file) {
        WorkloadNames.check(workload, file, intake, command);
        checkFacts(Stream.concat(keep.stream(), only.stream()), FactNames::all, intake, file);
    }

    /** Refuses more than two facts to sweep over, and those that are none. */
    void checkSwept(List<String> swept, InputSet intake, Path file) {
        if (swept.size() > 2 || swept.size() == 2 && swept.get(0).equals(swept.get(1))) {
            throw new ParameterException(
                    command,
                    "--sweep takes one fact or two different facts\n"
                            + "  Maybe omit the last --sweep.");
        }
        checkFacts(swept.stream(), FactNames::single, intake, file);
    }

    private void checkFacts(
            Stream<String> names,
            Function<DecisionFacts, List<String>> namesOf,
            InputSet intake,
            Path file) {
        List<String> known =
                intake.scenarios().stream()
                        .flatMap(scenario -> namesOf.apply(scenario.facts()).stream())
                        .distinct()
                        .toList();
        names.filter(name -> !known.isEmpty() && !known.contains(name))
                .findFirst()
                .ifPresent(
                        name -> {
                            throw UnknownName.of(
                                    command, "Unknown fact (" + name + ") in " + file, name, known);
                        });
    }

    /** The question about one scenario; none where it lacks the workload. */
    Optional<FlipQuestion> of(Scenario scenario, int maxChanges, int most) {
        if (!WorkloadNames.isAbout(scenario, workload)) {
            return Optional.empty();
        }
        DecisionFacts facts = scenario.facts();
        return Optional.of(
                new FlipQuestion(
                        goal(), maxChanges, paths(keep, facts), paths(changeable(), facts), most));
    }

    /** What may change: of a platform with many workloads, the others are left as they are. */
    private List<String> changeable() {
        return workload == null || !only.isEmpty()
                ? only
                : List.of(workload, FactPath.PLATFORM, FactPath.TEAM);
    }

    private Goal goal() {
        if (workload == null) {
            return new Goal.ForPlatform(EnumWords.constant(Answer.class, to).orElseThrow());
        }
        Optional<Style> style = EnumWords.constant(Style.class, to);
        return style.isPresent()
                ? new Goal.ForStyle(workload, style.get())
                : new Goal.ForWorkload(workload, EnumWords.constant(Option.class, to));
    }

    private static Set<FactPath> paths(List<String> names, DecisionFacts facts) {
        Set<FactPath> paths = new LinkedHashSet<>();
        names.forEach(name -> paths.addAll(FactNames.paths(name, facts)));
        return paths;
    }
}
