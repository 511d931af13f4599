package dev.sextant.audit;

import dev.sextant.source.Digest;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The digest by which a decision is known: the SHA-256 of the word {@code decision:} and the record
 * without it, each behind its length.
 */
final class DecisionId {

    private static final byte[] DOMAIN = "decision:".getBytes(StandardCharsets.UTF_8);

    private DecisionId() {}

    /** The record with its digest. */
    static DecisionRecord given(DecisionRecord record) {
        return record.with(of(record));
    }

    /** The digest of a record, whatever it says of it. */
    static String of(DecisionRecord record) {
        return Digest.sha256(List.of(DOMAIN, RecordJson.bytes(record.with(null))));
    }
}
