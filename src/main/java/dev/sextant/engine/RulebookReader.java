package dev.sextant.engine;

import dev.sextant.rulebook.DataFiles;
import dev.sextant.rulebook.Rule;
import dev.sextant.rulebook.RuleFile;
import dev.sextant.rulebook.RuleFolder;
import dev.sextant.rulebook.Rulebook;
import dev.sextant.rulebook.RulesRejected;
import dev.sextant.rulebook.Stages;
import dev.sextant.rulebook.WrittenFile;
import dev.sextant.rulebook.WrittenRule;
import dev.sextant.source.Location;
import dev.sextant.source.Problem;
import dev.sextant.source.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Reads a whole folder to a rulebook, and says everything that is wrong with it in one go. */
final class RulebookReader {

    private final List<Problem> problems = new ArrayList<>();

    /**
     * Reads the folder.
     *
     * @throws RulesRejected if a file has errors, there is no rule, or the stages go round in a
     *     circle
     */
    static Rulebook read(RuleFolder folder) {
        return new RulebookReader().rulebook(folder);
    }

    private Rulebook rulebook(RuleFolder folder) {
        List<Rule> rules = rules(folder);
        DataFiles data = value(DataFiles.read(folder));
        Map<String, Integer> stages = value(Stages.of(rules));
        if (rules.isEmpty() && problems.isEmpty()) {
            problems.add(noRules(folder));
        }
        if (!problems.isEmpty()) {
            throw new RulesRejected(problems);
        }
        return new Rulebook(rules, data.citations(), data.figures(), stages, folder.digest());
    }

    private static Problem noRules(RuleFolder folder) {
        return Problem.error(
                Location.of(folder.name()),
                "no-rules",
                "no rules found in " + folder.name(),
                "Maybe another folder is meant: rules stand in files that end in .drl.");
    }

    private List<Rule> rules(RuleFolder folder) {
        List<Rule> rules = new ArrayList<>();
        for (RuleFile file : folder.ending(".drl")) {
            WrittenFile written = value(RuleReader.read(folder, file));
            if (written != null) {
                written.rules().stream().map(WrittenRule::rule).forEach(rules::add);
            }
        }
        rules.sort(Comparator.comparing(Rule::id));
        return rules;
    }

    private <T> T value(Reading<T> reading) {
        problems.addAll(reading.problems());
        return reading.value();
    }
}
