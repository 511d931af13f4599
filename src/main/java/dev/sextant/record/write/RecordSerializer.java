package dev.sextant.record.write;

import dev.sextant.decision.CitedRule;
import dev.sextant.record.model.DecisionRecord;
import dev.sextant.record.model.RecordJson;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Writes the records of a run. A quarter of each is rules that others cite, too: each is turned
 * into bytes once. Safe for use by several threads.
 */
public final class RecordSerializer {

    private final Map<CitedRule, byte[]> rules = new ConcurrentHashMap<>();

    /** A record as it will stand in a line, with its digest. */
    public WrittenRecord write(DecisionRecord record) {
        return WrittenRecord.of(record, this::bytes);
    }

    private byte[] bytes(Object part) {
        return part instanceof CitedRule rule
                ? rules.computeIfAbsent(rule, RecordJson::bytesOf)
                : RecordJson.bytesOf(part);
    }
}
