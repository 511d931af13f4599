package dev.sextant.rulebook.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/**
 * The id of a rule: the path of its file, and a suffix where it is not the first of its file.
 *
 * @param path the path without its ending, such as {@code kubernetes/long-running}
 * @param suffix what distinguishes it from the first rule of the file; empty for that one
 */
public record RuleId(String path, String suffix) {

    private static final String WORDS = "[a-z0-9]+(?:-[a-z0-9]+)*";
    private static final Pattern ID =
            Pattern.compile("((?:[a-z][a-z0-9]*/)+" + WORDS + ")(?:\\.(" + WORDS + "))?");

    /** The id that a text is; none where it is no id, or its folder is no package. */
    public static Optional<RuleId> of(String text) {
        Matcher matcher = ID.matcher(text);
        return Optional.of(matcher)
                .filter(Matcher::matches)
                .map(
                        match ->
                                new RuleId(
                                        match.group(1),
                                        match.group(2) == null ? "" : match.group(2)))
                .filter(id -> SourceVersion.isName(id.packageName()));
    }

    /** The id that a text which is none was most likely meant to be. */
    public static Optional<String> near(String text) {
        String plain =
                text.strip()
                        .toLowerCase(Locale.ROOT)
                        .replace('\\', '/')
                        .replaceAll("\\.drl$", "")
                        .replaceAll("[^a-z0-9/.]+", "-")
                        .replaceAll("-*([/.])[-/.]*", "$1")
                        .replaceAll("^[-/.]+|[-/.]+$", "");
        int slash = plain.lastIndexOf('/');
        String folder = plain.substring(0, slash + 1).replace("-", "").replace(".", "");
        String whole = (slash < 0 ? "kubernetes/" : folder) + plain.substring(slash + 1);
        return of(whole).map(RuleId::toString);
    }

    /** The folder, which is the last part of the package: {@code kubernetes}. */
    public String folder() {
        return path.substring(0, path.lastIndexOf('/'));
    }

    /** The package of its file. */
    public String packageName() {
        return "rules." + folder().replace('/', '.');
    }

    /** The last part of its path, such as {@code long-running}. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The id as it is written. */
    @Override
    public String toString() {
        return suffix.isEmpty() ? path : path + "." + suffix;
    }
}
