package dev.sextant.fact.given;

import dev.sextant.fact.Asked;
import dev.sextant.fact.Given;
import dev.sextant.fact.Measure;
import dev.sextant.fact.SortedFacts;
import dev.sextant.fact.Unit;
import dev.sextant.fact.Written;
import dev.sextant.fact.term.Kind;
import dev.sextant.fact.term.Place;
import dev.sextant.fact.term.Trigger;
import java.util.Set;

/**
 * One thing with one trigger pattern, one lifetime and one state. Every component but the name may
 * be null, which means unknown.
 *
 * @param name the workload's name, unique in its scenario; never null
 * @param kind the kind of workload, which implies core or edge. Read by hybrid and by the first
 *     leanings
 * @param trigger everything that starts it. Read by serverless/event-driven
 * @param place where it must run, if narrower than the locations of the platform. Read by
 *     limits/place
 * @param lifetime how long one instance lives. Read by kubernetes/long-running
 * @param computeAtLeastSeconds the longest computing time of one call or job, without waiting, is
 *     at least this; s, above 0. Read by limits/duration and kubernetes/long-running
 * @param computeAtMostSeconds the longest computing time of one call or job, without waiting, is at
 *     most this; s, above 0. Read by serverless/short-lived
 * @param elapsedSeconds the duration of one call or job, including waiting; s, above 0. Read where
 *     waiting is not running
 * @param state where state is stored between calls. Read by limits/state and
 *     serverless/simple-stateless
 * @param traffic how the load varies over time. Read by serverless/variable-traffic
 * @param secondsToPeak how fast the load rises to its peak; s, above 0. Read where bursts are
 *     faster than nodes start
 * @param callsPerMonth calls a month, where a round figure is enough; 0 and more. Read by the rules
 *     on cost
 * @param busyShare the busy share of the provisioned time; 0 to 1. Read by the rules on cost and
 *     scale to zero
 * @param peakConcurrency calls, or cores of jobs, that run at the same time at peak; 0 and more.
 *     Read by limits/concurrency
 * @param latencyBudgetSeconds the time in which 99 of 100 calls must be answered; s, above 0. Read
 *     by serverless/cold-starts
 * @param coldStarts whether a slow first call is acceptable. Read by serverless/cold-starts
 * @param syncHops further calls that one call waits for, one after another; 0 and more. Read where
 *     cold starts add up
 * @param memoryMiB memory of one instance; MiB, above 0. Read by limits/size and the rules on cost
 * @param vcpu processors of one instance; above 0. Read by limits/size and the rules on cost
 * @param payloadMiB the largest request or response; MiB, 0 and more. Read by limits/payload
 * @param gpu what a GPU is needed for. Read by limits/gpu
 * @param protocol the protocol that it must accept directly. Read by limits/protocol
 * @param control what the team must configure beyond a provider's defaults. Read by
 *     kubernetes/fine-grained-control and kubernetes/ops-control
 * @param needs its needs from a cluster: a service mesh to join, a sidecar, an operator or charts.
 *     Read by kubernetes/complex-architecture
 * @param tenancy whether it must isolate tenants or run untrusted code. Read by the rules on
 *     isolation. Written as {@code isolation}, for Drools takes a component whose name begins with
 *     "is" for another property
 * @param privileged whether it needs privileges close to those of the host. Read by
 *     limits/privilege
 * @param containerised whether a container image exists. Read by the rules on migration
 * @param change whether its code may be changed. Read by the rules on migration and by limits
 * @param stepData what its steps pass to each other. Read by the rules on chained functions
 * @param egressPerMonthMiB data sent to the internet in a month; MiB, 0 and more. Read by
 *     alternatives/egress
 * @param restartable whether a job can be interrupted at any time and restarted, as on spot
 *     capacity. Read by alternatives/batch-work
 * @param selfHosted whether the team must run it itself. Read by alternatives/managed-store
 * @param startupSeconds the time one instance takes to start; s, above 0. Read by
 *     serverless/slow-start
 * @param operatingSystem the operating system it needs. Read by limits/windows and
 *     alternatives/windows
 * @param hostLicense whether a license is bound to hosts or processors. Read by
 *     alternatives/host-license
 * @param payloadDirection the direction of the largest payload. Read by limits/payload
 */
