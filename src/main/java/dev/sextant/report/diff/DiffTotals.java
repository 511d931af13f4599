package dev.sextant.report.diff;

import dev.sextant.authoring.diff.ScenarioDifference;
import dev.sextant.authoring.diff.ScenarioDifference.Kind;
import dev.sextant.report.format.CountPhrase;
import java.util.List;

/**
 * Counts of the answers that differ between two rule bases.
 *
 * @param flipped scenarios that are answered otherwise
 * @param otherReasons scenarios that are answered alike for other reasons
 * @param unchanged scenarios that are answered alike for the same reasons
 * @param rejected inputs that could not be read
 * @param failed scenarios over which a rule or the engine failed
 */
public record DiffTotals(int flipped, int otherReasons, int unchanged, int rejected, int failed) {

    /**
     * Counts.
     *
     * @param rejected inputs that could not be read
     * @param failed scenarios over which a rule or the engine failed
     */
    public static DiffTotals of(List<ScenarioDifference> differences, int rejected, int failed) {
        return new DiffTotals(
                count(differences, Kind.FLIPPED),
                count(differences, Kind.OTHER_REASONS),
                count(differences, Kind.UNCHANGED),
                rejected,
                failed);
    }

    private static int count(List<ScenarioDifference> differences, Kind kind) {
        return (int) differences.stream().filter(one -> one.kind() == kind).count();
    }

    @Override
    public String toString() {
        return CountPhrase.of(flipped + otherReasons + unchanged + rejected + failed, "input")
                + ": "
                + flipped
                + " flipped, "
                + otherReasons
                + " with the same answer for other reasons, "
                + unchanged
                + " unchanged, "
                + rejected
                + " rejected, "
                + failed
                + " failed";
    }
}
