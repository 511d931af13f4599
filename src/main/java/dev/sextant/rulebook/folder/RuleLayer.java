package dev.sextant.rulebook.folder;

import java.util.List;

/**
 * The contribution of one rules folder to a rule base. Only what is active counts: a rule or a
 * figure whose place a later folder takes is that folder's.
 *
 * @param folder the folder as the user named it
 * @param added the ids of its rules that no earlier folder has, sorted
 * @param replacing the ids of its rules that take the place of an earlier folder's, sorted
 * @param addedFigures how many figures it has that no earlier folder has
 * @param replacingFigures how many figures of its take the place of an earlier folder's
 */
public record RuleLayer(
        String folder,
        List<String> added,
        List<String> replacing,
        int addedFigures,
        int replacingFigures) {

    /** Copies the lists. */
    public RuleLayer {
        added = List.copyOf(added);
        replacing = List.copyOf(replacing);
    }
}
