package dev.sextant.record.write;

import dev.sextant.record.model.DigestDomain;
import dev.sextant.source.Digest;
import dev.sextant.source.document.JsonText;
import dev.sextant.store.FileFingerprint;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Renders what binds all of a folder: how many records, the last link of their chain, every file
 * with its digest, what was run and the result; and the root, the digest of all that.
 */
public final class Seal {

    /** The name of its file. */
    public static final String FILE = "seal.json";

    /** What its first field says. */
    public static final String SCHEMA = "sextant.seal/1";

    /** The member that holds the number of records. */
    public static final String RECORDS = "records";

    public static final String LAST = "last";
    public static final String MANIFEST = "manifest";
    public static final String FILES = "files";
    public static final String WORK = "work";
    public static final String RESULT = "result";
    public static final String ROOT = "root";

    /** What is not among the files that a seal lists. */
    public static final Set<String> NOT_AMONG_FILES = Set.of(Manifest.FILE, FILE, Envelope.FILE);

    private Seal() {}

    /**
     * The seal.
     *
     * @param chain how many records there are and the link behind the last
     * @param manifest the bytes of the manifest
     * @param files the other files, by name
     * @param work what was run
     * @param result the result
     */
    public static ObjectNode of(
            HashChain chain,
            byte[] manifest,
            Map<String, FileFingerprint> files,
            JsonNode work,
            JsonNode result) {
        return of(new ChainEnd(chain.count(), chain.last()), manifest, files, work, result);
    }

    /** The same of a chain that ends somewhere. */
    public static ObjectNode of(
            ChainEnd chain,
            byte[] manifest,
            Map<String, FileFingerprint> files,
            JsonNode work,
            JsonNode result) {
        ObjectNode seal = JsonNodeFactory.instance.objectNode();
        seal.put("schema", SCHEMA).put(RECORDS, chain.records()).put(LAST, chain.last());
        seal.set(MANIFEST, manifest(manifest));
        ObjectNode listed = seal.putObject(FILES);
        new TreeMap<>(files)
                .forEach(
                        (name, mark) ->
                                listed.putObject(name)
                                        .put("bytes", mark.bytes())
                                        .put("sha256", mark.sha256()));
        seal.set(WORK, work);
        seal.set(RESULT, result);
        return seal.put(ROOT, root(seal));
    }

    /** The digest of a seal, but for its root. */
    public static String root(ObjectNode seal) {
        ObjectNode others = seal.deepCopy();
        others.remove(ROOT);
        return DigestDomain.SEAL.hex(JsonText.compact(others).getBytes(StandardCharsets.UTF_8));
    }

    /** What a seal holds of a manifest: with a mark for each field, where it can be read. */
    private static ObjectNode manifest(byte[] manifest) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("bytes", manifest.length).put("sha256", Digest.sha256(manifest));
        JsonObjectReader.read(manifest)
                .ifPresent(
                        read -> node.set("marks", JsonText.read(WrittenRecord.of(read).marks())));
        return node;
    }
}
