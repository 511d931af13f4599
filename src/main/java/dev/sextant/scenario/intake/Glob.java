package dev.sextant.scenario.intake;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A pattern of paths that the shell left as it is, for it is in quotes or the shell has none. */
public final class Glob {

    private static final String SIGNS = "*?[{";
    private static final int DEEPEST = 64;

    private Glob() {}

    /** Whether a name has signs of a pattern. */
    public static boolean isPattern(String name) {
        return name.chars().anyMatch(character -> SIGNS.indexOf(character) >= 0);
    }

    /**
     * The files that a pattern means, in the order of their names: {@code *} means anything in one
     * name, {@code **} for any folders.
     *
     * @throws IOException if a folder cannot be read
     */
    public static List<Path> files(String pattern, PathFilter filter) throws IOException {
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
        Path root = root(pattern);
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        Map<Path, Path> found = new LinkedHashMap<>();
        all(root, pattern, filter).stream()
                .map(path -> pattern.startsWith(root.toString()) ? path : plain(path))
                .filter(path -> matcher.matches(path) && Files.isRegularFile(path))
                .sorted(
                        Comparator.comparing((Path path) -> Files.isSymbolicLink(path))
                                .thenComparing(FileNames::of))
                .forEach(path -> found.putIfAbsent(real(path), path));
        return found.values().stream().sorted(Comparator.comparing(FileNames::of)).toList();
    }

    /** The file itself, for a file may have several names. */
    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException vanished) {
            return path;
        }
    }

    private static List<Path> all(Path root, String pattern, PathFilter filter) throws IOException {
        boolean namesHidden = pattern.matches("(?:.*[/{,])?(?:\\.[^./].*|node_modules.*)");
        String below = pattern.substring(folder(pattern).length());
        int deepest =
                below.contains("**")
                        ? DEEPEST
                        : (int) below.chars().filter(sign -> sign == '/').count() + 1;
        List<Path> all = new ArrayList<>();
        Files.walkFileTree(
                root,
                Set.of(FileVisitOption.FOLLOW_LINKS),
                deepest,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes any) {
                        return !namesHidden && filter.passesOver(root, path)
                                ? FileVisitResult.SKIP_SUBTREE
                                : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes any) {
                        if (namesHidden || !filter.passesOver(root, file)) {
                            all.add(file);
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    /** A link to a folder around it leads to nothing that is not there already. */
                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException failure)
                            throws IOException {
                        if (failure instanceof FileSystemLoopException) {
                            return FileVisitResult.CONTINUE;
                        }
                        throw failure;
                    }
                });
        return all;
    }

    /** Without the dot of the working folder. */
    private static Path plain(Path path) {
        return path.normalize();
    }

    private static Path root(String pattern) {
        String folder = folder(pattern);
        return Path.of(folder.isEmpty() ? "." : folder);
    }

    /** The folder in front of the first name that has a sign; empty for the one worked in. */
    public static String folder(String pattern) {
        String folder = "";
        for (String name : pattern.split("(?<=/)")) {
            if (isPattern(name)) {
                break;
            }
            folder += name;
        }
        return folder.length() > 1 && folder.endsWith("/")
                ? folder.substring(0, folder.length() - 1)
                : folder;
    }
}
