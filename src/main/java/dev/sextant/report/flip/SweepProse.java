package dev.sextant.report.flip;

import dev.sextant.explain.words.ValueFormatter;
import dev.sextant.fact.verdict.Placement;
import dev.sextant.report.words.AnswerWording;
import dev.sextant.report.words.RegionsText;
import dev.sextant.trace.ValueRegion;
import dev.sextant.whatif.sensitivity.Sweep;
import java.util.List;

/** Says what a sweep shows. */
final class SweepProse {

    private SweepProse() {}

    /** The question that a sweep answers. */
    static String title(Sweep sweep) {
        String of =
                sweep.trace().recommendation().platform()
                        + (sweep.workload() == null
                                ? ": the answer for each value of "
                                : ": the placement of " + sweep.workload() + " for each value of ");
        return of
                + String.join(
                        " and ",
                        sweep.axes().stream()
                                .map(axis -> axis.path() + " (now " + axis.now() + ")")
                                .toList());
    }

    /** An answer in words. */
    static String of(Sweep.Cell cell) {
        if (!cell.isDecided()) {
            return "no answer: the values contradict each other, or the rules fail";
        }
        String answer =
                cell.answer() == null ? Placement.OPEN : ValueFormatter.inWords(cell.answer());
        return cell.style() == null ? answer : answer + " (" + AnswerWording.of(cell.style()) + ")";
    }

    /** An answer as in scenario files; there must be one. */
    static String word(Sweep.Cell cell) {
        return cell.answer() == null ? Placement.OPEN : ValueFormatter.of(cell.answer());
    }

    /** An answer as one letter. */
    static String letter(Sweep.Cell cell) {
        return !cell.isDecided()
                ? "x"
                : word(cell).substring(0, 1).toUpperCase(java.util.Locale.ROOT);
    }

    /** A stop in words. */
    static String of(Sweep.Stop stop) {
        return RegionsText.of(List.of(stop.region()));
    }

    /** Whether answers are known at single values only. */
    static boolean isSampled(Sweep sweep) {
        return sweep.axes().stream()
                .flatMap(axis -> axis.stops().stream())
                .anyMatch(stop -> stop.region() instanceof ValueRegion.Sample);
    }
}
