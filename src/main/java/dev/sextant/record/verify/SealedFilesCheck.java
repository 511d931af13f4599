package dev.sextant.record.verify;

import dev.sextant.record.key.PublicKeyFile;
import dev.sextant.record.verify.Discrepancy.Kind;
import dev.sextant.record.write.Envelope;
import dev.sextant.record.write.JsonObjectReader;
import dev.sextant.record.write.Manifest;
import dev.sextant.record.write.RecordFolder;
import dev.sextant.record.write.RulesZip;
import dev.sextant.record.write.Seal;
import dev.sextant.source.Location;
import dev.sextant.store.FileFingerprint;
import dev.sextant.store.OutputFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Holds every file of a folder but the seal and the chain of the records against the seal. */
final class SealedFilesCheck {

    private final FolderContents contents;
    private final SealContent sealed;
    private final Map<String, FileFingerprint> marks;
    private final DiscrepancyCollector findings;

    /**
     * @param marks the files of the folder, by name
     */
    SealedFilesCheck(
            FolderContents contents,
            SealContent sealed,
            Map<String, FileFingerprint> marks,
            DiscrepancyCollector findings) {
        this.contents = contents;
        this.sealed = sealed;
        this.marks = marks;
        this.findings = findings;
    }

    /**
     * Reports what is not as it was sealed.
     *
     * @param seal the seal as it was written; null where that is not known
     * @param root its root
     * @param key the key that must have signed; null for any
     */
    void check(byte[] manifest, byte[] seal, String root, PublicKeyFile key) throws IOException {
        checkManifest(manifest);
        for (String file : sealed.files().keySet()) {
            checkFile(file, manifest);
        }
        boolean isSignatureFine = checkEnvelope(seal, root, key);
        checkPaper(seal, isSignatureFine, key != null);
        checkOthers();
    }

    private void checkManifest(byte[] manifest) throws IOException {
        if (!contents.has(Manifest.FILE)) {
            reportMissing(Manifest.FILE);
            return;
        }
        new ManifestCheck(contents.nameOf(Manifest.FILE), manifest, sealed, findings).check();
    }

    private boolean isWhole(String file) {
        return marks.containsKey(file) && marks.get(file).equals(sealed.files().get(file));
    }

    private void checkFile(String file, byte[] manifest) throws IOException {
        if (!contents.has(file)) {
            reportMissing(file);
        } else if (!isWhole(file)) {
            DiscrepancyCollector found = new DiscrepancyCollector();
            if (file.equals(RulesZip.FILE) && FileMarks.of(manifest).equals(sealed.manifest())) {
                checkRules(manifest, found);
            }
            boolean isReported =
                    file.equals(RecordFolder.RECORDS)
                            && findings.areAbout(contents.nameOf(RecordFolder.RECORDS));
            if (found.areNone() && !isReported) {
                found.add(
                        about(file, Kind.CHANGED, "this file was changed after sealing")
                                .values(
                                        FileMarks.words(sealed.files().get(file)),
                                        FileMarks.words(marks.get(file))));
            }
            findings.addAll(found);
        }
    }

    private void checkRules(byte[] manifest, DiscrepancyCollector found) throws IOException {
        byte[] zip = contents.bytes(RulesZip.FILE).orElseThrow();
        JsonObjectReader.read(manifest)
                .flatMap(PackedRules::of)
                .ifPresent(
                        rules ->
                                new RulesZipCheck(contents.nameOf(RulesZip.FILE), rules, found)
                                        .check(zip));
    }

    /** Whether the envelope is as it was, as far as is known. */
    private boolean checkEnvelope(byte[] seal, String root, PublicKeyFile key) throws IOException {
        String signer = sealed.signer();
        Optional<byte[]> envelope = contents.bytes(Envelope.FILE);
        if (signer != null && envelope.isEmpty()) {
            report(
                    about(
                            Envelope.FILE,
                            Kind.MISSING,
                            "the signature is missing; the seal was signed by the key " + signer));
            return false;
        }
        if (signer == null) {
            reportUnsigned(key);
            return true;
        }
        DiscrepancyCollector found = new DiscrepancyCollector();
        new EnvelopeCheck(contents.nameOf(Envelope.FILE), envelope.get(), found)
                .check(
                        Optional.ofNullable(seal)
                                .map(bytes -> new EnvelopeCheck.Expected(bytes, root)),
                        signer,
                        key);
        findings.addAll(found);
        return found.areNone();
    }

