package dev.sextant.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.scenario.model.InputSet;
import dev.sextant.scenario.model.Scenario;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents that are lists of scenarios, and those that other tools read. */
class ScenarioListsTest {

    private static final String LIST =
            """
            [
              {"scenario": "J1", "workloads": [{"name": "a"}]},
              {"scenario": "J2", "workloads": [{"name": "a"}]}
            ]
            """;

    @TempDir private Path folder;

    @Test
    void each_item_of_a_list_is_a_scenario_with_its_place() throws IOException {
        String[] names = {"a.json", "a.yaml", "a.jsonl"};
        for (String name : names) {
            String text = name.endsWith("l") && name.contains("js") ? LIST.replace("\n", "") : LIST;
            Path file = Files.writeString(folder.resolve(name), text);

            InputSet inputs = ScenarioLoader.read(List.of(file));

            assertThat(ReportedProblems.of(inputs)).isEmpty();
            assertThat(inputs.scenarios()).extracting(Scenario::name).containsExactly("J1", "J2");
        }
        InputSet standardInput =
                ScenarioLoader.read(
                        List.of(Path.of("-")),
                        new ByteArrayInputStream(LIST.getBytes(StandardCharsets.UTF_8)));
        assertThat(standardInput.scenarios())
                .extracting(scenario -> scenario.name() + " " + scenario.location())
                .containsExactly("J1 (standard input):2:3", "J2 (standard input):3:3");
    }

    @Test
    void an_invalid_item_of_a_list_does_not_affect_the_others() {
        InputSet inputs =
                read(
                        """
                        - scenario: A
                          workloads: [{name: a}]
                        - scenario: B
                          workloads: [{name: a, kind: webhok}]
                        - 7
                        - scenario: A
                          workloads: [{name: a}]
                        """);

        assertThat(inputs.scenarios()).extracting(Scenario::name).containsExactly("A");
        assertThat(ReportedProblems.of(inputs).lines().map(line -> line.replaceAll("].*", "]")))
                .filteredOn(line -> line.startsWith("f.yaml"))
                .containsExactly(
                        "f.yaml:4:31: error[word]",
                        "f.yaml:5:3: error[no-scenario]",
                        "f.yaml:6:3: error[duplicate-name]");
    }

    @Test
    void a_list_without_any_keys_is_no_scenario() {
        assertThat(ReportedProblems.of(read("[1, 2]")))
                .isEqualTo(
                        """
                        f.yaml:1:1: error[no-scenario]: contains no scenario, but ([1, 2])
                          Maybe start with scenario: and a name, followed by workloads.\
                        """);
        assertThat(ReportedProblems.of(read("[]")))
                .startsWith("f.yaml:1:1: error[no-scenario]: contains no scenario, but ([])");
    }

    @Test
    void an_interview_continues_with_the_only_scenario_of_a_list() {
        assertThat(
                        ScenarioDraft.of(
                                        "f.yaml",
                                        "- {scenario: A, workloads: [{name: a, kind: webhook}]}"
                                                .getBytes(StandardCharsets.UTF_8))
                                .text())
                .isEqualTo("scenario: A\nworkloads:\n  - name: a\n    kind: webhook\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{apiVersion: v1, kind: List, items: []} | a Kubernetes manifest",
                "{apiVersion: v2, name: shop, version: 1.0.0} | a Helm chart",
                "{services: {web: {image: nginx}}} | a Compose file",
                "{version: '3', services: {web: {image: nginx}}, volumes: {}} | a Compose file",
                "{Transform: AWS::Serverless-2016-10-31, Resources: {F: {Type: x}}} | a template of"
                        + " AWS SAM or CloudFormation",
                "{service: shop, provider: {name: aws}, functions: {f: {}}} | a file of the"
                        + " Serverless Framework",
                "{format_version: '1.2', terraform_version: 1.5.0} | a plan or a state of"
                        + " Terraform",
                "{resource: {aws_lambda_function: {}}} | a configuration of Terraform",
                "{terraform: {required_version: x}} | a configuration of Terraform",
                "{openapi: 3.0.0, info: {}} | an API description",
                "{on: push, jobs: {}} | a workflow of GitHub Actions",
                "{name: shop, dependencies: {}} | a package of Node.js",
                "[{hosts: all, tasks: []}] | a playbook of Ansible",
            })
    void a_file_of_another_tool_is_named_in_one_error(String text, String what) {
        assertThat(ReportedProblems.of(read(text)).lines())
                .hasSize(2)
                .first()
                .asString()
                .matches(
                        "f\\.yaml:1:[12]: error\\[other-format]: this is "
                                + what
                                + ", not a scenario");
    }

    @Test
    void a_file_of_another_tool_has_a_repair_that_names_its_workloads() {
        assertThat(ReportedProblems.of(read("apiVersion: v1\nkind: Pod\n")))
                .isEqualTo(
                        """
                        f.yaml:1:1: error[other-format]: this is a Kubernetes manifest, not a scenario
                          Maybe describe each Deployment, StatefulSet, DaemonSet, Job or CronJob as a workload of a scenario: 'sextant ask' asks for what is needed, and writes the file.\
                        """);
    }

    @Test
    void a_file_of_another_tool_is_recognized_by_its_ending() throws IOException {
        Path file = Files.writeString(folder.resolve("main.tf"), "resource {}");

        assertThat(ReportedProblems.of(ScenarioLoader.read(List.of(file))))
                .contains(
                        "main.tf: error[other-format]: this is a configuration of Terraform, not");
    }

    @Test
    void a_scenario_with_keys_of_other_tools_is_still_meant_as_a_scenario() {
        assertThat(ReportedProblems.of(read("scenario: A\nservices: {web: {}}\n")))
                .doesNotContain("other-format")
                .contains("unknown key (services)");
    }

    private static InputSet read(String text) {
        return ScenarioLoader.read("f.yaml", text.getBytes(StandardCharsets.UTF_8));
    }
}
