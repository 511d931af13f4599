package dev.sextant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.Approved;
import dev.sextant.Fault;
import dev.sextant.Sextant;
import dev.sextant.Withstands;
import dev.sextant.cli.terminal.ExitCode;
import dev.sextant.cli.terminal.Terminal;
import dev.sextant.report.run.WorkbookTemplate;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each command writes, and how it ends: the whole text of standard output and error. */
class CommandRunnerTest {

    private static final String HERE = "src/test/resources/dev/sextant/cli/";
    private static final String RULES = HERE + "rules";

    @ParameterizedTest
    @CsvSource({
        "cli/help.txt, --help",
        "cli/help-run.txt, run --help",
        "cli/help-explain.txt, explain --help",
        "cli/help-why-not.txt, why-not --help",
        "cli/help-flip.txt, flip --help",
        "cli/help-ask.txt, ask --help",
        "cli/help-test.txt, test --help",
        "cli/help-limits.txt, limits --help",
        "cli/help-keys.txt, keys --help",
        "cli/help-keys-new.txt, keys new --help",
        "cli/help-verify.txt, verify --help",
        "cli/help-replay.txt, replay --help",
        "cli/help-template.txt, template --help",
        "cli/help-audit.txt, audit --help",
        "cli/help-record.txt, record --help",
        "cli/help-record-reveal.txt, record reveal --help",
        "cli/help-record-show.txt, record show --help",
        "cli/help-rules.txt, rules --help",
        "cli/help-rules-doc.txt, rules doc --help",
        "cli/help-rules-coverage.txt, rules coverage --help",
        "cli/help-rules-diff.txt, rules diff --help",
        "cli/help-rules-graph.txt, rules graph --help",
        "cli/help-rules-list.txt, rules list --help",
        "cli/help-rules-new.txt, rules new --help",
        "cli/help-rules-show.txt, rules show --help",
        "cli/help-rules-watch.txt, rules watch --help"
    })
    void shows_help_with_an_example(String approved, String command) {
        Approved.check(approved, execute(command.split(" ")));
    }

    @Test
    void shows_the_version_with_the_digest_of_the_rules() {
        assertThat(execute("--version", "--rules", RULES))
                .matches(
                        "exit code 0\n--- standard output\nsextant 0\\.1\\.0\nrules [0-9a-f]{64}\n"
                                + "--- standard error\n");
    }

    @Test
    void has_the_version_of_the_build() throws Exception {
        assertThat(Files.readString(Path.of("pom.xml")))
                .contains("<version>" + Sextant.VERSION + "</version>\n  <name>Sextant");
    }

