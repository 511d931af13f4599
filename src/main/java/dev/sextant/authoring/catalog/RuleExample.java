package dev.sextant.authoring.catalog;

import dev.sextant.scenario.ScenarioLoader;
import dev.sextant.scenario.model.Scenario;
import dev.sextant.scenario.model.SilencingChange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The scenario in which a rule fires, as it is written.
 *
 * @param text the entire file
 * @param silent the changes that silence the rule; none where the file cannot be understood
 */
public record RuleExample(String text, List<SilencingChange> silent) {

    /** Copies the list. */
    public RuleExample {
        silent = List.copyOf(silent);
    }

    /** The scenario of a rule; none where it has none, or none that can be read. */
    public static Optional<RuleExample> of(RulePage page) {
        if (page.scenario() == null) {
            return Optional.empty();
        }
        Path file = Path.of(page.scenario());
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            List<SilencingChange> silent =
                    ScenarioLoader.read(List.of(file)).scenarios().stream()
                            .filter(Scenario::isOfRule)
                            .flatMap(scenario -> scenario.silent().stream())
                            .toList();
            return Optional.of(new RuleExample(text, silent));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
