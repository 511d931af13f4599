package dev.sextant.scenario;

import dev.sextant.source.Digest;
import dev.sextant.source.Documents;
import dev.sextant.source.Location;
import dev.sextant.source.Problem;
import dev.sextant.source.Reading;
import dev.sextant.source.Value;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The text of a file of scenarios.
 *
 * @param name the file as the user would name it
 * @param kind how it is written
 * @param bytes its bytes
 */
record ScenarioFile(String name, FileKind kind, byte[] bytes) implements Portion {

    /** Each document as an input of its own; the whole file as one, where its text is at fault. */
    @Override
    public List<Input> inputs() {
        List<Problem> textual = new ArrayList<>();
        List<Value> documents =
                kind == FileKind.JSON
                        ? Documents.json(name, bytes, textual::add)
                        : Documents.yaml(name, bytes, textual::add);
        if (documents.isEmpty() && textual.isEmpty()) {
            return Unreadable.because(empty(Location.of(name))).inputs();
        }
        List<Input> inputs = inputs(documents, Digest.sha256(bytes), textual);
        return textual.isEmpty() ? inputs : List.of(whole(Location.of(name), textual, inputs));
    }

    /** One document, with what is wrong with its text. */
    static Input of(Value document, String sha256, List<Problem> textual) {
        List<Input> inputs = inputs(List.of(document), sha256, textual);
        if (textual.isEmpty()) {
            return inputs.get(0);
        }
        Rejected whole = whole(document.location(), textual, inputs);
        return new Rejected(whole.location(), whole.problems(), name(inputs.get(0)));
    }

    /** Each document as an input of its own. */
    static List<Input> inputs(List<Value> documents, String sha256, List<Problem> textual) {
        Set<Location> spoilt = places(textual);
        return documents.stream().map(document -> input(document, sha256, spoilt)).toList();
    }

    /** The problem of a file or a sheet that holds no scenario. */
    static Problem empty(Location whole) {
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

    private static Input input(Value document, String sha256, Set<Location> spoilt) {
        Findings findings = new Findings(spoilt);
        Optional<Scenario> scenario = new ScenarioReader(findings, sha256).read(document);
        Reading<Scenario> reading = new Reading<>(scenario.orElse(null), findings.problems());
        if (reading.value() == null) {
            String name = scenario.map(ScenarioFile::nameOfStory).orElse(null);
            return new Rejected(document.location(), reading.problems(), name);
        }
        return new Accepted(reading.value(), reading.problems());
    }

    private static String name(Input input) {
        return input instanceof Accepted accepted
                ? nameOfStory(accepted.scenario())
                : ((Rejected) input).name();
    }

    /** The name; null where it has none, or is known by its rule. */
    private static String nameOfStory(Scenario scenario) {
        return scenario.isOfRule() || scenario.name().isEmpty() ? null : scenario.name();
    }

    /** All inputs as one, which is rejected, for the text that they stand in is at fault. */
    static Rejected whole(Location location, List<Problem> textual, List<Input> inputs) {
        List<Problem> all = new ArrayList<>(textual);
        inputs.forEach(input -> all.addAll(input.problems()));
        return new Rejected(location, new Reading<Void>(null, all).problems());
    }

    private static Set<Location> places(List<Problem> problems) {
        Set<Location> places = new HashSet<>();
        problems.forEach(problem -> places.add(problem.location()));
        return places;
    }
}
