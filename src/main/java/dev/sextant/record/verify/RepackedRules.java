package dev.sextant.record.verify;

import dev.sextant.record.verify.Discrepancy.Kind;
import dev.sextant.record.write.RulesZipReader;
import dev.sextant.source.Digest;
import dev.sextant.source.Location;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Finds what was changed in a zip of rules that somebody packed again. Its entries are those that
 * replay would read: from front to back, whatever its directory at the end says.
 */
final class RepackedRules {

    private final String file;
    private final List<PackedRules.Entry> sealed;
    private final List<PackedRules.Entry> entries;

    /**
     * @param file the zip as the user would name it
     * @param sealed what it held
     */
    RepackedRules(String file, byte[] zip, List<PackedRules.Entry> sealed) {
        this.file = file;
        this.sealed = sealed;
        this.entries = entries(zip);
    }

    /** The files under the names that they bear there; none where it cannot be unpacked. */
    private static List<PackedRules.Entry> entries(byte[] zip) {
        try {
            return RulesZipReader.unpacked(
                    new ByteArrayInputStream(zip),
                    (name, bytes) ->
                            new PackedRules.Entry(name, bytes.length, Digest.sha256(bytes)));
        } catch (IOException | IllegalArgumentException unreadable) {
            return List.of();
        }
    }

    /** Whether it can be unpacked. */
    boolean areThere() {
        return !entries.isEmpty();
    }

    /** The differences from the sealed files; never empty. */
    List<Discrepancy> differences() {
        Map<String, List<PackedRules.Entry>> byName =
                entries.stream().collect(Collectors.groupingBy(PackedRules.Entry::name));
        List<Discrepancy> differences = new ArrayList<>();
        for (PackedRules.Entry entry : sealed) {
            List<PackedRules.Entry> found = byName.getOrDefault(entry.name(), List.of());
            if (found.isEmpty()) {
                differences.add(discrepancy(Kind.MISSING, entry.name(), "this file was removed"));
            } else if (!found.get(0).equals(entry)) {
                differences.add(
                        discrepancy(
                                Kind.CHANGED, entry.name(), "this file was changed after sealing"));
            } else if (found.size() > 1) {
                differences.add(
                        discrepancy(
                                Kind.ADDED, entry.name(), "there is a second file with this name"));
            }
        }
        sealed.forEach(entry -> byName.remove(entry.name()));
        byName.keySet().stream()
                .sorted()
                .forEach(
                        name ->
                                differences.add(
                                        discrepancy(Kind.ADDED, name, "this file was added")));
        return differences.isEmpty()
                ? List.of(
                        discrepancy(
                                Kind.CHANGED,
                                null,
                                "it was repacked, but contains the sealed files"))
                : differences;
    }

    private Discrepancy discrepancy(Kind kind, String entry, String what) {
        return Discrepancy.of(kind, Location.of(file), entry, what);
    }
}
