package dev.sextant.rulebook.convention;

import dev.sextant.rulebook.folder.TrustLevel;
import dev.sextant.rulebook.model.WrittenFile;
import dev.sextant.rulebook.model.WrittenRule;
import dev.sextant.rulebook.model.WrittenRules;
import dev.sextant.source.Problem;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** A check that every rule base must pass. */
public final class Convention {

    private final String code;
    private final Concern concern;
    private final boolean holdsOfAnyCode;
    private final BiConsumer<WrittenRules, ConventionFindings> check;

    private Convention(
            String code,
            Concern concern,
            boolean holdsOfAnyCode,
            BiConsumer<WrittenRules, ConventionFindings> check) {
        this.code = code;
        this.concern = concern;
        this.holdsOfAnyCode = holdsOfAnyCode;
        this.check = check;
    }

    /** A convention for a rule base as a whole. */
    static Convention ofRules(
            String code, Concern concern, BiConsumer<WrittenRules, ConventionFindings> check) {
        return new Convention(code, concern, true, check);
    }

    /** A convention that each rule keeps by itself. */
    static Convention ofRule(String code, Concern concern, Consumer<RuleCheckContext> check) {
        return ofRules(
                code,
                concern,
                (rules, findings) -> {
                    for (WrittenFile file : rules.files()) {
                        for (WrittenRule rule : file.rules()) {
                            check.accept(new RuleCheckContext(rules, file, rule, findings));
                        }
                    }
                });
    }

    /** The same, except that rules which may call any code need not keep it. */
    Convention unlessAnyCode() {
        return new Convention(code, concern, false, check);
    }

    /** Its lasting name, in lower case with hyphens. */
    public String code() {
        return code;
    }

    /** What depends on it. */
    Concern concern() {
        return concern;
    }

    /** Every place at which a rule base breaks it. */
    List<Problem> check(WrittenRules rules) {
        if (!holdsOfAnyCode && rules.folder().trust() == TrustLevel.ANY_CODE) {
            return List.of();
        }
        ConventionFindings findings = new ConventionFindings(code, rules.folder());
        check.accept(rules, findings);
        return findings.found();
    }

    /** What depends on a convention. */
    enum Concern {
        /** Without it a rule cannot compile, or never fires. */
        VOCABULARY,

        /** Without it a rule may answer wrongly, or be explained wrongly, silently. */
        MEANING,

        /** Without it a rule is harder to find, to read or to trust. */
        MANNER
    }
}
