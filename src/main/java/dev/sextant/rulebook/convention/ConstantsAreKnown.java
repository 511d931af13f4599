package dev.sextant.rulebook.convention;

import dev.sextant.rulebook.model.FactTypes;
import dev.sextant.rulebook.model.RuleToken;
import dev.sextant.rulebook.model.TokenClassifier;
import java.util.Arrays;
import java.util.List;

/** Constants are those of the vocabulary. */
final class ConstantsAreKnown implements RuleConvention {

    @Override
    public String code() {
        return "unknown-constant";
    }

    @Override
    public void check(RuleCheckContext check) {
        check.written().tokens().values().forEach(tokens -> check(check, tokens));
        check(check, check.written().consequence());
    }

    private static void check(RuleCheckContext check, List<RuleToken> tokens) {
        for (int at = 0; at + 2 < tokens.size(); at++) {
            boolean begins =
                    !TokenClassifier.before(tokens, at).is(".")
                            && Character.isUpperCase(tokens.get(at).text().charAt(0));
            boolean leadsOn = TokenClassifier.after(tokens, at + 2).is(".");
            if (begins
                    && tokens.get(at + 1).is(".")
                    && !leadsOn
                    && !TokenClassifier.isCall(tokens, at + 2)) {
                check(check, tokens.get(at), tokens.get(at + 2));
            }
        }
    }

    private static void check(RuleCheckContext check, RuleToken type, RuleToken constant) {
        Class<?> known = FactTypes.enums().get(type.text());
        if (known == null) {
            check.report(
                    type.location(),
                    "there is no " + type.text() + " with constants",
                    ConventionFindings.maybe(
                            type.text(),
                            FactTypes.enums().keySet(),
                            "Maybe use one of the enums in dev.sextant.fact."));
            return;
        }
        List<String> names =
                Arrays.stream(known.getEnumConstants())
                        .map(each -> ((Enum<?>) each).name())
                        .toList();
        if (!names.contains(constant.text())) {
            check.report(
                    constant.location(),
                    type.text() + " has no " + constant.text(),
                    ConventionFindings.maybe(
                            constant.text(),
                            names,
                            "Maybe use one of these: " + String.join(", ", names) + "."));
        }
    }
}
