package dev.sextant.engine.read;

import dev.sextant.rulebook.convention.ConventionChecker;
import dev.sextant.rulebook.data.DataFiles;
import dev.sextant.rulebook.folder.InvalidRulesException;
import dev.sextant.rulebook.folder.RuleFile;
import dev.sextant.rulebook.folder.RuleFolder;
import dev.sextant.rulebook.folder.RuleLayer;
import dev.sextant.rulebook.graph.RuleStages;
import dev.sextant.rulebook.model.Rule;
import dev.sextant.rulebook.model.Rulebook;
import dev.sextant.rulebook.model.WrittenFile;
import dev.sextant.rulebook.model.WrittenRules;
import dev.sextant.source.Location;
import dev.sextant.source.Problem;
import dev.sextant.source.ReadResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a whole folder to a rulebook, and says everything that is wrong with it in one go. */
public final class RulebookReader {

    private final String digest;
    private final List<Problem> problems = new ArrayList<>();
    private final RuleFileCache readings;
    private List<RuleLayer> layers = List.of();

    private RulebookReader(String digest, RuleFileCache readings) {
        this.digest = digest;
        this.readings = readings;
    }

    /**
     * Rules that can be compiled.
     *
     * @param written as they are written
     * @param rulebook what they say
     */
    public record Read(WrittenRules written, Rulebook rulebook) {}

    /**
     * What a folder says, with everything that is wrong with it as it is written.
     *
     * @param written the rules, but those with syntax errors
     * @param rulebook what they say; null where a file cannot be read
     * @param problems what is wrong
     */
    public record Checked(WrittenRules written, Rulebook rulebook, List<Problem> problems) {}

    /**
     * Reads the folder.
     *
     * @throws InvalidRulesException if a file has errors, there is no rule, or the stages go round
     *     in a circle
     */
    public static Read read(RuleFolder folder) {
        RulebookReader reader = new RulebookReader(folder.digest(), new RuleFileCache());
        WrittenRules written = reader.written(folder, Map.of());
        Rulebook rulebook = reader.rulebook(written);
        if (!reader.problems.isEmpty()) {
            throw new InvalidRulesException(reader.problems);
        }
        return new Read(written, rulebook);
    }

    /**
     * Everything that is wrong with a folder as it is written: what cannot be read, and every place
     * at which it breaks a convention.
     *
     * @param scenarios the folder of scenarios of each rules folder, by the name of that; none
     *     where they are not looked for
     * @param readings what was read before
     */
    public static Checked check(
            RuleFolder folder, Map<String, Path> scenarios, RuleFileCache readings) {
        RulebookReader reader = new RulebookReader(folder.digest(), readings);
        WrittenRules written = reader.written(folder, scenarios);
        Rulebook rulebook = reader.problems.isEmpty() ? reader.rulebook(written) : null;
        reader.problems.addAll(ConventionChecker.check(written));
        reader.problems.sort(Comparator.comparing(Problem::location).thenComparing(Problem::code));
        return new Checked(written, rulebook, List.copyOf(reader.problems));
    }

    private WrittenRules written(RuleFolder folder, Map<String, Path> scenarios) {
        Map<RuleFile, WrittenFile> read = new LinkedHashMap<>();
        for (RuleFile file : folder.ending(".drl")) {
            WrittenFile written = value(readings.read(folder, file));
            if (written != null) {
                read.put(file, written);
            }
        }
        RuleOverlay overlay = new RuleOverlay(folder, read);
        DataFiles data = DataFiles.read(folder, problems::add);
        layers = layers(folder, overlay, data);
        return new WrittenRules(
                new RuleFolder(folder.names(), overlay.files(), folder.trust()),
                overlay.written(),
                overlay.replaced(),
                data.citations(),
                data.figures(),
                scenarios);
    }

    private static List<RuleLayer> layers(RuleFolder folder, RuleOverlay overlay, DataFiles data) {
        List<RuleLayer> layers = new ArrayList<>();
        for (int layer = 0; layer < folder.names().size(); layer++) {
            Set<String> replacing = overlay.replacing(layer);
            layers.add(
                    new RuleLayer(
                            folder.names().get(layer),
                            overlay.ids(layer).stream()
                                    .filter(id -> !replacing.contains(id))
                                    .toList(),
                            List.copyOf(replacing),
                            data.layers().get(layer).added(),
                            data.layers().get(layer).replacing()));
        }
        return layers;
    }

    private Rulebook rulebook(WrittenRules written) {
        List<Rule> rules = new ArrayList<>();
        for (WrittenFile file : written.files()) {
            file.rules().forEach(rule -> rules.add(rule.rule()));
        }
        rules.sort(Comparator.comparing(Rule::id));
        ReadResult<Map<String, Integer>> stages = RuleStages.of(rules);
        stages.problems().forEach(circle -> problems.add(shown(circle, written)));
        if (rules.isEmpty() && problems.isEmpty()) {
            problems.add(noRules(written.folder()));
        }
        return new Rulebook(
                rules,
                written.citations(),
                written.figures(),
                stages.value(),
                layers,
                digest,
                written.folder().trust());
    }

    private static Problem shown(Problem problem, WrittenRules written) {
        return written.files().stream()
                .filter(file -> file.name().equals(problem.location().file()))
                .findFirst()
                .map(file -> problem.shownIn(file.lines()))
                .orElse(problem);
    }

    private static Problem noRules(RuleFolder folder) {
        return Problem.error(
                Location.of(folder.name()),
                "no-rules",
                "no rules found in " + String.join(" and ", folder.names()),
                "Maybe name another folder: rules are in files that end in .drl.");
    }

    private <T> T value(ReadResult<T> reading) {
        problems.addAll(reading.problems());
        return reading.value();
    }
}
