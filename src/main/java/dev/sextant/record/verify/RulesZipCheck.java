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
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Compares the files in a zip of rules with those that the manifest lists. They are those that
 * replay would read: from front to back, whatever the directory at the end says.
 */
final class RulesZipCheck {

    private final String file;
    private final List<PackedRules.Entry> sealed;
    private final DiscrepancyCollector findings;
    private final List<PackedRules.Entry> found = new ArrayList<>();

    /**
     * @param file the zip as the user would name it
     * @param rules what the manifest says about them
     */
    RulesZipCheck(String file, PackedRules rules, DiscrepancyCollector findings) {
        this.file = file;
        this.sealed = rules.entries();
        this.findings = findings;
    }

    /** Reports each file that differs; of a zip that cannot be read, the first one. */
    void check(byte[] zip) {
        boolean isRead = isRead(zip);
        int read = found.size();
        boolean isCut = read < sealed.size() && found.equals(sealed.subList(0, read));
        if (isRead && !isCut) {
            compare();
        } else {
            report(
                    Kind.CHANGED,
                    sealed.get(Math.min(read, sealed.size() - 1)).name(),
                    "this file, or the zip from here on, was changed after sealing");
        }
        if (findings.areNone()) {
            report(Kind.CHANGED, null, "it was repacked, but contains the sealed files");
        }
    }

    private boolean isRead(byte[] zip) {
        try {
            RulesZipReader.unpacked(
                    new ByteArrayInputStream(zip),
                    (name, bytes) ->
                            found.add(
                                    new PackedRules.Entry(
                                            name, bytes.length, Digest.sha256(bytes))));
            return !found.isEmpty();
        } catch (IOException | IllegalArgumentException unreadable) {
            return false;
        }
    }

    private void compare() {
        Map<String, List<PackedRules.Entry>> byName =
                found.stream()
                        .collect(
                                Collectors.groupingBy(
                                        PackedRules.Entry::name,
                                        TreeMap::new,
                                        Collectors.toList()));
        List<PackedRules.Entry> removed = new ArrayList<>();
        for (PackedRules.Entry entry : sealed) {
            List<PackedRules.Entry> same = byName.remove(entry.name());
            if (same == null) {
                removed.add(entry);
            } else if (!same.get(0).equals(entry)) {
                report(Kind.CHANGED, entry.name(), "this file was changed after sealing");
            } else if (same.size() > 1) {
                report(Kind.ADDED, entry.name(), "there is a second file with this name");
            }
        }
        for (PackedRules.Entry added : byName.values().stream().map(one -> one.get(0)).toList()) {
            Optional<PackedRules.Entry> former =
                    removed.stream().filter(one -> one.sha256().equals(added.sha256())).findFirst();
            former.ifPresent(removed::remove);
            report(
                    former.isPresent() ? Kind.CHANGED : Kind.ADDED,
                    added.name(),
                    former.map(one -> "this file was called " + one.name())
                            .orElse("this file was added"));
        }
        removed.forEach(one -> report(Kind.MISSING, one.name(), "this file was removed"));
    }

    private void report(Kind kind, String entry, String what) {
        findings.add(Discrepancy.of(kind, Location.of(file), entry, what));
    }
}
