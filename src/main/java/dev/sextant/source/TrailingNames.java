package dev.sextant.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Calls paths by no more of their last names than it takes to distinguish them, so that what they
 * are called does not depend on where they are: {@code a/shops.csv} and {@code b/shops.csv}, but
 * {@code shops.csv} where there is no other.
 */
final class TrailingNames {

    private TrailingNames() {}

    /** What each path is called: as many names of each, and none below another. */
    static List<String> of(List<String> paths) {
        List<Path> whole =
                paths.stream().map(path -> Path.of(path).toAbsolutePath().normalize()).toList();
        int most = whole.stream().mapToInt(Path::getNameCount).max().orElse(0);
        for (int count = 1; count <= most; count++) {
            List<String> names = trailing(whole, count);
            if (areDistinct(names, whole)) {
                return names;
            }
        }
        return whole.stream().map(TrailingNames::slashed).toList();
    }

    private static List<String> trailing(List<Path> whole, int count) {
        List<String> names = new ArrayList<>();
        for (Path path : whole) {
            int all = path.getNameCount();
            names.add(all < count || all == 0 ? slashed(path) : last(path, count));
        }
        return names;
    }

    private static String last(Path path, int count) {
        return slashed(path.subpath(path.getNameCount() - count, path.getNameCount()));
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }

    private static boolean areDistinct(List<String> names, List<Path> whole) {
        Set<String> different = new HashSet<>(names);
        return different.size() == new HashSet<>(whole).size()
                && different.stream().noneMatch(name -> isBelowAny(name, different));
    }

    private static boolean isBelowAny(String name, Set<String> others) {
        for (int slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1)) {
            if (others.contains(name.substring(0, slash))) {
                return true;
            }
        }
        return false;
    }
}
