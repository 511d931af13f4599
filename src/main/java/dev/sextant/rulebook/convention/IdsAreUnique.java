package dev.sextant.rulebook.convention;

import dev.sextant.rulebook.model.WrittenFile;
import dev.sextant.rulebook.model.WrittenRule;
import dev.sextant.rulebook.model.WrittenRules;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** An id names one rule, in whatever case it is written. */
final class IdsAreUnique implements Convention {

    @Override
    public String code() {
        return "id-twice";
    }

    @Override
    public void check(WrittenRules rules, ConventionFindings findings) {
        Map<String, RuleCheckContext> seen = new HashMap<>();
        for (WrittenFile file : rules.files()) {
            for (WrittenRule written : file.rules()) {
                RuleCheckContext check = new RuleCheckContext(rules, file, written, findings);
                String id = written.rule().id().toLowerCase(Locale.ROOT);
                RuleCheckContext first = seen.putIfAbsent(id, check);
                if (first != null) {
                    check.report(
                            written.placeOf("id"),
                            what(check, first),
                            "Maybe " + maybe(check, first));
                }
            }
        }
    }

    private static String what(RuleCheckContext check, RuleCheckContext first) {
        String id = check.rule().id();
        String taken = " is already used by the rule at " + first.rule().location();
        return "the id "
                + id
                + (isSame(check, first) ? "" : ", except for its case, " + first.rule().id() + ",")
                + taken;
    }

    /** A rule of another folder may be meant to take the place of the first. */
    private static String maybe(RuleCheckContext check, RuleCheckContext first) {
        String origin = check.rule().origin();
        if (!origin.equals(first.rule().origin())) {
            return (isSame(check, first)
                            ? "move it to "
                            : "write it as " + first.rule().id() + " in ")
                    + origin
                    + "/"
                    + first.file().path()
                    + ", where it overrides that rule.";
        }
        return "@id(\"" + first.rule().id() + ".by-something\") to tell them apart.";
    }

    private static boolean isSame(RuleCheckContext check, RuleCheckContext first) {
        return check.rule().id().equals(first.rule().id());
    }
}
