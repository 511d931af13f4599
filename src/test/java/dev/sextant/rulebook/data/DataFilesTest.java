package dev.sextant.rulebook.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.fact.Figure;
import dev.sextant.fact.figure.Availability;
import dev.sextant.fact.figure.ChangeCost;
import dev.sextant.fact.figure.Choice;
import dev.sextant.fact.figure.Limit;
import dev.sextant.fact.figure.Rate;
import dev.sextant.fact.figure.RateItem;
import dev.sextant.fact.figure.Threshold;
import dev.sextant.fact.figure.ThresholdName;
import dev.sextant.fact.term.Currency;
import dev.sextant.fact.term.Option;
import dev.sextant.fact.term.Provider;
import dev.sextant.fact.term.Quantity;
import dev.sextant.fact.term.Sharing;
import dev.sextant.fact.term.Style;
import dev.sextant.rulebook.folder.RuleFile;
import dev.sextant.rulebook.folder.RuleFolder;
import dev.sextant.rulebook.folder.RuleFolders;
import dev.sextant.rulebook.model.Citation;
import dev.sextant.rulebook.model.FactTypes;
import dev.sextant.source.Location;
import dev.sextant.source.Problem;
import dev.sextant.source.ReadResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

class DataFilesTest {

    /** What {@code prices.yaml} must list for every style and for every number of parts. */
    private static final String GAPS_AND_SHARES =
            """
            gaps:
              - {style: functions, what: people, source: reasoning/weights, asOf: 2026-11-29}
              - {style: serverless-containers, what: people, source: reasoning/weights, asOf: 2026-11-29}
              - {style: serverless-on-kubernetes, what: people, source: reasoning/weights, asOf: 2026-11-29}
              - {style: managed-kubernetes, what: people, source: reasoning/weights, asOf: 2026-11-29}
              - {style: self-run-kubernetes, what: people, source: reasoning/weights, asOf: 2026-11-29}
              - {style: container-service, what: people, source: reasoning/weights, asOf: 2026-11-29}
              - {style: platform-as-a-service, what: people, source: reasoning/weights, asOf: 2026-11-29}
              - {style: virtual-machines, what: people, source: reasoning/weights, asOf: 2026-11-29}
              - {style: managed-batch, what: people, source: reasoning/weights, asOf: 2026-11-29}
              - {style: managed-store, what: people, source: reasoning/weights, asOf: 2026-11-29}
            shares:
              - {services: one, least: 1, most: 1, source: reasoning/weights, asOf: 2026-11-29}
              - {services: few, least: 1, most: 1, source: reasoning/weights, asOf: 2026-11-29}
              - {services: dozens, least: 1, most: 1, source: reasoning/weights, asOf: 2026-11-29}
              - {services: hundreds, least: 1, most: 1, source: reasoning/weights, asOf: 2026-11-29}
            """;

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final RuleFolder FOLDER =
            RuleFolders.read(Path.of("src/test/resources/dev/sextant/rulebook/data"));

    @Test
    void reads_statements_with_their_places() {
        assertThat(DataFiles.read(FOLDER).value().citations())
                .containsEntry(
                        "reasoning/weights",
                        new Citation(
                                "reasoning/weights",
                                "A strong reason takes two moderate ones.",
                                "reasoning",
                                DAY,
                                new Location(FOLDER.name() + "/sources.yaml", 6, 1)))
                .hasSize(2);
    }

    @Test
    void reads_figures_with_their_places() {
        Limit limit =
                new Limit(
                        Provider.AWS,
                        Style.FUNCTIONS,
                        "Lambda",
                        Quantity.DURATION,
                        900,
                        "s",
                        DAY,
                        "https://docs.example.org/limits",
                        true);
        Choice functions =
                new Choice(
                        Style.FUNCTIONS,
                        Option.SERVERLESS,
                        11,
                        1,
                        Availability.GENERAL,
                        Sharing.SHARED,
                        null,
                        "reasoning/weights",
                        DAY);

        assertThat(DataFiles.read(FOLDER).value().figures())
                .containsEntry(limit, new Location(FOLDER.name() + "/limits.yaml", 4, 5))
                .containsKey(functions);
    }

