package dev.sextant.cli.option;

import dev.sextant.source.FileOwnership;
import dev.sextant.source.Location;
import dev.sextant.source.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says of rules that other users of the machine may change them: whoever changes a rule changes
 * answers. Only where files have an owner, a group and permissions as POSIX has them.
 *
 * @param user who runs Sextant; none where nothing is to be said
 */
public record RulePermissionCheck(Optional<String> user) {

    static final String CODE = "open-to-others";

    /** Says nothing, whoever runs it. */
    public static RulePermissionCheck ofNobody() {
        return new RulePermissionCheck(Optional.empty());
    }

    /** Says it to the user of this process. */
    public static RulePermissionCheck ofProcess() {
        return new RulePermissionCheck(Optional.of(System.getProperty("user.name")));
    }

    /** What everybody may change: every command says so. */
    public List<Problem> toEverybody(List<Path> folders) {
        return warnings(folders, false);
    }

    /** What everybody, a group or another owner may change: reported to whoever checks rules. */
    public List<Problem> toOthers(List<Path> folders) {
        return warnings(folders, true);
    }

    private List<Problem> warnings(List<Path> folders, boolean strictly) {
        List<Problem> warnings = new ArrayList<>();
        if (user.isEmpty()) {
            return warnings;
        }
        FileOwnership ownership = new FileOwnership(user.get());
        for (Path folder : folders) {
            Map<String, List<Path>> open = new LinkedHashMap<>();
            for (Path path : below(folder)) {
                ownership
                        .others(path, strictly)
                        .ifPresent(
                                who ->
                                        open.computeIfAbsent(who, any -> new ArrayList<>())
                                                .add(path));
            }
            open.forEach((who, paths) -> warnings.add(warning(who, paths)));
        }
        return warnings;
    }

    private static Problem warning(String who, List<Path> paths) {
        int more = paths.size() - 1;
        return Problem.warning(
                Location.of(paths.get(0).toString().replace('\\', '/')),
                CODE,
                who
                        + " can change the rules here"
                        + (more == 0 ? "" : ", and in " + more + " more files and folders"),
                "Maybe run chmod -R go-w, or use a copy of your own: whoever can change a rule can"
                        + " change answers.");
    }

    /**
     * The folder with all that is read in it; what cannot be read is reported by whoever reads it.
     */
    private static List<Path> below(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> !folder.relativize(path).toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException | RuntimeException unreadable) {
            return List.of();
        }
    }
}
