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
import java.util.List;
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
    public static List<Path> files(String pattern) throws IOException {
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
        Path root = root(pattern);
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        return all(root).stream()
                .map(path -> pattern.startsWith(root.toString()) ? path : plain(path))
                .filter(path -> matcher.matches(path) && Files.isRegularFile(path))
                .sorted(Comparator.comparing(FileNames::of))
                .toList();
    }

    private static List<Path> all(Path root) throws IOException {
        List<Path> all = new ArrayList<>();
        Files.walkFileTree(
                root,
                Set.of(FileVisitOption.FOLLOW_LINKS),
                DEEPEST,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes any) {
                        all.add(file);
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
