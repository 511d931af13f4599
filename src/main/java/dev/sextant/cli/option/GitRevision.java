package dev.sextant.cli.option;

import dev.sextant.rulebook.folder.RuleFolder;
import dev.sextant.rulebook.folder.RuleFolders;
import dev.sextant.source.StoredZip;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rules of a git revision, such as a branch or a commit.
 *
 * @param name the revision
 * @param folder the folder of the rules as it is named now; it need not be there
 */
record GitRevision(String name, Path folder) {

    private static final List<String> ENDINGS = List.of(".drl", ".yaml", ".yml");

    /**
     * One byte more than a file of rules may have, so that the reader sees that it is too large.
     */
    private static final int MOST_BYTES = (1 << 20) + 1;

    /** The rules; none where git knows no such revision or no such folder in it. */
    Optional<RuleFolder> rules() {
        if (name.startsWith("-")) {
            return Optional.empty();
        }
        Optional<byte[]> zip;
        try {
            zip = zip();
        } catch (IOException noGit) {
            return Optional.empty();
        }
        try {
            return zip.isEmpty() ? Optional.empty() : Optional.of(read(zip.get()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Git takes the folder from where it is, so that it may be any repository's. */
    private Optional<byte[]> zip() throws IOException {
        GitObjects objects = new GitObjects(whole().getParent());
        Map<String, String> files = objects.files(name, leaf());
        if (files.isEmpty()) {
            return Optional.empty();
        }
        files.keySet().removeIf(this::isNoRule);
        Iterator<byte[]> contents =
                objects.contents(List.copyOf(files.values()), MOST_BYTES).iterator();
        StoredZip zip = new StoredZip();
        for (String path : files.keySet()) {
            zip.add(path, contents.next());
        }
        return Optional.of(zip.bytes());
    }

    /** Other files are not read at all, and neither is a path that leads out of the folder. */
    private boolean isNoRule(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        return Stream.of(path.substring(leaf().length() + 1).split("/"))
                        .anyMatch(part -> part.startsWith("."))
                || ENDINGS.stream().noneMatch(lower::endsWith);
    }

    private String leaf() {
        return whole().getFileName().toString();
    }

    private Path whole() {
        return folder.toAbsolutePath().normalize();
    }

    private RuleFolder read(byte[] zip) throws IOException {
        Path archive = Files.createTempFile("sextant", ".zip");
        try {
            Files.write(archive, zip);
            try (FileSystem files = FileSystems.newFileSystem(archive)) {
                Path rules = files.getPath("/").resolve(leaf());
                Files.createDirectories(rules);
                RuleFolder read = RuleFolders.read(rules);
                return new RuleFolder(
                        name + ":" + folder.toString().replace('\\', '/'), read.files());
            }
        } finally {
            Files.delete(archive);
        }
    }
}
