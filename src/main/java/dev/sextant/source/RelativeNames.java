package dev.sextant.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Names files by where they are in what was asked for, and not by where that is: the same files in
 * another folder have the same names.
 */
public final class RelativeNames {

    /** Leaves all names as they are. */
    public static final RelativeNames NONE = new RelativeNames(Map.of());

    private static final String FOLDER_ITSELF = ".";

    private final Map<String, String> shortened;

    private RelativeNames(Map<String, String> shortened) {
        this.shortened = shortened;
    }

    /** Names by where files are in a folder. */
    public static RelativeNames in(String folder) {
        return new RelativeNames(Map.of(folder, ""));
    }

    /**
     * Names that begin with the last name of the path that a file is or is in; with more of them
     * where the paths could not be distinguished by it.
     *
     * @param paths as the user named them, with forward slashes
     */
    public static RelativeNames below(List<String> paths) {
        List<String> names = TrailingNames.of(paths);
        Map<String, String> shortened = new LinkedHashMap<>();
        for (int index = 0; index < names.size(); index++) {
            shortened.putIfAbsent(paths.get(index), names.get(index));
        }
        return new RelativeNames(shortened);
    }

    /** The name of a file; the same that it had where it is in no path that is known. */
    public String of(String file) {
        String own = shortened.get(file);
        if (own != null) {
            return own.isEmpty() ? FOLDER_ITSELF : own;
        }
        return shortened.entrySet().stream()
                .filter(each -> isIn(each.getKey(), file))
                .findFirst()
                .map(each -> of(file, each.getKey(), each.getValue()))
                .orElse(file);
    }

    private static String of(String file, String folder, String called) {
        String rest = file.substring(prefix(folder).length());
        return called.isEmpty() ? rest : called + "/" + rest;
    }

    private static boolean isIn(String folder, String file) {
        return folder.isEmpty() ? !file.startsWith("/") : file.startsWith(prefix(folder));
    }

    private static String prefix(String folder) {
        return folder.isEmpty() || folder.endsWith("/") ? folder : folder + "/";
    }

    /** A place by the name of its file; null where there is none. */
    public Location of(Location place) {
        return place == null
                ? null
                : new Location(of(place.file()), place.sheet(), place.line(), place.column());
    }
}
