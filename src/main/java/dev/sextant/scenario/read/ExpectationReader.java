package dev.sextant.scenario.read;

import dev.sextant.fact.term.Option;
import dev.sextant.fact.verdict.Answer;
import dev.sextant.fact.verdict.Placement;
import dev.sextant.scenario.model.Expectation;
import dev.sextant.scenario.model.ExpectedValue;
import dev.sextant.scenario.value.InvalidValueException;
import dev.sextant.scenario.value.ProblemCollector;
import dev.sextant.scenario.value.WordReader;
import dev.sextant.source.Location;
import dev.sextant.source.document.DocumentValue;
import dev.sextant.source.document.MappingEntry;
import dev.sextant.source.document.MappingValue;
import dev.sextant.source.document.MessageText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what a scenario expects. */
final class ExpectationReader {

    private final ProblemCollector findings;
    private final ShapeChecker shapes;
    private final List<String> workloads;
    private final Map<String, Location> rules = new HashMap<>();

    ExpectationReader(ProblemCollector findings, List<String> workloads) {
        this.findings = findings;
        this.shapes = new ShapeChecker(findings);
        this.workloads = workloads.stream().filter(name -> !name.isEmpty()).toList();
    }

    Expectation read(MappingEntry expect) {
        return shapes.mapping(expect, AllowedKeys.EXPECT).map(this::read).orElse(Expectation.NONE);
    }

    private Expectation read(MappingValue mapping) {
        return new Expectation(
                mapping.entry("recommendation")
                        .flatMap(entry -> word(entry, Answer.class))
                        .orElse(null),
                mapping.entry("accept").map(entry -> accepted(entry, mapping)).orElse(List.of()),
                mapping.entry("placements").map(this::placements).orElse(Map.of()),
                mapping.entry("fires").map(this::rules).orElse(List.of()),
                mapping.entry("silent").map(this::rules).orElse(List.of()));
    }

    private <E extends Enum<E>> Optional<ExpectedValue<E>> word(
            MappingEntry entry, Class<E> type, String... others) {
        String word = MessageText.whole(entry.value());
        try {
            E constant =
                    WordReader.constant(
                            MessageText.cut(entry.key()),
                            type,
                            word,
                            "Maybe omit the key.",
                            others);
            return Optional.of(new ExpectedValue<>(constant, entry.location()));
        } catch (InvalidValueException refused) {
            findings.error(entry.value().location(), refused);
            return Optional.empty();
        }
    }

    private List<ExpectedValue<Answer>> accepted(MappingEntry accept, MappingValue mapping) {
        if (mapping.entry("recommendation").isEmpty()) {
            findings.error(
                    accept.location(),
                    "alone",
                    "accept requires recommendation",
                    "Maybe add recommendation, or omit accept.");
        }
        return shapes.items(accept).stream()
                .map(item -> new MappingEntry(accept.key(), item.location(), item))
                .flatMap(item -> word(item, Answer.class).stream())
                .toList();
    }

    private Map<String, ExpectedValue<Optional<Option>>> placements(MappingEntry placements) {
        Map<String, ExpectedValue<Optional<Option>>> expected = new LinkedHashMap<>();
        Optional<MappingValue> mapping = shapes.mapping(placements.key(), placements.value());
        for (MappingEntry entry : mapping.map(MappingValue::entries).orElse(List.of())) {
            checkWorkload(entry);
            option(entry).ifPresent(option -> expected.put(entry.key(), option));
        }
        return expected;
    }

    private Optional<ExpectedValue<Optional<Option>>> option(MappingEntry entry) {
        if (MessageText.whole(entry.value()).equals(Placement.OPEN)) {
            return Optional.of(new ExpectedValue<>(Optional.empty(), entry.location()));
        }
        return word(entry, Option.class, Placement.OPEN)
                .map(read -> new ExpectedValue<>(Optional.of(read.value()), read.location()));
    }

    private void checkWorkload(MappingEntry entry) {
        if (!workloads.contains(entry.key())) {
            String what =
                    "placements names ("
                            + MessageText.cut(entry.key())
                            + "), which is not a workload of this scenario";
            findings.error(
                    entry.location(),
                    "unknown-workload",
                    what,
                    ProblemCollector.nearest(entry.key(), workloads));
        }
    }

    private List<ExpectedValue<String>> rules(MappingEntry list) {
        List<ExpectedValue<String>> ids = new ArrayList<>();
        for (DocumentValue item : shapes.items(list)) {
            new RuleIdReader(findings)
                    .read(list.key(), item)
                    .ifPresent(id -> ids.add(expected(id, item.location())));
        }
        return ids;
    }

    private ExpectedValue<String> expected(String id, Location location) {
        Location first = rules.putIfAbsent(id, location);
        if (first != null) {
            String what = "rule (" + id + ") is expected twice. The first is at " + first;
            findings.error(location, "duplicate-rule", what, "Maybe name another rule.");
        }
        return new ExpectedValue<>(id, location);
    }
}
