package dev.sextant.scenario.intake;

import dev.sextant.scenario.model.AcceptedScenario;
import dev.sextant.scenario.model.RejectedInput;
import dev.sextant.scenario.model.ScenarioInput;
import dev.sextant.source.Location;
import dev.sextant.source.Problem;
import dev.sextant.source.document.DocumentValue;
import dev.sextant.source.document.MappingEntry;
import dev.sextant.source.document.MappingValue;
import dev.sextant.source.document.MessageText;
import dev.sextant.source.document.ScalarValue;
import dev.sextant.source.document.SequenceValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads a scenario without the workloads that are refused. Each of those becomes a rejected input
 * of its own. A scenario is rejected as a whole if no workload is left, or if anything else of it
 * is refused: what the platform is counts for every workload.
 */
public final class LenientReader {

    private static final String WORKLOADS = "workloads";

    private final MappingValue document;
    private final String sha256;
    private final List<Problem> textual;
    private final List<DocumentValue> items;
    private final Map<Location, Integer> owners = new HashMap<>();
    private final Function<Location, Optional<Location>> rows;
    private final Map<Integer, List<Problem>> refused = new TreeMap<>();

    private LenientReader(
            MappingValue document,
            SequenceValue workloads,
            String sha256,
            List<Problem> textual,
            Function<Location, Optional<Location>> rows) {
        this.document = document;
        this.sha256 = sha256;
        this.textual = textual;
        this.items = workloads.items();
        this.rows = rows;
        for (int index = 0; index < items.size(); index++) {
            own(items.get(index), index);
        }
    }

    /**
     * The scenario of a document, and the workloads that are refused.
     *
     * @param textual problems of its text
     * @param rows finds the workload of a row, by a place in the row, where the document is made of
     *     rows
     */
    public static List<ScenarioInput> read(
            DocumentValue document,
            String sha256,
            List<Problem> textual,
            Function<Location, Optional<Location>> rows) {
        return document instanceof MappingValue mapping
                        && mapping.entry(WORKLOADS).isPresent()
                        && mapping.entry(WORKLOADS).get().value() instanceof SequenceValue workloads
                ? new LenientReader(mapping, workloads, sha256, textual, rows).read()
                : List.of(ScenarioFile.of(document, sha256, textual));
    }

    private List<ScenarioInput> read() {
        ScenarioInput complete = ScenarioFile.of(document, sha256, textual);
        ScenarioInput rest = complete;
        while (rest instanceof RejectedInput rejected) {
            if (!refuse(rejected.problems()) || refused.size() == items.size()) {
                return List.of(complete);
            }
            rest = ScenarioFile.of(remaining(), sha256, remainingProblems());
        }
        List<ScenarioInput> inputs = new ArrayList<>();
        inputs.add(warned((AcceptedScenario) rest));
        refused.forEach(
                (index, problems) ->
                        inputs.add(new RejectedInput(items.get(index).location(), problems)));
        return inputs;
    }

    /**
     * Takes note of the workloads that errors are in; returns whether all errors are in some, and
     * any of those is new.
     */
    private boolean refuse(List<Problem> problems) {
        Map<Integer, List<Problem>> found = new TreeMap<>();
        for (Problem problem : problems) {
            Optional<Integer> owner = owner(problem.location());
            boolean isError = problem.severity() == Problem.Severity.ERROR;
            if (owner.isEmpty() && isError) {
                return false;
            }
            owner.ifPresent(
                    index -> found.computeIfAbsent(index, any -> new ArrayList<>()).add(problem));
        }
        found.values()
                .removeIf(
                        each ->
                                each.stream()
                                        .noneMatch(
                                                problem ->
                                                        problem.severity()
                                                                == Problem.Severity.ERROR));
        boolean isNew = !refused.keySet().containsAll(found.keySet());
        found.forEach(refused::putIfAbsent);
        return isNew;
    }

    private Optional<Integer> owner(Location location) {
        return Optional.ofNullable(owners.get(location))
                .or(() -> rows.apply(location).map(owners::get));
    }

    private MappingValue remaining() {
        List<DocumentValue> good = new ArrayList<>();
        for (int index = 0; index < items.size(); index++) {
            if (!refused.containsKey(index)) {
                good.add(items.get(index));
            }
        }
        DocumentValue all = document.entry(WORKLOADS).orElseThrow().value();
        return document.with(WORKLOADS, new SequenceValue(good, all.location()));
    }

    private List<Problem> remainingProblems() {
        return textual.stream()
                .filter(problem -> owner(problem.location()).filter(refused::containsKey).isEmpty())
                .toList();
    }

    private AcceptedScenario warned(AcceptedScenario accepted) {
        if (refused.isEmpty()) {
            return accepted;
        }
        String names =
                refused.keySet().stream()
                        .map(index -> name(items.get(index)))
                        .collect(Collectors.joining(", "));
        List<Problem> problems = new ArrayList<>();
        problems.add(
                Problem.warning(
                        accepted.location(),
                        "left-out",
                        "decided without "
                                + refused.size()
                                + (refused.size() == 1 ? " workload" : " workloads")
                                + " with errors ("
                                + MessageText.cut(names)
                                + ")",
                        "Maybe fix the errors: another workload can change the answer."));
        problems.addAll(accepted.problems());
        return new AcceptedScenario(accepted.scenario(), problems);
    }

    private static String name(DocumentValue item) {
        return item instanceof MappingValue mapping
                        && mapping.entry("name").isPresent()
                        && mapping.entry("name").get().value() instanceof ScalarValue name
                ? name.text()
                : "without a name";
    }

    private void own(DocumentValue value, int index) {
        owners.putIfAbsent(value.location(), index);
        if (value instanceof MappingValue mapping) {
            for (MappingEntry entry : mapping.entries()) {
                owners.putIfAbsent(entry.location(), index);
                own(entry.value(), index);
            }
        } else if (value instanceof SequenceValue list) {
            list.items().forEach(item -> own(item, index));
        }
    }
}