    @ParameterizedTest
    @CsvSource({
        "cli/run.txt, run SCENARIOS",
        "cli/run.json, run SCENARIOS --format json",
        "cli/run-settled.txt, run SCENARIOS --settled",
        "cli/run-settled-pairs.txt, run SCENARIOS --settled --depth 2",
        "cli/run-no-depth.txt, run SCENARIOS --depth 3",
        "cli/run-broken.txt, run BROKEN",
        "cli/run-nothing.txt, run nothing",
        "cli/run-no-path.txt, run",
        "cli/run-no-jobs.txt, run SCENARIOS --jobs 0",
        "cli/run-no-page.txt, run SCENARIOS --explain-first 5",
        "cli/run-no-first.txt, run SCENARIOS --format html --explain-first -1",
        "cli/explain.txt, explain SCENARIOS/shop.yaml",
        "cli/explain-brief.txt, explain SCENARIOS/shop.yaml --brief",
        "cli/explain-full.txt, explain SCENARIOS/shop.yaml --full",
        "cli/explain-workload.txt, explain SCENARIOS/shop.yaml --workload site",
        "cli/explain-pairs.txt, explain SCENARIOS/shop.yaml --depth 2 --brief",
        "cli/explain-pairs-workload.txt, explain SCENARIOS/shop.yaml --depth 2 --workload site",
        "cli/no-workload.txt, explain SCENARIOS/shop.yaml --workload thumbnial",
        "cli/explain-several.txt, explain SCENARIOS/lab.yaml --brief",
        "cli/broken-scenario.txt, explain BROKEN/bad.yaml",
        "cli/explain-failed.txt, explain BROKEN/torn.yaml",
        "cli/explain-pairs.json, explain SCENARIOS/shop.yaml --format json --depth 2",
        "cli/run-settled.json, run SCENARIOS --settled --depth 2 --format json",
        "cli/explain-page-of-a-part.txt, explain SCENARIOS/shop.yaml --format md --workload site",
        "cli/explain-brief-page.txt, explain SCENARIOS/shop.yaml --format html --brief",
        "cli/explain-pages.txt, explain SCENARIOS/lab.yaml --format html",
        "cli/explain-broken-page.txt, explain BROKEN/bad.yaml --format md",
        "cli/explain.json, explain SCENARIOS/shop.yaml --format json --full",
        "cli/why-not.txt, why-not SCENARIOS/shop.yaml --rule kubernetes/long-running",
        "cli/why-not-full.txt, why-not SCENARIOS/shop.yaml --rule verdict/placement.cluster --full",
        "cli/why-not-brief.txt, why-not SCENARIOS/shop.yaml --rule verdict/placement.cluster"
                + " --brief",
        "cli/why-not-platform.txt, why-not SCENARIOS/shop.yaml --rule"
                + " verdict/recommendation.undecided",
        "cli/why-not-undecided.txt, why-not SCENARIOS/lab.yaml --rule"
                + " verdict/recommendation.undecided",
        "cli/why-not-several.txt, why-not SCENARIOS/lab.yaml --rule serverless/event-driven"
                + " --brief",
        "cli/why-not-workload.txt, why-not SCENARIOS/shop.yaml --rule serverless/event-driven"
                + " --workload site",
        "cli/why-not.json, why-not SCENARIOS/shop.yaml --rule verdict/placement.cluster --format"
                + " json",
        "cli/why-not-no-rule.txt, why-not SCENARIOS/shop.yaml --rule kubernetes/long-runing",
        "cli/why-not-no-such-rule.txt, why-not SCENARIOS/shop.yaml --rule kubernetes",
        "cli/no-workload.txt, why-not SCENARIOS/shop.yaml --rule serverless/event-driven"
                + " --workload thumbnial",
        "cli/why-not-nothing-asked.txt, why-not SCENARIOS/shop.yaml",
        "cli/why-not-option.txt, why-not HERE/weighed/shop.yaml --option functions --rules"
                + " HERE/weighed/rules-drl",
        "cli/why-not-option-full.txt, why-not HERE/weighed/shop.yaml --option kubernetes --rules"
                + " HERE/weighed/rules-drl --workload films --full",
        "cli/why-not-option-brief.txt, why-not HERE/weighed/shop.yaml --option kubernetes --rules"
                + " HERE/weighed/rules-drl --brief",
        "cli/why-not-option.json, why-not HERE/weighed/shop.yaml --option self-run-kubernetes"
                + " --rules HERE/weighed/rules-drl --workload films --format json",
        "cli/why-not-no-option.txt, why-not SCENARIOS/shop.yaml --option kubernets",
        "cli/why-not-no-styles.txt, why-not SCENARIOS/shop.yaml --option kubernetes",
        "cli/broken-scenario.txt, why-not BROKEN/bad.yaml --rule serverless/event-driven",
        "cli/flip.txt, flip SCENARIOS/shop.yaml --workload thumbnails --to kubernetes"
                + " --max-changes 2",
        "cli/flip.json, flip SCENARIOS/shop.yaml --workload thumbnails --to kubernetes"
                + " --max-changes 2 --format json",
        "cli/flip-brief.txt, flip SCENARIOS/shop.yaml --workload thumbnails --to kubernetes"
                + " --max-changes 2 --brief",
        "cli/flip-keep.txt, flip SCENARIOS/shop.yaml --workload thumbnails --to kubernetes"
                + " --max-changes 2 --keep thumbnails.compute",
        "cli/flip-only.txt, flip SCENARIOS/shop.yaml --to hybrid --only site",
        "cli/flip-already.txt, flip SCENARIOS/shop.yaml --to serverless",
        "cli/flip-several.txt, flip SCENARIOS/lab.yaml --to serverless --max-changes 1",
        "cli/broken-scenario.txt, flip BROKEN/bad.yaml --to serverless",
        "cli/no-workload.txt, flip SCENARIOS/shop.yaml --to kubernetes --workload thumbnial",
        "cli/flip-no-option.txt, flip SCENARIOS/shop.yaml --to kubernets",
        "cli/flip-no-option-of-a-workload.txt, flip SCENARIOS/shop.yaml --to hybrid --workload"
                + " site",
        "cli/no-fact.txt, flip SCENARIOS/shop.yaml --to kubernetes --keep thumbnails.computer",
        "cli/flip-no-changes.txt, flip SCENARIOS/shop.yaml --to kubernetes --max-changes 0",
        "cli/flip-no-time.txt, flip SCENARIOS/shop.yaml --to kubernetes --time 3",
        "cli/flip-no-goal.txt, flip SCENARIOS/shop.yaml",
        "cli/sweep.txt, flip SCENARIOS/shop.yaml --sweep thumbnails.compute",
        "cli/sweep.json, flip SCENARIOS/shop.yaml --sweep thumbnails.compute --format json",
        "cli/sweep-workload.txt, flip SCENARIOS/shop.yaml --workload site --sweep site.trigger",
        "cli/sweep-map.txt, flip SCENARIOS/shop.yaml --sweep thumbnails.compute --sweep"
                + " site.compute",
        "cli/sweep-no-difference.txt, flip SCENARIOS/shop.yaml --sweep site.memory",
        "cli/no-fact.txt, flip SCENARIOS/shop.yaml --sweep thumbnails.computer",
        "cli/sweep-too-many.txt, flip SCENARIOS/shop.yaml --sweep site.gpu --sweep site.gpu",
        "cli/test.txt, test EXPECTATIONS BROKEN/bad.yaml",
        "cli/test-passed.txt, test EXPECTATIONS/stories/met.yaml",
        "cli/test-rejected.txt, test BROKEN/bad.yaml",
        "cli/test.xml, test EXPECTATIONS BROKEN/bad.yaml --format junit",
        "cli/run-old-limits.txt, run HERE/providers.yaml --rules HERE/dated-limits",
        "cli/explain-old-figures.txt, explain HERE/providers.yaml --rules HERE/dated-limits"
                + " --brief",
        "cli/run-as-of.txt, run HERE/providers.yaml --rules HERE/dated-limits --as-of 2025-02-28",
        "cli/run-no-such-day.txt, run HERE/providers.yaml --as-of 2025-02-30",
        "cli/run-article.txt, run HERE/documented/scenarios/stories/bursts.yaml --rules"
                + " HERE/documented/rules-drl --knowledge article",
        "cli/run-all.txt, run HERE/documented/scenarios/stories/bursts.yaml --rules"
                + " HERE/documented/rules-drl --knowledge all",
        "cli/run-no-questions.txt, run HERE/documented/scenarios/stories/bursts.yaml --rules"
                + " HERE/documented/rules-drl --knowledge article --no-questions",
        "cli/run-article.json, run HERE/documented/scenarios/stories/bursts.yaml --rules"
                + " HERE/documented/rules-drl --knowledge article --format json",
        "cli/run-no-knowledge.txt, run HERE/documented/scenarios/stories/bursts.yaml --knowledge"
                + " artical",
        "cli/explain-article.txt, explain HERE/documented/scenarios/stories/bursts.yaml --rules"
                + " HERE/documented/rules-drl --knowledge article --brief",
        "cli/compare.txt, run HERE/documented/scenarios/stories/bursts.yaml BROKEN --rules"
                + " HERE/documented/rules-drl --compare-knowledge",
        "cli/compare-knowledge.json, run HERE/documented/scenarios/stories/bursts.yaml --rules"
                + " HERE/documented/rules-drl --compare-knowledge --format json",
        "cli/compare-alike.txt, run SCENARIOS --compare-knowledge",
        "cli/compare-old-limits.txt, run HERE/providers.yaml --rules HERE/dated-limits"
                + " --compare-knowledge",
        "cli/compare-nothing.txt, run nothing --compare-knowledge",
        "cli/compare-and-choose.txt, run SCENARIOS --compare-knowledge --knowledge all",
        "cli/limits.txt, limits --rules HERE/dated-limits",
        "cli/limits.json, limits --rules HERE/dated-limits --format json",
        "cli/limits-a-day-earlier.txt, limits --rules HERE/dated-limits --as-of 2026-03-14",
        "cli/limits-none.txt, limits --rules RULES",
        "cli/limits-no-date.txt, limits --as-of yesterday",
        "cli/limits-no-such-day.txt, limits --as-of 2026-02-29",
        "cli/limits-other-calendar.txt, limits --as-of 2569-11-23",
        "cli/rules-doc.txt, rules doc HERE/documented/rules-drl",
        "cli/rules-doc.json, rules doc HERE/documented/rules-drl --format json",
        "cli/rules-doc.md, rules doc HERE/documented/rules-drl --format markdown",
        "cli/rules-doc.html, rules doc HERE/documented/rules-drl --format html",
        "cli/rules-doc-no-stories.txt, rules doc HERE/rules",
        "cli/no-rules.txt, rules doc nowhere",
        "cli/rules-coverage.txt, rules coverage DOCUMENTED",
        "cli/rules-coverage-full.txt, rules coverage DOCUMENTED --full",
        "cli/rules-coverage.json, rules coverage DOCUMENTED --format json",
        "cli/rules-coverage.html, rules coverage DOCUMENTED --format html",
        "cli/rules-coverage.info, rules coverage DOCUMENTED --format lcov",
        "cli/rules-coverage-threshold.txt, rules coverage DOCUMENTED --threshold 95",
        "cli/rules-coverage-no-threshold.txt, rules coverage DOCUMENTED --threshold 101",
        "cli/rules-coverage-broken.txt, rules coverage BROKEN --rules RULES",
        "cli/rules-diff.txt, rules diff DOCUMENTS/rules-drl CHANGED",
        "cli/rules-diff.json, rules diff DOCUMENTS/rules-drl CHANGED --format json --allow 1",
        "cli/rules-diff.md, rules diff --base DOCUMENTS/rules-drl CHANGED --format markdown",
        "cli/rules-diff-alike.txt, rules diff DOCUMENTS/rules-drl DOCUMENTS/rules-drl"
                + " DOCUMENTS/scenarios",
        "cli/rules-diff-no-path.txt, rules diff --base DOCUMENTS/rules-drl DOCUMENTS/changed-drl",
        "cli/rules-diff-no-scenarios.txt, rules diff DOCUMENTS/rules-drl DOCUMENTS/changed-drl"
                + " nothing",
        "cli/rules-diff-no-revision.txt, rules diff no-such-branch CHANGED",
        "cli/rules-diff-allow-less.txt, rules diff DOCUMENTS/rules-drl CHANGED --allow -1",
        "cli/test-coverage.txt, test EXPECTATIONS/stories/met.yaml --coverage --threshold 10",
        "cli/rules-list.txt, rules list --rules RULES",
        "cli/rules-list.json, rules list --rules RULES --format json",
        "cli/rules-show.txt, rules show verdict/placement.cluster --rules RULES",
        "cli/rules-show.json, rules show verdict/placement.cluster --rules RULES --format json",
        "cli/no-rule.txt, rules show verdict/placement.clustre --rules RULES",
        "cli/rules-graph.txt, rules graph --rules RULES",
        "cli/rules-graph.svg, rules graph --rules RULES --format svg",
        "cli/rules-graph-of.txt, rules graph --of verdict/placement.cluster --rules RULES",
        "cli/rules-graph-of.svg, rules graph --of verdict/placement.cluster --rules RULES --depth"
                + " 2 --format svg",
        "cli/no-rule.txt, rules graph --of verdict/placement.clustre --rules RULES",
        "cli/rules-graph-no-depth.txt, rules graph --depth 2 --rules RULES",
        "cli/rules-graph-depth-zero.txt, rules graph --of verdict/placement.cluster --depth 0"
                + " --rules RULES",
        "cli/unknown-command.txt, rum",
        "cli/unknown-option.txt, run --job 2",
        "cli/swapped-option.txt, run --fromat json",
        "cli/no-rules.txt, run SCENARIOS --rules nowhere"
    })
    void answers(String approved, String command) {
        String[] args =
                command.replace(
                                "DOCUMENTED",
                                "HERE/documented/scenarios --rules HERE/documented/rules-drl")
                        .replace("CHANGED", "DOCUMENTS/changed-drl DOCUMENTS/scenarios")
                        .replace("DOCUMENTS", HERE + "documented")
                        .replace("SCENARIOS", HERE + "scenarios")
                        .replace("RULES", RULES)
                        .replace("HERE/", HERE)
                        .replace("BROKEN", HERE + "broken")
                        .replace("EXPECTATIONS", HERE + "expectations")
                        .split(" ");

        Approved.check(approved, execute(args));
    }

