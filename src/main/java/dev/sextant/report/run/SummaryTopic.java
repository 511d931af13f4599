package dev.sextant.report.run;

/** Topics of a summary. */
public enum SummaryTopic {
    /** Platforms by their recommendation. */
    RECOMMENDATIONS("recommendations", "platforms"),
    /** Platforms by the certainty of their recommendation, where it was computed. */
    CERTAINTIES("certainties", "platforms"),
    /** Placed workloads by style. */
    STYLES("styles", "workloads"),
    /** Workloads by the basis of their place. */
    BASES("bases", "workloads"),
    /** Workloads with a margin, by it, in points. */
    MARGINS("margins", "workloads"),
    /** Workloads by the rule that was decisive. */
    DECISIVE_RULES("decisiveRules", "workloads"),
    /** Platforms by the facts that are unknown of them or of one of their workloads. */
    UNKNOWN_FACTS("unknownFacts", "platforms"),
    /** Workloads by what their place needs and the team lacks. */
    CONFLICTS("conflicts", "workloads"),
    /** Platforms with an answer by the codes of what is doubtful about them. */
    WARNINGS("warnings", "platforms"),
    /** Inputs that were rejected, by the codes of their problems. */
    REJECTED("rejected", "inputs"),
    /** Scenarios that failed, by what happened. */
    FAILED("failed", "scenarios");

    private final String key;
    private final String counted;

    SummaryTopic(String key, String counted) {
        this.key = key;
        this.counted = counted;
    }

    /** Its name in JSON. */
    public String key() {
        return key;
    }

    /** What its counts are counts of. */
    public String counted() {
        return counted;
    }
}
