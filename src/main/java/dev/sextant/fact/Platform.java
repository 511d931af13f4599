package dev.sextant.fact;

import java.util.Set;

/**
 * A platform: the decision that is asked for. Every component but the name may be null, which means
 * unknown.
 *
 * @param name the scenario's name; never null
 * @param provider the provider whose limits apply; if it is unknown, a limit applies only if every
 *     listed provider has it. Read by the limits
 * @param targets all places that the platform must serve. Read by limits/place and
 *     kubernetes/multi-cloud
 * @param portability how important it is to be able to change the provider. Read by
 *     kubernetes/multi-cloud, serverless/lock-in and advice/open-technologies
 * @param services number of parts that are deployed independently, including functions. Read by
 *     kubernetes/complex-architecture and advice/complex-platform
 * @param existing what runs in production today. Read by the rules on incumbency and by the price
 *     of a second platform
 * @param complaints measurable problems of what runs today; they end the bonus of the platform in
 *     question. Read by the rules on incumbency and by advice/function-sprawl
 * @param costPriority the cost that matters most. Read by the rules on cost
 * @param timeToMarket when the first release must be live. Read by serverless/speed-to-market
 * @param excludedStyles styles ruled out by law, contract or policy. Read by limits/excluded
 * @param functionGovernance owners, contracts and local tests for functions. Read by
 *     advice/function-sprawl
 * @param preference what somebody prefers without a need for it; it never counts. Read by
 *     advice/not-by-trend
 * @param currentFit how well the current platform works. Read by the rules on what serves today
 * @param clusterOperator who would run a cluster. Read by the rules on who runs it
 * @param platformCount whether one platform is wanted or several are accepted. Read by the price of
 *     a second platform
 * @param monthlyBudget the limit for all costs; US dollars per month, above 0. Read by
 *     alternatives/budget
 */
public record Platform(
        String name,
        @Asked("Which cloud provider would it run on?") Provider provider,
        @Asked("Which places must the platform serve?") Set<Place> targets,
        @Asked("How much does it matter to be able to move to another provider?")
                Portability portability,
        @Asked("How many parts are deployed independently?") ServiceCount services,
        @Asked("What runs in production today?") Set<Existing> existing,
        @Asked("Which measurable problems does the current platform have?")
                Set<Complaint> complaints,
        @Asked("Which cost matters most?") CostPriority costPriority,
        @Asked("When must the first release be live?") TimeToMarket timeToMarket,
        @Asked("Which styles are ruled out by law, contract or policy?") Set<Style> excludedStyles,
        @Asked("How well are functions governed (owners, contracts, local tests)?")
                FunctionGovernance functionGovernance,
        @Asked("What does somebody prefer without a need for it?") Preference preference,
        @Asked("How well does the current platform work?") CurrentFit currentFit,
        @Asked("Who would run a cluster?") ClusterOperator clusterOperator,
        @Asked("Does the organization want one platform, or does it accept several?")
                PlatformCount platformCount,
        @Asked("How many US dollars may everything cost per month?")
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
