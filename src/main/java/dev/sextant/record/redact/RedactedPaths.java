package dev.sextant.record.redact;

import dev.sextant.scenario.value.Vocabulary;
import dev.sextant.source.ComposedText;
import dev.sextant.source.SpellingSuggestion;
import dev.sextant.trace.FactPath;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The paths of facts that are redacted from records, such as {@code thumbnails.memory}; {@code *}
 * matches anything. Names are redacted only by their own key, {@code *.name}.
 */
public final class RedactedPaths {

    private static final String NAME = "name";
    private static final String ANY = "*";

    private final List<Wanted> wanted;

    /** One path: signs of a pattern in both parts. */
    record Wanted(String owner, String key) {

        static Wanted of(String written) throws RedactedPathException {
            String path = ComposedText.of(written);
            int point = path.lastIndexOf('.');
            if (point <= 0) {
                throw new RedactedPathException(
                        "(" + path + ") is not a path of a fact",
                        "Maybe write it as workload.key, platform.key or platform.team.key. *"
                                + " matches any.");
            }
            return new Wanted(path.substring(0, point), path.substring(point + 1));
        }

        boolean matches(FactPath path) {
            return fits(owner, path.owner())
                    && (path.key().equals(NAME) ? isOfName() : fits(key, path.key()));
        }

        /** The same key of another owner. */
        Wanted with(String other) {
            return new Wanted(other, key);
        }

        boolean isOfName() {
            return key.equals(NAME);
        }

        /** Whether it says nothing of what a workload is called. */
        boolean isNameless() {
            return List.of(ANY, FactPath.PLATFORM, FactPath.TEAM).contains(owner);
        }

        static boolean fits(String pattern, String text) {
            String form =
                    Stream.of(pattern.split("\\*", -1))
                            .map(Pattern::quote)
                            .collect(Collectors.joining(".*"));
            return Pattern.compile(form, Pattern.DOTALL).matcher(text).matches();
        }

        @Override
        public String toString() {
            return owner + "." + key;
        }
    }

    private RedactedPaths(List<Wanted> wanted) {
        this.wanted = wanted;
    }

    /**
     * The facts that paths match.
     *
     * @throws RedactedPathException if one cannot match a fact, or would reveal what another takes
     *     out
     */
    public static RedactedPaths of(List<String> paths) throws RedactedPathException {
        List<Wanted> wanted = new ArrayList<>();
        for (String path : new LinkedHashSet<>(paths)) {
            wanted.add(Wanted.of(path));
        }
        for (Wanted each : wanted) {
            requireKey(each);
            requireSecrecy(each, wanted);
        }
        return new RedactedPaths(List.copyOf(wanted));
    }

    private static void requireKey(Wanted wanted) throws RedactedPathException {
        Set<String> keys = keys(wanted.owner());
        boolean isThere = keys.stream().anyMatch(key -> Wanted.fits(wanted.key(), key));
        if (!isThere) {
            throw new RedactedPathException(
                    "(" + wanted + ") cannot be a fact of an input",
                    SpellingSuggestion.nearest(wanted.key(), keys)
                            .map(near -> "Maybe you mean " + wanted.owner() + "." + near + ".")
                            .orElse("Maybe use one of these: " + String.join(", ", keys) + "."));
        }
    }

    private static Set<String> keys(String owner) {
        Set<String> keys = new LinkedHashSet<>();
        if (Wanted.fits(owner, FactPath.PLATFORM)) {
            keys.addAll(Vocabulary.PLATFORM.names());
        }
        if (Wanted.fits(owner, FactPath.TEAM)) {
            keys.addAll(Vocabulary.TEAM.names());
        }
        if (!owner.equals(FactPath.PLATFORM) && !owner.equals(FactPath.TEAM)) {
            keys.addAll(Vocabulary.WORKLOAD.names());
        }
        if (!owner.equals(FactPath.TEAM)) {
            keys.add(NAME);
        }
        return keys;
    }

    /** The manifest contains the requested paths, so they must not hold a name that is redacted. */
    private static void requireSecrecy(Wanted each, List<Wanted> all) throws RedactedPathException {
        boolean hidesWorkloads =
                all.stream().anyMatch(one -> one.isOfName() && !one.owner().equals("platform"));
        if (hidesWorkloads && !each.isNameless()) {
            throw new RedactedPathException(
                    "("
                            + each
                            + ") contains the name of a workload, but the names of workloads are"
                            + " redacted, and the manifest lists these paths",
                    "Maybe use *." + each.key() + ", which contains no name.");
        }
    }

    /** As they were written, without doubles. */
    public List<String> paths() {
        return wanted.stream().map(Wanted::toString).toList();
    }

    /** Whether a fact is redacted. */
    boolean matches(FactPath path) {
        return wanted.stream().anyMatch(each -> each.matches(path));
    }

    List<Wanted> wanted() {
        return wanted;
    }
}
