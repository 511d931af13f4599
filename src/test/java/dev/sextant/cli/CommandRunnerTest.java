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

    @Test
    void shows_help_with_an_example() {
        Approved.check(
                "cli/help.txt",
                CommandOutput.ofHelp(
                        """
                        --help
                        run --help
                        explain --help
                        why-not --help
                        flip --help
                        ask --help
                        test --help
                        limits --help
                        keys --help
                        keys new --help
                        verify --help
                        replay --help
                        template --help
                        audit --help
                        record --help
                        record reveal --help
                        record show --help
                        rules --help
                        rules check --help
                        rules doc --help
                        rules coverage --help
                        rules diff --help
                        rules graph --help
                        rules list --help
                        rules new --help
                        rules show --help
                        rules watch --help
                        """));
    }

    @Test
    void refuses_wrong_use_with_a_repair() {
        Approved.check(
                "cli/wrong-use.txt",
                CommandOutput.ofWrongUse(
                        """
                        rum
                        run --job 2
                        run --fromat json
                        run
                        run SCENARIOS --depth 3
                        run SCENARIOS --jobs 0
                        run HERE/providers.yaml --as-of 2025-02-30
                        run HERE/documented/scenarios/stories/bursts.yaml --knowledge artical
                        run SCENARIOS --compare-knowledge --knowledge all
                        explain SCENARIOS/shop.yaml --workload thumbnial
                        explain SCENARIOS/shop.yaml --depth 2 --workload site
                        explain SCENARIOS/shop.yaml --format md --workload site
                        explain SCENARIOS/shop.yaml --format html --brief
                        explain SCENARIOS/lab.yaml --format html
                        why-not SCENARIOS/shop.yaml
                        why-not SCENARIOS/shop.yaml --rule kubernetes/long-runing
                        why-not SCENARIOS/shop.yaml --rule kubernetes
                        why-not SCENARIOS/shop.yaml --rule serverless/event-driven --workload thumbnial
                        why-not SCENARIOS/shop.yaml --option kubernets
                        why-not SCENARIOS/shop.yaml --option kubernetes
                        flip SCENARIOS/shop.yaml
                        flip SCENARIOS/shop.yaml --to kubernets
                        flip SCENARIOS/shop.yaml --to hybrid --workload site
                        flip SCENARIOS/shop.yaml --to kubernetes --workload thumbnial
                        flip SCENARIOS/shop.yaml --to kubernetes --keep thumbnails.computer
                        flip SCENARIOS/shop.yaml --to kubernetes --max-changes 0
                        flip SCENARIOS/shop.yaml --to kubernetes --time 3
                        flip SCENARIOS/shop.yaml --sweep thumbnails.computer
                        flip SCENARIOS/shop.yaml --sweep site.gpu --sweep site.gpu
                        limits --as-of yesterday
                        limits --as-of 2026-02-29
                        limits --as-of 2569-11-23
                        rules coverage DOCUMENTED --threshold 101
                        rules diff --base DOCUMENTS/rules-drl DOCUMENTS/changed-drl
                        rules diff no-such-branch CHANGED
                        rules diff DOCUMENTS/rules-drl CHANGED --allow -1
                        rules show verdict/placement.clustre --rules RULES
                        rules graph --of verdict/placement.clustre --rules RULES
                        rules graph --depth 2 --rules RULES
                        rules graph --of verdict/placement.cluster --depth 0 --rules RULES
                        rules check --explain --format sarif
                        rules check --explain null-not-equals
                        """,
                        command -> execute(arguments(command))));
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
        "cli/run-settled.txt, run SCENARIOS --settled",
        "cli/run-settled-pairs.txt, run SCENARIOS --settled --depth 2",
        "cli/run-broken.txt, run BROKEN",
        "cli/run-nothing.txt, run nothing",
        "cli/explain.txt, explain SCENARIOS/shop.yaml",
        "cli/explain-brief.txt, explain SCENARIOS/shop.yaml --brief",
        "cli/explain-full.txt, explain SCENARIOS/shop.yaml --full",
        "cli/explain-workload.txt, explain SCENARIOS/shop.yaml --workload site",
        "cli/explain-brief.txt, explain SCENARIOS/shop.yaml --depth 2 --brief",
        "cli/explain-several.txt, explain SCENARIOS/lab.yaml --brief",
        "cli/broken-scenario.txt, explain BROKEN/bad.yaml",
        "cli/explain-failed.txt, explain BROKEN/torn.yaml",
        "cli/explain-pairs.json, explain SCENARIOS/shop.yaml --format json --depth 2 --full",
        "cli/run-settled.json, run SCENARIOS --settled --depth 2 --format json",
        "cli/explain-broken-page.txt, explain BROKEN/bad.yaml --format md",
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
        "cli/why-not-option.txt, why-not HERE/weighed/shop.yaml --option functions --rules"
                + " HERE/weighed/rules-drl",
        "cli/why-not-option-full.txt, why-not HERE/weighed/shop.yaml --option kubernetes --rules"
                + " HERE/weighed/rules-drl --workload films --full",
        "cli/why-not-option-brief.txt, why-not HERE/weighed/shop.yaml --option kubernetes --rules"
                + " HERE/weighed/rules-drl --brief",
        "cli/why-not-option.json, why-not HERE/weighed/shop.yaml --option self-run-kubernetes"
                + " --rules HERE/weighed/rules-drl --workload films --format json",
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
        "cli/sweep.txt, flip SCENARIOS/shop.yaml --sweep thumbnails.compute",
        "cli/sweep.json, flip SCENARIOS/shop.yaml --sweep thumbnails.compute --format json",
        "cli/sweep-workload.txt, flip SCENARIOS/shop.yaml --workload site --sweep site.trigger",
        "cli/sweep-map.txt, flip SCENARIOS/shop.yaml --sweep thumbnails.compute --sweep"
                + " site.compute",
        "cli/sweep-no-difference.txt, flip SCENARIOS/shop.yaml --sweep site.memory",
        "cli/test.txt, test EXPECTATIONS BROKEN/bad.yaml",
        "cli/test-passed.txt, test EXPECTATIONS/stories/met.yaml",
        "cli/test-rejected.txt, test BROKEN/bad.yaml",
        "cli/test.xml, test EXPECTATIONS BROKEN/bad.yaml --format junit",
        "cli/run-old-limits.txt, run HERE/providers.yaml --rules HERE/dated-limits",
        "cli/explain-old-figures.txt, explain HERE/providers.yaml --rules HERE/dated-limits"
                + " --brief",
        "cli/run-old-limits.txt, run HERE/providers.yaml --rules HERE/dated-limits --as-of"
                + " 2025-02-28",
        "cli/run-article.txt, run HERE/documented/scenarios/stories/bursts.yaml --rules"
                + " HERE/documented/rules-drl --knowledge article",
        "cli/run-all.txt, run HERE/documented/scenarios/stories/bursts.yaml --rules"
                + " HERE/documented/rules-drl --knowledge all",
        "cli/run-article.json, run HERE/documented/scenarios/stories/bursts.yaml --rules"
                + " HERE/documented/rules-drl --knowledge article --format json",
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
        "cli/limits.txt, limits --rules HERE/dated-limits",
        "cli/limits.json, limits --rules HERE/dated-limits --format json",
        "cli/limits-a-day-earlier.txt, limits --rules HERE/dated-limits --as-of 2026-03-14",
        "cli/limits-none.txt, limits --rules RULES",
        "cli/rules-doc.txt, rules doc HERE/documented/rules-drl",
        "cli/rules-doc.json, rules doc HERE/documented/rules-drl --format json",
        "cli/rules-doc.md, rules doc HERE/documented/rules-drl --format markdown",
        "cli/rules-doc.html, rules doc HERE/documented/rules-drl --format html",
        "cli/rules-doc-no-stories.txt, rules doc HERE/rules",
        "cli/no-rules.txt, rules doc nowhere",
        "cli/rules-coverage-full.txt, rules coverage DOCUMENTED --full",
        "cli/rules-coverage.json, rules coverage DOCUMENTED --format json",
        "cli/rules-coverage.html, rules coverage DOCUMENTED --format html",
        "cli/rules-coverage.info, rules coverage DOCUMENTED --format lcov",
        "cli/rules-coverage-threshold.txt, rules coverage DOCUMENTED --threshold 95",
        "cli/rules-coverage-broken.txt, rules coverage BROKEN --rules RULES",
        "cli/rules-diff.txt, rules diff DOCUMENTS/rules-drl CHANGED",
        "cli/rules-diff.json, rules diff DOCUMENTS/rules-drl CHANGED --format json --allow 1",
        "cli/rules-diff.md, rules diff --base DOCUMENTS/rules-drl CHANGED --format markdown",
        "cli/rules-diff-alike.txt, rules diff DOCUMENTS/rules-drl DOCUMENTS/rules-drl"
                + " DOCUMENTS/scenarios",
        "cli/rules-diff-no-scenarios.txt, rules diff DOCUMENTS/rules-drl DOCUMENTS/changed-drl"
                + " nothing",
        "cli/test-coverage.txt, test EXPECTATIONS/stories/met.yaml --coverage --threshold 10",
        "cli/rules-list.txt, rules list --rules RULES",
        "cli/rules-show.txt, rules show verdict/placement.cluster --rules RULES",
        "cli/rules-show.json, rules show verdict/placement.cluster --rules RULES --format json",
        "cli/rules-graph.txt, rules graph --rules RULES",
        "cli/rules-graph.svg, rules graph --rules RULES --format svg",
        "cli/rules-graph-of.txt, rules graph --of verdict/placement.cluster --rules RULES",
        "cli/rules-graph-of.svg, rules graph --of verdict/placement.cluster --rules RULES --depth"
                + " 2 --format svg",
        "cli/no-rules.txt, run SCENARIOS --rules nowhere"
    })
    void answers(String approved, String command) {
        Approved.check(approved, execute(arguments(command)));
    }

    @Test
    void omits_the_questions_on_request() {
        String run =
                "run HERE/documented/scenarios/stories/bursts.yaml --rules"
                        + " HERE/documented/rules-drl --knowledge article";
        String all = execute(arguments(run));

        assertThat(all).contains("\n  ask: ");
        assertThat(execute(arguments(run + " --no-questions")))
                .isEqualTo(all.replaceAll("(?m)^  ask: .*\n(?: {4}.*\n)*", ""));
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

    /** The arguments of a command, with folders in place of their short names. */
    private static String[] arguments(String command) {
        return command.replace(
                        "DOCUMENTED", "HERE/documented/scenarios --rules HERE/documented/rules-drl")
                .replace("CHANGED", "DOCUMENTS/changed-drl DOCUMENTS/scenarios")
                .replace("DOCUMENTS", HERE + "documented")
                .replace("SCENARIOS", HERE + "scenarios")
                .replace("RULES", RULES)
                .replace("HERE/", HERE)
                .replace("BROKEN", HERE + "broken")
                .replace("EXPECTATIONS", HERE + "expectations")
                .split(" ");
    }

    private static String execute(String... args) {
        return execute(LocalDate.of(2026, 11, 23), args);
    }

    private static String execute(LocalDate today, String... args) {
        return CommandOutput.on(today, withRules(args));
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
