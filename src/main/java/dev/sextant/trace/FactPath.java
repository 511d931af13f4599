package dev.sextant.trace;

/**
 * The name of one given fact.
 *
 * @param owner {@code platform}, {@code platform.team} or the name of a workload
 * @param key the key in the scenario file, such as {@code compute}
 */
public record FactPath(String owner, String key) implements Comparable<FactPath> {

    /** The owner of a platform's own facts. */
    public static final String PLATFORM = "platform";

    /** The owner of a team's facts. */
    public static final String TEAM = "platform.team";

    /** Whether it is a fact of a workload, and of neither the platform nor the team. */
    public boolean isOfWorkload() {
        return !owner.equals(PLATFORM) && !owner.equals(TEAM);
    }

    /** The name of the fact whatever the workload is called: {@code workload.compute}. */
    public String generalName() {
        return isOfWorkload() ? "workload." + key : toString();
    }

    /** Returns the path that is written like this, such as {@code thumbnails.memory}. */
    public static FactPath of(String written) {
        int point = written.lastIndexOf('.');
        return new FactPath(written.substring(0, Math.max(0, point)), written.substring(point + 1));
    }

    @Override
    public int compareTo(FactPath other) {
        int byOwner = owner.compareTo(other.owner);
        return byOwner == 0 ? key.compareTo(other.key) : byOwner;
    }

    /** {@code owner.key}, as the changes of a rule's scenario name it. */
    @Override
    public String toString() {
        return owner + "." + key;
    }
}
