package dev.sextant.rulebook.convention;

import dev.sextant.rulebook.model.Metadata;
import java.util.HashSet;
import java.util.Set;

/** Of metadata that stand twice, Drools keeps one in silence. */
final class MetadataIsUnique implements RuleConvention {

    @Override
    public String code() {
        return "metadata-twice";
    }

    @Override
    public void check(RuleCheckContext check) {
        Set<String> seen = new HashSet<>();
        for (Metadata entry : check.written().metadata()) {
            if (!seen.add(entry.key())) {
                check.report(
                        entry.location(),
                        "@" + entry.key() + " is a duplicate",
                        "Maybe remove one of the two.");
            }
        }
    }
}
