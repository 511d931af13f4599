package dev.sextant.report.format;

import dev.sextant.rulebook.folder.TrustLevel;
import dev.sextant.rulebook.model.Rulebook;
import java.util.List;

/** Says of answers that they rest on rules whose code was not looked through. */
public final class TrustText {

    private TrustText() {}

    /** The line above such answers; nothing where rules can only have concluded. */
    public static List<String> heading(Rulebook rulebook) {
        return rulebook.trust() == TrustLevel.ANY_CODE
                ? List.of("with unsafe rules, which may have done more than conclude facts", "")
                : List.of();
    }
}
