package dev.sextant.cli;

import static dev.sextant.cli.RecordedFolder.execute;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.Approved;
import dev.sextant.Fault;
import dev.sextant.Withstands;
import dev.sextant.cli.terminal.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What is said of a folder of records that somebody verifies. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VerifyTest {

    private Path original;
    private Path scratch;
    private String key;
    private Path folder;
    private int copies;

    @BeforeAll
    void record(@TempDir Path shared) {
        scratch = shared;
        original = RecordedFolder.signed(shared);
        key = RecordedFolder.publicKey(shared).toString();
    }

    @BeforeEach
    void copy() throws IOException {
        folder = RecordedFolder.copy(original, "copy" + copies++);
    }

    @Test
    void reports_what_was_verified_and_what_was_not() {
        Approved.check("cli/verify.txt", verify());
    }

    @Test
    void names_the_signer_and_the_reports() throws IOException {
        Path report = Files.copy(folder.resolve("outcomes.md"), scratch.resolve("sent.md"));
        String root = root();

        Approved.check(
                "cli/verify-anchored.txt",
                verify(
                        "--key",
                        key,
                        "--expect-root",
                        root,
                        "--rules",
                        RecordedFolder.RULES.toString(),
                        "--report",
                        report.toString()));
    }

    @Withstands(Fault.CHANGED_FIELD)
    @Test
    void reports_each_finding_with_its_place_and_a_repair() throws IOException {
        change();

        Approved.check("cli/verify-changed.txt", verify("--key", key));
    }

    @Withstands(Fault.OTHER_RULES)
    @Test
    void reports_other_rules_of_an_undamaged_folder() throws IOException {
        Path other = Files.createDirectories(scratch.resolve("rules-of-today"));
        Files.writeString(other.resolve("sources.yaml"), "# none\n");
        Path kept = Path.of("kubernetes/long-running.drl");
        Files.createDirectory(other.resolve("kubernetes"));
        Files.copy(RecordedFolder.RULES.resolve(kept), other.resolve(kept));

        Approved.check("cli/verify-other-rules.txt", verify("--rules", other.toString()));
    }

    @Withstands(Fault.EXPOSED_SECRET)
    @Test
    void redacted_records_verify() throws IOException {
        Path input = scratch.resolve("secret.jsonl");
        Path salts = Files.writeString(scratch.resolve("salts"), "0123456789abcdef".repeat(2));
        folder = scratch.resolve("redacted");
        Files.writeString(
                input,
                "{\"scenario\": \"A\", \"workloads\": [{\"name\": \"a\", \"memory\": \"2 GiB\"}]}");
        execute(
                "run",
                "--rules",
                RecordedFolder.RULES.toString(),
                "--record",
                folder.toString(),
                "--redact",
                "*.memory",
                "--redact-key",
                salts.toString(),
                input.toString());

        assertThat(verify())
                .startsWith(
                        "exit code 0\n"
                                + "--- standard output\n"
                                + "FOLDER: every byte is as it was sealed\n")
                .contains("\n  without   *.memory\n");
    }

    @Test
    void writes_the_same_as_json() throws IOException {
        Approved.check("cli/verify.json", verify("--key", key, "--format", "json"));

        change();

        Approved.check("cli/verify-changed.json", verify("--key", key, "--format", "json"));
    }

    @Test
    void refuses_what_cannot_be_verified() throws IOException {
        Path empty = Files.createDirectories(scratch.resolve("empty"));

        assertThat(execute("verify", scratch.resolve("none").toString()).complained())
                .isEqualTo(
                        "sextant: there is no folder "
                                + scratch.resolve("none")
                                + "\n  Maybe the path is misspelled.\n");
        assertThat(execute("verify", empty.toString()))
                .isEqualTo(
                        new RecordedFolder.Ended(
                                2,
                                "",
                                "sextant: "
                                        + empty
                                        + " is not a folder of records\n"
                                        + "  Maybe the path is misspelled, or the run had no"
                                        + " --record.\n"));
        assertThat(execute("verify", folder.toString(), "--expect-root", "abc").complained())
                .isEqualTo(
                        "sextant: Invalid value for option '--expect-root': (abc) is not a root\n"
                                + "  Maybe use the 64 digits that 'sextant verify' printed for the"
                                + " folder.\n");
        assertThat(execute("verify", folder.toString(), "--report", "none").complained())
                .isEqualTo("sextant: there is no file none\n  Maybe the path is misspelled.\n");
        assertThat(execute("verify", folder.toString(), "--rules", empty.toString()).complained())
                .isEqualTo(
                        "sextant: there are no rules in "
                                + empty
                                + "\n  Maybe name another folder, such as rules-drl.\n");
    }

    @Withstands(Fault.UNUSABLE_KEY)
    @Test
    void a_key_of_another_algorithm_or_a_private_key_is_refused() {
        String secret = RecordedFolder.privateKey(scratch).toString();

        RecordedFolder.Ended ended = execute("verify", folder.toString(), "--key", secret);

        assertThat(ended.code()).isEqualTo(ExitCode.USAGE.number());
        assertThat(ended.complained())
                .isEqualTo(
                        "sextant: "
                                + secret
                                + " contains a private key, not a public key\n"
                                + "  Maybe use the other file of the pair: NAME.key is private,"
                                + " NAME.pub is public.\n");
    }

    /** In several files, each in another way. */
    private void change() throws IOException {
        Path records = folder.resolve("records.jsonl");
        List<String> lines = Files.readAllLines(records);
        lines.set(2, lines.get(2).replace("\"recommendation\":\"s", "\"recommendation\":\"S"));
        lines.remove(11);
        Files.writeString(records, String.join("\n", lines) + "\n");
        Path zip = folder.resolve("rules.zip");
        byte[] bytes = Files.readAllBytes(zip);
        bytes[600] ^= 1;
        Files.write(zip, bytes);
        Files.writeString(folder.resolve("outcomes.csv"), "scenario\n");
        Path paper = folder.resolve("run.json");
        Files.writeString(paper, Files.readString(paper).replace("done", "gone"));
        Files.writeString(folder.resolve("notes.txt"), "mine");
    }

    private String root() throws IOException {
        String seal = Files.readString(folder.resolve("seal.json"));
        return seal.substring(seal.indexOf("\"root\": \"") + 9).substring(0, 64);
    }

    private String verify(String... options) {
        String[] arguments = new String[options.length + 2];
        arguments[0] = "verify";
        arguments[1] = folder.toString();
        System.arraycopy(options, 0, arguments, 2, options.length);
        RecordedFolder.Ended ended = execute(arguments);
        return "exit code "
                + ended.code()
                + "\n--- standard output\n"
                + shown(ended.printed())
                + "--- standard error\n"
                + shown(ended.complained());
    }

    /** Without what hangs on the day, the folder and the Java of the test. */
    private String shown(String text) {
        return text.replace(folder.toString(), "FOLDER")
                .replace(scratch.toString(), "SCRATCH")
                .replace(System.getProperty("java.version"), "17")
                .replace(System.getProperty("java.vendor"), "Vendor")
                .replaceAll("[0-9a-f]{64}", "0123456789abcdef".repeat(4))
                .replaceAll("[0-9]+ bytes", "N bytes")
                .replaceAll("(?m)(records.jsonl:3):[0-9]+", "$1:COLUMN")
                .replaceAll("(\"line\": 3,\n *\"column\": )[0-9]+", "$11");
    }
}
