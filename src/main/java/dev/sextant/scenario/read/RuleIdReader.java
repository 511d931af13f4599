package dev.sextant.scenario.read;

import dev.sextant.scenario.value.ProblemCollector;
import dev.sextant.source.document.DocumentValue;
import dev.sextant.source.document.MessageText;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the ids of rules. Whether there is such a rule is for those to say who have the rules. */
public final class RuleIdReader {

    /** {@code kubernetes/long-running}, or {@code kubernetes/long-running.by-kind}. */
    public static final Pattern ID = Pattern.compile("[a-z0-9-]+/[a-z0-9-]+(\\.[a-z0-9-]+)?");

    private final ProblemCollector findings;

    RuleIdReader(ProblemCollector findings) {
        this.findings = findings;
    }

    /** The id under a key, if it is one. */
    Optional<String> read(String key, DocumentValue value) {
        return new TextReader(findings)
                .read(key, value, TextReader.LONGEST_NAME)
                .filter(id -> isId(key, id, value));
    }

    private boolean isId(String key, String id, DocumentValue value) {
        boolean matches = ID.matcher(id).matches();
        if (!matches) {
            String what = key + " (" + MessageText.cut(id) + ") is not a valid rule ID";
            String maybe = "Maybe write it as folder/name, such as kubernetes/long-running.";
            findings.error(value.location(), "rule-id", what, maybe);
        }
        return matches;
    }
}
