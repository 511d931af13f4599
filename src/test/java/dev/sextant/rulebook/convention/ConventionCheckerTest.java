package dev.sextant.rulebook.convention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConventionCheckerTest {

    @Test
    void a_sound_rule_breaks_none() {
        assertThat(SoundRules.rules().problems()).isEmpty();
    }

    @Test
    void their_codes_are_lasting_names() {
        assertThat(ConventionChecker.all())
                .extracting(Convention::code)
                .containsExactly(
                        "no-import",
                        "unknown-fact",
                        "unknown-component",
                        "unknown-constant",
                        "wrong-constant",
                        "unknown-variable",
                        "string-comparison",
                        "name-twice",
                        "package",
                        "file-statement",
                        "hidden-code",
                        "id-twice",
                        "metadata-twice",
                        "metadata-string",
                        "because-hole",
                        "attribute",
                        "condition-form",
                        "call",
                        "alternative",
                        "null-not-equal",
                        "null-not-operator",
                        "null-negation",
                        "bare-boolean",
                        "null-test",
                        "null-access",
                        "null-arithmetic",
                        "bound-given",
                        "bound-expression",
                        "not-given",
                        "unjoined",
                        "many-workloads",
                        "no-figures",
                        "consequence",
                        "rules-in-file",
                        "id",
                        "name",
                        "metadata-missing",
                        "placeholder",
                        "metadata-unknown",
                        "metadata-order",
                        "acceptance",
                        "unknown-source",
                        "repeated-figure",
                        "uncited-statement",
                        "scenario-missing")
                .doesNotHaveDuplicates();
    }
}
