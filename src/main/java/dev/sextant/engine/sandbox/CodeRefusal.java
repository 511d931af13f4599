package dev.sextant.engine.sandbox;

/**
 * Something that compiled rules refer to and may not.
 *
 * @param owner the compiled class, in the form of class files
 * @param rule the name of the rule; empty where it belongs to no rule
 * @param reference what is referred to
 */
public record CodeRefusal(String owner, String rule, CodeReference reference) {

    /** The package of the rule, as it is written. */
    public String packageName() {
        String dotted = ClassScan.dotted(owner);
        int dot = dotted.lastIndexOf('.');
        return dot < 0 ? "" : dotted.substring(0, dot);
    }
}
