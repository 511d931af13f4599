package dev.sextant.rulebook.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Findings that a rule accepts: {@code @accepts("code: reason")}, or several, separated by
 * semicolons.
 */
public final class AcceptedFindings {

    public static final String KEY = "accepts";

    private static final Pattern WRITTEN =
            Pattern.compile("@accepts\\(\\s*\"((?:\\\\.|[^\"\\\\])*)\"\\s*\\)");
    private static final Pattern END = Pattern.compile(";\\s*(?=[a-z]+(?:-[a-z]+)*:)");
    private static final Pattern ONE = Pattern.compile("([a-z]+(?:-[a-z]+)*): *(\\S.*)");

    private AcceptedFindings() {}

    /** The reasons by code, in the order written; empty where a rule accepts nothing. */
    public static Map<String, String> of(Rule rule) {
        String text = rule.text();
        int when = text.indexOf("\nwhen");
        Matcher written = WRITTEN.matcher(when < 0 ? text : text.substring(0, when));
        return written.find()
                ? read(written.group(1).translateEscapes()).orElse(Map.of())
                : Map.of();
    }

    /** The reasons by code; nothing where a part lacks its code or its reason. */
    public static Optional<Map<String, String>> read(String text) {
        Map<String, String> reasons = new LinkedHashMap<>();
        for (String part : END.split(text)) {
            Matcher one = ONE.matcher(part.strip());
            if (!one.matches()) {
                return Optional.empty();
            }
            reasons.put(one.group(1), one.group(2));
        }
        return Optional.of(reasons);
    }
}