    @Test
    void reports_all_problems_of_an_entry_at_once() {
        String limits =
                """
                providers: []
                limits:
                  - {provider: awz, style: functions, servis: Lambda, quantity: duration, value: -1, unit: h, \
                asOf: 23.11.2026, source: reasoning/weight, verified: yes}
                """;

        assertThat(problems("limits.yaml", limits))
                .containsExactly(
                        """
                        rules/limits.yaml:3:5: error[missing-key]: this entry of limits has no service
                          Maybe add service: ….\
                        """,
                        """
                        rules/limits.yaml:3:16: error[wrong-value]: provider: awz is unknown
                          Maybe you mean aws?\
                        """,
                        """
                        rules/limits.yaml:3:39: error[unknown-key]: servis is not a valid key here
                          Maybe you mean service?\
                        """,
                        """
                        rules/limits.yaml:3:82: error[wrong-value]: value: -1 is out of range
                          Maybe use a number from 0 up.\
                        """,
                        """
                        rules/limits.yaml:3:92: error[wrong-value]: unit: h is not a unit
                          Maybe use one of these: s, MiB, usd, 1.\
                        """,
                        """
                        rules/limits.yaml:3:101: error[wrong-value]: asOf: 23.11.2026 is invalid
                          Maybe write it as a date, such as 2026-11-23.\
                        """,
                        """
                        rules/limits.yaml:3:149: error[wrong-value]: verified: yes is invalid
                          Maybe write it as true or false.\
                        """);
    }

    @Test
    void reads_the_prices_of_a_service() {
        String prices =
                """
                prices:
                  - {provider: aws, style: functions, item: million-calls, service: Lambda, region: us-east-1, \
                least: 0.2, most: 0.2, currency: usd, asOf: 2026-11-23, \
                source: "https://docs.example.org/prices", verified: true}
                ingredients:
                  - {input: provider, source: reasoning/weights, asOf: 2026-11-23}
                  - {input: duration, source: reasoning/weights, asOf: 2026-11-23}
                  - {input: memory, source: reasoning/weights, asOf: 2026-11-23}
                  - {input: vcpu, source: reasoning/weights, asOf: 2026-11-23}
                """
                        + GAPS_AND_SHARES;
        Rate lambda =
                new Rate(
                        Provider.AWS,
                        Style.FUNCTIONS,
                        RateItem.MILLION_CALLS,
                        "Lambda",
                        "us-east-1",
                        0.2,
                        0.2,
                        Currency.USD,
                        DAY,
                        "https://docs.example.org/prices",
                        true);

        assertThat(with("prices.yaml", prices).value().figures())
                .containsEntry(lambda, new Location("rules/prices.yaml", 2, 5));
    }

    @Test
    void reports_invalid_prices() {
        String prices =
                """
                prices:
                  - {provider: aws, style: function, item: million-calls, service: Lambda, region: us-east-1, \
                least: 2e-7, currency: dollar, asOf: 2026-11-23, source: reasoning/prices, verified: true}
                ingredients:
                  - {input: memory, source: reasoning/weights, asOf: 2026-11-23}
                """
                        + GAPS_AND_SHARES;

        assertThat(problems("prices.yaml", prices))
                .containsExactly(
                        """
                        rules/prices.yaml:2:5: error[missing-key]: this entry of prices has no most
                          Maybe add most: ….\
                        """,
                        """
                        rules/prices.yaml:2:28: error[wrong-value]: style: function is unknown
                          Maybe you mean functions?\
                        """,
                        """
                        rules/prices.yaml:2:102: error[wrong-value]: least: 2e-7 is invalid
                          Maybe write it as a number.\
                        """,
                        """
                        rules/prices.yaml:2:118: error[wrong-value]: currency: dollar is unknown
                          Maybe use one of these: usd, eur.\
                        """,
                        """
                        rules/prices.yaml:3:1: error[missing-figure]: ingredients has no entry for provider
                          Maybe add {input: provider, …}.\
                        """,
                        """
                        rules/prices.yaml:3:1: error[missing-figure]: ingredients has no entry for duration
                          Maybe add {input: duration, …}.\
                        """,
                        """
                        rules/prices.yaml:3:1: error[missing-figure]: ingredients has no entry for vcpu
                          Maybe add {input: vcpu, …}.\
                        """);
    }

