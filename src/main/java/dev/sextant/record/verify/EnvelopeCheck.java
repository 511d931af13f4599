package dev.sextant.record.verify;

import dev.sextant.record.key.PublicKeyFile;
import dev.sextant.record.verify.Discrepancy.Kind;
import dev.sextant.record.write.Envelope;
import dev.sextant.record.write.JsonObjectReader;
import dev.sextant.source.Location;
import dev.sextant.source.document.JsonFields;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Finds what is wrong with the envelope of a seal. Which algorithm signs is fixed by the key that
 * is asked for; what the file says of it counts for nothing.
 */
final class EnvelopeCheck {

    static final String KEY_ID = "signatures[0].keyid";
    private static final String PAYLOAD = "payload";
    static final String SIGNATURE = "signatures[0].sig";

    private static final int BYTES_OF_A_SIGNATURE = 64;

    private final String file;
    private final byte[] found;
    private final DiscrepancyCollector findings;
    private final JsonNode envelope;
    private final JsonFields fields;

    /**
     * @param file the envelope as the user would name it
     */
    EnvelopeCheck(String file, byte[] found, DiscrepancyCollector findings) {
        this.file = file;
        this.found = found;
        this.findings = findings;
        this.envelope = JsonObjectReader.read(found).orElse(null);
        this.fields = JsonFields.of(found);
    }

    /**
     * Reports what is not as it was written, and what is not signed.
     *
     * @param expected what it is about; nothing where that is not known
     * @param signer the key id that the seal names
     * @param key the key that must have signed; null for any
     */
    void check(Optional<Expected> expected, String signer, PublicKeyFile key) {
        if (envelope == null || signature().length == 0) {
            reportUnparsable();
            return;
        }
        boolean isOther = expected.isPresent() && isOther(expected.get(), signer);
        if (key != null && (isWritten() || expected.isEmpty())) {
            checkKey(key, expected, isOther);
        }
    }

    /**
     * What an envelope is about.
     *
     * @param seal the seal
     * @param root its root
     */
    record Expected(byte[] seal, String root) {}

    private void reportUnparsable() {
        if (envelope == null) {
            new FieldFindings(file, 1, found, findings)
                    .reportUnparsable(Kind.CHANGED, "the envelope");
        } else {
            reportSignature(Kind.CHANGED, "this is not an Ed25519 signature");
        }
    }

    private boolean isOther(Expected expected, String signer) {
        String signature = Base64.getEncoder().encodeToString(signature());
        ObjectNode written = Envelope.of(expected.seal(), expected.root(), signer, signature);
        List<JsonDifference> all = JsonDifference.all(written, envelope);
        DiscrepancyCollector fields = new DiscrepancyCollector();
        new FieldFindings(file, 1, found, fields).report(all);
        fields.all().forEach(each -> findings.add(isPayload(each) ? ofOther(expected) : each));
        findings.skip(fields.unlisted());
        byte[] bytes = FoundSeal.written(written);
        if (all.isEmpty()) {
            DocumentCheck.check(file, found, bytes, findings);
        }
        return !Arrays.equals(found, bytes);
    }

    private static boolean isPayload(Discrepancy found) {
        return found.kind() == Kind.CHANGED && PAYLOAD.equals(found.field());
    }

    private Discrepancy ofOther(Expected expected) {
        return Discrepancy.of(
                Kind.SIGNATURE,
                ByteLocation.in(file, 1, found, fields.offset(PAYLOAD)),
                PAYLOAD,
                "the signed content is not this seal" + otherRoot(expected.root()));
    }

    /** The root of another seal that was signed. */
    private String otherRoot(String root) {
        return JsonObjectReader.read(payload())
                .map(statement -> statement.at("/predicate/root").asString(""))
                .filter(signed -> signed.matches("[0-9a-f]{64}") && !signed.equals(root))
                .map(signed -> ", but the seal with the root " + signed)
                .orElse("");
    }

    private void checkKey(PublicKeyFile key, Optional<Expected> expected, boolean isOther) {
        String named = envelope.path("signatures").path(0).path("keyid").asString("");
        if (shows(key, expected)) {
            if (!named.equals(key.id()) && !isOther) {
                reportKey("the expected key signed, but another key is named", key.id(), named);
            }
        } else if (named.equals(key.id())) {
            reportSignature(Kind.SIGNATURE, "the signature was not made with the named key");
        } else {
            reportKey("another key signed than the expected one", key.id(), named);
        }
    }

    /** Whether a key signed what is there, or what was there before it was changed. */
    private boolean shows(PublicKeyFile key, Optional<Expected> expected) {
        byte[] message = Envelope.message(envelope.path("payloadType").asString(""), payload());
        return key.shows(message, signature())
                || expected.map(each -> Envelope.message(each.seal(), each.root()))
                        .filter(original -> key.shows(original, signature()))
                        .isPresent();
    }

    private void reportKey(String what, String should, String is) {
        findings.add(
                Discrepancy.of(
                                Kind.SIGNATURE,
                                ByteLocation.in(file, 1, found, fields.offset(KEY_ID)),
                                KEY_ID,
                                what)
                        .values(should, is)
                        .maybe("Maybe ask whoever made the records for the public key."));
    }

    private void reportSignature(Kind kind, String what) {
        Location place = ByteLocation.in(file, 1, found, fields.offset(SIGNATURE));
        findings.add(Discrepancy.of(kind, place, SIGNATURE, what));
    }

    private byte[] payload() {
        return decoded(envelope.path(PAYLOAD).asString(""));
    }

    /** The signature; empty where there is none that could be one. */
    private byte[] signature() {
        byte[] signature = decoded(envelope.path("signatures").path(0).path("sig").asString(""));
        return signature.length == BYTES_OF_A_SIGNATURE ? signature : new byte[0];
    }

    /** Whether the signature has no bits that mean nothing; with some, it was shown already. */
    private boolean isWritten() {
        return Base64.getEncoder()
                .encodeToString(signature())
                .equals(envelope.path("signatures").path(0).path("sig").asString(""));
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException none) {
            return new byte[0];
        }
    }
}
