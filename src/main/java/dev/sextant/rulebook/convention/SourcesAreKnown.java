package dev.sextant.rulebook.convention;

import dev.sextant.rulebook.data.CitationFile;

/** A rule stands on a statement of {@code sources.yaml}. */
final class SourcesAreKnown implements RuleConvention {

    @Override
    public String code() {
        return "unknown-source";
    }

    @Override
    public void check(RuleCheckContext check) {
        String source = check.rule().source();
        boolean unread =
                check.rules().citations().isEmpty()
                        && !check.rules().folder().at(CitationFile.PATH).isEmpty();
        if (unread) {
            return; // What is wrong with sources.yaml is shown once, not again of every rule.
        }
        if (!check.rules().citations().containsKey(source)) {
            check.report(
                    check.written().placeOf("source"),
                    "its source " + source + " is not in sources.yaml",
                    ConventionFindings.maybe(
                            source,
                            check.rules().citations().keySet(),
                            "Maybe add the statement, or name another with @source(\"…\")."));
        }
    }
}
