package dev.sextant.scenario.intake;

import dev.sextant.source.ComposedText;
import dev.sextant.source.Location;
import dev.sextant.source.Problem;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A folder of scenarios with all folders below it. Links are followed, but not out of the folder,
 * and not in a circle. A file with several names is found once.
 */
public final class ScenarioFolderVisitor extends SimpleFileVisitor<Path> {

    private static final int DEEPEST = 64;

    private final Path root;
    private final Path realRoot;
    private final Map<String, Path> files = new TreeMap<>();
    private final Map<String, Problem> problems = new TreeMap<>();
    private final List<Problem> warnings = new ArrayList<>();
    private final Map<Path, Path> realPaths = new HashMap<>();
    private final PathFilter filter;
    private int otherFiles;

    private ScenarioFolderVisitor(Path root, PathFilter filter) throws IOException {
        this.root = root;
        this.filter = filter;
        this.realRoot = root.toRealPath();
    }

    /** Walks the folder, without what the filter passes over. */
    public static ScenarioFolderVisitor of(Path root, PathFilter filter) throws IOException {
        ScenarioFolderVisitor folder = new ScenarioFolderVisitor(root, filter);
        int before = filter.passedOver();
        Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, folder);
        if (folder.files.isEmpty() && folder.problems.isEmpty()) {
            folder.refuse(
                    root,
                    "no-scenario",
                    "the folder contains no scenario",
                    filter.passedOver() > before
                            ? "Maybe the scenarios are hidden or excluded: name their folder."
                            : "Maybe their names do not end in " + FileKind.ENDINGS + ".");
        }
        folder.refuseLookAlikes();
        return folder;
    }

    /** A reader of a report could not distinguish names that are composed in another way. */
    private void refuseLookAlikes() {
        Map<String, String> seen = new TreeMap<>();
        for (Map.Entry<String, Path> file : files.entrySet()) {
            String first = seen.putIfAbsent(ComposedText.of(file.getKey()), file.getKey());
            if (first != null) {
                refuse(
                        file.getValue(),
                        "look-alike",
                        "the name looks the same as that of another file of the folder",
                        "Maybe rename one of the two: the letters are composed in another way.");
            }
        }
    }

    /**
     * The files whose names end like those of scenarios, by their names as the user would write
     * them.
     */
    public Map<String, Path> files() {
        return files;
    }

    /** What cannot be read, by its name. */
    public Map<String, Problem> problems() {
        return problems;
    }

    /** Warnings that belong to no file. */
    public List<Problem> warnings() {
        return warnings.stream().sorted(Comparator.comparing(Problem::toString)).toList();
    }

    /** How many files have names that end otherwise. */
    public int otherFiles() {
        return otherFiles;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
            throws IOException {
        if (filter.passesOver(root, folder) || leadsOut(folder)) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        boolean isOther = !attributes.isDirectory() && !FileNames.isScenario(file);
        if (isOther) {
            otherFiles += FileNames.isSchema(file) ? 0 : 1;
        } else if (filter.passesOver(root, file)) {
            return FileVisitResult.CONTINUE;
        } else if (attributes.isDirectory()) {
            refuse(
                    file,
                    "too-deep",
                    "folders nested deeper than " + DEEPEST,
                    "Maybe a link points to a parent folder.");
        } else if (!leadsOut(file)) {
            add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    /**
     * Adds a file, unless it is one that was found by another name. The name that is no link is
     * taken, else the first.
     */
    private void add(Path file) throws IOException {
        Path real = Files.exists(file) ? file.toRealPath() : file;
        Path other = realPaths.putIfAbsent(real, file);
        if (other == null) {
            files.put(FileNames.of(file), file);
        } else if (comesBefore(file, other)) {
            realPaths.put(real, file);
            files.remove(FileNames.of(other));
            files.put(FileNames.of(file), file);
        }
    }

    private static boolean comesBefore(Path file, Path other) {
        boolean isLink = Files.isSymbolicLink(file);
        return isLink == Files.isSymbolicLink(other)
                ? FileNames.of(file).compareTo(FileNames.of(other)) < 0
                : !isLink;
    }

    private boolean leadsOut(Path path) throws IOException {
        boolean leadsSomewhere = Files.isSymbolicLink(path) && Files.exists(path);
        if (!leadsSomewhere || path.equals(root) || path.toRealPath().startsWith(realRoot)) {
            return false;
        }
        refuse(
                path,
                "link",
                "a link that points outside the folder",
                "Maybe name the target of the link instead.");
        return true;
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException failed) {
        if (filter.passesOver(root, path)) {
            return FileVisitResult.CONTINUE;
        }
        if (failed instanceof FileSystemLoopException) {
            warnings.add(
                    Problem.warning(
                            Location.of(FileNames.of(path)),
                            "link",
                            "a circular link, not followed",
                            "Maybe delete the link."));
        } else if (failed instanceof AccessDeniedException) {
            refuse(path, "permission", "permission denied", "Maybe it belongs to another user.");
        } else {
            refuse(
                    path,
                    "unreadable",
                    "cannot be read: " + failed.getMessage(),
                    "Maybe the disk or the network failed.");
        }
        return FileVisitResult.CONTINUE;
    }

    private void refuse(Path path, String code, String what, String maybe) {
        problems.put(
                FileNames.of(path),
                Problem.error(Location.of(FileNames.of(path)), code, what, maybe));
    }
}
