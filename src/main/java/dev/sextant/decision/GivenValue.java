package dev.sextant.decision;

/**
 * A given fact.
 *
 * @param path its name, such as {@code thumbnails.memory}
 * @param value what can be computed with, as {@code GivenFact} has it: durations in seconds, memory
 *     in MiB
 * @param text the same as a person would write it in a scenario
 * @param place where it stands; null where it did not come from a file
 */
public record GivenValue(String path, Object value, String text, FilePosition place) {

    /** Returns the key of the fact, such as {@code memory}. */
    public String key() {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** Returns whether it is a name, and nothing that rules weigh. */
    public boolean namesOwner() {
        return key().equals("name");
    }
}
