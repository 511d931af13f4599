package dev.sextant.rulebook.convention;

import dev.sextant.rulebook.model.Metadata;

/** Metadata are single quoted strings: lists and pairs become something else in silence. */
final class MetadataIsOneString implements RuleConvention {

    @Override
    public String code() {
        return "metadata-string";
    }

    @Override
    public void check(RuleCheckContext check) {
        for (Metadata entry : check.written().metadata()) {
            if (!entry.isOneString()) {
                check.report(
                        entry.location(),
                        "the value of @" + entry.key() + " is not a single string in double quotes",
                        "Maybe write @" + entry.key() + "(\"…\").");
            } else if (entry.hasUnknownEscape()) {
                check.report(
                        entry.tokens().get(0).location(),
                        "an escape in @" + entry.key() + " is invalid",
                        "Maybe use two backslashes for a literal one.");
            }
        }
    }
}
