package dev.sextant.record.verify;

import dev.sextant.record.model.DecisionRecord;
import dev.sextant.record.verify.Discrepancy.Kind;
import dev.sextant.record.write.ChainEnd;
import dev.sextant.record.write.FolderSeal;
import dev.sextant.record.write.HashChain;
import dev.sextant.record.write.JsonObjectReader;
import dev.sextant.record.write.Manifest;
import dev.sextant.record.write.RecordFolder;
import dev.sextant.record.write.Seal;
import dev.sextant.source.Location;
import dev.sextant.store.FileFingerprint;
import dev.sextant.store.OutputFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** Verifies one folder, from the seal outwards. */
final class FolderVerification {

    private static final String RESUME = "Maybe continue it: run the same command with --resume.";

    private final Verifier asked;
    private final Path folder;
    private final FolderContents contents;
    private final DiscrepancyCollector findings = new DiscrepancyCollector();
    private final Map<String, FileFingerprint> marks = new TreeMap<>();
    private final Map<String, String> reports = new TreeMap<>();
    private final byte[] manifest;
    private final JsonNode manifestTree;
    private long records;
    private String root;
    private Boolean areRulesThoseAsked;

    FolderVerification(Verifier asked, Path folder) throws IOException {
        this.asked = asked;
        this.folder = folder;
        this.contents = new FolderContents(folder);
        this.manifest = contents.bytes(Manifest.FILE).orElse(new byte[0]);
        this.manifestTree =
                JsonObjectReader.read(manifest)
                        .map(JsonNode.class::cast)
                        .orElseGet(MissingNode::getInstance);
    }

    /** Verifies it. */
    VerificationResult go() throws IOException {
        Optional<byte[]> seal = contents.bytes(Seal.FILE);
        Optional<ObjectNode> paper =
                contents.bytes(OutputFolder.PAPER).flatMap(JsonObjectReader::read);
        if (seal.isEmpty() && !isDone(paper)) {
            report(
                    Discrepancy.of(
                                    Kind.UNSEALED,
                                    Location.of(contents.name()),
                                    null,
                                    "the run in this folder is incomplete, and nothing is sealed")
                            .maybe(RESUME));
        } else {
            Optional<Discrepancy> newer = newer(seal.flatMap(JsonObjectReader::read));
            if (newer.isPresent()) {
                report(newer.get());
            } else {
                verify(seal, paper);
            }
        }
        return verification();
    }

    private static boolean isDone(Optional<ObjectNode> paper) {
        return paper.filter(read -> read.path("state").asString("").equals("done")).isPresent();
    }

    private Optional<Discrepancy> newer(Optional<ObjectNode> seal) {
        JsonNode read = seal.map(JsonNode.class::cast).orElseGet(MissingNode::getInstance);
        return VersionCheck.newer(
                        contents.nameOf(Seal.FILE), read, "schema", Seal.SCHEMA, manifestTree)
                .or(
                        () ->
                                VersionCheck.newer(
                                        contents.nameOf(Manifest.FILE),
                                        manifestTree,
                                        "schema",
                                        Manifest.SCHEMA,
                                        manifestTree))
                .or(
                        () ->
                                VersionCheck.newer(
                                        contents.nameOf(Seal.FILE),
                                        read,
                                        Seal.WORK + ".records",
                                        DecisionRecord.SCHEMA,
                                        manifestTree));
    }

    private void verify(Optional<byte[]> bytes, Optional<ObjectNode> paper) throws IOException {
        FoundSeal seal = new FoundSeal(bytes.orElse(new byte[0]));
        boolean isSound = seal.isSound();
        SealContent sealed = seal.sealed().filter(any -> isSound).orElse(null);
        ChainEnd end = walk(sealed);
        measure();
        byte[] sealBytes = isSound ? FoundSeal.written(seal.node().orElseThrow()) : null;
        root = seal.root();
        if (isSound) {
            DocumentCheck.check(contents.nameOf(Seal.FILE), seal.bytes(), sealBytes, findings);
        } else {
            reportSeal(bytes.isPresent(), seal);
            sealed = paper.flatMap(SealContent::ofPaper).orElseGet(() -> weak(seal, end));
        }
        if (sealed != null) {
            new SealedFilesCheck(contents, sealed, marks, findings)
                    .check(manifest, sealBytes, root, asked.key());
        }
        askFurther(sealed);
    }

