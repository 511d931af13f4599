package dev.sextant.record.redact;

import dev.sextant.record.model.RecordJson;
import dev.sextant.record.model.RedactedValue;
import dev.sextant.source.Digest;
import dev.sextant.source.document.JsonText;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A value that is redacted from a record, with all that its digest is made of. Whoever gets it can
 * compare it with the record without the key, and learns nothing of other values.
 *
 * @param salt 64 hexadecimal digits
 * @param path what it is the value of, as the record names it
 * @param value the value, as records keep values
 */
public record SaltedValue(String salt, String path, Object value) {

    /** The text that is digested: {@code ["SALT","PATH",VALUE]}, a JSON text without blanks. */
    public String text() {
        ArrayNode parts = JsonNodeFactory.instance.arrayNode().add(salt).add(path);
        return JsonText.compact(parts.add(RecordJson.value(value)));
    }

    /** What stays of it in the record. */
    public RedactedValue redacted() {
        return new RedactedValue(path, Digest.sha256(text()));
    }
}
