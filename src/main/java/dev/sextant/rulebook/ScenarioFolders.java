package dev.sextant.rulebook;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the scenarios of rules folders stand: in a folder {@code scenarios} inside the folder of
 * the rules or, where there is none, beside it.
 */
public final class ScenarioFolders {

    private static final String SCENARIOS = "scenarios";

    private ScenarioFolders() {}

    /**
     * The folder of scenarios of each rules folder, by the name of that, in order. It need not be
     * there. What stands beside an earlier folder is that one's.
     */
    public static Map<String, Path> of(List<Path> rules) {
        Map<String, Path> folders = new LinkedHashMap<>();
        for (Path root : rules) {
            Path inside = root.resolve(SCENARIOS);
            Path beside = root.resolveSibling(SCENARIOS);
            boolean alone = folders.isEmpty() || Files.isDirectory(beside);
            boolean isBeside =
                    !Files.isDirectory(inside) && alone && !folders.containsValue(beside);
            folders.put(root.toString().replace('\\', '/'), isBeside ? beside : inside);
        }
        return folders;
    }
}
