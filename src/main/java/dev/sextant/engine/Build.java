package dev.sextant.engine;

import dev.sextant.source.Digest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kie.api.KieBase;

/** What compiled rules hang on beside the rules: this very build of Sextant, Drools and Java. */
final class Build {

    private static final String FINGERPRINT = computed();

    private Build() {}

    /** Another build, another Drools or another Java has another one. */
    static String fingerprint() {
        return FINGERPRINT;
    }

    private static String computed() {
        try {
            Path home =
                    Path.of(
                            Build.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toURI());
            List<byte[]> parts = new ArrayList<>();
            parts.add(text(KieBase.class.getPackage().getImplementationVersion()));
            parts.add(text(Runtime.version().toString()));
            for (Path file : files(home)) {
                parts.add(text(file.getFileName().toString()));
                parts.add(Files.readAllBytes(file));
            }
            return Digest.sha256(parts);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] text(String text) {
        return String.valueOf(text).getBytes(StandardCharsets.UTF_8);
    }

    /** The jar, or all classes where they are not in one. */
    private static List<Path> files(Path home) throws IOException {
        if (Files.isRegularFile(home)) {
            return List.of(home);
        }
        try (Stream<Path> files = Files.walk(home)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
