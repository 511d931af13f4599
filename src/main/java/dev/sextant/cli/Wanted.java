package dev.sextant.cli;

import dev.sextant.explain.FlipQuestion;
import dev.sextant.explain.Goal;
import dev.sextant.fact.Answer;
import dev.sextant.fact.Option;
import dev.sextant.fact.Workload;
import dev.sextant.scenario.Intake;
import dev.sextant.scenario.Scenario;
import dev.sextant.source.Suggestion;
import dev.sextant.source.Words;
import dev.sextant.trace.FactPath;
import dev.sextant.trace.Facts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * What is wanted in the words of the command line: it refuses unknown names, and turns known ones
 * into a question.
 *
 * @param command the command, for its errors
 * @param workload the name of a workload, or null for the platform
 * @param to the word for the answer
 * @param keep the names of facts, or of whole owners of facts, that must stay
 * @param only those that may change
 */
record Wanted(
        CommandLine command, String workload, String to, List<String> keep, List<String> only) {

    /** Refuses an answer that there is not. */
    void checkOption() {
        List<String> known = Words.of(workload == null ? Answer.class : Option.class);
        if (!known.contains(to)) {
            refuse(
                    "No answer ("
                            + to
                            + ") for "
                            + (workload == null ? "a platform" : "a workload"),
                    to,
                    known);
        }
    }

    /** Refuses a number of changes below one. */
    void checkChanges(int maxChanges) {
        if (maxChanges < 1) {
            throw new ParameterException(
                    command,
                    "--max-changes (" + maxChanges + ") is below 1\n  Maybe leave it out.");
        }
    }

    /** Refuses workloads and facts that no scenario of the file has. */
    void checkNames(Intake intake, Path file) {
        List<Facts> all = intake.scenarios().stream().map(Scenario::facts).toList();
        if (all.isEmpty()) {
            return;
        }
        List<String> workloads =
                all.stream().flatMap(facts -> workloads(facts).stream()).distinct().toList();
        if (workload != null && !workloads.contains(workload)) {
            refuse("No workload (" + workload + ") in " + file, workload, workloads);
        }
        List<String> facts =
                all.stream().flatMap(each -> FactNames.all(each).stream()).distinct().toList();
        for (String name : Stream.concat(keep.stream(), only.stream()).toList()) {
            if (!facts.contains(name)) {
                refuse("No fact (" + name + ") in " + file, name, facts);
            }
        }
    }

    /** Refuses more than two facts to sweep over, and those that are none. */
    void checkSwept(List<String> swept, Intake intake, Path file) {
        if (swept.size() > 2 || swept.size() == 2 && swept.get(0).equals(swept.get(1))) {
            throw new ParameterException(
                    command,
                    "--sweep takes one fact, or two different ones\n  Maybe leave out the last.");
        }
        List<String> known =
                intake.scenarios().stream()
                        .flatMap(scenario -> FactNames.single(scenario.facts()).stream())
                        .distinct()
                        .toList();
        for (String name : swept) {
            if (!known.isEmpty() && !known.contains(name)) {
                refuse("No fact (" + name + ") in " + file, name, known);
            }
        }
    }

    /** Whether the workload is there. */
    boolean names(Facts facts) {
        return names(facts, workload);
    }

    private static boolean names(Facts facts, String workload) {
        return facts.workloads().stream().anyMatch(each -> each.name().equals(workload));
    }

    /** The question about one scenario; none where it lacks the workload. */
    Optional<FlipQuestion> of(Facts facts, int maxChanges, int most) {
        if (workload != null && !names(facts, workload)) {
            return Optional.empty();
        }
        Goal goal =
                workload == null
                        ? new Goal.ForPlatform(Words.constant(Answer.class, to).orElseThrow())
                        : new Goal.ForWorkload(
                                workload, Words.constant(Option.class, to).orElseThrow());
        return Optional.of(
                new FlipQuestion(goal, maxChanges, paths(keep, facts), paths(only, facts), most));
    }

    private static Set<FactPath> paths(List<String> names, Facts facts) {
        Set<FactPath> paths = new LinkedHashSet<>();
        names.forEach(name -> paths.addAll(FactNames.paths(name, facts)));
        return paths;
    }

    private static List<String> workloads(Facts facts) {
        return facts.workloads().stream().map(Workload::name).toList();
    }

    private void refuse(String what, String word, List<String> known) {
        List<String> some = new ArrayList<>(known.subList(0, Math.min(10, known.size())));
        throw new ParameterException(
                command,
                what
                        + "\n  Maybe "
                        + Suggestion.nearest(word, known)
                                .map(near -> "you mean (" + near + ").")
                                .orElse(
                                        "one of these: "
                                                + String.join(", ", some)
                                                + (some.size() < known.size()
                                                        ? " and so on."
                                                        : ".")));
    }
}
