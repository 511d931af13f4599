package dev.sextant.report;

import dev.sextant.explain.Wording;
import dev.sextant.fact.Limit;
import dev.sextant.rulebook.DatedLimit;
import dev.sextant.source.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Warns of limits that were read so long ago that they may no longer hold. */
public final class OldLimits {

    private OldLimits() {}

    /**
     * A warning for each page with limits older than a year.
     *
     * @param limits the limits of the rule base
     * @param inForce those of them that rules matched on the way to an answer
     */
    public static List<Problem> warnings(List<DatedLimit> limits, Set<Limit> inForce) {
        Map<String, List<DatedLimit>> byPage = new LinkedHashMap<>();
        for (DatedLimit dated : limits) {
            if (dated.isOld() && inForce.contains(dated.limit())) {
                byPage.computeIfAbsent(dated.limit().source(), page -> new ArrayList<>())
                        .add(dated);
            }
        }
        List<Problem> warnings = new ArrayList<>();
        byPage.forEach((page, old) -> warnings.add(warning(page, old)));
        return List.copyOf(warnings);
    }

    private static Problem warning(String page, List<DatedLimit> old) {
        return Problem.warning(
                old.get(0).location(),
                "old-limit",
                "in force and older than a year on "
                        + old.get(0).today()
                        + ": "
                        + old.stream().map(OldLimits::told).collect(Collectors.joining("; ")),
                "Maybe read " + page + " again, and mend value and date.");
    }

    private static String told(DatedLimit dated) {
        Limit limit = dated.limit();
        return Wording.inWords(limit.provider())
                + " ("
                + limit.service()
                + ") limits "
                + Wording.inWords(limit.quantity())
                + " to "
                + Wording.amount(limit.value(), limit.unit())
                + ", as of "
                + limit.asOf();
    }
}
