package dev.sextant.cli.ask;

import dev.sextant.source.AtomicFileWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * The scenario file that an interview is written to after each answer: completely or not at all.
 *
 * @param path the file
 */
record AnswersFile(Path path) {

    /** The name of a file for a scenario. */
    static Path named(String scenario, String ending) {
        String slug =
                scenario.toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        return Path.of((slug.isEmpty() ? "scenario" : slug) + ending);
    }

    /** Whether there is a folder to write it in. */
    boolean canBeWritten() {
        Path folder = path.toAbsolutePath().getParent();
        return folder != null && Files.isWritable(folder) && !Files.isDirectory(path);
    }

    /** Puts a text instead of what the file held. */
    void write(String text) {
        try {
            AtomicFileWriter.write(path, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
