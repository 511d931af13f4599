package dev.sextant.scenario;

import dev.sextant.scenario.intake.FileNames;
import dev.sextant.scenario.intake.Glob;
import dev.sextant.source.RelativeNames;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Names inputs by the paths that they were requested by. */
public final class InputPathNames {

    private InputPathNames() {}

    /**
     * The names of the inputs of some paths: in a folder, by where they are in it; of a pattern, by
     * where they are in the folder before its first sign; of a file, by its name. Where there are
     * several paths, these names are behind that of the path.
     */
    public static RelativeNames names(List<Path> paths) {
        List<Path> named =
                paths.stream()
                        .filter(path -> !path.toString().equals(InputScanner.STANDARD_INPUT))
                        .toList();
        if (named.isEmpty()) {
            return RelativeNames.NONE;
        }
        List<String> roots = named.stream().map(InputPathNames::root).toList();
        return paths.size() == 1 && isFolder(named.get(0))
                ? RelativeNames.in(roots.get(0))
                : RelativeNames.below(roots);
    }

    /** Whether the path means a stream that can be read only once, such as {@code /dev/fd/63}. */
    public static boolean isStream(Path path) {
        return FileNames.isStream(path);
    }

    /** What the names begin with that are found by a path. */
    private static String root(Path path) {
        String name = FileNames.of(path);
        return isPattern(path) ? Glob.folder(name) : name;
    }

    private static boolean isFolder(Path path) {
        return isPattern(path) || Files.isDirectory(path);
    }

    private static boolean isPattern(Path path) {
        return !Files.exists(path) && Glob.isPattern(FileNames.of(path));
    }
}
