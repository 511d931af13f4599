package dev.sextant.rulebook.folder;

import dev.sextant.source.Location;
import dev.sextant.source.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Takes the snapshot of rules folders: every rule and data file is read once. */
public final class RuleFolders {

    /** A folder that goes with the rules but holds none: below it a {@code .yaml} is a scenario. */
    private static final String SCENARIOS = "scenarios/";

    /** Rules and figures are written by hand; a file above this is something else. */
    private static final long MOST_BYTES = 1 << 20;

    private final Path root;
    private final List<RuleFile> files = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private RuleFolders(Path root) {
        this.root = root;
    }

    /**
     * The {@code .drl} and {@code .yaml} files of a folder and of the folders in it, sorted by
     * path. Files and folders whose names begin with a dot are left out.
     *
     * @throws InvalidRulesException where the folder is missing, or a file cannot be read, is too
     *     large or is not UTF-8
     */
    public static RuleFolder read(Path root) {
        List<Problem> problems = new ArrayList<>();
        RuleFolder folder = read(root, problems::add);
        if (!problems.isEmpty()) {
            throw new InvalidRulesException(problems);
        }
        return folder;
    }

    /**
     * Folders that override each other, the lowest first.
     *
     * @throws InvalidRulesException as above; or where one is named twice, lies in another, or is
     *     overrides others and holds nothing
     */
    public static RuleFolder read(List<Path> roots) {
        List<Problem> problems = new ArrayList<>();
        RuleFolder folder = read(roots, problems::add);
        if (!problems.isEmpty()) {
            throw new InvalidRulesException(problems);
        }
        return folder;
    }

    /** The same, for a reader who has more to say of the folders. */
    public static RuleFolder read(List<Path> roots, Consumer<Problem> problems) {
        List<RuleFolder> folders = new ArrayList<>();
        for (Path root : roots) {
            List<Problem> found = new ArrayList<>();
            folders.add(read(root, found::add));
            if (found.isEmpty()) {
                found.addAll(LayeringCheck.check(roots, folders));
            }
            found.forEach(problems);
        }
        return RuleFolder.layered(folders);
    }

    /**
     * The same, for a reader who has more to say of the folder: hands each problem on, and returns
     * what could be read.
     */
    public static RuleFolder read(Path root, Consumer<Problem> problems) {
        RuleFolders reading = new RuleFolders(root);
        reading.readAll();
        reading.problems.forEach(problems);
        reading.files.sort(Comparator.comparing(RuleFile::path));
        return new RuleFolder(slashed(root), reading.files);
    }

    private void readAll() {
        if (!Files.isDirectory(root)) {
            String what = Files.exists(root) ? "this is not a folder" : "there is no such folder";
            problem(
                    slashed(root),
                    "no-folder",
                    what,
                    "Maybe name the folder of the rules with --rules DIR.");
            return;
        }
        // The folder itself may be a link, which a walk does not follow.
        Path inside = root.resolve(".");
        try (Stream<Path> all = Files.walk(inside)) {
            all.map(path -> root.resolve(inside.relativize(path)))
                    .filter(path -> !path.equals(root) && !isHidden(path))
                    .sorted()
                    .forEach(this::take);
        } catch (IOException failure) {
            problem(
                    slashed(root),
                    "unreadable",
                    "the folder cannot be read: " + reason(failure),
                    null);
        }
    }

    private boolean isHidden(Path path) {
        for (Path part : root.relativize(path)) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private void take(Path path) {
        String name = slashed(path);
        if (Files.isSymbolicLink(path) && Files.isDirectory(path)) {
            problem(
                    name,
                    "no-file",
                    "this is a link to a folder, whose rules are not read",
                    "Maybe add that folder with another --rules DIR.");
            return;
        }
        String lower = path.getFileName().toString().toLowerCase(Locale.ROOT);
        boolean rules = lower.endsWith(".drl");
        boolean data = lower.endsWith(".yaml") || lower.endsWith(".yml");
        if (!rules && !(data && !slashed(root.relativize(path)).startsWith(SCENARIOS))) {
            return;
        }
        if (!name.endsWith(".drl") && !name.endsWith(".yaml")) {
            problem(
                    name,
                    "file-ending",
                    "the ending is neither .drl nor .yaml",
                    "Maybe rename the file.");
        } else if (leadsOut(path)) {
            problem(
                    name,
                    "no-file",
                    "this is a link to a file outside the folder",
                    "Maybe copy the file into the folder of rules.");
        } else if (!Files.isRegularFile(path)) {
            problem(
                    name,
                    "no-file",
                    "this is not a regular file",
                    "Maybe move it out of the folder of rules.");
        } else {
            readBytes(path, name);
        }
    }

    /**
     * What a link leads to may be anything that the user can read. Links within the folder are
     * fine.
     */
    private boolean leadsOut(Path path) {
        try {
            return Files.isSymbolicLink(path)
                    && Files.exists(path)
                    && !path.toRealPath().startsWith(root.toRealPath());
        } catch (IOException unreadable) {
            return true;
        }
    }

    private void readBytes(Path path, String name) {
        try {
            if (Files.size(path) > MOST_BYTES) {
                problem(name, "too-large", "the file is larger than 1 MiB", "Maybe split it.");
                return;
            }
            RuleFile file = new RuleFile(slashed(root.relativize(path)), Files.readAllBytes(path));
            requireUtf8(file.bytes());
            files.add(file);
        } catch (CharacterCodingException failure) {
            problem(name, "not-utf-8", "the file is not UTF-8", "Maybe save it again as UTF-8.");
        } catch (IOException failure) {
            problem(name, "unreadable", "the file cannot be read: " + reason(failure), null);
        }
    }

    /** UTF-16 without a mark is mostly valid UTF-8, but for the zeroes between its letters. */
    private static void requireUtf8(byte[] bytes) throws CharacterCodingException {
        if (StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString().indexOf(0)
                >= 0) {
            throw new CharacterCodingException();
        }
    }

    private void problem(String name, String code, String what, String maybe) {
        problems.add(Problem.error(Location.of(name), code, what, maybe));
    }

    private static String reason(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return "it no longer exists";
        }
        return failure instanceof AccessDeniedException
                ? "permission denied"
                : failure.getMessage();
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }
}
