package dev.sextant.rulebook.convention;

import dev.sextant.rulebook.folder.RuleFile;
import dev.sextant.rulebook.folder.RuleFolder;
import dev.sextant.rulebook.model.FormerNames;
import dev.sextant.source.Location;
import dev.sextant.source.Problem;
import dev.sextant.source.SpellingSuggestion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Collects where a convention is broken, each place with the line that it is in. */
final class ConventionFindings {

    private final String code;
    private final RuleFolder folder;
    private final List<Problem> found = new ArrayList<>();

    ConventionFindings(String code, RuleFolder folder) {
        this.code = code;
        this.folder = folder;
    }

    List<Problem> found() {
        return found;
    }

    /** A place in a file of the folder, or the folder as a whole. */
    void add(Location location, String what, String maybe) {
        found.add(Problem.error(location, code, what, maybe).shownIn(lines(location.file())));
    }

    private List<String> lines(String name) {
        for (RuleFile file : folder.files()) {
            if (folder.nameOf(file).equals(name)) {
                return file.text().lines().toList();
            }
        }
        return List.of();
    }

    /** The repair of a word that an earlier version had, or else of a misspelled one. */
    static String maybe(String former, String word, Collection<String> known, String otherwise) {
        return FormerNames.hint(former).orElseGet(() -> maybe(word, known, otherwise));
    }

    /** The repair of a misspelt word: the nearest known one, or else a general hint. */
    static String maybe(String word, Collection<String> known, String otherwise) {
        return SpellingSuggestion.nearest(word, known)
                .map(nearest -> "Maybe you mean " + nearest + "?")
                .orElse(otherwise);
    }
}
