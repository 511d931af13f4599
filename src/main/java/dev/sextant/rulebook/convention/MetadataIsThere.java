package dev.sextant.rulebook.convention;

import java.util.List;

/** A rule says why its conclusion follows, and what it comes to in the case at hand. */
final class MetadataIsThere implements RuleConvention {

    @Override
    public String code() {
        return "metadata-missing";
    }

    @Override
    public void check(RuleCheckContext check) {
        for (String key : List.of("rationale", "because")) {
            if (check.written().metadata(key).stream().allMatch(entry -> entry.text().isBlank())) {
                check.report(
                        check.written().placeOf(key),
                        "@" + key + " is missing or empty",
                        "Maybe add @" + key + "(\"…\") below the name of the rule.");
            }
        }
    }
}
