package dev.sextant.record.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.Fault;
import dev.sextant.Withstands;
import dev.sextant.cli.RecordedFolder;
import dev.sextant.record.key.KeyPairFiles;
import dev.sextant.record.key.PublicKeyFile;
import dev.sextant.record.key.SigningKey;
import dev.sextant.record.write.Envelope;
import dev.sextant.record.write.JsonObjectReader;
import dev.sextant.rulebook.folder.RuleFolder;
import dev.sextant.rulebook.folder.RuleFolders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of folders whose files, seals and signatures are not what they were. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VerifierTest {

    private static final String KNOWN =
            "06e3fd8fda29bb60ab59557de61edb0aecdb231134be30e75b455f8e1b792fa9";

    private Path original;
    private Path folder;
    private PublicKeyFile key;
    private int copies;

    @BeforeAll
    void record(@TempDir Path scratch) throws IOException {
        original = RecordedFolder.signed(scratch);
        key = PublicKeyFile.read(RecordedFolder.publicKey(scratch));
    }

    @BeforeEach
    void copy() throws IOException {
        folder = RecordedFolder.copy(original, "copy" + copies++);
    }

    @Test
    void an_unchanged_folder_reports_its_content() throws IOException {
        VerificationResult verification = new Verifier(key, null, null, List.of()).verify(folder);

        assertThat(verification.isFine()).isTrue();
        assertThat(verification.records()).isEqualTo(20);
        assertThat(verification.root()).isEqualTo(root(folder));
        assertThat(verification.rules().folders()).containsExactly("rules");
        assertThat(verification.seal().keys()).containsExactly(KNOWN);
        assertThat(verification.anchor()).isEqualTo(new VerificationResult.Anchor(KNOWN, null));
    }

    @Withstands({Fault.MISSING_FILE, Fault.MISSING_SEAL})
    @ParameterizedTest
    @ValueSource(
            strings = {
                "manifest.json",
                "rules.zip",
                "records.jsonl",
                "seal.json",
                "run.json",
                "outcomes.md"
            })
    void a_missing_file_is_reported(String file) throws IOException {
        Files.delete(folder.resolve(file));

        assertThat(findings(null))
                .containsExactly(
                        file.equals("seal.json")
                                ? "FOLDER/seal.json: MISSING: the seal is missing"
                                : file.equals("records.jsonl")
                                        ? "FOLDER/records.jsonl: MISSING: this file is missing"
                                        : "FOLDER/" + file + ": MISSING: this file is missing");
    }

    @Withstands(Fault.ADDED_FILE)
    @Test
    void files_that_are_not_sealed_are_reported() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "mine");
        Files.createDirectory(folder.resolve("more"));
        Files.writeString(folder.resolve(".lock"), "process 1");

        assertThat(findings(key))
                .containsExactly(
                        "FOLDER/notes.txt: ADDED: this file is not sealed",
                        "FOLDER/more: ADDED: this is a folder, a link or a device, and is not"
                                + " sealed",
                        "FOLDER/.lock: ADDED: this file is empty when a run is complete");
    }

    @Withstands(Fault.MISSING_SEAL)
    @Test
    void an_unfinished_run_has_no_seal() throws IOException {
        Files.delete(folder.resolve("seal.json"));
        Files.delete(folder.resolve("seal.dsse.json"));
        replace("run.json", "\"done\"", "\"unfinished\"");
        Files.move(folder.resolve("records.jsonl"), folder.resolve("records.jsonl.part"));

        assertThat(new Verifier(key, null, null, List.of()).verify(folder).findings())
                .singleElement()
                .satisfies(
                        found -> {
                            assertThat(found.kind()).isEqualTo(Discrepancy.Kind.UNSEALED);
                            assertThat(found.what())
                                    .isEqualTo(
                                            "the run in this folder is incomplete, and nothing is"
                                                    + " sealed");
                            assertThat(found.maybe())
                                    .isEqualTo(
                                            "Maybe continue it: run the same command with"
                                                    + " --resume.");
                        });
    }

    @Withstands(Fault.MISSING_SIGNATURE)
    @Test
    void a_missing_signature_is_reported_with_and_without_a_key() throws IOException {
        Files.delete(folder.resolve("seal.dsse.json"));
        String gone =
                "FOLDER/seal.dsse.json: MISSING: the signature is missing; the seal was signed by"
                        + " the key "
                        + KNOWN;

        assertThat(findings(key)).containsExactly(gone);
        assertThat(findings(null)).containsExactly(gone);
    }

    @Withstands(Fault.UNSIGNED_SEAL)
    @Test
    void an_unsigned_seal_fails_if_a_key_is_given() {
        folder = RecordedFolder.run(original.getParent(), "unsigned", 3);

        assertThat(findings(null)).isEmpty();
        assertThat(findings(key))
                .containsExactly(
                        "FOLDER/seal.json: SIGNATURE: this seal is not signed, but a signature was"
                                + " expected");
    }

    @Withstands(Fault.UNCHECKED_SIGNATURE)
    @Test
    void a_signature_that_no_key_checks_is_reported() throws IOException {
        PublicKeyFile other = other();

        assertThat(findings(other))
                .containsExactly(
                        "FOLDER/seal.dsse.json:6:7: SIGNATURE: signatures[0].keyid: another key"
                                + " signed than the expected one");
    }

    @Withstands(Fault.SIGNATURE_OF_ANOTHER_SEAL)
    @Test
    void the_signature_of_another_seal_is_reported_with_the_signed_root() throws IOException {
        Path another =
                RecordedFolder.run(
                        original.getParent(),
                        "another",
                        4,
                        "--sign",
                        RecordedFolder.privateKey(original.getParent()).toString());
        Files.write(
                folder.resolve("seal.dsse.json"),
                Files.readAllBytes(another.resolve("seal.dsse.json")));

        assertThat(findings(key))
                .containsExactly(
                        "FOLDER/seal.dsse.json:2:3: SIGNATURE: payload: the signed content is not"
                                + " this seal, but the seal with the root "
                                + root(another));
    }

    @Withstands(Fault.CHANGED_ALGORITHM)
    @Test
    void the_algorithm_named_in_the_file_is_ignored() throws IOException {
        replace("seal.dsse.json", "\"keyid\"", "\"alg\": \"none\",\n      \"keyid\"");

        assertThat(findings(key))
                .containsExactly(
                        "FOLDER/seal.dsse.json:6:7: ADDED: signatures[0].alg: this field was"
                                + " added");
    }

    @Withstands(Fault.SWAPPED_KEY_ID)
    @Test
    void a_swapped_key_id_is_reported() throws IOException {
        replace("seal.dsse.json", KNOWN, other().id());
        String swapped =
                "FOLDER/seal.dsse.json:6:7: CHANGED: signatures[0].keyid: this field was changed"
                        + " after it was written";

        assertThat(findings(key)).containsExactly(swapped);
        assertThat(findings(null)).containsExactly(swapped);
    }

    @Withstands(Fault.SWAPPED_KEY_ID)
    @Test
    void a_signature_with_the_id_of_another_key_is_reported() throws IOException {
        byte[] seal = Files.readAllBytes(folder.resolve("seal.json"));
        String forged = Envelope.write(seal, root(folder), SigningKey.fresh());
        Files.writeString(
                folder.resolve("seal.dsse.json"),
                forged.replaceFirst("\"keyid\": \"[0-9a-f]{64}\"", "\"keyid\": \"" + KNOWN + "\""));

        assertThat(findings(key))
                .containsExactly(
                        "FOLDER/seal.dsse.json:7:7: SIGNATURE: signatures[0].sig: the signature was"
                                + " not made with the named key");
        assertThat(findings(null))
                .containsExactly(
                        "FOLDER/seal.dsse.json: CHANGED: signatures[0].sig: this file does not"
                                + " match run.json: one of the two was changed");
    }

    /** It stands for two bits, and is written with six. */
    @Withstands(Fault.CHANGED_SIGNATURE)
    @Test
    void no_other_last_letter_of_a_signature_verifies() throws IOException {
        String letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        String whole = Files.readString(folder.resolve("seal.dsse.json"));
        int last = whole.indexOf("==\"") - 1;

        for (int letter = 0; letter < letters.length(); letter++) {
            char other = letters.charAt(letter);
            String changed = whole.substring(0, last) + other + whole.substring(last + 1);
            Files.writeString(folder.resolve("seal.dsse.json"), changed);

            assertThat(findings(key)).as("(%s)", other).hasSize(changed.equals(whole) ? 0 : 1);
            assertThat(findings(null)).as("(%s)", other).hasSize(changed.equals(whole) ? 0 : 1);
        }
    }

    @Withstands(Fault.OTHER_RULES)
    @Test
    void the_rules_of_records_are_reported_and_compared_with_others() throws IOException {
        RuleFolder same = RuleFolders.read(List.of(RecordedFolder.RULES));

        VerificationResult verification = new Verifier(null, null, same, List.of()).verify(folder);

        assertThat(verification.isFine()).isTrue();
        assertThat(verification.rules().digest()).isEqualTo(same.digest());
        assertThat(verification.rules().areThoseAsked()).isTrue();
    }

    @Withstands(Fault.OTHER_RULES)
    @Test
    void every_differing_file_of_other_rules_is_named() throws IOException {
        Path other = Files.createDirectories(folder.resolveSibling("other" + copies));
        for (String file : List.of("sources.yaml", "serverless/event-driven.drl")) {
            Path copy = other.resolve(file);
            Files.createDirectories(copy.getParent());
            Files.copy(RecordedFolder.RULES.resolve(file), copy);
        }
        Files.writeString(other.resolve("sources.yaml"), "# more\n");
        Files.writeString(other.resolve("new.drl"), "package rules;\n");

        VerificationResult verification =
                new Verifier(null, null, RuleFolders.read(List.of(other)), List.of())
                        .verify(folder);

        assertThat(verification.rules().areThoseAsked()).isFalse();
        assertThat(verification.findings())
                .extracting(
                        found ->
                                other.relativize(Path.of(found.place().file()))
                                        + ": "
                                        + found.what())
                .containsExactly(
                        "kubernetes/long-running.drl: the records were made with this file, but it"
                                + " does not exist here",
                        "new.drl: the records were made without this file",
                        "sources.yaml: the records were made with a different version of this file",
                        "verdict/placement.drl: the records were made with this file, but it does"
                                + " not exist here",
                        "verdict/recommendation.drl: the records were made with this file, but it"
                                + " does not exist here");
    }

    @Withstands(Fault.NEWER_VERSION)
    @ParameterizedTest
    @CsvSource({
        "seal.json, sextant.seal/1, sextant.seal/2, seal.json: NEWER: schema",
        "manifest.json, sextant.manifest/1, sextant.manifest/12, manifest.json: NEWER: schema",
        "seal.json, sextant.decision/1, sextant.decision/2, seal.json: NEWER: work.records"
    })
    void records_of_a_newer_version_are_refused(
            String file, String known, String newer, String place) throws IOException {
        replace("manifest.json", "\"sextant\": \"0.1.0\"", "\"sextant\": \"3.1.4\"");
        replace(file, known, newer);

        assertThat(findings(key))
                .containsExactly(
                        "FOLDER/%s: written as %s by sextant 3.1.4; this version reads up to %s"
                                .formatted(place, newer, known));
    }

    /** Made by the version that its name has; it stays as it is for ever. */
    @Withstands(Fault.OLDER_VERSION)
    @Test
    void a_folder_of_an_older_version_is_verified() throws IOException {
        Path old = Path.of("src/test/resources/dev/sextant/audit/written-by-0.1.0");

        VerificationResult verification =
                new Verifier(
                                key,
                                "9eeba7f6b4ed9fb0c8bb4313b4b74d274ae142b94b52dd9caea329bd578e9086",
                                null,
                                List.of())
                        .verify(old);

        assertThat(verification.findings()).isEmpty();
        assertThat(verification.records()).isEqualTo(2);
    }

    @Withstands(Fault.TRAILING_BYTES)
    @ParameterizedTest
    @ValueSource(strings = {"seal.json", "run.json", "manifest.json", "seal.dsse.json"})
    void bytes_after_a_document_are_reported_without_a_field(String file) throws IOException {
        int lines = Files.readAllLines(folder.resolve(file)).size();
        Files.writeString(folder.resolve(file), "\n", StandardOpenOption.APPEND);

        assertThat(findings(key))
                .containsExactly(
                        "FOLDER/%s:%d:1: CHANGED: 1 byte is after the end"
                                .formatted(file, lines + 1));
    }

    @Test
    void a_link_is_not_a_file_of_the_folder() throws IOException {
        Path outside = folder.resolveSibling("outside" + copies++);
        Files.move(folder.resolve("records.jsonl"), outside);
        Files.createSymbolicLink(folder.resolve("records.jsonl"), outside.toAbsolutePath());
        Path secret = Files.writeString(folder.resolveSibling("secret" + copies++), "hush");
        Files.deleteIfExists(folder.resolve(".lock"));
        Files.createSymbolicLink(folder.resolve(".lock"), secret.toAbsolutePath());

        assertThat(findings(null))
                .containsExactlyInAnyOrder(
                        "FOLDER/.lock: ADDED: this is a folder, a link or a device, and is not"
                                + " sealed",
                        "FOLDER/records.jsonl: ADDED: this is a folder, a link or a device, and is"
                                + " not sealed",
                        "FOLDER/records.jsonl: MISSING: this file is missing");
    }

    @Withstands(Fault.FORGED_FOLDER)
    @Test
    void only_an_anchor_reveals_a_forged_folder() throws IOException {
        Path anew = RecordedFolder.run(original.getParent(), "anew", 20);
        String kept = root(folder);
        folder = anew;

        assertThat(findings(null)).isEmpty();
        assertThat(findings(key)).hasSize(1);
        assertThat(new Verifier(null, kept, null, List.of()).verify(folder).findings())
                .singleElement()
                .satisfies(
                        found -> {
                            assertThat(found.kind()).isEqualTo(Discrepancy.Kind.OTHER);
                            assertThat(found.field()).isEqualTo("root");
                            assertThat(found.what()).isEqualTo("this is not the expected root");
                            assertThat(found.expected()).isEqualTo(kept);
                            assertThat(found.found()).isEqualTo(root(anew));
                        });
    }

    @Withstands(Fault.MOVED_REPORT)
    @Test
    void a_copy_of_a_report_is_recognized_in_any_folder() throws IOException {
        Path copy = folder.resolveSibling("for the board.md");
        Files.copy(folder.resolve("outcomes.md"), copy);

        VerificationResult verification =
                new Verifier(null, null, null, List.of(copy)).verify(folder);

        assertThat(verification.isFine()).isTrue();
        assertThat(verification.reports()).containsEntry(copy.toString(), "outcomes.md");
    }

    @Withstands(Fault.CHANGED_REPORT)
    @Test
    void a_changed_report_is_reported_by_its_first_different_line() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolveSibling("sent" + copies));
        Path changed = elsewhere.resolve("outcomes.md");
        String text = Files.readString(folder.resolve("outcomes.md"));
        int third = text.indexOf('\n', text.indexOf('\n') + 1) + 1;
        Files.writeString(changed, text.substring(0, third) + "!" + text.substring(third));
        Path other = Files.writeString(elsewhere.resolve("other.html"), "<p>");

        assertThat(
                        new Verifier(null, null, null, List.of(changed, other))
                                .verify(folder).findings().stream().map(this::told))
                .containsExactly(
                        changed + ":3: CHANGED: this is not the outcomes.md that was sealed",
                        other
                                + ": OTHER: this is not a file of this run: no sealed file has this"
                                + " content or this name");
    }

    private PublicKeyFile other() throws IOException {
        KeyPairFiles pair = KeyPairFiles.create(folder.resolveSibling("other-key" + copies++));
        return PublicKeyFile.read(pair.publicFile());
    }

    private static String root(Path of) {
        try {
            return JsonObjectReader.read(Files.readAllBytes(of.resolve("seal.json")))
                    .orElseThrow()
                    .get("root")
                    .asString();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void replace(String file, String text, String other) throws IOException {
        Path changed = folder.resolve(file);
        String before = Files.readString(changed);
        assertThat(before).contains(text);
        Files.writeString(changed, before.replace(text, other));
    }

    private List<String> findings(PublicKeyFile asked) {
        try {
            return new Verifier(asked, null, null, List.of())
                    .verify(folder).findings().stream().map(this::told).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String told(Discrepancy each) {
        String place = each.place().toString().replace(folder.toString(), "FOLDER");
        String field = each.field() == null ? "" : each.field() + ": ";
        return place + ": " + each.kind() + ": " + field + each.what();
    }
}
