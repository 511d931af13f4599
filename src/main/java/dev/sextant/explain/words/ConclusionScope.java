package dev.sextant.explain.words;

import dev.sextant.fact.Conclusion;
import dev.sextant.fact.verdict.Notice;
import dev.sextant.rulebook.model.RecordShape;

/** Knows whom a conclusion is about. */
public final class ConclusionScope {

    private ConclusionScope() {}

    /**
     * The name of the workload, or of the platform for a notice about it, or null for what concerns
     * all.
     */
    public static String workload(Conclusion conclusion) {
        if (conclusion instanceof Notice notice) {
            return notice.about();
        }
        return ComponentLookup.named(conclusion, "workload")
                .map(component -> (String) RecordShape.value(conclusion, component))
                .orElse(null);
    }
}
