package dev.sextant.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.engine.run.SessionDecider;
import dev.sextant.fact.figure.Limit;
import dev.sextant.fact.figure.ListedProvider;
import dev.sextant.fact.term.Provider;
import dev.sextant.fact.trait.Ceiling;
import dev.sextant.scenario.RandomScenarios;
import dev.sextant.trace.DecisionFacts;
import dev.sextant.trace.DecisionTrace;
import dev.sextant.trace.Derivation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kie.api.runtime.KieSession;

/**
 * No match gets lost. Drools can lose one in silence, depending on the order in which facts come to
 * be; so what it matched while it concluded is held against what it matches when everything is
 * there at once, and against what can be counted by hand.
 */
class CompletenessTest {

    private static final List<DecisionFacts> PLATFORMS =
            RandomScenarios.facts(20_261_124, 200, 1, 5);

    private final SessionDecider decider = (SessionDecider) ShippedRules.compiled().decider();

    @Test
    void the_matches_over_all_facts_are_the_justifications() {
        Random random = new Random(1);
        for (DecisionFacts platform : PLATFORMS) {
            DecisionTrace trace = decider.decide(platform);

            assertThat(matches(trace, random))
                    .as(platform.platform().name())
                    .isEqualTo(fired(trace));
        }
    }

    @Test
    void a_ceiling_is_the_widest_limit_of_the_provider_or_of_all_listed_providers() {
        for (DecisionFacts platform : PLATFORMS) {
            Provider known = platform.platform().provider();
            Set<Provider> providers = known == null ? listed() : Set.of(known);

            assertThat(decider.decide(platform).conclusions(Ceiling.class))
                    .as(platform.platform().name())
                    .containsExactlyInAnyOrderElementsOf(ceilings(providers));
        }
    }

    private static Set<String> fired(DecisionTrace trace) {
        return trace.derivations().stream()
                .map(Derivation::justifications)
                .flatMap(List::stream)
                .map(Outcome::text)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * What the rules match where given facts, figures and conclusions are all there from the start.
     */
    private Set<String> matches(DecisionTrace trace, Random random) {
        List<Object> facts = new ArrayList<>(decider.figures());
        facts.add(trace.facts().platform());
        facts.add(trace.facts().team());
        facts.addAll(trace.facts().workloads());
        trace.derivations().forEach(derivation -> facts.add(derivation.conclusion()));
        Collections.shuffle(facts, random);
        Set<String> matches = new TreeSet<>();
        KieSession session = decider.kieBase().newKieSession();
        try {
            facts.forEach(session::insert);
            session.fireAllRules(
                    match -> {
                        matches.add(Outcome.text(decider.rules().justification(match)));
                        return false;
                    });
        } finally {
            session.dispose();
        }
        return matches;
    }

    private Set<Provider> listed() {
        return figures(ListedProvider.class)
                .map(ListedProvider::provider)
                .collect(Collectors.toSet());
    }

    private Set<Ceiling> ceilings(Set<Provider> providers) {
        Set<Ceiling> ceilings = new HashSet<>();
        for (Limit limit : verified(providers).toList()) {
            List<Limit> same =
                    verified(providers)
                            .filter(other -> other.style() == limit.style())
                            .filter(other -> other.quantity() == limit.quantity())
                            .toList();
            if (same.stream().map(Limit::provider).distinct().count() == providers.size()) {
                double widest = same.stream().mapToDouble(Limit::value).max().orElseThrow();
                ceilings.add(new Ceiling(limit.style(), limit.quantity(), widest));
            }
        }
        return ceilings;
    }

    private Stream<Limit> verified(Set<Provider> providers) {
        return figures(Limit.class)
                .filter(Limit::verified)
                .filter(limit -> providers.contains(limit.provider()));
    }

    private <F> Stream<F> figures(Class<F> type) {
        return decider.figures().stream().filter(type::isInstance).map(type::cast);
    }
}
