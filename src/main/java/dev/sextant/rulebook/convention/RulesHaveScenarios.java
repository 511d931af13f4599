package dev.sextant.rulebook.convention;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Every rule but those that weigh has a scenario in which it fires, and changes that silence it.
 */
final class RulesHaveScenarios implements RuleConvention {

    @Override
    public String code() {
        return "scenario-missing";
    }

    @Override
    public void check(RuleCheckContext check) {
        if (check.rules().scenarios().isEmpty() || check.rule().folder().equals("verdict")) {
            return;
        }
        Map<String, Path> folders = check.rules().scenarios();
        String id = check.rule().id();
        if (folders.values().stream().noneMatch(folder -> Files.isRegularFile(file(folder, id)))) {
            Path file = file(folders.get(check.rule().origin()), id);
            check.report(
                    check.rule().location(),
                    "there is no scenario in which it fires",
                    "Maybe write " + file.toString().replace('\\', '/') + ".");
        }
    }

    private static Path file(Path folder, String id) {
        return folder.resolve("rules").resolve(id + ".yaml");
    }
}
