package dev.sextant.record.write;

import dev.sextant.record.key.SigningKey;
import dev.sextant.source.Digest;
import dev.sextant.source.document.JsonText;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Renders a signature over a seal: a DSSE envelope over an in-toto statement, which other tools
 * read, too. The statement names the seal by its digest, and its root.
 */
public final class Envelope {

    /** The name of its file. */
    public static final String FILE = "seal.dsse.json";

    static final String TYPE = "application/vnd.in-toto+json";

    private static final String STATEMENT = "https://in-toto.io/Statement/v1";
    private static final String PREDICATE = "urn:sextant:record-folder:1";

    private Envelope() {}

    /** The envelope, as a document with a line feed at its end. */
    public static String write(byte[] seal, String root, SigningKey key) {
        byte[] signature = key.sign(message(seal, root));
        return JsonText.indented(
                of(
                        seal,
                        root,
                        key.publicKey().id(),
                        Base64.getEncoder().encodeToString(signature)));
    }

    /** An envelope with a key id and a signature. */
    public static ObjectNode of(byte[] seal, String root, String keyId, String signature) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("payload", Base64.getEncoder().encodeToString(statement(seal, root)));
        node.put("payloadType", TYPE);
        node.putArray("signatures").addObject().put("keyid", keyId).put("sig", signature);
        return node;
    }

    private static byte[] statement(byte[] seal, String root) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("_type", STATEMENT);
        node.putArray("subject")
                .addObject()
                .put("name", Seal.FILE)
                .putObject("digest")
                .put("sha256", Digest.sha256(seal));
        node.put("predicateType", PREDICATE).putObject("predicate").put(Seal.ROOT, root);
        return JsonText.compact(node).getBytes(StandardCharsets.UTF_8);
    }

    /** What is signed for a seal: the pre-authentication encoding of DSSE. */
    public static byte[] message(byte[] seal, String root) {
        return message(TYPE, statement(seal, root));
    }

    /** The same for any statement. */
    public static byte[] message(String type, byte[] statement) {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        int length = type.getBytes(StandardCharsets.UTF_8).length;
        String head = "DSSEv1 " + length + " " + type + " " + statement.length + " ";
        message.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        message.writeBytes(statement);
        return message.toByteArray();
    }
}
