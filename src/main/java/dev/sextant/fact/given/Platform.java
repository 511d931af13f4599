package dev.sextant.fact.given;

import dev.sextant.fact.Asked;
import dev.sextant.fact.Given;
import dev.sextant.fact.Measure;
import dev.sextant.fact.SortedFacts;
import dev.sextant.fact.Unit;
import dev.sextant.fact.term.Complaint;
import dev.sextant.fact.term.Existing;
import dev.sextant.fact.term.Place;
import dev.sextant.fact.term.Provider;
import dev.sextant.fact.term.ServiceCount;
import dev.sextant.fact.term.Style;
import java.util.Set;

/**
 * A platform: the decision that is asked for. Every component but the name may be null, which means
 * unknown.
 *
 * @param name the scenario's name; never null
 * @param provider the provider whose dated limits apply; while it is unknown, a limit rules a style
 *     out only if every listed provider has it. Read by the limits
 * @param targets every location that the platform must serve. Read by limits/place and
 *     kubernetes/multi-cloud
 * @param portability how important it is to be able to move. Read by kubernetes/multi-cloud,
 *     serverless/lock-in and advice/open-technologies
 * @param services separately deployed parts, including functions. Read by
 *     kubernetes/complex-architecture and advice/complex-platform
 * @param existing what runs in production today. Read by the rules on incumbency and by the price
 *     of a second platform
 * @param complaints measured complaints about what runs today, which cancel the bonus of the
 *     platform that causes them. Read by the rules on incumbency and by advice/function-sprawl
 * @param costPriority which kind of cost matters most. Read by the rules on cost
 * @param timeToMarket when the first release must be live. Read by serverless/speed-to-market
 * @param excludedStyles styles ruled out by law, contract or policy. Read by limits/excluded
 * @param functionGovernance owners, contracts and local tests for functions. Read by
 *     advice/function-sprawl
 * @param preference the option that somebody prefers without naming a need; never counts. Read by
 *     advice/not-by-trend
 * @param currentFit how well today's platform serves. Read by the rules on what serves today
 * @param clusterOperator who would run a cluster. Read by the rules on who runs it
 * @param platformCount whether one platform is wanted or several are accepted. Read by the price of
 *     a second platform
 * @param monthlyBudget what everything together may cost; US dollars a month, above 0. Read by
 *     alternatives/budget
 */
public record Platform(
        String name,
        @Asked("Which provider would it run on?") Provider provider,
        @Asked("In which locations must the platform run?") Set<Place> targets,
        @Asked("How important is it to be able to move to another provider?")
                Portability portability,
        @Asked("How many separately deployed parts does the platform have?") ServiceCount services,
        @Asked("What runs in production today?") Set<Existing> existing,
        @Asked("Which measured complaints are there about today's platform?")
                Set<Complaint> complaints,
        @Asked("Which kind of cost matters most?") CostPriority costPriority,
        @Asked("When must the first release be live?") TimeToMarket timeToMarket,
        @Asked("Which styles are ruled out by law, contract or policy?") Set<Style> excludedStyles,
        @Asked("How well are functions governed, with owners, contracts and local tests?")
                FunctionGovernance functionGovernance,
        @Asked("Which option does somebody prefer without naming a need?") Preference preference,
        @Asked("How well does today's platform serve?") CurrentFit currentFit,
        @Asked("Who would run a cluster?") ClusterOperator clusterOperator,
        @Asked("Does the organization want one platform, or does it accept several?")
                PlatformCount platformCount,
        @Asked("How many US dollars a month may the entire platform cost?")
                @Measure(unit = Unit.NUMBER, above = 0)
                Double monthlyBudget)
        implements Given {

    /** Sorts the sets. */
    public Platform {
        targets = SortedFacts.sorted(targets);
        existing = SortedFacts.sorted(existing);
        complaints = SortedFacts.sorted(complaints);
        excludedStyles = SortedFacts.sorted(excludedStyles);
    }
}
