package dev.sextant.scenario;

import dev.sextant.source.Entry;
import dev.sextant.source.Mapping;
import dev.sextant.source.Sequence;
import dev.sextant.source.Shown;
import dev.sextant.source.Value;
import java.util.List;
import java.util.Optional;

/** Holds that keys and values, or a list, stand where they must. */
final class Shapes {

    private final Findings findings;

    Shapes(Findings findings) {
        this.findings = findings;
    }

    /** The mapping under an entry, its keys checked. */
    Optional<Mapping> mapping(Entry entry, Keys keys) {
        return mapping(entry.key(), entry.value(), keys);
    }

    /** The value as a mapping, its keys checked. */
    Optional<Mapping> mapping(String name, Value value, Keys keys) {
        Optional<Mapping> mapping = mapping(name, value);
        mapping.ifPresent(found -> keys.check(found, findings));
        return mapping;
    }

    /** The value as a mapping with keys of any name. */
    Optional<Mapping> mapping(String name, Value value) {
        if (value instanceof Mapping mapping) {
            return Optional.of(mapping);
        }
        wrong(name, value, "takes keys with values", "Maybe the lines below it are not indented.");
        return Optional.empty();
    }

    /** The items of the list under an entry. */
    List<Value> items(Entry entry) {
        if (entry.value() instanceof Sequence sequence) {
            return sequence.items();
        }
        wrong(
                entry.key(),
                entry.value(),
                "takes a list",
                "Maybe each of its items lacks its dash.");
        return List.of();
    }

    private void wrong(String name, Value value, String takes, String maybe) {
        String shown = Shown.of(value);
        findings.error(
                value.location(),
                "shape",
                name + (shown.isEmpty() ? " " : " (" + shown + ") ") + takes,
                maybe);
    }
}
