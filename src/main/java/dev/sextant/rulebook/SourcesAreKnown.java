package dev.sextant.rulebook;

/** A rule stands on a statement of {@code sources.yaml}. */
final class SourcesAreKnown implements RuleConvention {

    @Override
    public String code() {
        return "unknown-source";
    }

    @Override
    public void check(RuleCheck check) {
        String source = check.rule().source();
        if (!check.rules().citations().containsKey(source)) {
            check.report(
                    check.written().placeOf("source"),
                    "its source " + source + " is not in sources.yaml",
                    Findings.maybe(
                            source,
                            check.rules().citations().keySet(),
                            "Maybe add the statement, or name another with @source(\"…\")."));
        }
    }
}
