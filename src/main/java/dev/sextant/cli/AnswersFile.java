package dev.sextant.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

/**
 * The scenario file that an interview is written to after each answer: whole or not at all.
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

    /** Puts a text in place of what the file held. */
    void write(String text) {
        Path whole = path.toAbsolutePath();
        try {
            Path part = Files.createTempFile(whole.getParent(), whole.getFileName() + ".", ".tmp");
            Files.write(part, text.getBytes(StandardCharsets.UTF_8));
            Files.move(
                    part,
                    whole,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
