package dev.sextant.rulebook.convention;

import dev.sextant.rulebook.model.RuleToken;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * A variable is bound before it is used, and the consequence uses only those that conditions
 * outside others bind.
 */
final class VariablesAreBound implements RuleConvention {

    @Override
    public String code() {
        return "unknown-variable";
    }

    @Override
    public void check(RuleCheckContext check) {
        Set<String> anywhere = check.boundAnywhere();
        check.written().tokens().values().forEach(tokens -> check(check, tokens, anywhere));
        check(check, check.written().consequence(), check.rule().variables());
    }

    private static void check(
            RuleCheckContext check, List<RuleToken> tokens, Collection<String> bound) {
        for (RuleToken token : tokens) {
            if (token.text().startsWith("$") && !bound.contains(token.text())) {
                check.report(
                        token.location(),
                        token.text() + " is not bound",
                        ConventionFindings.maybe(
                                token.text(),
                                bound,
                                "Maybe bind it in a condition: " + token.text() + " : component."));
            }
        }
    }
}
