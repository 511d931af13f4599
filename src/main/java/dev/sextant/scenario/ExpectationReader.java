package dev.sextant.scenario;

import dev.sextant.fact.Answer;
import dev.sextant.fact.Option;
import dev.sextant.fact.Placement;
import dev.sextant.source.Entry;
import dev.sextant.source.Location;
import dev.sextant.source.Mapping;
import dev.sextant.source.Shown;
import dev.sextant.source.Suggestion;
import dev.sextant.source.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what a scenario expects. */
final class ExpectationReader {

    private final Findings findings;
    private final Shapes shapes;
    private final List<String> workloads;
    private final Map<String, Location> rules = new HashMap<>();

    ExpectationReader(Findings findings, List<String> workloads) {
        this.findings = findings;
        this.shapes = new Shapes(findings);
        this.workloads = workloads.stream().filter(name -> !name.isEmpty()).toList();
    }

    Expectation read(Entry expect) {
        return shapes.mapping(expect, Keys.EXPECT).map(this::read).orElse(Expectation.NONE);
    }

    private Expectation read(Mapping mapping) {
        return new Expectation(
                mapping.entry("recommendation")
                        .flatMap(entry -> word(entry, Answer.class))
                        .orElse(null),
                mapping.entry("accept").map(entry -> accepted(entry, mapping)).orElse(List.of()),
                mapping.entry("placements").map(this::placements).orElse(Map.of()),
                mapping.entry("fires").map(this::rules).orElse(List.of()),
                mapping.entry("silent").map(this::rules).orElse(List.of()));
    }

    private <E extends Enum<E>> Optional<Expected<E>> word(
            Entry entry, Class<E> type, String... others) {
        String word = Shown.whole(entry.value());
        try {
            E constant =
                    WordReader.constant(
                            Shown.cut(entry.key()), type, word, "Maybe leave the key out.", others);
            return Optional.of(new Expected<>(constant, entry.location()));
        } catch (Refused refused) {
            findings.error(entry.value().location(), refused);
            return Optional.empty();
        }
    }

    private List<Expected<Answer>> accepted(Entry accept, Mapping mapping) {
        if (mapping.entry("recommendation").isEmpty()) {
            findings.error(
                    accept.location(),
                    "alone",
                    "accept stands without recommendation",
                    "Maybe add recommendation, or leave it out.");
        }
        return shapes.items(accept).stream()
                .map(item -> new Entry(accept.key(), item.location(), item))
                .flatMap(item -> word(item, Answer.class).stream())
                .toList();
    }

    private Map<String, Expected<Optional<Option>>> placements(Entry placements) {
        Map<String, Expected<Optional<Option>>> expected = new LinkedHashMap<>();
        Optional<Mapping> mapping = shapes.mapping(placements.key(), placements.value());
        for (Entry entry : mapping.map(Mapping::entries).orElse(List.of())) {
            checkWorkload(entry);
            option(entry).ifPresent(option -> expected.put(entry.key(), option));
        }
        return expected;
    }

    private Optional<Expected<Optional<Option>>> option(Entry entry) {
        if (Shown.whole(entry.value()).equals(Placement.OPEN)) {
            return Optional.of(new Expected<>(Optional.empty(), entry.location()));
        }
        return word(entry, Option.class, Placement.OPEN)
                .map(read -> new Expected<>(Optional.of(read.value()), read.location()));
    }

    private void checkWorkload(Entry entry) {
        if (!workloads.contains(entry.key())) {
            String what =
                    "placements names ("
                            + Shown.cut(entry.key())
                            + "), which is no workload of this scenario";
            findings.error(
                    entry.location(), "unknown-workload", what, nearest(entry.key(), workloads));
        }
    }

    static String nearest(String word, List<String> known) {
        return Suggestion.nearest(word, known)
                .map(near -> "Maybe it is meant as " + Shown.cut(near) + ".")
                .orElse("Maybe it is one of: " + Shown.cut(String.join(", ", known)) + ".");
    }

    private List<Expected<String>> rules(Entry list) {
        List<Expected<String>> ids = new ArrayList<>();
        for (Value item : shapes.items(list)) {
            new RuleIds(findings)
                    .read(list.key(), item)
                    .ifPresent(id -> ids.add(expected(id, item.location())));
        }
        return ids;
    }

    private Expected<String> expected(String id, Location location) {
        Location first = rules.putIfAbsent(id, location);
        if (first != null) {
            String what = "rule (" + id + ") is expected twice; the first time at " + first;
            findings.error(location, "duplicate-rule", what, "Maybe another rule is meant.");
        }
        return new Expected<>(id, location);
    }
}