    @Test
    void every_given_fact_has_its_cost_of_change_and_nothing_else_has() {
        List<String> entries =
                FactTypes.given().stream()
                        .filter(fact -> !fact.equals("workload.isolation"))
                        .map(fact -> cost(fact, 3))
                        .toList();
        String changes =
                "changes:\n"
                        + String.join("", entries)
                        + cost("workload.isolation", 3)
                        + cost("workload.colour", 3);

        String whole = "changes:\n" + String.join("", entries) + cost("workload.isolation", 3);

        assertThat(with("changes.yaml", whole).value().figures())
                .containsEntry(
                        new ChangeCost("workload.isolation", 3, "1", "reasoning/weights", DAY),
                        new Location("rules/changes.yaml", entries.size() + 2, 5));
        assertThat(problems("changes.yaml", changes))
                .containsExactly(
                        """
                        rules/changes.yaml:%d:12: error[wrong-value]: fact: workload.colour is not a given fact
                          Maybe you mean workload.compute?\
                        """
                                .formatted(entries.size() + 3));
        assertThat(problems("changes.yaml", "changes:\n" + String.join("", entries)))
                .containsExactly(
                        """
                        rules/changes.yaml:1:1: error[missing-figure]: changes has no entry for workload.isolation
                          Maybe add {fact: workload.isolation, …}.\
                        """);
        assertThat(problems("changes.yaml", "changes:\n" + cost("workload.state", 0)))
                .startsWith(
                        """
                        rules/changes.yaml:2:36: error[wrong-value]: points: 0 is out of range
                          Maybe use a number from 1 up.\
                        """);
    }

    private static String cost(String fact, int points) {
        return "  - {fact: "
                + fact
                + ", points: "
                + points
                + ", unit: \"1\", source: reasoning/weights, asOf: 2026-11-23}\n";
    }

    @Test
    void a_duplicate_entry_is_refused() {
        String limits =
                """
                providers:
                  - {provider: aws, source: reasoning/weights, asOf: 2026-11-23}
                  - {provider: aws, source: reasoning/weights, asOf: 2026-11-24}
                limits: []
                """;

        assertThat(problems("limits.yaml", limits))
                .containsExactly(
                        """
                        rules/limits.yaml:3:5: error[duplicate-figure]: this entry duplicates rules/limits.yaml:2:5
                          Maybe remove one of the two.\
                        """);
    }

    @Test
    void a_figure_rests_on_a_known_statement_or_an_address() {
        String limits =
                """
                providers:
                  - {provider: aws, source: reasoning/weight, asOf: 2026-11-23}
                  - {provider: azure, source: "http://example.org", asOf: 2026-11-24}
                limits: []
                """;

        assertThat(problems("limits.yaml", limits))
                .containsExactly(
                        """
                        rules/limits.yaml:2:29: error[unknown-source]: source: reasoning/weight is not in sources.yaml
                          Maybe you mean reasoning/weights?\
                        """,
                        """
                        rules/limits.yaml:3:31: error[unknown-source]: source: http://example.org is not in sources.yaml
                          Maybe add the key to sources.yaml, or use an address that starts with https://.\
                        """);
    }

