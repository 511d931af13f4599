package dev.sextant.record.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * What a folder of records says of itself, as far as it says it: nothing of this was verified.
 *
 * @param records how many records it is to hold; null where it is not sealed
 * @param root the digest over all that is in it; null where it is not sealed
 * @param keys the ids of the keys that signed the seal; empty where nobody did
 * @param sextant the version of Sextant that wrote it; null where that is not shown
 * @param drools the version of Drools; null where that is not shown
 * @param java the version and the vendor of Java; null where that is not shown
 */
public record FolderSeal(
        Long records, String root, List<String> keys, String sextant, String drools, String java) {

    /** Copies the keys. */
    public FolderSeal {
        keys = List.copyOf(keys);
    }

    /**
     * What a folder says of itself.
     *
     * @throws IOException if a file that is there cannot be read
     */
    public static FolderSeal read(Path folder) throws IOException {
        JsonNode seal = paper(folder.resolve(Seal.FILE));
        JsonNode manifest = paper(folder.resolve(Manifest.FILE));
        JsonNode java = manifest.path(Manifest.JAVA);
        List<String> keys = new ArrayList<>();
        for (JsonNode signature : paper(folder.resolve(Envelope.FILE)).path("signatures")) {
            keys.add(signature.path("keyid").asString(""));
        }
        return new FolderSeal(
                seal.path(Seal.RECORDS).isIntegralNumber()
                        ? seal.path(Seal.RECORDS).asLong()
                        : null,
                seal.path(Seal.ROOT).stringValue(null),
                keys,
                manifest.path("sextant").stringValue(null),
                manifest.path("drools").stringValue(null),
                java.isObject()
                        ? java.path("version").asString("")
                                + ", "
                                + java.path("vendor").asString("")
                        : null);
    }

    /** A document; nothing where it is not there, or is none. */
    private static JsonNode paper(Path file) throws IOException {
        return Files.exists(file)
                ? JsonObjectReader.read(Files.readAllBytes(file))
                        .map(JsonNode.class::cast)
                        .orElseGet(MissingNode::getInstance)
                : MissingNode.getInstance();
    }
}