    private void reportSeal(boolean isThere, FoundSeal seal) {
        String file = contents.nameOf(Seal.FILE);
        if (isThere) {
            seal.reportUnsound(file, findings);
        } else {
            report(Discrepancy.of(Kind.MISSING, Location.of(file), null, "the seal is missing"));
        }
    }

    /** What a changed seal says, where nothing else says what was sealed. */
    private SealContent weak(FoundSeal seal, ChainEnd end) {
        Optional<SealContent> sealed = seal.sealed();
        if (sealed.isPresent() && !sealed.get().chain().equals(end)) {
            report(
                    Discrepancy.of(
                                    Kind.CHANGED,
                                    Location.of(contents.nameOf(RecordFolder.RECORDS)),
                                    null,
                                    "these are not the sealed records")
                            .values(words(sealed.get().chain()), words(end)));
        }
        return sealed.orElse(null);
    }

    private static String words(ChainEnd end) {
        return end.records() + ", last link " + end.last();
    }

    /** Goes through the records. */
    private ChainEnd walk(SealContent sealed) throws IOException {
        boolean isManifestWhole =
                sealed != null && FileMarks.of(manifest).equals(sealed.manifest());
        String first =
                manifestTree instanceof ObjectNode node
                        ? HexFormat.of().formatHex(HashChain.first(node))
                        : null;
        if (!contents.has(RecordFolder.RECORDS)) {
            return new ChainEnd(0, first);
        }
        RecordsCheck check =
                new RecordsCheck(
                        contents.nameOf(RecordFolder.RECORDS), contents.path(RecordFolder.RECORDS));
        ChainEnd end =
                check.walk(
                        isManifestWhole ? first : null,
                        sealed == null ? null : sealed.chain(),
                        findings);
        records = check.records();
        marks.put(RecordFolder.RECORDS, check.mark());
        return end.last() == null ? new ChainEnd(0, first) : end;
    }

    private void measure() throws IOException {
        for (String file : contents.files()) {
            if (!file.equals(RecordFolder.RECORDS)) {
                marks.put(file, FileMarks.of(contents.path(file)));
            }
        }
    }

    private void askFurther(SealContent sealed) throws IOException {
        if (asked.root() != null && !asked.root().equals(root)) {
            report(
                    Discrepancy.of(
                                    Kind.OTHER,
                                    Location.of(contents.nameOf(Seal.FILE)),
                                    Seal.ROOT,
                                    "this is not the expected root")
                            .values(asked.root(), root)
                            .maybe(
                                    "Maybe this is the same folder as of another run, or somebody"
                                            + " recreated it."));
        }
        if (asked.rules() != null) {
            DiscrepancyCollector others = new DiscrepancyCollector();
            new RulesCheck(manifestTree.path("rules"), asked.rules(), others).check();
            areRulesThoseAsked = others.areNone();
            findings.addAll(others);
        }
        if (sealed != null) {
            ReportCheck check = new ReportCheck(sealed.files(), contents, findings);
            for (Path report : asked.reports()) {
                check.check(report).ifPresent(name -> reports.put(report.toString(), name));
            }
        }
    }

    private void report(Discrepancy discrepancy) {
        findings.add(discrepancy);
    }

    private VerificationResult verification() throws IOException {
        return new VerificationResult(
                contents.name(),
                FolderSeal.read(folder),
                madeWith(),
                records,
                root,
                redacted(),
                contents.files(),
                new VerificationResult.Anchor(
                        asked.key() == null ? null : asked.key().id(), asked.root()),
                reports,
                findings.all(),
                findings.unlisted());
    }

    private List<String> redacted() {
        List<String> paths = new ArrayList<>();
        manifestTree.path("records").path("redacted").forEach(path -> paths.add(path.asString("")));
        return paths;
    }

    private VerificationResult.MadeWith madeWith() {
        JsonNode rules = manifestTree.path("rules");
        if (!rules.path("digest").isString()) {
            return null;
        }
        List<String> folders = new ArrayList<>();
        rules.path("folders").forEach(each -> folders.add(each.path("folder").asString("")));
        return new VerificationResult.MadeWith(
                rules.path("digest").asString(),
                folders,
                rules.path("knowledge").asString(""),
                rules.path("unsafe").asBoolean(false),
                areRulesThoseAsked);
    }
}
