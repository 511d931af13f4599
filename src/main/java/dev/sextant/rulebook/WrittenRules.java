package dev.sextant.rulebook;

import dev.sextant.fact.Figure;
import dev.sextant.source.Location;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A rule base as it is written: what the conventions are checked on.
 *
 * @param folder the folder
 * @param files its rule files, by path, but those with syntax errors
 * @param citations the statements of {@code sources.yaml}, by key
 * @param figures the figures of the data files with their places
 * @param scenarios the folder of scenarios, where there is one
 */
public record WrittenRules(
        RuleFolder folder,
        List<WrittenFile> files,
        Map<String, Citation> citations,
        Map<Figure, Location> figures,
        Optional<Path> scenarios) {

    /** Whether there is a rule in any file. */
    boolean hasRules() {
        return files.stream().anyMatch(file -> !file.rules().isEmpty());
    }

    /** The rule files that could be read: a file with syntax errors tells nothing of the others. */
    public List<RuleFile> readable() {
        Set<String> paths = files.stream().map(WrittenFile::path).collect(Collectors.toSet());
        return folder.ending(".drl").stream().filter(file -> paths.contains(file.path())).toList();
    }

    /** Whether all rule files could be read. */
    boolean isWhole() {
        return files.size() == folder.ending(".drl").size();
    }
}