    @Test
    void every_strength_and_every_style_has_its_figure() {
        String weights =
                textOf("weights.yaml")
                        .replaceFirst("  - \\{strength: strong.*\\n", "")
                        .replaceFirst("  - \\{style: self-run-kubernetes, option.*\\n", "");

        assertThat(problems("weights.yaml", weights))
                .containsExactly(
                        """
                        rules/weights.yaml:1:1: error[missing-figure]: weights has no entry for strong
                          Maybe add {strength: strong, …}.\
                        """,
                        """
                        rules/weights.yaml:7:1: error[missing-figure]: styles has no entry for self-run-kubernetes
                          Maybe add {style: self-run-kubernetes, …}.\
                        """);
    }

    @Test
    void every_list_of_a_file_is_there_and_no_other() {
        assertThat(problems("limits.yaml", "provider: []\nlimits: 7\n"))
                .containsExactly(
                        """
                        rules/limits.yaml:1:1: error[unknown-key]: provider is not a valid key here
                          Maybe you mean providers?\
                        """,
                        """
                        rules/limits.yaml:1:1: error[missing-key]: there is not a list of providers
                          Maybe add providers: and its entries.\
                        """,
                        """
                        rules/limits.yaml:2:1: error[wrong-value]: limits is not a list
                          Maybe start each entry with a hyphen.\
                        """);
    }

    @Test
    void a_statement_has_a_sentence_a_source_and_a_day() {
        String sources =
                """
                article/Long Running: {sentence: Long., form: The article, asOf: 2026-11-23}
                """;

        assertThat(problems("sources.yaml", sources))
                .filteredOn(problem -> problem.startsWith("rules/sources"))
                .containsExactly(
                        """
                        rules/sources.yaml:1:1: error[wrong-value]: article/Long Running is not a valid key of a statement
                          Maybe use lower case, hyphens and slashes, such as article/kubernetes/long-running.\
                        """,
                        """
                        rules/sources.yaml:1:1: error[missing-key]: article/Long Running has no from
                          Maybe add from: ….\
                        """,
                        """
                        rules/sources.yaml:1:41: error[unknown-key]: form is not a valid key here
                          Maybe you mean from?\
                        """);
    }

    @Test
    void a_question_is_of_a_known_topic_or_of_none() {
        String topics =
                """
                topics:
                  - {topic: special, step: 1, form: checklist, title: "Special needs", source: reasoning/weights, asOf: 2026-11-29}
                questions:
                  - {fact: workload.gpu, rank: 4, topic: special, usual: none, source: reasoning/weights, asOf: 2026-11-29}
                  - {fact: workload.kind, rank: 1, source: reasoning/weights, asOf: 2026-11-29}
                  - {fact: workload.vcpu, rank: 4, topic: specail, source: reasoning/weights, asOf: 2026-11-29}
                """;

        assertThat(
                        with("questions.yaml", topics).problems().stream()
                                .filter(problem -> problem.code().equals("unknown-topic"))
                                .map(Problem::toString))
                .containsExactly(
                        """
                        rules/questions.yaml:6:5: error[unknown-topic]: topic (specail) is not in the list of topics
                          6 |   - {fact: workload.vcpu, rank: 4, topic: specail, source: reasoning/weights, asOf: 2026-11-29}
                            |     ^
                          Maybe you mean special?\
                        """);
    }

    @Test
    void a_file_of_another_name_is_not_passed_over() {
        assertThat(problems("weight.yaml", "weights: []"))
                .contains(
                        """
                        rules/weight.yaml: error[unknown-file]: weight.yaml is not a data file
                          Maybe you mean weights.yaml?\
                        """);
    }

