package dev.sextant.scenario.intake;

import dev.sextant.source.Location;
import dev.sextant.source.Problem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.PatternSyntaxException;

/**
 * Passes over what is in folders and is not meant: hidden files and folders, whose names begin with
 * a dot, installed packages of Node.js, and what patterns exclude. What somebody names is read.
 */
public final class PathFilter {

    private static final String PACKAGES = "node_modules";

    private final Map<String, List<PathMatcher>> excluded = new LinkedHashMap<>();
    private final TreeSet<String> matched = new TreeSet<>();
    private int passedOver;

    /**
     * @param patterns globs: without a slash, of the name of a file or folder anywhere; with one,
     *     of a path below the folder that is read
     * @throws PatternSyntaxException if one of them is no glob
     */
    public PathFilter(List<String> patterns) {
        for (String pattern : patterns) {
            String plain = pattern.replaceAll("^(?:\\./|/)|/+$", "");
            List<PathMatcher> matchers = new ArrayList<>();
            matchers.add(FileSystems.getDefault().getPathMatcher("glob:" + plain));
            if (!plain.contains("/")) {
                matchers.add(FileSystems.getDefault().getPathMatcher("glob:**/" + plain));
            }
            excluded.put(pattern, matchers);
        }
    }

    /** Passes over nothing but what is hidden and installed. */
    public static PathFilter none() {
        return new PathFilter(List.of());
    }

    /**
     * How many files and folders were passed over, each folder with all below it counted as one.
     */
    public int passedOver() {
        return passedOver;
    }

    /** Warnings: patterns that exclude nothing. */
    public List<Problem> warnings() {
        return excluded.keySet().stream()
                .filter(pattern -> !matched.contains(pattern))
                .map(
                        pattern ->
                                Problem.warning(
                                        Location.of(pattern),
                                        "unused-exclude",
                                        "the pattern excludes nothing",
                                        "Maybe it is misspelled: names match at any depth, paths"
                                                + " below the folder that is read."))
                .toList();
    }

    /**
     * Whether to pass over a file or folder.
     *
     * @param root the folder that is read
     * @param path what is in it
     */
    boolean passesOver(Path root, Path path) {
        Path name = path.getFileName();
        if (path.equals(root) || name == null) {
            return false;
        }
        boolean isHidden = name.toString().startsWith(".") || name.toString().equals(PACKAGES);
        boolean isExcluded = isExcluded(root, path);
        passedOver += isHidden || isExcluded ? 1 : 0;
        return isHidden || isExcluded;
    }

    /** Whether a pattern excludes a path. */
    private boolean isExcluded(Path root, Path path) {
        Path below = path.startsWith(root) ? root.relativize(path) : path;
        boolean any = false;
        for (Map.Entry<String, List<PathMatcher>> each : excluded.entrySet()) {
            if (each.getValue().stream().anyMatch(matcher -> matcher.matches(below))) {
                matched.add(each.getKey());
                any = true;
            }
        }
        return any;
    }
}