    @Test
    void draws_the_answer_over_a_fact_and_over_two(@TempDir Path folder) throws IOException {
        Path strip = folder.resolve("strip.svg");
        Path map = folder.resolve("map.svg");
        String shop = HERE + "scenarios/shop.yaml";

        execute("flip", shop, "--sweep", "thumbnails.compute", "--svg", strip.toString());
        execute(
                "flip",
                shop,
                "--sweep",
                "thumbnails.compute",
                "--sweep",
                "site.compute",
                "--svg",
                map.toString());

        Approved.check("cli/sweep.svg", Files.readString(strip));
        Approved.check("cli/sweep-map.svg", Files.readString(map));
    }

    @Test
    void writes_a_table_to_fill_in_that_can_be_run_as_it_is(@TempDir Path folder)
            throws IOException {
        String template = execute("template", "csv");
        Approved.check("cli/template.txt", template);
        Path table = folder.resolve("workloads.csv");
        Files.writeString(
                table,
                template.substring(template.indexOf("scenario,"), template.indexOf("---", 40)));

        assertThat(execute("run", table.toString())).contains("1 scenario: 1 decided");
    }

    @Test
    void writes_a_workbook_to_fill_in_that_can_be_run_as_it_is(@TempDir Path folder)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        Terminal terminal =
                new Terminal(InputStream.nullInputStream(), bytes, nowhere, nowhere, 120);

