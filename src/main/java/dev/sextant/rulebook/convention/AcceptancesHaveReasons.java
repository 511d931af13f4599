package dev.sextant.rulebook.convention;

import dev.sextant.rulebook.model.AcceptedFindings;
import dev.sextant.rulebook.model.Metadata;

/** What a rule accepts, it accepts for a reason. */
final class AcceptancesHaveReasons implements RuleConvention {

    @Override
    public String code() {
        return "acceptance";
    }

    @Override
    public void check(RuleCheckContext check) {
        for (Metadata entry : check.written().metadata(AcceptedFindings.KEY)) {
            if (entry.isOneString() && AcceptedFindings.read(entry.text()).isEmpty()) {
                check.report(
                        entry.location(),
                        "@accepts lacks the code or the reason",
                        "Maybe write @accepts(\"code: reason\").");
            }
        }
    }
}
