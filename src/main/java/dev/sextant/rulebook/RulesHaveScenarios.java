package dev.sextant.rulebook;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Every rule but those that weigh has a scenario in which it fires, and changes that silence it.
 */
final class RulesHaveScenarios implements RuleConvention {

    @Override
    public String code() {
        return "scenario-missing";
    }

    @Override
    public void check(RuleCheck check) {
        if (check.rules().scenarios().isEmpty() || check.rule().folder().equals("verdict")) {
            return;
        }
        Path file =
                check.rules()
                        .scenarios()
                        .get()
                        .resolve("rules")
                        .resolve(check.rule().id() + ".yaml");
        if (!Files.isRegularFile(file)) {
            check.report(
                    check.rule().location(),
                    "there is no scenario in which it fires",
                    "Maybe write " + file.toString().replace('\\', '/') + ".");
        }
    }
}
