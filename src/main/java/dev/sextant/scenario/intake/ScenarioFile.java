package dev.sextant.scenario.intake;

import dev.sextant.scenario.model.AcceptedScenario;
import dev.sextant.scenario.model.RejectedInput;
import dev.sextant.scenario.model.Scenario;
import dev.sextant.scenario.model.ScenarioInput;
import dev.sextant.scenario.read.ScenarioReader;
import dev.sextant.scenario.read.SharedFacts;
import dev.sextant.scenario.value.ProblemCollector;
import dev.sextant.source.Digest;
import dev.sextant.source.Location;
import dev.sextant.source.Problem;
import dev.sextant.source.ReadResult;
import dev.sextant.source.document.DocumentReader;
import dev.sextant.source.document.DocumentValue;
import dev.sextant.source.document.MappingValue;
import dev.sextant.source.document.SequenceValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The text of a file of scenarios.
 *
 * @param name the file as the user would name it
 * @param kind how it is written
 * @param bytes its bytes
 */
public record ScenarioFile(String name, FileKind kind, byte[] bytes) implements InputChunk {

    /** The problems of what YAML has to write a value once. */
    private static final Set<String> ANCHORS = Set.of("anchor", "merge");

    /**
     * Each document, or each item of one that is a list, as an input of its own; the entire file as
     * a whole, where its text is at fault.
     */
    @Override
    public List<ScenarioInput> inputs() {
        List<Problem> textual = new ArrayList<>();
        List<DocumentValue> documents = documents(textual);
        if (documents.isEmpty() && textual.isEmpty()) {
            return UnreadableChunk.because(empty(Location.of(name))).inputs();
        }
        List<ScenarioInput> inputs = inputs(documents, Digest.sha256(bytes), textual);
        return textual.isEmpty() ? inputs : List.of(whole(Location.of(name), textual, inputs));
    }

    @Override
    public List<ScenarioInput> lenientInputs() {
        List<Problem> textual = new ArrayList<>();
        List<DocumentValue> documents = documents(textual);
        return textual.isEmpty() && !documents.isEmpty()
                ? lenientInputs(documents, Digest.sha256(bytes))
                : inputs();
    }

    /** Each document without the workloads that are refused, and those behind it. */
    static List<ScenarioInput> lenientInputs(List<DocumentValue> documents, String sha256) {
        return scenarios(documents).stream()
                .flatMap(
                        document ->
                                LenientReader.read(
                                        document, sha256, List.of(), any -> Optional.empty())
                                        .stream())
                .toList();
    }

    private List<DocumentValue> documents(List<Problem> textual) {
        Consumer<Problem> problems = problem -> textual.add(withDefaults(problem));
        return kind == FileKind.JSON
                ? DocumentReader.json(name, bytes, problems)
                : DocumentReader.yaml(name, bytes, problems);
    }

    /** The problem of an anchor with the repair for scenarios, which have another way to share. */
    private static Problem withDefaults(Problem problem) {
        return ANCHORS.contains(problem.code())
                ? problem.withMaybe(
                        "Maybe write the facts that workloads share once, under "
                                + SharedFacts.KEY
                                + ":, next to workloads.")
                : problem;
    }

    /** One document, with what is wrong with its text. */
    public static ScenarioInput of(DocumentValue document, String sha256, List<Problem> textual) {
        List<ScenarioInput> inputs = inputs(List.of(document), sha256, textual);
        if (textual.isEmpty()) {
            return inputs.get(0);
        }
        if (inputs.get(0) instanceof AcceptedScenario accepted
                && textual.stream()
                        .noneMatch(problem -> problem.severity() == Problem.Severity.ERROR)) {
            List<Problem> warnings = new ArrayList<>(textual);
            warnings.addAll(accepted.problems());
            return new AcceptedScenario(accepted.scenario(), warnings);
        }
        RejectedInput whole = whole(document.location(), textual, inputs);
        return new RejectedInput(whole.location(), whole.problems(), name(inputs.get(0)));
    }

    /** Each document, or each item of a document that is a list, as an input of its own. */
    static List<ScenarioInput> inputs(
            List<DocumentValue> documents, String sha256, List<Problem> textual) {
        Set<Location> spoilt = places(textual);
        return scenarios(documents).stream()
                .map(document -> input(document, sha256, spoilt))
                .toList();
    }

    /** The documents, with the items of each that is a list of scenarios instead of it. */
    public static List<DocumentValue> scenarios(List<DocumentValue> documents) {
        List<DocumentValue> scenarios = new ArrayList<>();
        for (DocumentValue document : documents) {
            if (document instanceof SequenceValue list
                    && list.items().stream().anyMatch(MappingValue.class::isInstance)) {
                scenarios.addAll(list.items());
            } else {
                scenarios.add(document);
            }
        }
        return scenarios;
    }

    /** The problem of a file or a sheet that holds no scenario. */
    public static Problem empty(Location whole) {
        return Problem.error(
                whole, "no-scenario", "contains no scenario", ScenarioReader.NO_SCENARIO);
    }

    @Override
    public int size() {
        return 1;
    }

    @Override
    public String sha256() {
        return Digest.sha256(List.of(name.getBytes(StandardCharsets.UTF_8), bytes));
    }

    private static ScenarioInput input(
            DocumentValue document, String sha256, Set<Location> spoilt) {
        ProblemCollector findings = new ProblemCollector(spoilt);
        Optional<Scenario> scenario = new ScenarioReader(findings, sha256).read(document);
        ReadResult<Scenario> reading = new ReadResult<>(scenario.orElse(null), findings.problems());
        if (reading.value() == null) {
            String name = scenario.map(ScenarioFile::nameOfStory).orElse(null);
            return new RejectedInput(document.location(), reading.problems(), name);
        }
        return new AcceptedScenario(reading.value(), reading.problems());
    }

    private static String name(ScenarioInput input) {
        return input instanceof AcceptedScenario accepted
                ? nameOfStory(accepted.scenario())
                : ((RejectedInput) input).name();
    }

    /** The name; null where it has none, or is known by its rule. */
    private static String nameOfStory(Scenario scenario) {
        return scenario.isOfRule() || scenario.name().isEmpty() ? null : scenario.name();
    }

    /** All inputs as a whole, which is rejected, for the text that they are in is at fault. */
    static RejectedInput whole(
            Location location, List<Problem> textual, List<ScenarioInput> inputs) {
        List<Problem> all = new ArrayList<>(textual);
        inputs.forEach(input -> all.addAll(input.problems()));
        return new RejectedInput(location, new ReadResult<Void>(null, all).problems());
    }

    private static Set<Location> places(List<Problem> problems) {
        Set<Location> places = new HashSet<>();
        problems.forEach(problem -> places.add(problem.location()));
        return places;
    }
}