    private void reportUnsigned(PublicKeyFile key) {
        if (key != null) {
            report(
                    about(
                                    Seal.FILE,
                                    Kind.SIGNATURE,
                                    "this seal is not signed, but a signature was expected")
                            .values(key.id(), null)
                            .maybe(
                                    "Maybe it was made without --sign KEY, or somebody recreated"
                                            + " the folder."));
        }
    }

    /** What the folder says of the run says nothing that the seal does not. */
    private void checkPaper(byte[] seal, boolean isSignatureFine, boolean isSignatureShown)
            throws IOException {
        Optional<byte[]> found = contents.bytes(OutputFolder.PAPER);
        if (found.isEmpty()) {
            reportMissing(OutputFolder.PAPER);
            return;
        }
        JsonNode files =
                JsonObjectReader.read(found.get())
                        .map(read -> read.path("files"))
                        .orElseGet(MissingNode::getInstance);
        Map<String, FileFingerprint> papers = new TreeMap<>();
        papers.put(Seal.FILE, seal == null ? mark(files.path(Seal.FILE)) : FileMarks.of(seal));
        if (sealed.signer() != null) {
            papers.put(
                    Envelope.FILE,
                    isSignatureFine ? marks.get(Envelope.FILE) : mark(files.path(Envelope.FILE)));
        }
        DiscrepancyCollector problems = new DiscrepancyCollector();
        DocumentCheck.check(
                contents.nameOf(OutputFolder.PAPER),
                found.get(),
                FoundSeal.written(sealed.paper(papers)),
                problems);
        problems.all().forEach(each -> report(isSignatureShown ? each : orSignature(each)));
    }

    private static FileFingerprint mark(JsonNode problems) {
        return new FileFingerprint(
                problems.path("bytes").asLong(0), problems.path("sha256").asString(""));
    }

    /**
     * Without a key nothing shows whether the signature was changed, or what is reported for it.
     */
    private Discrepancy orSignature(Discrepancy each) {
        String field = "files[\"" + Envelope.FILE + "\"].sha256";
        return !field.equals(each.field())
                        || each.found() == null
                        || !each.found().matches("[0-9a-f]{64}")
                ? each
                : Discrepancy.of(
                                Kind.CHANGED,
                                Location.of(contents.nameOf(Envelope.FILE)),
                                EnvelopeCheck.SIGNATURE,
                                "this file does not match "
                                        + OutputFolder.PAPER
                                        + ": one of the two was changed")
                        .values(each.expected(), each.found())
                        .maybe("Maybe add --key PUB, which shows which one.");
    }

    private void checkOthers() throws IOException {
        Set<String> known = new TreeSet<>(sealed.files().keySet());
        known.addAll(Set.of(Manifest.FILE, Seal.FILE, OutputFolder.PAPER, OutputFolder.LOCK));
        if (sealed.signer() != null) {
            known.add(Envelope.FILE);
        }
        for (String file : contents.files()) {
            if (!known.contains(file)) {
                reportAdded(file);
            }
        }
        contents.others().forEach(this::reportNoFile);
        if (contents.has(OutputFolder.LOCK) && marks.get(OutputFolder.LOCK).bytes() > 0) {
            reportLock();
        }
    }

    private void reportNoFile(String name) {
        report(
                about(name, Kind.ADDED, "this is a folder, a link or a device, and is not sealed")
                        .maybe("Maybe copy the files again, without links."));
    }

    private void reportAdded(String file) {
        boolean isLeft = file.equals(OutputFolder.CHECKPOINT) || file.endsWith(OutputFolder.PART);
        Discrepancy added = about(file, Kind.ADDED, "this file is not sealed");
        report(
                added.maybe(
                        isLeft
                                ? "Maybe the run was interrupted at its very end: the same command"
                                        + " with --resume removes the file."
                                : "Maybe somebody added it: move it out of the folder."));
    }

    private void reportLock() throws IOException {
        byte[] holder = contents.bytes(OutputFolder.LOCK).orElseThrow();
        report(
                about(OutputFolder.LOCK, Kind.ADDED, "this file is empty when a run is complete")
                        .values(null, new String(holder, StandardCharsets.UTF_8))
                        .maybe(
                                "Maybe that process is still writing, or was killed: the same"
                                        + " command with --resume removes the content."));
    }

    private void reportMissing(String file) {
        report(about(file, Kind.MISSING, "this file is missing"));
    }

    private Discrepancy about(String file, Kind kind, String what) {
        return Discrepancy.of(kind, Location.of(contents.nameOf(file)), null, what);
    }

    private void report(Discrepancy discrepancy) {
        findings.add(discrepancy);
    }
}
