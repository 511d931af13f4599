package dev.sextant.scenario.read;

import dev.sextant.scenario.value.ProblemCollector;
import dev.sextant.source.document.DocumentValue;
import dev.sextant.source.document.MappingEntry;
import dev.sextant.source.document.MappingValue;
import dev.sextant.source.document.MessageText;
import dev.sextant.source.document.SequenceValue;
import java.util.List;
import java.util.Optional;

/** Holds that keys and values, or a list, are where they must. */
final class ShapeChecker {

    private final ProblemCollector findings;

    ShapeChecker(ProblemCollector findings) {
        this.findings = findings;
    }

    /** The mapping under an entry, its keys checked. */
    Optional<MappingValue> mapping(MappingEntry entry, AllowedKeys keys) {
        return mapping(entry.key(), entry.value(), keys);
    }

    /** The value as a mapping, its keys checked. */
    Optional<MappingValue> mapping(String name, DocumentValue value, AllowedKeys keys) {
        Optional<MappingValue> mapping = mapping(name, value);
        mapping.ifPresent(found -> keys.check(found, findings));
        return mapping;
    }

    /** The value as a mapping with keys of any name. */
    Optional<MappingValue> mapping(String name, DocumentValue value) {
        if (value instanceof MappingValue mapping) {
            return Optional.of(mapping);
        }
        wrong(name, value, "expects keys with values", "Maybe indent the lines below it.");
        return Optional.empty();
    }

    /** The items of the list under an entry. */
    List<DocumentValue> items(MappingEntry entry) {
        if (entry.value() instanceof SequenceValue sequence) {
            return sequence.items();
        }
        wrong(entry.key(), entry.value(), "expects a list", "Maybe start each item with a dash.");
        return List.of();
    }

    private void wrong(String name, DocumentValue value, String takes, String maybe) {
        String shown = MessageText.of(value);
        findings.error(
                value.location(),
                "shape",
                name + (shown.isEmpty() ? " " : " (" + shown + ") ") + takes,
                maybe);
    }
}
