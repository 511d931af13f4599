package dev.sextant.scenario;

import dev.sextant.source.Digest;
import dev.sextant.source.Documents;
import dev.sextant.source.Location;
import dev.sextant.source.Problem;
import dev.sextant.source.Reading;
import dev.sextant.source.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The text of a file of scenarios.
 *
 * @param name the file as the user would name it
 * @param bytes its bytes
 */
record ScenarioFile(String name, byte[] bytes) {

    /** Each document as an input of its own; the whole file as one, where its text is at fault. */
    List<Input> inputs() {
        List<Problem> textual = new ArrayList<>();
        List<Value> documents =
                Names.isJson(name)
                        ? Documents.json(name, bytes, textual::add)
                        : Documents.yaml(name, bytes, textual::add);
        if (documents.isEmpty() && textual.isEmpty()) {
            return List.of(rejected(empty()));
        }
        List<Input> inputs = new ArrayList<>();
        String sha256 = Digest.sha256(bytes);
        for (Value document : documents) {
            inputs.add(input(document, sha256, places(textual)));
        }
        return textual.isEmpty() ? inputs : List.of(whole(textual, inputs));
    }

    private Problem empty() {
        return Problem.error(
                Location.of(name),
                "no-scenario",
                "contains no scenario",
                ScenarioReader.NO_SCENARIO);
    }

    static Rejected rejected(Problem problem) {
        return new Rejected(problem.location(), List.of(problem));
    }

    private static Input input(Value document, String sha256, Set<Location> spoilt) {
        Findings findings = new Findings(spoilt);
        Optional<Scenario> scenario = new ScenarioReader(findings, sha256).read(document);
        Reading<Scenario> reading = new Reading<>(scenario.orElse(null), findings.problems());
        if (reading.value() == null) {
            return new Rejected(document.location(), reading.problems());
        }
        return new Accepted(reading.value(), reading.problems());
    }

    private Rejected whole(List<Problem> textual, List<Input> inputs) {
        List<Problem> all = new ArrayList<>(textual);
        inputs.forEach(input -> all.addAll(input.problems()));
        return new Rejected(Location.of(name), new Reading<Void>(null, all).problems());
    }

    private static Set<Location> places(List<Problem> problems) {
        Set<Location> places = new HashSet<>();
        problems.forEach(problem -> places.add(problem.location()));
        return places;
    }
}
