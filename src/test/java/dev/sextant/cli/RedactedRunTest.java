package dev.sextant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.Fault;
import dev.sextant.Proof;
import dev.sextant.Withstands;
import dev.sextant.cli.terminal.ExitCode;
import dev.sextant.cli.terminal.Terminal;
import dev.sextant.source.Digest;
import dev.sextant.source.document.JsonText;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Records that values were taken out of. */
class RedactedRunTest {

    private static final String RULES = "src/test/resources/dev/sextant/cli/rules";

    /** Values that nothing else in a record is written like, as JSON. */
    private static final Map<String, String> DISTINCTIVE = new LinkedHashMap<>();

    static {
        DISTINCTIVE.put("memory", "\"7919 MiB\"");
        DISTINCTIVE.put("vcpu", "7.8125");
        DISTINCTIVE.put("callsPerMonth", "123457891");
        DISTINCTIVE.put("compute", "\"97531s\"");
        DISTINCTIVE.put("elapsed", "\"98641s\"");
        DISTINCTIVE.put("payload", "\"6173 MiB\"");
        DISTINCTIVE.put("peakConcurrency", "86243");
        DISTINCTIVE.put("kind", "\"ml-training\"");
        DISTINCTIVE.put("latencyBudget", "\"84.211s\"");
        DISTINCTIVE.put("secondsToPeak", "\"76543s\"");
    }

    /** The words of all facts stand in the rules, and a lock says who made it when. */
    private static final List<String> IGNORED = List.of("rules.zip", ".lock");

    @TempDir private Path scratch;
    private Path input;
    private Path key;
    private Path out;
    private String printed;
    private String complained;