        ExitCode code =
                new CommandRunner(terminal, LocalDate.of(2026, 11, 23)).execute("template", "xlsx");

        assertThat(code).isEqualTo(ExitCode.FINE);
        assertThat(bytes.toByteArray()).isEqualTo(WorkbookTemplate.xlsx());
        Path table = folder.resolve("workloads.xlsx");
        Files.write(table, bytes.toByteArray());
        assertThat(execute("run", table.toString()))
                .contains("1 scenario: 1 decided")
                .endsWith("--- standard error\n");
    }

    @Withstands(Fault.OTHER_NUMBER_OF_JOBS)
    @Test
    void answers_the_same_with_any_number_of_jobs() {
        String one = execute("run", HERE + "scenarios", HERE + "broken", "--jobs", "1");

        assertThat(execute("run", HERE + "scenarios", HERE + "broken", "--jobs", "4"))
                .isEqualTo(one);
    }

    @Withstands(Fault.OTHER_ORDER_OF_INPUTS)
    @Test
    void answers_each_input_the_same_after_any_other_input(@TempDir Path folder)
            throws IOException {
        List<String> lines = new ArrayList<>();
        for (int number = 0; number < 300; number++) {
            lines.add(
                    "{\"scenario\": \"no %d\", \"workloads\": [{\"name\": \"w\", \"compute\": \"%dm\"}]}"
                            .formatted(number, number % 40 + 1));
        }
        Path file = Files.write(folder.resolve("many.jsonl"), lines);
        List<String> inOrder = answers(file, "1");
        assertThat(inOrder).hasSize(300).isNotEqualTo(inOrder.stream().sorted().toList());
        Collections.shuffle(lines, new Random(1));
        Files.write(file, lines);

        List<String> shuffled = answers(file, "16");

        assertThat(shuffled).isNotEqualTo(inOrder);
        assertThat(shuffled).containsExactlyInAnyOrderElementsOf(inOrder);
    }

    /** The answers without the lines of the file that they stand for. */
    private static List<String> answers(Path file, String jobs) {
        return execute("run", "--format", "jsonl", "--jobs", jobs, file.toString())
                .lines()
                .filter(line -> line.startsWith("{"))
                .map(line -> line.replaceAll("\"line\":[0-9]+", ""))
                .toList();
    }

    @Withstands(Fault.OTHER_DATE)
    @Test
    void answers_the_same_on_any_day() {
        LocalDate far = LocalDate.of(9999, 12, 31);

        assertThat(execute(far, "run", HERE + "scenarios"))
                .isEqualTo(execute(LocalDate.of(1970, 1, 1), "run", HERE + "scenarios"));
        assertThat(execute(far, "explain", "--format", "json", HERE + "scenarios"))
                .isEqualTo(execute("explain", "--format", "json", HERE + "scenarios"));
    }

    private static String execute(String... args) {
        return execute(LocalDate.of(2026, 11, 23), args);
    }

    private static String execute(LocalDate today, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), 120);
        ExitCode code = new CommandRunner(terminal, today).execute(withRules(args));
        return "exit code "
                + code.number()
                + "\n--- standard output\n"
                + out
                + "--- standard error\n"
                + err;
    }

    private static String[] withRules(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        boolean decides = List.of("run", "explain", "why-not", "flip", "test").contains(all.get(0));
        if (decides && !all.contains("--rules") && !all.contains("--help")) {
            all.addAll(List.of("--rules", RULES));
        }
        return all.toArray(String[]::new);
    }
}
