package dev.sextant.scenario;

import dev.sextant.source.Entry;
import dev.sextant.source.Location;
import dev.sextant.source.Mapping;
import dev.sextant.source.Problem;
import dev.sextant.source.Shown;
import dev.sextant.source.Value;
import dev.sextant.trace.FactPath;
import dev.sextant.trace.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the changes that must make a rule silent. */
final class ChangeReader {

    private final Findings findings;
    private final Shapes shapes;
    private final Facts facts;
    private final Owners owners;

    ChangeReader(Findings findings, Facts facts) {
        this.findings = findings;
        this.shapes = new Shapes(findings);
        this.facts = facts;
        this.owners = new Owners(findings, facts);
    }

    List<Change> read(Entry silent) {
        List<Change> changes = new ArrayList<>();
        for (Value item : shapes.items(silent)) {
            shapes.mapping("a change", item, Keys.CHANGE)
                    .ifPresent(mapping -> changes.add(change(mapping)));
        }
        return changes;
    }

    private Change change(Mapping mapping) {
        List<Setting> settings = mapping.entry("set").map(this::settings).orElse(List.of());
        if (mapping.entry("set").isEmpty()) {
            findings.error(
                    mapping.location(),
                    "no-set",
                    "a change sets nothing",
                    "Maybe add set: {workload.key: value}.");
        }
        String because =
                mapping.entry("because")
                        .flatMap(
                                entry ->
                                        new Texts(findings)
                                                .read(
                                                        "because",
                                                        entry.value(),
                                                        Texts.LONGEST_REASON))
                        .orElse(null);
        if (mapping.entry("because").isEmpty()) {
            findings.error(
                    mapping.location(),
                    "no-reason",
                    "a change gives no reason",
                    "Maybe add because: and why the rule is silent then.");
        }
        return new Change(settings, because, mapping.location());
    }

    private List<Setting> settings(Entry set) {
        List<Setting> settings = new ArrayList<>();
        Optional<Mapping> mapping = shapes.mapping(set.key(), set.value());
        if (mapping.isPresent() && mapping.get().entries().isEmpty()) {
            findings.error(
                    set.value().location(),
                    "no-set",
                    "a change sets nothing",
                    "Maybe add a fact, such as {workload.key: value}.");
        }
        for (Entry entry : mapping.map(Mapping::entries).orElse(List.of())) {
            owners.path(entry).flatMap(path -> setting(path, entry)).ifPresent(settings::add);
        }
        return settings;
    }

    private Optional<Setting> setting(FactPath path, Entry entry) {
        Key key = Owners.vocabulary(path.owner()).key(path.key()).orElseThrow();
        Optional<Setting> setting =
                new FactReader(findings)
                        .read(key, entry.value())
                        .map(
                                values ->
                                        new Setting(
                                                path,
                                                Shown.whole(entry.value()),
                                                values,
                                                entry.location()));
        setting.filter(this::changesNothing).ifPresent(this::refuse);
        return setting;
    }

    private boolean changesNothing(Setting setting) {
        return Records.components(owners.given(setting.path().owner()))
                .entrySet()
                .containsAll(setting.components().entrySet());
    }

    private void refuse(Setting setting) {
        String shown = Shown.cut(setting.text());
        Location origin = facts.origins().get(setting.path());
        Problem problem =
                Problem.error(
                        setting.location(),
                        "no-change",
                        setting.path()
                                + " ("
                                + shown
                                + ") is what the scenario says already"
                                + (origin == null ? "" : ", at " + origin),
                        "Maybe another value is meant.");
        findings.add(problem.naming(origin));
    }
}
