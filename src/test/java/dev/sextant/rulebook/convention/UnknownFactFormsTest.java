package dev.sextant.rulebook.convention;

import static dev.sextant.rulebook.convention.SoundRules.rules;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every form of a constraint that was tried on a fact that is unknown: those that fire on it or
 * fail are refused, those that stay silent are not.
 */
class UnknownFactFormsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "elapsedSeconds != 10 | null-not-equal",
                "!(elapsedSeconds > 10) | null-negation",
                "privileged != true | null-not-equal",
                "privileged | bare-boolean",
                "!privileged | null-negation",
                "state != State.CLUSTERED | null-not-equal",
                "state not in (State.CLUSTERED, State.LOCAL_DISK) | null-not-operator",
                "!(state in (State.CLUSTERED)) | null-negation",
                "state == null | null-test",
                "trigger not contains Trigger.HTTP | null-not-operator",
                "trigger.size() > 0 | null-access",
                "trigger.isEmpty() | null-access",
                "Trigger.HTTP not memberOf trigger | null-not-operator",
                "elapsedSeconds * 5 > 10 | null-arithmetic",
                "elapsedSeconds + 5 > 10 | null-arithmetic",
                "Math.abs(elapsedSeconds) > 10 | call",
                "state == \"CLUSTERED\" | string-comparison",
                "elapsedSeconds > \"abc\" | string-comparison",
                "state str[startsWith] \"C\" | string-comparison",
                "state == State.CLUSTRED | unknown-constant",
                "$memory : memoryMiB | bound-given",
                "$memory : memoryMiB * 5 | bound-expression"
            })
    void refused(String constraint, String code) {
        assertThat(rules().withConstraint(constraint).problems())
                .anyMatch(problem -> problem.contains("error[" + code + "]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "elapsedSeconds > 10",
                "elapsedSeconds < 10",
                "elapsedSeconds >= 10",
                "10 < elapsedSeconds",
                "busyShare > 0.4",
                "elapsedSeconds == 10",
                "elapsedSeconds > 10.5",
                "privileged == true",
                "privileged == false",
                "state == State.CLUSTERED",
                "state in (State.CLUSTERED, State.LOCAL_DISK)",
                "trigger contains Trigger.HTTP",
                "Trigger.HTTP memberOf trigger",
                "trigger!.size() > 0",
                "name matches \"a.*\"",
                "elapsedSeconds > memoryMiB",
                "elapsedSeconds > $long * 5",
                "elapsedSeconds > ($long - 5)",
                "$memory : memoryMiB != null",
                "$memory : memoryMiB, memoryMiB > 10"
            })
    void allowed(String constraint) {
        assertThat(rules().withConstraint(constraint).problems()).isEmpty();
    }
}
