package dev.sextant.record.verify;

import dev.sextant.record.verify.Discrepancy.Kind;
import dev.sextant.record.write.JsonObjectReader;
import dev.sextant.record.write.Seal;
import dev.sextant.source.document.JsonText;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** The seal of a folder as it was found: nothing says yet that it is what it was. */
final class FoundSeal {

    private final byte[] bytes;
    private final ObjectNode node;

    FoundSeal(byte[] bytes) {
        this.bytes = bytes;
        this.node = JsonObjectReader.read(bytes).orElse(null);
    }

    byte[] bytes() {
        return bytes;
    }

    /** Its content; nothing where it cannot be read. */
    Optional<ObjectNode> node() {
        return Optional.ofNullable(node);
    }

    /** The content of the seal; empty if it cannot be read. */
    Optional<SealContent> sealed() {
        return node().flatMap(SealContent::of);
    }

    /** The root that it names; null where it names none. */
    String root() {
        return node == null ? null : node.path(Seal.ROOT).stringValue(null);
    }

    /** Whether its root is that of all else in it. */
    boolean isSound() {
        return sealed().isPresent()
                && node.path("schema").asString("").equals(Seal.SCHEMA)
                && Seal.root(node).equals(root());
    }

    /**
     * Reports that it is not what it was.
     *
     * @param file the seal as the user would name it
     */
    void reportUnsound(String file, DiscrepancyCollector findings) {
        FieldFindings fields = new FieldFindings(file, 1, bytes, findings);
        if (node == null) {
            fields.reportUnparsable(Kind.CHANGED, "the seal");
        } else {
            String what = "this is not the root of the content of the seal";
            findings.add(
                    Discrepancy.of(Kind.CHANGED, fields.place(Seal.ROOT), Seal.ROOT, what)
                            .values(Seal.root(node), root()));
        }
    }

    /** As it is written. */
    static byte[] written(ObjectNode seal) {
        return JsonText.indented(seal).getBytes(StandardCharsets.UTF_8);
    }
}
