package dev.sextant.rulebook.model;

import dev.sextant.fact.Figure;
import dev.sextant.rulebook.folder.RuleFile;
import dev.sextant.rulebook.folder.RuleFolder;
import dev.sextant.rulebook.folder.TrustLevel;
import dev.sextant.source.Location;
import dev.sextant.source.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A rule base as it is written: what the conventions are checked on.
 *
 * @param folder the folder; of several, what is active of them: a rule that another overrode is in
 *     no file
 * @param files its rule files, by folder and path, but those with syntax errors
 * @param replaced the rules that others overrode
 * @param citations the statements of {@code sources.yaml}, by key
 * @param figures the figures of the data files with their places
 * @param scenarios the folder of scenarios of each rules folder, by the name of that; none where
 *     scenarios are not looked for
 */
public record WrittenRules(
        RuleFolder folder,
        List<WrittenFile> files,
        List<Rule> replaced,
        Map<String, Citation> citations,
        Map<Figure, Location> figures,
        Map<String, Path> scenarios) {

    /** A warning for each name of an earlier version in a file. */
    public List<Problem> formerNames() {
        return files.stream()
                .flatMap(
                        file -> file.formerNames().stream().map(each -> each.warning(file.lines())))
                .toList();
    }

    /** Whether there is a rule in any file. */
    public boolean hasRules() {
        return files.stream().anyMatch(file -> !file.rules().isEmpty());
    }

    /**
     * The rule files that a compiler may see: not those with syntax errors, which show nothing of
     * the others, and none that holds more than rules, for the values of its types are computed and
     * its functions are made while it compiles. Where any code is trusted, that is no matter.
     */
    public List<RuleFile> buildable() {
        Set<String> keys =
                files.stream()
                        .filter(this::isBuildable)
                        .map(WrittenFile::key)
                        .collect(Collectors.toSet());
        return folder.ending(".drl").stream().filter(file -> keys.contains(file.key())).toList();
    }

    private boolean isBuildable(WrittenFile file) {
        return folder.trust() == TrustLevel.ANY_CODE || file.holdsRulesOverFacts();
    }

    /** Whether all rule files could be read. */
    public boolean isWhole() {
        return files.size() == folder.ending(".drl").size();
    }
}
