package dev.sextant.record.verify;

import dev.sextant.record.verify.Discrepancy.Kind;
import dev.sextant.source.Location;
import dev.sextant.store.FileFingerprint;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Says whether a file is a copy of one that was sealed. */
final class ReportCheck {

    private final Map<String, FileFingerprint> sealed;
    private final FolderContents contents;
    private final DiscrepancyCollector findings;

    /**
     * @param sealed the files that were sealed, by name
     */
    ReportCheck(
            Map<String, FileFingerprint> sealed,
            FolderContents contents,
            DiscrepancyCollector findings) {
        this.sealed = sealed;
        this.contents = contents;
        this.findings = findings;
    }

    /**
     * The name of the file that it is a copy of; nothing where it is none, which is shown.
     *
     * @throws IOException if it cannot be read
     */
    Optional<String> check(Path report) throws IOException {
        FileFingerprint mark = FileMarks.of(report);
        Optional<String> same =
                sealed.entrySet().stream()
                        .filter(file -> file.getValue().equals(mark))
                        .map(Map.Entry::getKey)
                        .findFirst();
        if (same.isEmpty()) {
            report(report, mark);
        }
        return same;
    }

    private void report(Path report, FileFingerprint mark) throws IOException {
        String place = report.toString().replace('\\', '/');
        String name = report.getFileName().toString();
        FileFingerprint original = sealed.get(name);
        if (original == null) {
            findings.add(
                    Discrepancy.of(
                                    Kind.OTHER,
                                    Location.of(place),
                                    null,
                                    "this is not a file of this run: no sealed file has this"
                                            + " content or this name")
                            .maybe("Maybe another run created it."));
            return;
        }
        findings.add(
                Discrepancy.of(
                                Kind.CHANGED,
                                first(report, place, name, original),
                                null,
                                "this is not the " + name + " that was sealed")
                        .values(FileMarks.words(original), FileMarks.words(mark)));
    }

    /** Where it first differs from the file in the folder, if that is the one that was sealed. */
    private Location first(Path report, String place, String name, FileFingerprint original)
            throws IOException {
        if (!contents.has(name) || !FileMarks.of(contents.path(name)).equals(original)) {
            return Location.of(place);
        }
        try (InputStream one = new BufferedInputStream(Files.newInputStream(report));
                InputStream other =
                        new BufferedInputStream(Files.newInputStream(contents.path(name)))) {
            int line = 1;
            int read = one.read();
            while (read >= 0 && read == other.read()) {
                line += read == '\n' ? 1 : 0;
                read = one.read();
            }
            return new Location(place, line, 0);
        }
    }
}
