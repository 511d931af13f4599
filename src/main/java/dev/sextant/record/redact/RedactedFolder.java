package dev.sextant.record.redact;

import dev.sextant.record.key.KeyFileException;
import dev.sextant.record.key.RedactionKey;
import dev.sextant.record.model.RedactedValue;
import dev.sextant.record.write.JsonObjectReader;
import dev.sextant.record.write.Manifest;
import dev.sextant.record.write.RecordFile;
import dev.sextant.record.write.RecordFolder;
import dev.sextant.source.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A folder of records that values were taken out of. */
public final class RedactedFolder {

    private final RedactionPolicy salting;
    private final Set<RedactedValue> values;

    private RedactedFolder(RedactionPolicy salting, Set<RedactedValue> values) {
        this.salting = salting;
        this.values = values;
    }

    /**
     * Reads what was redacted.
     *
     * @param key the key that it was redacted with
     * @param problems takes what is wrong with records
     * @throws KeyFileException if it was another key
     * @throws IOException if the folder cannot be read, or nothing was redacted from it
     */
    public static RedactedFolder read(Path folder, RedactionKey key, Consumer<Problem> problems)
            throws IOException {
        JsonNode manifestTree =
                JsonObjectReader.read(Files.readAllBytes(folder.resolve(Manifest.FILE)))
                        .map((ObjectNode manifest) -> manifest.path("records"))
                        .orElseThrow(() -> new IOException("its manifest cannot be read"));
        List<String> paths = new ArrayList<>();
        manifestTree.path("redacted").forEach(path -> paths.add(path.asString()));
        if (!key.id().equals(manifestTree.path("redactionKey").asString(""))) {
            throw new KeyFileException(
                    paths.isEmpty()
                            ? "nothing was redacted in the records in " + folder
                            : "the records in " + folder + " were made with another key",
                    "Maybe use another folder, or another key.");
        }
        try {
            RedactionPolicy salting = new RedactionPolicy(RedactedPaths.of(paths), key);
            return new RedactedFolder(salting, values(folder, problems));
        } catch (RedactedPathException changed) {
            throw new IOException("its manifest was changed: " + changed.getMessage(), changed);
        }
    }

    private static Set<RedactedValue> values(Path folder, Consumer<Problem> problems)
            throws IOException {
        Set<RedactedValue> values = new HashSet<>();
        new RecordFile(folder.resolve(RecordFolder.RECORDS), problems)
                .each(
                        line -> {
                            if (line.record().redacted() != null) {
                                values.addAll(line.record().redacted());
                            }
                        });
        return values;
    }

    /** The redaction of an input. */
    public RedactionPolicy salting() {
        return salting;
    }

    /** Whether a record holds the digest of a value. */
    public boolean holds(SaltedValue value) {
        return values.contains(value.redacted());
    }
}
