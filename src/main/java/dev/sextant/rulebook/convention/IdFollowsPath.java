package dev.sextant.rulebook.convention;

import java.util.regex.Pattern;

/** A rule's id is the path of its file, or that with a suffix: one name runs through everything. */
final class IdFollowsPath implements RuleConvention {

    @Override
    public String code() {
        return "id";
    }

    private static final Pattern SUFFIX = Pattern.compile("\\.[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern PATH =
            Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)+");

    @Override
    public void check(RuleCheckContext check) {
        String path =
                check.file().path().substring(0, check.file().path().length() - ".drl".length());
        String id = check.rule().id();
        if (!PATH.matcher(path).matches()) {
            check.report(
                    check.rule().location(),
                    path + " is not a valid id",
                    "Maybe name the file in lower case with hyphens.");
        } else if (!id.equals(path)
                && !(id.startsWith(path)
                        && SUFFIX.matcher(id.substring(path.length())).matches())) {
            check.report(
                    check.written().placeOf("id"),
                    "the id " + id + " does not follow the path " + path,
                    "Maybe use "
                            + path
                            + ", or "
                            + path
                            + ".by-something for a second rule in the file.");
        }
    }
}