public record Workload(
        String name,
        @Asked("What kind of workload is {name}?") Kind kind,
        @Asked("What starts {name}?") Set<Trigger> trigger,
        @Asked("Where must {name} run?") Set<Place> place,
        @Asked("How long does one instance of {name} live?") Lifetime lifetime,
        @Asked("How long does one call or job of {name} compute, without waiting?")
                @Measure(key = "compute", unit = Unit.SECONDS, end = Measure.End.LOWER, above = 0)
                Double computeAtLeastSeconds,
        @Measure(key = "compute", unit = Unit.SECONDS, end = Measure.End.UPPER, above = 0)
                Double computeAtMostSeconds,
        @Asked("How long does one call or job of {name} take, including waiting?")
                @Measure(key = "elapsed", unit = Unit.SECONDS, above = 0)
                Double elapsedSeconds,
        @Asked("Where is the state of {name} stored between calls?") State state,
        @Asked("How does the load on {name} vary over time?") Traffic traffic,
        @Asked("How fast does the load on {name} rise to its peak?")
                @Measure(unit = Unit.SECONDS, above = 0)
                Double secondsToPeak,
        @Asked("How many calls a month does {name} get?") @Measure(unit = Unit.COUNT, atLeast = 0)
                Long callsPerMonth,
        @Asked("For what share of its provisioned time is {name} busy?")
                @Measure(unit = Unit.NUMBER, atLeast = 0, atMost = 1)
                Double busyShare,
        @Asked("How many calls or cores of {name} run at once at peak?")
                @Measure(unit = Unit.COUNT, atLeast = 0)
                Long peakConcurrency,
        @Asked("How fast must 99 of 100 calls to {name} be answered?")
                @Measure(key = "latencyBudget", unit = Unit.SECONDS, above = 0)
                Double latencyBudgetSeconds,
        @Asked("Is a slow first call to {name} acceptable?") ColdStarts coldStarts,
        @Asked("How many further calls, one after another, does one call to {name} wait for?")
                @Measure(unit = Unit.COUNT, atLeast = 0)
                Long syncHops,
        @Asked("How much memory does one instance of {name} need?")
                @Measure(key = "memory", unit = Unit.MEBIBYTES, above = 0)
                Double memoryMiB,
        @Asked("How many processors does one instance of {name} need?")
                @Measure(unit = Unit.NUMBER, above = 0)
                Double vcpu,
        @Asked("How large is the largest request or response of {name}?")
                @Measure(key = "payload", unit = Unit.MEBIBYTES, atLeast = 0)
                Double payloadMiB,
        @Asked("Does {name} need a GPU, and what for?") Gpu gpu,
        @Asked("Which protocol must {name} accept directly?") Protocol protocol,
        @Asked("What must the team configure for {name} beyond a provider's defaults?")
                Set<Control> control,
        @Asked(
                        "Does {name} have to join a service mesh, have a sidecar, run under an"
                                + " operator or install from charts?")
                Set<Need> needs,
        @Asked("Does {name} have to isolate tenants from each other, or run untrusted code?")
                @Written("isolation")
                Isolation tenancy,
        @Asked("Does {name} need privileges close to those of the host?") Boolean privileged,
        @Asked("Does {name} have a container image?") Boolean containerised,
        @Asked("May the code of {name} be changed?") Change change,
        @Asked("What do the steps of {name} pass to each other?") StepData stepData,
        @Asked("How much data does {name} send to the internet in a month?")
                @Measure(key = "egressPerMonth", unit = Unit.MEBIBYTES, atLeast = 0)
                Double egressPerMonthMiB,
        @Asked("Can a job of {name} be interrupted at any time and restarted?") Boolean restartable,
        @Asked(
                        "Must the team run {name} itself, because of its location, version,"
                                + " extensions or law?")
                Boolean selfHosted,
        @Asked("How long does one instance of {name} take to start?")
                @Measure(key = "startup", unit = Unit.SECONDS, above = 0)
                Double startupSeconds,
        @Asked("Which operating system does {name} need?") OperatingSystem operatingSystem,
        @Asked("Does {name} have a license that is bound to hosts or processors?")
                Boolean hostLicense,
        @Asked("In which direction does the largest payload of {name} go?")
                PayloadDirection payloadDirection)
        implements Given {

    /** Sorts the sets. */
    public Workload {
        trigger = SortedFacts.sorted(trigger);
        place = SortedFacts.sorted(place);
        control = SortedFacts.sorted(control);
        needs = SortedFacts.sorted(needs);
    }
}
