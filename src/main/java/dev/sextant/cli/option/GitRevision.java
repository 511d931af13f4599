package dev.sextant.cli.option;

import dev.sextant.rulebook.folder.RuleFolder;
import dev.sextant.rulebook.folder.RuleFolders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The rules of a git revision, such as a branch or a commit.
 *
 * @param name the revision
 * @param folder the folder of the rules as it is named now; it need not be there
 */
record GitRevision(String name, Path folder) {

    /** The rules; none where git knows no such revision or no such folder in it. */
    Optional<RuleFolder> rules() {
        if (name.startsWith("-")) {
            return Optional.empty();
        }
        try {
            Path archive = Files.createTempFile("sextant", ".zip");
            try {
                return isArchived(archive) ? Optional.of(read(archive)) : Optional.empty();
            } finally {
                Files.delete(archive);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Git takes the folder from where it is, so that it may be any repository's. */
    private boolean isArchived(Path archive) throws IOException {
        ProcessBuilder git =
                new ProcessBuilder(
                        "git", "archive", "--format=zip", "--output=" + archive, name, leaf());
        git.directory(whole().getParent().toFile());
        git.redirectErrorStream(true);
        try {
            Process process = git.start();
            process.getOutputStream().close();
            String said =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 && said.isEmpty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        } catch (IOException noGit) {
            return false;
        }
    }

    private String leaf() {
        return whole().getFileName().toString();
    }

    private Path whole() {
        return folder.toAbsolutePath().normalize();
    }

    private RuleFolder read(Path archive) throws IOException {
        try (FileSystem files = FileSystems.newFileSystem(archive)) {
            RuleFolder read = RuleFolders.read(files.getPath("/").resolve(leaf()));
            return new RuleFolder(name + ":" + folder.toString().replace('\\', '/'), read.files());
        }
    }
}
