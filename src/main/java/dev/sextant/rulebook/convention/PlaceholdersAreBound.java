package dev.sextant.rulebook.convention;

import dev.sextant.source.Location;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every hole of a because-sentence is filled by a variable that the conditions bind. */
final class PlaceholdersAreBound implements RuleConvention {

    @Override
    public String code() {
        return "because-hole";
    }

    private static final Pattern HOLE = Pattern.compile("\\{([^{}]*)}");

    @Override
    public void check(RuleCheckContext check) {
        String because = check.rule().because();
        List<String> bound = check.rule().variables();
        Matcher holes = HOLE.matcher(because);
        while (holes.find()) {
            String hole = holes.group(1);
            if (!bound.contains(hole)) {
                String known =
                        bound.isEmpty()
                                ? "No variable is bound"
                                : "Bound variables: " + String.join(", ", bound);
                check.report(
                        place(check, holes.group()),
                        "nothing is bound to " + holes.group(),
                        ConventionFindings.maybe(hole, bound, "Maybe bind it. " + known + "."));
            }
        }
        int brace = loneBrace(because);
        if (brace >= 0) {
            check.report(
                    place(check, because.substring(brace)),
                    "a brace in @because has no counterpart",
                    "Maybe write {$variable}.");
        }
    }

    /** The index of a brace outside every hole, or -1. */
    private static int loneBrace(String because) {
        String rest = HOLE.matcher(because).replaceAll(hole -> " ".repeat(hole.group().length()));
        return Math.max(rest.indexOf('{'), rest.indexOf('}'));
    }

    /** Where a piece of the sentence stands, as far as no escape comes before it. */
    private static Location place(RuleCheckContext check, String piece) {
        Location begin = check.written().placeOf("because");
        int index = check.file().lines().get(begin.line() - 1).indexOf(piece, begin.column() - 1);
        return index < 0 ? begin : new Location(begin.file(), begin.line(), index + 1);
    }
}
