package dev.sextant.engine;

import dev.sextant.source.Digest;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What compiled rules depend on besides the rules: the build of Sextant, Drools and Java. */
final class BuildFingerprint {

    private static String fingerprint;

    private BuildFingerprint() {}

    /**
     * Another build, another Drools or another Java has another one.
     *
     * @throws IOException if the classes cannot be read where they came from
     */
    static synchronized String fingerprint() throws IOException {
        if (fingerprint == null) {
            fingerprint = digest();
        }
        return fingerprint;
    }

    private static String digest() throws IOException {
        List<byte[]> parts = new ArrayList<>();
        parts.add(text(Engine.droolsVersion()));
        parts.add(text(Runtime.version().toString()));
        for (Path file : files(home())) {
            parts.add(text(file.getFileName().toString()));
            parts.add(Files.readAllBytes(file));
        }
        return Digest.sha256(parts);
    }

    private static Path home() throws IOException {
        CodeSource source = BuildFingerprint.class.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            throw new IOException("it is not known where the classes came from");
        }
        try {
            return Path.of(source.getLocation().toURI());
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
            throw new IOException("the classes came from no file: " + source.getLocation(), e);
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
