package dev.sextant.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RefusedChangesTest {

    private static final String BASE =
            """
            scenario: s
            rule: kubernetes/long-running
            workloads: [{name: a, compute: 2h}]
            silent:
            """;

    @Test
    void a_change_names_a_fact_that_can_be_given() {
        assertThat(
                        ReportedProblems.of(
                                BASE
                                        + """
                                          - because: so
                                            set:
                                              compute: 1h
                                              team.size: small
                                              b.gpu: none
                                              a.gpv: none
                                              platform.gpu: none
                                              platform.team.provider: aws
                                              a.name: b
                                        """))
                .isEqualTo(
                        """
                        f.yaml:7:7: error[unknown-fact]: set names (compute), which is not a fact
                          Maybe write it as workload.key, platform.key or platform.team.key.
                        f.yaml:8:7: error[unknown-fact]: set names (team), which is not a workload of this scenario
                          Maybe you mean platform.team.
                        f.yaml:9:7: error[unknown-fact]: set names (b), which is not a workload of this scenario
                          Maybe use one of these: platform, platform.team, a.
                        f.yaml:10:7: error[unknown-fact]: set names (gpv), which is not a fact of (a)
                          Maybe you mean gpu.
                        f.yaml:11:7: error[unknown-fact]: set names (gpu), which is not a fact of (platform)
                          Maybe use one of these: provider, targets, portability, services, existing, complaints, costPriority, timeToMarket, excludedStyles, functionGovernance, preference, currentFit, clusterOperator, platformCount, monthlyBudget.
                        f.yaml:12:7: error[unknown-fact]: set names (provider), which is not a fact of (platform.team)
                          Maybe use one of these: size, platformTeam, kubernetesSkill, serverlessSkill, opsAppetite.
                        f.yaml:13:7: error[unknown-fact]: set names (name), which is not a fact of (a)
                          Maybe use one of these: kind, trigger, place, lifetime, compute, elapsed, state, traffic, secondsToPeak, callsPerMonth, busyShare, peakConcurrency, latencyBudget, coldStarts, syncHops, memory, vcpu, payload, gpu, protocol, control, needs, isolation, privileged, containerised, change, stepData, egressPerMonth, restartable, selfHosted, startup, operatingSystem, hostLicense, payloadDirection.\
                        """);
    }

    @Test
    void a_changed_value_is_read_as_strictly_as_a_given_one() {
        assertThat(
                        ReportedProblems.of(
                                BASE
                                        + "  - {because: so, set: {a.compute: 5, a.trigger: http,"
                                        + " a.gpu: some}}"))
                .isEqualTo(
                        """
                        f.yaml:5:36: error[unit]: compute (5) has no unit; units are ms, s, m, h, d; allowed: above 0 s, to 9007199254740 s
                          Maybe write 5s for seconds, or 5m for minutes.
                        f.yaml:5:50: error[list]: trigger (http) expects a list
                          Maybe write [http].
                        f.yaml:5:63: error[word]: gpu (some) must be one of: none, inference, training
                          Maybe write unknown, or omit the key.\
                        """);
    }

    @Test
    void a_change_changes_something() {
        assertThat(
                        ReportedProblems.of(
                                BASE
                                        + """
                                          - {because: so, set: {a.compute: 120m, a.gpu: unknown}}
                                          - {because: so, set: {}}
                                          - {because: so}
                                        """))
                .isEqualTo(
                        """
                        f.yaml:5:25: error[no-change]: a.compute (120m) is already the value in the scenario, at f.yaml:3:23
                          Maybe use another value.
                        f.yaml:5:42: error[no-change]: a.gpu (unknown) is already the value in the scenario
                          Maybe use another value.
                        f.yaml:6:24: error[no-set]: the change sets nothing
                          Maybe add a fact, such as {workload.key: value}.
                        f.yaml:7:5: error[no-set]: the change sets nothing
                          Maybe add set: {workload.key: value}.\
                        """);
    }

    @Test
    void a_change_gives_a_reason_and_nothing_more() {
        assertThat(ReportedProblems.of(BASE + "  - {set: {a.gpu: none}, why: so}\n  - so"))
                .isEqualTo(
                        """
                        f.yaml:5:5: error[no-reason]: the change has no reason
                          Maybe add because: and the reason why the rule does not fire then.
                        f.yaml:5:26: error[unknown-key]: unknown key (why) of a change
                          Maybe use one of these: set, because.
                        f.yaml:6:5: error[shape]: a change (so) expects keys with values
                          Maybe indent the lines below it.\
                        """);
    }
}
