package dev.sextant.record.write;

/**
 * What wrote records.
 *
 * @param sextant the version of Sextant
 * @param drools the version of Drools
 * @param java the version of Java
 * @param vendor who made that Java
 */
public record ToolVersions(String sextant, String drools, String java, String vendor) {

    /** These versions, on the Java that runs. */
    public static ToolVersions here(String sextant, String drools) {
        return new ToolVersions(
                sextant,
                drools,
                System.getProperty("java.version"),
                System.getProperty("java.vendor"));
    }
}