    @BeforeEach
    void writeKeyAndInput() throws IOException {
        key = scratch.resolve("redact.key");
        Files.write(key, "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII));
        out = scratch.resolve("out");
        input = scratch.resolve("shops.jsonl");
        Files.writeString(
                input,
                """
                {"scenario": "Bakery", "platform": {"provider": "aws"}, \
                "workloads": [{"name": "mails", "trigger": ["event"]}]}
                {"scenario": "Mill", "workloads": [{"name": "grind", "memory": "77 GiBb"}]}
                """);
    }

    @Test
    @Withstands(Fault.EXPOSED_SECRET)
    void no_byte_of_the_folder_reveals_a_redacted_value() throws IOException {
        List<String> facts =
                Proof.every(
                        Proof.stride("redacted.facts", 5, 1), List.copyOf(DISTINCTIVE.keySet()));
        Files.writeString(
                input,
                facts.stream().map(RedactedRunTest::scenario).collect(Collectors.joining("\n")));
        String all =
                facts.stream()
                        .map(each -> "with " + each + "." + each)
                        .collect(Collectors.joining(","));
        Path whole = scratch.resolve("whole");
        execute("run", "--record", whole.toString(), "--settled", input.toString());
        assertThat(complained).doesNotContain("error[");

        execute(
                "run",
                "--record",
                out.toString(),
                "--settled",
                "--redact",
                all,
                "--redact-key",
                key.toString(),
                input.toString());

        assertThat(Files.readAllLines(out.resolve("records.jsonl"))).hasSize(facts.size());
        List<String> told = encodings(whole);
        assertThat(told).hasSize(2 * facts.size()).allMatch(each -> tells(bytes(whole), each));
        assertThat(told.stream().filter(each -> !each.contains("ml-training")))
                .noneMatch(each -> tells(bytes(out), each));
        assertThat(bytes(out)).doesNotContain(digest(Files.readAllLines(input).get(0)));
    }

    /** Whether a text holds a value; the digits within a digest are no value. */
    private static boolean tells(String text, String value) {
        return Pattern.compile("(?<![0-9a-f])" + Pattern.quote(value) + "(?![0-9a-f])")
                .matcher(text)
                .find();
    }

    /** A scenario in which all is known, of which one value is to be taken out. */
    private static String scenario(String masked) {
        String others =
                DISTINCTIVE.keySet().stream()
                        .filter(each -> !each.equals(masked))
                        .map(each -> ", \"" + each + "\": " + plain(each))
                        .collect(Collectors.joining());
        return "{\"scenario\": \"About "
                + masked
                + "\", \"platform\": {\"provider\": \"aws\"}, \"workloads\": [{\"name\": \"with "
                + masked
                + "\", \""
                + masked
                + "\": "
                + DISTINCTIVE.get(masked)
                + others
                + "}]}";
    }

    private static String plain(String fact) {
        return switch (fact) {
            case "memory", "payload" -> "\"512 MiB\"";
            case "compute", "elapsed", "latencyBudget", "secondsToPeak" -> "\"2s\"";
            case "kind" -> "\"http-api\"";
            default -> "2";
        };
    }

    /** How a whole record writes each value: to compute with, and to read. */
    private static List<String> encodings(Path folder) throws IOException {
        List<String> encodings = new ArrayList<>();
        for (JsonNode record : records(folder)) {
            for (JsonNode fact : record.get("facts")) {
                String path = fact.get("path").asString();
                String key = path.substring(path.lastIndexOf('.') + 1);
                if (path.equals("with " + key + "." + key)) {
                    encodings.add(
                            JsonText.compact(fact.get("value"))
                                    .replaceAll("[{}\"]", "")
                                    .replaceAll("atLeast:|,.*", ""));
                    encodings.add(fact.get("text").asString());
                }
            }
        }
        return encodings;
    }

    private static List<JsonNode> records(Path folder) throws IOException {
        List<JsonNode> records = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("records.jsonl"))) {
            records.add(JsonText.read(line.getBytes(StandardCharsets.UTF_8)).get("record"));
        }
        return records;
    }

    private static String bytes(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            StringBuilder all = new StringBuilder();
            for (Path file :
                    files.filter(each -> !IGNORED.contains(each.getFileName().toString()))
                            .sorted()
                            .toList()) {
                all.append(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
            return all.toString();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String digest(String line) {
        return Digest.sha256(line.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void names_and_rejected_inputs_are_redacted_too() throws IOException {
        redact("*.name");

        assertThat(bytes(out)).doesNotContain("Bakery", "mails", "Mill", "grind", "GiBb");
        JsonNode rejected = records(out).get(1);
        assertThat(JsonText.compact(rejected.get("problems")))
                .isEqualTo(
                        "[{\"severity\":\"error\",\"code\":\"unit\",\"what\":\"(redacted)\",\"place\":{\"file\":\"shops.jsonl\",\"line\":2}}]");
    }

    @Test
    void the_same_key_gives_the_same_bytes_and_another_one_others() throws IOException {
        redact("*.name,platform.provider");
        String once = bytes(out);
        redact("*.name,platform.provider");
        assertThat(bytes(out)).isEqualTo(once);

        Files.writeString(key, "fedcba9876543210fedcba9876543210");
        redact("*.name,platform.provider");
        assertThat(bytes(out)).isNotEqualTo(once);
    }

    @Test
    void a_replay_reports_what_it_cannot_check() {
        redact("*.trigger");

        assertThat(execute("replay", out.toString())).isEqualTo(ExitCode.FINDINGS.number());
        assertThat(printed)
                .contains(
                        "not replayed: not completely: 1 fact is redacted; without them 0 of 3"
                            + " firings are the same; to compare everything, run the input again"
                            + " with the same key\n");
    }

    @Test
    void a_replay_checks_all_where_names_alone_are_taken_out() {
        redact("*.name");

        assertThat(execute("replay", out.toString())).isZero();
        assertThat(printed)
                .contains("  the same:      1, in the answer and in everything that led to it\n");
    }

    @Test
    void whoever_has_the_input_and_the_key_can_show_each_value() throws IOException {
        redact("*.trigger,*.name");

        assertThat(reveal()).isZero();
        assertThat(printed.lines().map(line -> line.replaceAll("[0-9a-f]{12,}", "…")))
                .containsExactly(
                        "SCRATCH/shops.jsonl:1:1: Bakery",
                        "  recorded:      [\"…\",\"input\",\"…\"]",
                        "  recorded:      [\"…\",\"platform.name\",\"Bakery\"]",
                        "  recorded:      [\"…\",\"workload-….name\",\"mails\"]",
                        "  recorded:      [\"…\",\"workload-….trigger\",[\"event\"]]");
        String shown = printed.lines().toList().get(4).substring("  recorded:      ".length());
        assertThat(bytes(out)).contains(digest(shown));

        Files.writeString(input, Files.readString(input).replace("[\"event\"]", "[\"http\"]"));
        assertThat(reveal()).isEqualTo(ExitCode.DIFFERS.number());
        assertThat(printed).contains("  not recorded:  ").doesNotContain("  recorded:  ");
        assertThat(complained)
                .endsWith(
                        """
                        sextant: the records do not match these inputs
                          Maybe an input was changed: the salts depend on \
                        every byte of it, so one change affects every line.
                        """);
    }

    @Test
    void another_key_reveals_nothing() throws IOException {
        redact("*.trigger");
        Files.writeString(key, "fedcba9876543210fedcba9876543210");

        assertThat(reveal()).isEqualTo(2);
        assertThat(complained)
                .isEqualTo(
                        """
                        sextant: the records in OUT were made with another key
                          Maybe use another folder, or another key.
                        """);
    }

    private int reveal() {
        return execute(
                "record",
                "reveal",
                out.toString(),
                input.toString(),
                "--redact-key",
                key.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "memory|(memory) is not a path of a fact|write it as workload.key, platform.key or"
                        + " platform.team.key. * matches any.",
                "*.memori|(*.memori) cannot be a fact of an input|you mean *.memory.",
                "platform.team.name|(platform.team.name) cannot be a fact of an input|use one of"
                    + " these: size, platformTeam, kubernetesSkill, serverlessSkill, opsAppetite.",
                "mails.name|(mails.name) contains the name of a workload, but the names of"
                        + " workloads are redacted, and the manifest lists these paths|use *.name,"
                        + " which contains no name.",
                "*.name,mails.memory|(mails.memory) contains the name of a workload, but the names"
                    + " of workloads are redacted, and the manifest lists these paths|use *.memory,"
                    + " which contains no name."
            })
    void refuses_paths_that_can_take_nothing_out(String paths, String what, String maybe) {
        assertThat(redact(paths)).isEqualTo(2);
        assertThat(complained)
                .isEqualTo("sextant: '--redact' " + what + "\n  Maybe " + maybe + "\n");
    }

    @Test
    void refuses_options_that_would_reveal_redacted_values() {
        assertThat(execute("run", "--redact", "*.memory", input.toString())).isEqualTo(2);
        assertThat(complained)
                .isEqualTo(
                        """
                        sextant: '--redact' requires records
                          Maybe add --record DIR.
                        """);
        String folder = out.toString();
        execute("run", "--record", folder, "--redact", "*.memory", input.toString());
        assertThat(complained)
                .isEqualTo(
                        """
                        sextant: '--redact' requires a key: without one, anyone \
                        could guess the values from their digests
                          Maybe add --redact-key FILE.
                        """);
        Path none = scratch.resolve("none.key");
        execute(
                "run",
                "--record",
                folder,
                "--redact",
                "*.memory",
                "--redact-key",
                none.toString(),
                input.toString());
        assertThat(complained)
                .isEqualTo(
                        """
                        sextant: there is no key at SCRATCH/none.key
                          Maybe create one, and store it elsewhere: head -c 32 /dev/urandom > \
                        SCRATCH/none.key
                        """);
        execute(
                "run",
                "--record",
                folder,
                "--format",
                "csv",
                "--redact",
                "*.memory",
                "--redact-key",
                key.toString(),
                input.toString());
        assertThat(complained)
                .isEqualTo(
                        """
                        sextant: '--redact' removes values only from \
                        records, and '--format' would print them
                          Maybe omit '--format', and use 'sextant record show'.
                        """);
    }

    private int redact(String paths) {
        return execute(
                "run",
                "--rules",
                RULES,
                "--record",
                out.toString(),
                "--force-restart",
                "--redact",
                paths,
                "--redact-key",
                key.toString(),
                input.toString());
    }

    private int execute(String... arguments) {
        StringWriter standardOutput = new StringWriter();
        StringWriter standardError = new StringWriter();
        Terminal terminal =
                new Terminal(new PrintWriter(standardOutput), new PrintWriter(standardError), 400);
        ExitCode code = new CommandRunner(terminal, LocalDate.of(2000, 1, 1)).execute(arguments);
        printed = shown(standardOutput.toString());
        complained = shown(standardError.toString());
        return code.number();
    }

    private String shown(String text) {
        return text.replace(out.toString(), "OUT").replace(scratch.toString(), "SCRATCH");
    }
}
