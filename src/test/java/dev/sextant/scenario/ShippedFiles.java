package dev.sextant.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The scenario files that are shipped. */
final class ShippedFiles {

    static final Path ROOT = Path.of("scenarios");

    private ShippedFiles() {}

    static Stream<Path> scenarios() throws IOException {
        try (Stream<Path> paths = Files.walk(ROOT)) {
            List<Path> files =
                    paths.filter(Files::isRegularFile)
                            .filter(file -> !file.toString().endsWith(".schema.json"))
                            .sorted()
                            .toList();
            return files.stream();
        }
    }
}
