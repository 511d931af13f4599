package dev.sextant.scenario.value;

import dev.sextant.fact.given.Change;
import dev.sextant.fact.given.Platform;
import dev.sextant.fact.given.Portability;
import dev.sextant.fact.given.Workload;
import dev.sextant.fact.term.Complaint;
import dev.sextant.fact.term.Existing;
import dev.sextant.fact.term.Place;
import dev.sextant.source.EnumWords;
import dev.sextant.source.Location;
import dev.sextant.source.Problem;
import dev.sextant.trace.DecisionFacts;
import dev.sextant.trace.FactPath;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Warns of facts that cannot both be true, by what their words mean. It judges no architecture. */
public final class ContradictionChecker {

    private static final String MAYBE = "Maybe one of the two is a mistake.";

    /** The seconds of an average month. */
    private static final double MONTH_SECONDS = Duration.ofHours(730).toSeconds();

    private final DecisionFacts facts;
    private final ProblemCollector findings;

    /** Creates a checker of the facts of one scenario. */
    public ContradictionChecker(DecisionFacts facts, ProblemCollector findings) {
        this.facts = facts;
        this.findings = findings;
    }

    /** Adds a warning for each contradiction. */
    public void report() {
        nothingBesideSomething();
        complaintsOfNothing();
        sprawlWithoutFunctions();
        oneCloudAndMany();
        tiedToOneOfMany();
        for (Workload workload : facts.workloads()) {
            fasterThanItComputes(workload);
            placeThatThePlatformDoesNotServe(workload);
            callsButNeverOne(workload);
            fewerAtPeakThanOnAverage(workload);
            newButBuilt(workload);
        }
    }

    private void nothingBesideSomething() {
        Set<Existing> existing = facts.platform().existing();
        if (holds(existing, Existing.NOTHING) && existing.size() > 1) {
            warn(platform("existing"), "existing lists none together with other values");
        }
    }

    private void complaintsOfNothing() {
        Platform platform = facts.platform();
        boolean complains = platform.complaints() != null && !platform.complaints().isEmpty();
        if (complains && Set.of(Existing.NOTHING).equals(platform.existing())) {
            warn(
                    platform("complaints"),
                    platform("existing"),
                    "complaints are about what runs today, but existing is none");
        }
    }

    private void sprawlWithoutFunctions() {
        Platform platform = facts.platform();
        boolean without =
                platform.existing() != null && !platform.existing().contains(Existing.FUNCTIONS);
        if (without
                && holds(platform.complaints(), Complaint.FUNCTION_SPRAWL)
                && !platform.existing().equals(Set.of(Existing.NOTHING))) {
            warn(
                    platform("complaints"),
                    platform("existing"),
                    "complaints include function-sprawl, but no functions run");
        }
    }

    private void oneCloudAndMany() {
        Set<Place> targets = facts.platform().targets();
        if (holds(targets, Place.ONE_CLOUD) && holds(targets, Place.MULTI_CLOUD)) {
            warn(platform("targets"), "targets include both one-cloud and multi-cloud");
        }
    }

    private void tiedToOneOfMany() {
        Platform platform = facts.platform();
        if (platform.portability() == Portability.NONE
                && holds(platform.targets(), Place.MULTI_CLOUD)) {
            warn(
                    platform("portability"),
                    platform("targets"),
                    "portability (none) means tied to one provider, but targets include"
                            + " multi-cloud");
        }
    }

    private void fasterThanItComputes(Workload workload) {
        Double elapsed = workload.elapsedSeconds();
        Double compute = workload.computeAtLeastSeconds();
        if (elapsed != null && compute != null && elapsed < compute) {
            String what =
                    "elapsed (%s s) is less than compute (at least %s s), which is part of it";
            warn(
                    new FactPath(workload.name(), "elapsed"),
                    new FactPath(workload.name(), "compute"),
                    String.format(what, plain(elapsed), plain(compute)));
        }
    }

    private void placeThatThePlatformDoesNotServe(Workload workload) {
        Set<Place> targets = facts.platform().targets();
        if (workload.place() == null || targets == null) {
            return;
        }
        Set<Place> missing = EnumSet.noneOf(Place.class);
        missing.addAll(workload.place());
        missing.removeAll(targets);
        if (!missing.isEmpty()) {
            String word = EnumWords.of(missing.iterator().next());
            warn(
                    new FactPath(workload.name(), "place"),
                    platform("targets"),
                    "place includes (" + word + "), but targets do not");
        }
    }

    private void callsButNeverOne(Workload workload) {
        Long calls = workload.callsPerMonth();
        if (calls != null && calls > 0 && Long.valueOf(0).equals(workload.peakConcurrency())) {
            warn(
                    new FactPath(workload.name(), "peakConcurrency"),
                    new FactPath(workload.name(), "callsPerMonth"),
                    "peakConcurrency (0) means that nothing is ever called, but callsPerMonth is "
                            + calls);
        }
    }

    private void fewerAtPeakThanOnAverage(Workload workload) {
        Long calls = workload.callsPerMonth();
        Double compute = workload.computeAtLeastSeconds();
        Long peak = workload.peakConcurrency();
        if (calls == null || compute == null || peak == null || peak == 0) {
            return;
        }
        double average = calls * compute / MONTH_SECONDS;
        if (average > peak) {
            warn(
                    new FactPath(workload.name(), "peakConcurrency"),
                    new FactPath(workload.name(), "callsPerMonth"),
                    String.format(
                            Locale.ROOT,
                            "peakConcurrency (%d) is below the average of %.1f that follows from"
                                    + " callsPerMonth and compute",
                            peak,
                            average));
        }
    }

    private void newButBuilt(Workload workload) {
        if (workload.change() == Change.NEW && Boolean.TRUE.equals(workload.containerised())) {
            warn(
                    new FactPath(workload.name(), "containerised"),
                    new FactPath(workload.name(), "change"),
                    "containerised (true) means that an image exists, but change (new) means that"
                            + " no code exists");
        }
    }

    private static <E> boolean holds(Set<E> set, E word) {
        return set != null && set.contains(word);
    }

    private static FactPath platform(String key) {
        return new FactPath(FactPath.PLATFORM, key);
    }

    private void warn(FactPath path, String what) {
        findings.warning(facts.origins().get(path), "contradiction", what, MAYBE);
    }

    private void warn(FactPath path, FactPath other, String what) {
        Location elsewhere = facts.origins().get(other);
        findings.add(
                Problem.warning(
                                facts.origins().get(path),
                                "contradiction",
                                what + " (" + elsewhere + ")",
                                MAYBE)
                        .naming(elsewhere));
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
