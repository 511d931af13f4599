package dev.sextant.rulebook.folder;

import dev.sextant.source.Location;
import dev.sextant.source.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Says whether rules folders can be that override each other. */
final class LayeringCheck {

    private LayeringCheck() {}

    /**
     * What speaks against the last of the folders that were read.
     *
     * @param roots where the folders are
     * @param folders those read so far
     */
    static List<Problem> check(List<Path> roots, List<RuleFolder> folders) {
        int last = folders.size() - 1;
        for (int earlier = 0; earlier < last; earlier++) {
            Path one = real(roots.get(earlier));
            Path other = real(roots.get(last));
            String first = folders.get(earlier).name();
            String name = folders.get(last).name();
            if (one.equals(other)) {
                return List.of(
                        problem(
                                name,
                                "folder-twice",
                                first.equals(name)
                                        ? "the folder is given twice"
                                        : "this is the same folder as " + first + " again",
                                "Maybe remove one of the two."));
            }
            if (one.startsWith(other) || other.startsWith(one)) {
                boolean inner = other.startsWith(one);
                return List.of(
                        problem(
                                name,
                                "folder-within",
                                inner
                                        ? "the folder is inside " + first
                                        : "the folder contains " + first,
                                "Maybe move it next to the other: the files of the inner folder"
                                        + " would be read twice."));
            }
        }
        return last > 0 ? empty(folders.get(last)) : List.of();
    }

    private static List<Problem> empty(RuleFolder folder) {
        return folder.files().isEmpty()
                ? List.of(
                        problem(
                                folder.name(),
                                "no-rules",
                                "no rules and no data files found in " + folder.name(),
                                "Maybe name another folder: rules are in files that end in .drl."))
                : List.of();
    }

    private static Problem problem(String folder, String code, String what, String maybe) {
        return Problem.error(Location.of(folder), code, what, maybe);
    }

    /** Where a folder is, links followed; a folder that is missing is reported elsewhere. */
    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException missing) {
            return folder.toAbsolutePath().normalize();
        }
    }
}
