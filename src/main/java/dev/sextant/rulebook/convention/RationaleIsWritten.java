package dev.sextant.rulebook.convention;

import dev.sextant.rulebook.model.Metadata;
import java.util.List;
import java.util.Locale;

/** A rationale is the author's, not what stood there to be replaced. */
public final class RationaleIsWritten implements RuleConvention {

    /** What a new rule begins with. */
    public static final String PLACEHOLDER = "TODO: why does this follow, and when does it not?";

    private static final List<String> BEGINNINGS = List.of("todo", "tbd", "fixme");

    @Override
    public String code() {
        return "placeholder";
    }

    @Override
    public void check(RuleCheckContext check) {
        for (Metadata entry : check.written().metadata("rationale")) {
            String text = entry.text().strip().toLowerCase(Locale.ROOT);
            if (BEGINNINGS.stream().anyMatch(text::startsWith)) {
                check.report(
                        entry.location(),
                        "@rationale is not written yet",
                        "Maybe write why the conclusion follows from the conditions, and when it"
                                + " does not.");
            }
        }
    }
}
