package dev.sextant.scenario.read;

import dev.sextant.scenario.model.FactOverride;
import dev.sextant.scenario.model.RecordConverter;
import dev.sextant.scenario.model.SilencingChange;
import dev.sextant.scenario.value.FactKey;
import dev.sextant.scenario.value.FactPathResolver;
import dev.sextant.scenario.value.FactReader;
import dev.sextant.scenario.value.ProblemCollector;
import dev.sextant.source.Location;
import dev.sextant.source.Problem;
import dev.sextant.source.document.DocumentValue;
import dev.sextant.source.document.MappingEntry;
import dev.sextant.source.document.MappingValue;
import dev.sextant.source.document.MessageText;
import dev.sextant.trace.DecisionFacts;
import dev.sextant.trace.FactPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the changes that must make a rule silent. */
final class ChangeReader {

    private final ProblemCollector findings;
    private final ShapeChecker shapes;
    private final DecisionFacts facts;
    private final FactPathResolver owners;

    ChangeReader(ProblemCollector findings, DecisionFacts facts) {
        this.findings = findings;
        this.shapes = new ShapeChecker(findings);
        this.facts = facts;
        this.owners = new FactPathResolver(findings, facts);
    }

    List<SilencingChange> read(MappingEntry silent) {
        List<SilencingChange> changes = new ArrayList<>();
        for (DocumentValue item : shapes.items(silent)) {
            shapes.mapping("a change", item, AllowedKeys.CHANGE)
                    .ifPresent(mapping -> changes.add(change(mapping)));
        }
        return changes;
    }

    private SilencingChange change(MappingValue mapping) {
        List<FactOverride> settings = mapping.entry("set").map(this::settings).orElse(List.of());
        if (mapping.entry("set").isEmpty()) {
            findings.error(
                    mapping.location(),
                    "no-set",
                    "the change sets nothing",
                    "Maybe add set: {workload.key: value}.");
        }
        String because =
                mapping.entry("because")
                        .flatMap(
                                entry ->
                                        new TextReader(findings)
                                                .read(
                                                        "because",
                                                        entry.value(),
                                                        TextReader.LONGEST_REASON))
                        .orElse(null);
        if (mapping.entry("because").isEmpty()) {
            findings.error(
                    mapping.location(),
                    "no-reason",
                    "the change has no reason",
                    "Maybe add because: and the reason why the rule does not fire then.");
        }
        return new SilencingChange(settings, because, mapping.location());
    }

    private List<FactOverride> settings(MappingEntry set) {
        List<FactOverride> settings = new ArrayList<>();
        Optional<MappingValue> mapping = shapes.mapping(set.key(), set.value());
        if (mapping.isPresent() && mapping.get().entries().isEmpty()) {
            findings.error(
                    set.value().location(),
                    "no-set",
                    "the change sets nothing",
                    "Maybe add a fact, such as {workload.key: value}.");
        }
        for (MappingEntry entry : mapping.map(MappingValue::entries).orElse(List.of())) {
            owners.path(entry).flatMap(path -> setting(path, entry)).ifPresent(settings::add);
        }
        return settings;
    }

    private Optional<FactOverride> setting(FactPath path, MappingEntry entry) {
        FactKey key = FactPathResolver.vocabulary(path.owner()).key(path.key()).orElseThrow();
        Optional<FactOverride> setting =
                new FactReader(findings)
                        .read(key, entry.value())
                        .map(
                                values ->
                                        new FactOverride(
                                                path,
                                                MessageText.whole(entry.value()),
                                                values,
                                                entry.location()));
        setting.filter(this::changesNothing).ifPresent(this::refuse);
        return setting;
    }

    private boolean changesNothing(FactOverride setting) {
        return RecordConverter.components(owners.given(setting.path().owner()))
                .entrySet()
                .containsAll(setting.components().entrySet());
    }

    private void refuse(FactOverride setting) {
        String shown = MessageText.cut(setting.text());
        Location origin = facts.origins().get(setting.path());
        Problem problem =
                Problem.error(
                        setting.location(),
                        "no-change",
                        setting.path()
                                + " ("
                                + shown
                                + ") is already the value in the scenario"
                                + (origin == null ? "" : ", at " + origin),
                        "Maybe use another value.");
        findings.add(problem.naming(origin));
    }
}
