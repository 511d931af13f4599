package dev.sextant.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.engine.Compiled;
import dev.sextant.engine.ShippedRules;
import dev.sextant.scenario.RandomScenarios;
import dev.sextant.scenario.Suppositions;
import dev.sextant.trace.Decider;
import dev.sextant.trace.FactPath;
import dev.sextant.trace.Facts;
import dev.sextant.trace.Supposed;
import dev.sextant.trace.Trace;
import dev.sextant.trace.Unknown;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * What is said of pairs is what comes out when the rules are run over every two values of every two
 * unknown facts: random platforms of which most is known, every other one with such a pair.
 */
class PairsTest {

    private static final int PLATFORMS = Integer.getInteger("pairs.platforms", 3);
    private static final int MOST_VALUES = 45;

    private final Compiled compiled = ShippedRules.compiled();
    private final Decider decider = compiled.decider();
    private final Suppositions suppositions = new Suppositions(compiled.rulebook());
    private final Inquiry inquiry = new Inquiry(suppositions, decider, compiled.rulebook());

    @Test
    void finds_the_pairs_that_turn_something_and_no_others() {
        int compared = 0;
        int turning = 0;
        for (Facts facts : RandomScenarios.facts(4_711, 4_000, 1, 2)) {
            Trace trace = decider.decide(facts);
            int values =
                    suppositions.of(trace).stream()
                            .mapToInt(unknown -> unknown.suppositions().size())
                            .sum();
            if (compared == PLATFORMS || values < 20 || values > MOST_VALUES) {
                continue;
            }
            Set<Set<FactPath>> found = new HashSet<>();
            PairSearch search =
                    inquiry.pairs(trace, Set.of(), Integer.MAX_VALUE, Duration.ofHours(1));
            search.pairs().forEach(pair -> found.add(Set.of(pair.first(), pair.second())));

            boolean needsSome = compared % 2 == 0;
            if (needsSome && found.isEmpty()) {
                continue;
            }
            assertThat(found).as(facts.toString()).isEqualTo(turning(trace));
            compared++;
            turning += found.size();
        }
        System.out.println(compared + " platforms, " + turning + " pairs that turn something");
        assertThat(compared).isEqualTo(PLATFORMS);
    }

    /** By running the rules over all of them. */
    private Set<Set<FactPath>> turning(Trace trace) {
        Set<FactPath> alone = new TreeSet<>();
        List<Unknown> unknown = suppositions.of(trace);
        for (Unknown one : unknown) {
            if (one.suppositions().stream().anyMatch(supposed -> turns(trace, supposed))) {
                alone.add(one.path());
            }
        }
        Set<Set<FactPath>> turning = new HashSet<>();
        for (Unknown one : unknown) {
            for (Supposed supposed : one.suppositions()) {
                if (!alone.contains(one.path())) {
                    suppositions.of(decider.decide(supposed.facts())).stream()
                            .filter(other -> !alone.contains(other.path()))
                            .filter(
                                    other ->
                                            other.suppositions().stream()
                                                    .anyMatch(both -> turns(trace, both)))
                            .forEach(other -> turning.add(Set.of(one.path(), other.path())));
                }
            }
        }
        return turning;
    }

    private boolean turns(Trace trace, Supposed supposed) {
        return Decision.of(trace)
                .turn(supposed, Decision.of(decider.decide(supposed.facts())), any -> true)
                .filter(turn -> !turn.isOfStyleOnly())
                .isPresent();
    }
}
