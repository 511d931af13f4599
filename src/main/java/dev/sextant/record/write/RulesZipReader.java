package dev.sextant.record.write;

import dev.sextant.rulebook.folder.RuleFile;
import dev.sextant.rulebook.folder.RuleFolder;
import dev.sextant.rulebook.folder.TrustLevel;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Unpacks the rules that a folder of records was made with. */
public final class RulesZipReader {

    /** Rules are written by hand; what unpacks to more is something else. */
    private static final int MOST_BYTES = 1 << 26;

    private RulesZipReader() {}

    /** Whether a folder holds rules. */
    public static boolean areIn(Path folder) {
        return Files.isRegularFile(folder.resolve(RulesZip.FILE))
                && Files.isRegularFile(folder.resolve(Manifest.FILE));
    }

    /**
     * The rules of a folder.
     *
     * @return trusted as far as they were
     * @throws IOException if they cannot be read, or are not those that the manifest names
     */
    public static RuleFolder read(Path folder) throws IOException {
        JsonNode manifest = rules(folder.resolve(Manifest.FILE));
        List<String> names = new ArrayList<>();
        for (JsonNode layer : manifest.path("folders")) {
            names.add(layer.path("folder").asString());
        }
        RuleFolder rules = new RuleFolder(names, files(folder.resolve(RulesZip.FILE)));
        String digest = manifest.path("digest").asString("");
        if (names.isEmpty() || !rules.digest().equals(digest)) {
            throw new IOException("its rules are not those in its manifest");
        }
        return manifest.path("unsafe").asBoolean(false)
                ? rules.trusting(TrustLevel.ANY_CODE)
                : rules;
    }

    private static JsonNode rules(Path manifest) throws IOException {
        return JsonObjectReader.read(Files.readAllBytes(manifest))
                .map((ObjectNode node) -> node.path("rules"))
                .orElseThrow(() -> new IOException("its manifest cannot be read"));
    }

    /** The files in a zip, in their order. */
    public static List<RuleFile> files(Path zip) throws IOException {
        try (InputStream in = Files.newInputStream(zip)) {
            return unpacked(in, RulesZipReader::file);
        } catch (IllegalArgumentException unreadable) {
            throw new IOException("its rules cannot be unpacked", unreadable);
        }
    }

    /**
     * What a zip holds when it is read from front to back.
     *
     * @param maker makes something of a name and the bytes under it
     * @throws IOException if it cannot be unpacked, or holds more than rules would
     */
    public static <T> List<T> unpacked(InputStream zip, BiFunction<String, byte[], T> maker)
            throws IOException {
        List<T> unpacked = new ArrayList<>();
        int left = MOST_BYTES;
        try (ZipInputStream entries = new ZipInputStream(zip)) {
            for (ZipEntry entry = entries.getNextEntry();
                    entry != null;
                    entry = entries.getNextEntry()) {
                byte[] bytes = entries.readNBytes(left + 1);
                left -= bytes.length;
                if (left < 0) {
                    throw new IOException("its rules are larger than 64 MiB");
                }
                unpacked.add(maker.apply(entry.getName(), bytes));
            }
        }
        return unpacked;
    }

    /** A file by its name, such as {@code 1/kubernetes/long-running.drl}. */
    private static RuleFile file(String name, byte[] bytes) {
        int slash = name.indexOf('/');
        int layer = Integer.parseInt(name, 0, Math.max(0, slash), 10) - 1;
        return new RuleFile(name.substring(slash + 1), bytes, layer);
    }
}
