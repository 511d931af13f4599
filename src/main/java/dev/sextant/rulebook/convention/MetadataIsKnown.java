package dev.sextant.rulebook.convention;

import dev.sextant.rulebook.model.Metadata;

/** Metadata that is never read are a slip. */
final class MetadataIsKnown implements RuleConvention {

    @Override
    public String code() {
        return "metadata-unknown";
    }

    @Override
    public void check(RuleCheckContext check) {
        for (Metadata entry : check.written().metadata()) {
            if (!Metadata.KEYS.contains(entry.key())) {
                check.report(
                        entry.location(),
                        "@" + entry.key() + " is not known",
                        ConventionFindings.maybe(entry.key(), Metadata.KEYS, "Maybe remove it."));
            }
        }
    }
}
