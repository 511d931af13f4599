package dev.sextant.record.write;

import dev.sextant.rulebook.model.KnowledgeScope;
import java.util.List;

/**
 * The extent of the records of a folder.
 *
 * @param knowledge whose opinions counted
 * @param withRules whether they hold the texts of the rules that they cite
 * @param full whether they hold why each silent rule is silent
 * @param settled whether they hold which unknown facts could turn the answer
 * @param compiled whether the compiled engine decided, and not Drools
 * @param redacted the paths of the facts of which they hold no more than a digest
 * @param redactionKey by what the key of these digests is recognized; null where nothing is
 *     redacted
 */
public record RecordScope(
        KnowledgeScope knowledge,
        boolean withRules,
        boolean full,
        boolean settled,
        boolean compiled,
        List<String> redacted,
        String redactionKey) {

    /** Copies the paths. */
    public RecordScope {
        redacted = List.copyOf(redacted);
    }
}