    @Test
    void an_entry_of_a_later_folder_takes_the_place_of_the_one_about_the_same() {
        DataFiles both =
                over(
                        "weights.yaml",
                        """
                        thresholds:
                          - {name: long-compute, value: 60, unit: s, source: house/impatience, asOf: 2026-11-20}
                        """,
                        "sources.yaml",
                        """
                        house/impatience: {sentence: We do not wait., from: the house, asOf: 2026-11-20}
                        """);

        assertThat(both.figures())
                .hasSameSizeAs(DataFiles.read(FOLDER).value().figures())
                .containsEntry(
                        new Threshold(
                                ThresholdName.LONG_COMPUTE,
                                60,
                                "s",
                                "house/impatience",
                                LocalDate.of(2026, 11, 20)),
                        new Location("house/weights.yaml", 2, 5));
        assertThat(types(both.figures().keySet()))
                .isEqualTo(types(DataFiles.read(FOLDER).value().figures().keySet()));
        assertThat(both.citations()).containsKeys("house/impatience", "reasoning/weights");
        assertThat(both.layers().get(1)).isEqualTo(new DataFiles.Brought(0, 1));
    }

    @Test
    void an_entry_that_earlier_folders_lack_is_added() {
        DataFiles both =
                over(
                        "limits.yaml",
                        """
                        limits:
                          - {provider: aws, style: functions, service: Lambda, quantity: memory, value: 512, unit: MiB, \
                        asOf: 2026-11-20, source: reasoning/weights, verified: true}
                        """);

        assertThat(both.figures()).hasSize(DataFiles.read(FOLDER).value().figures().size() + 1);
        assertThat(both.layers().get(1)).isEqualTo(new DataFiles.Brought(1, 0));
    }

    @Test
    void a_source_must_be_in_one_of_the_folders() {
        assertThat(
                        layered(
                                        "weights.yaml",
                                        """
                                        margins:
                                          - {name: clear, points: 4, source: house/none, asOf: 2026-11-20}
                                        """)
                                .problems())
                .extracting(Problem::toString)
                .containsExactly(
                        """
                        house/weights.yaml:2:38: error[unknown-source]: source: house/none is not in sources.yaml
                          2 |   - {name: clear, points: 4, source: house/none, asOf: 2026-11-20}
                            |                                      ^
                          Maybe add the key to sources.yaml, or use an address that starts with https://.\
                        """);
    }

    private static List<Object> types(Collection<Figure> figures) {
        return figures.stream().map(figure -> (Object) figure.getClass()).toList();
    }

    /** The example with files of a house over it, which are sound. */
    private static DataFiles over(String... files) {
        ReadResult<DataFiles> reading = layered(files);
        assertThat(reading.problems()).isEmpty();
        return reading.value();
    }

    private static ReadResult<DataFiles> layered(String... files) {
        List<RuleFile> house = new ArrayList<>();
        for (int index = 0; index < files.length; index += 2) {
            byte[] bytes = files[index + 1].getBytes(StandardCharsets.UTF_8);
            house.add(new RuleFile(files[index], bytes));
        }
        return DataFiles.read(RuleFolder.layered(List.of(FOLDER, new RuleFolder("house", house))));
    }

    /**
     * The problems of the example with one file changed or added, each without the line it shows.
     */
    private static List<String> problems(String path, String text) {
        return with(path, text).problems().stream().map(DataFilesTest::withoutExcerpt).toList();
    }

    private static ReadResult<DataFiles> with(String path, String text) {
        List<RuleFile> files = new ArrayList<>(FOLDER.files());
        files.removeIf(file -> file.path().equals(path));
        files.add(new RuleFile(path, text.getBytes(StandardCharsets.UTF_8)));
        return DataFiles.read(new RuleFolder("rules", files));
    }

    private static String withoutExcerpt(Problem problem) {
        return Problem.error(problem.location(), problem.code(), problem.what(), problem.maybe())
                .toString();
    }

    private static String textOf(String path) {
        return FOLDER.files().stream()
                .filter(file -> file.path().equals(path))
                .findFirst()
                .orElseThrow()
                .text();
    }
}
