package dev.sextant.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.Fault;
import dev.sextant.Withstands;
import dev.sextant.scenario.model.InputSet;
import dev.sextant.scenario.model.Scenario;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedScenariosTest {

    @Withstands(Fault.UNKNOWN_KEY)
    @Test
    void an_unknown_key_is_refused_with_the_most_similar_known_key() {
        assertThat(
                        ReportedProblems.of(
                                """
                                scenario: s
                                platfrom: {}
                                platform:
                                  lifetime: always-on
                                  team: {skill: basic}
                                workloads:
                                  - name: a
                                    peak_concurrency: 5
                                    durationSecondz: 5
                                """))
                .isEqualTo(
                        """
                        f.yaml:2:1: error[unknown-key]: unknown key (platfrom) of a scenario
                          Maybe you mean platform.
                        f.yaml:4:3: error[unknown-key]: unknown key (lifetime) of a platform
                          Maybe it belongs to a workload.
                        f.yaml:5:10: error[unknown-key]: unknown key (skill) of a team
                          Maybe use one of these: size, platformTeam, kubernetesSkill, serverlessSkill, opsAppetite.
                        f.yaml:8:5: error[unknown-key]: unknown key (peak_concurrency) of a workload
                          Maybe you mean peakConcurrency.
                        f.yaml:9:5: error[unknown-key]: unknown key (durationSecondz) of a workload
                          Maybe use one of these: name, kind, trigger, place, lifetime, compute, elapsed, state, traffic, secondsToPeak, callsPerMonth, busyShare, peakConcurrency, latencyBudget, coldStarts, syncHops, memory, vcpu, payload, gpu, protocol, control, needs, isolation, privileged, containerised, change, stepData, egressPerMonth, restartable, selfHosted, startup, operatingSystem, hostLicense, payloadDirection.\
                        """);
    }

    @Withstands(Fault.MISSING_KEY)
    @Test
    void a_missing_name_or_list_of_workloads_is_reported_at_its_owner() {
        assertThat(ReportedProblems.of("platform: {}\n"))
                .isEqualTo(
                        """
                        f.yaml:1:1: error[no-name]: the scenario has no name
                          Maybe add scenario: and a unique name.
                        f.yaml:1:1: error[no-workloads]: the scenario has no workloads
                          Maybe add workloads: and a list with at least one name.\
                        """);
        assertThat(ReportedProblems.of("scenario: s\nworkloads: [{kind: database}]"))
                .isEqualTo(
                        """
                        f.yaml:2:13: error[no-name]: a workload has no name
                          Maybe add name: and a unique name.\
                        """);
        assertThat(ReportedProblems.of("scenario: s\nworkloads: []"))
                .isEqualTo(
                        """
                        f.yaml:2:12: error[no-workloads]: the list of workloads is empty
                          Maybe add a workload: its name is enough.\
                        """);
    }

    @Withstands(Fault.UNKNOWN_WORD)
    @Test
    void an_unknown_word_is_refused_with_all_allowed_words() {
        assertThat(
                        ReportedProblems.of(
                                """
                                scenario: s
                                platform: {provider: k9s}
                                workloads:
                                  - {name: a, lifetime: Always-On, state: 2, gpu: inferrence}
                                """))
                .isEqualTo(
                        """
                        f.yaml:2:22: error[word]: provider (k9s) must be one of: aws, azure, google-cloud, other
                          Maybe write unknown, or omit the key.
                        f.yaml:4:25: error[word]: lifetime (Always-On) must be one of: per-call, to-completion, always-on
                          Maybe you mean always-on.
                        f.yaml:4:43: error[word]: state (2) must be one of: stateless, externalised, in-memory, local-disk, clustered
                          Maybe write unknown, or omit the key.
                        f.yaml:4:51: error[word]: gpu (inferrence) must be one of: none, inference, training
                          Maybe you mean inference.\
                        """);
    }

    @Test
    void a_set_takes_a_list_of_words_each_of_them_once() {
        assertThat(
                        ReportedProblems.of(
                                """
                                scenario: s
                                platform:
                                  targets: edge
                                  existing: [vms, vms, mainframe, ~]
                                  complaints: [unknown]
                                  excludedStyles:
                                workloads: [{name: a, trigger: {http: true}, kind: [database]}]
                                """))
                .isEqualTo(
                        """
                        f.yaml:3:12: error[list]: targets (edge) expects a list
                          Maybe write [edge].
                        f.yaml:4:19: error[word-twice]: existing contains (vms) twice
                          Maybe remove one.
                        f.yaml:4:24: error[word]: existing (mainframe) must be one of: kubernetes, other-orchestrator, custom-orchestrator, functions, serverless-containers, paas, vms, own-hardware, nothing
                          Maybe remove it.
                        f.yaml:4:35: error[word]: existing contains a value that is not a word
                          Maybe delete it.
                        f.yaml:5:16: error[word]: complaints contains (unknown) in its list
                          Maybe write complaints: unknown, without a list.
                        f.yaml:6:18: error[no-value]: excludedStyles has no value
                          Maybe write unknown, or omit the key.
                        f.yaml:7:32: error[list]: trigger ({…}) expects a list
                          Maybe write a list such as [http].
                        f.yaml:7:52: error[one-value]: kind ([database]) expects a single value
                          Maybe write database, without brackets.\
                        """);
    }

    @Withstands(Fault.AMBIGUOUS_YAML_WORD)
    @ParameterizedTest
    @CsvSource({
        "yes, yes, Maybe write true.",
        "On, On, Maybe write true.",
        "no, no, Maybe write false.",
        "'1', 1, Maybe write true.",
        "TRUE, TRUE, Maybe write true.",
        "perhaps, perhaps, 'Maybe write unknown, or omit the key.'"
    })
    void only_true_and_false_are_booleans(String written, String shown, String maybe) {
        assertThat(
                        ReportedProblems.of(
                                "scenario: s\nworkloads: [{name: a, privileged: " + written + "}]"))
                .isEqualTo(
                        "f.yaml:2:35: error[flag]: privileged ("
                                + shown
                                + ") must be true or false\n  "
                                + maybe);
    }

    @Test
    void true_in_quotes_is_text() {
        assertThat(ReportedProblems.of("scenario: s\nworkloads: [{name: a, privileged: 'true'}]"))
                .isEqualTo(
                        """
                        f.yaml:2:35: error[flag]: privileged ("true") is text
                          Maybe remove the quotes.\
                        """);
    }

    @Withstands(Fault.AMBIGUOUS_YAML_WORD)
    @ParameterizedTest
    @ValueSource(
            strings = {
                "no",
                "yes",
                "on",
                "1.10",
                "2024-01-01",
                "010",
                "~x",
                "'null'",
                "\"\\e[31m\""
            })
    void names_are_taken_as_written(String name) {
        InputSet intake = read("scenario: " + name + "\nworkloads: [{name: " + name + "}]");

        String written = name.equals("\"\\e[31m\"") ? "\u001b[31m" : name.replace("'", "");
        assertThat(intake.scenarios()).extracting(Scenario::name).containsExactly(written);
        assertThat(intake.scenarios().get(0).facts().workloads())
                .extracting(workload -> workload.name())
                .containsExactly(written);
    }

    @Withstands(Fault.INVALID_NAME)
    @Test
    void a_blank_or_overlong_name_is_refused() {
        String name = "n".repeat(201);

        assertThat(
                        ReportedProblems.of(
                                "scenario:\nworkloads: [{name: ' '}, {name: "
                                        + name
                                        + "}, {name: [a]}]"))
                .isEqualTo(
                        """
                        f.yaml:1:10: error[no-value]: scenario has no value
                          Maybe write the text.
                        f.yaml:2:20: error[no-value]: name has no value
                          Maybe write the text.
                        f.yaml:2:33: error[too-long]: name (nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn…) has 201 characters; the limit is 200
                          Maybe shorten it.
                        f.yaml:2:244: error[text]: name ([a]) expects text
                          Maybe it is indented incorrectly.\
                        """);
    }

    @Test
    void workload_names_are_unique_and_not_reserved() {
        assertThat(
                        ReportedProblems.of(
                                """
                                scenario: s
                                workloads:
                                  - name: platform
                                  - name: platform.team
                                  - name: a
                                  - name: a
                                """))
                .isEqualTo(
                        """
                        f.yaml:3:11: error[name-taken]: a workload is named (platform), which is reserved for the facts of the platform
                          Maybe name it after its purpose.
                        f.yaml:4:11: error[name-taken]: a workload is named (platform.team), which is reserved for the facts of the team
                          Maybe name it after its purpose.
                        f.yaml:6:11: error[duplicate-name]: two workloads are named (a); the first is at f.yaml:5:11
                          Maybe rename one of the two.\
                        """);
    }

    @Withstands(Fault.FILE_WITHOUT_SCENARIO)
    @ParameterizedTest
    @CsvSource({
        "'', f.yaml, ''",
        "'# a comment\n', f.yaml, ''",
        "'---\n', f.yaml:2:1, ''",
        "'---', f.yaml:1:4, ''",
        "'~', f.yaml:1:1, ''",
        "'a sentence', f.yaml:1:1, ', but (a sentence)'",
        "'- a\n- b\n', f.yaml:1:1, ', but ([a, b])'"
    })
    void a_file_without_a_scenario_is_rejected(String text, String place, String but) {
        assertThat(ReportedProblems.of(text))
                .isEqualTo(
                        place
                                + ": error[no-scenario]: contains no scenario"
                                + but
                                + "\n"
                                + "  Maybe start with scenario: and a name, followed by"
                                + " workloads.");
    }

    @Withstands(Fault.FILE_WITHOUT_SCENARIO)
    @Test
    void a_json_file_without_a_scenario_is_rejected() {
        assertThat(ReportedProblems.of("f.json", " \n"))
                .isEqualTo(
                        """
                        f.json: error[no-scenario]: contains no scenario
                          Maybe start with scenario: and a name, followed by workloads.\
                        """);
        assertThat(ReportedProblems.of("f.json", "[]"))
                .isEqualTo(
                        """
                        f.json:1:1: error[no-scenario]: contains no scenario, but ([])
                          Maybe start with scenario: and a name, followed by workloads.\
                        """);
    }

    @Withstands(Fault.SEVERAL_DOCUMENTS_IN_A_FILE)
    @Test
    void each_document_of_a_file_is_a_scenario_or_rejected_on_its_own() {
        InputSet intake =
                read(
                        """
                        scenario: one
                        workloads: [{name: a}]
                        ---
                        scenario: two
                        ---
                        scenario: three
                        workloads: [{name: a}]
                        """);

        assertThat(intake.scenarios()).extracting(Scenario::name).containsExactly("one", "three");
        assertThat(intake.inputs()).hasSize(3);
        assertThat(ReportedProblems.of(intake))
                .isEqualTo(
                        """
                        f.yaml:4:1: error[no-workloads]: the scenario has no workloads
                          Maybe add workloads: and a list with at least one name.\
                        """);
    }

    @Test
    void where_the_text_is_at_fault_the_whole_file_is_rejected_with_all_that_is_wrong() {
        InputSet intake =
                read(
                        """
                        scenario: one
                        workloads: [{name: a, gpu: some}]
                        ---
                        scenario: two
                        scenario: three
                        workloads: [{name: a}]
                        """);

        assertThat(intake.inputs()).hasSize(1);
        assertThat(ReportedProblems.of(intake))
                .isEqualTo(
                        """
                        f.yaml:2:28: error[word]: gpu (some) must be one of: none, inference, training
                          Maybe write unknown, or omit the key.
                        f.yaml:5:1: error[duplicate-key]: key (scenario) is a duplicate. The first is at f.yaml:4:1
                          Maybe delete one of the two, or rename one.\
                        """);
    }

    @Test
    void an_alias_is_refused_once_and_not_again_for_its_value() {
        assertThat(ReportedProblems.of("scenario: s\nworkloads: [{name: a, gpu: *b}]"))
                .isEqualTo(
                        """
                        f.yaml:2:28: error[alias]: alias (*b): aliases are not supported
                          Maybe repeat the value.\
                        """);
    }

    @Withstands(Fault.DUPLICATE_NAME)
    @Test
    void two_scenarios_with_one_name_are_not_both_accepted() {
        InputSet intake =
                read(
                        """
                        scenario: one
                        workloads: [{name: a}]
                        ---
                        scenario: one
                        workloads: [{name: b}]
                        """);

        assertThat(intake.scenarios()).hasSize(1);
        assertThat(ReportedProblems.of(intake))
                .isEqualTo(
                        """
                        f.yaml:4:1: error[duplicate-name]: scenario (one) has the same name as the one at f.yaml:1:1
                          Maybe rename one of the two.\
                        """);
    }

    @Test
    void the_scenarios_of_rules_are_known_by_their_rules() {
        InputSet intake =
                read(
                        """
                        {scenario: base, rule: a/b, workloads: [{name: a}]}
                        ---
                        {scenario: base, rule: a/c, workloads: [{name: a}]}
                        """);

        assertThat(intake.scenarios()).extracting(Scenario::rule).containsExactly("a/b", "a/c");
    }

    @Test
    void an_expectation_names_existing_workloads_and_rules() {
        assertThat(
                        ReportedProblems.of(
                                """
                                scenario: s
                                workloads: [{name: thumbnails}]
                                expect:
                                  recommendation: kubernets
                                  placements: {thumbnail: serverless, thumbnails: functions}
                                  fires: [Long running, a/b]
                                  silent: [a/b]
                                  placed: {}
                                """))
                .isEqualTo(
                        """
                        f.yaml:4:19: error[word]: recommendation (kubernets) must be one of: kubernetes, serverless, hybrid, neither-fits, undecided
                          Maybe you mean kubernetes.
                        f.yaml:5:16: error[unknown-workload]: placements names (thumbnail), which is not a workload of this scenario
                          Maybe you mean thumbnails.
                        f.yaml:5:51: error[word]: thumbnails (functions) must be one of: kubernetes, serverless, neither, open
                          Maybe omit the key.
                        f.yaml:6:11: error[rule-id]: fires (Long running) is not a valid rule ID
                          Maybe write it as folder/name, such as kubernetes/long-running.
                        f.yaml:7:12: error[duplicate-rule]: rule (a/b) is expected twice. The first is at f.yaml:6:25
                          Maybe name another rule.
                        f.yaml:8:3: error[unknown-key]: unknown key (placed) of expect
                          Maybe use one of these: recommendation, accept, placements, fires, silent.\
                        """);
    }

    @Test
    void silent_goes_with_a_rule_and_disagrees_with_an_expectation() {
        assertThat(
                        ReportedProblems.of(
                                "scenario: s\nworkloads: [{name: a}]\nsilent: []\ndisagrees: so"))
                .isEqualTo(
                        """
                        f.yaml:3:1: error[alone]: silent requires rule
                          Maybe add rule, or omit it.
                        f.yaml:4:1: error[alone]: disagrees requires expect
                          Maybe add expect, or omit it.\
                        """);
    }

    @Test
    void where_keys_or_a_list_belong_nothing_else_is_taken() {
        assertThat(
                        ReportedProblems.of(
                                """
                                scenario: s
                                platform: unknown
                                workloads: none
                                expect: [serverless]
                                """))
                .isEqualTo(
                        """
                        f.yaml:2:11: error[shape]: platform (unknown) expects keys with values
                          Maybe indent the lines below it.
                        f.yaml:3:12: error[shape]: workloads (none) expects a list
                          Maybe start each item with a dash.
                        f.yaml:4:9: error[shape]: expect ([serverless]) expects keys with values
                          Maybe indent the lines below it.\
                        """);
    }

    private static InputSet read(String text) {
        return ScenarioLoader.read("f.yaml", text.getBytes(StandardCharsets.UTF_8));
    }
}
