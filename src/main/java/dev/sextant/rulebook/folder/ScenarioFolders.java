package dev.sextant.rulebook.folder;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the scenarios of rules folders: in a folder {@code scenarios} inside the folder of the
 * rules or, where there is none, beside it. Where neither is there, those of an entire rule base,
 * which has a verdict, are to be beside it, and those of a house inside.
 */
public final class ScenarioFolders {

    private static final String SCENARIOS = "scenarios";
    private static final String VERDICT = "verdict";

    /** The rules that come with Sextant: what is beside these is theirs. */
    private static final String SHIPPED = "rules-drl";

    private ScenarioFolders() {}

    /**
     * The folder of scenarios of each rules folder, by the name of that, in order. It need not be
     * there. The text beside an earlier folder is that one's.
     */
    public static Map<String, Path> of(List<Path> rules) {
        Map<String, Path> folders = new LinkedHashMap<>();
        for (Path root : rules) {
            Path inside = root.resolve(SCENARIOS);
            Path beside = root.resolveSibling(SCENARIOS);
            boolean free = !folders.containsValue(beside) && isBeside(root, beside);
            boolean outside = free && !Files.isDirectory(inside);
            folders.put(root.toString().replace('\\', '/'), outside ? beside : inside);
        }
        return folders;
    }

    private static boolean isBeside(Path root, Path beside) {
        boolean whole = Files.isDirectory(root.resolve(VERDICT));
        boolean others = Files.isDirectory(root.resolveSibling(SHIPPED)) && !root.endsWith(SHIPPED);
        return whole || Files.isDirectory(beside) && !others;
    }
}
