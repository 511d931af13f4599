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
 * @param kind what it is; its part, core or edge, follows. Read by hybrid and by the first leanings
 * @param trigger everything that starts it. Read by serverless/event-driven
 * @param place where this one must run, if narrower than the platform. Read by limits/place
 * @param lifetime how long one instance lives. Read by kubernetes/long-running
 * @param computeAtLeastSeconds the longest stretch of computing for one call or job, waiting left
 *     out, is at least this; s, above 0. Read by limits/duration and kubernetes/long-running
 * @param computeAtMostSeconds the longest stretch of computing for one call or job, waiting left
 *     out, is at most this; s, above 0. Read by serverless/short-lived
 * @param elapsedSeconds from start to end with the waiting in it; s, above 0. Read where waiting is
 *     not running
 * @param state where state lives between calls. Read by limits/state and
 *     serverless/simple-stateless
 * @param traffic the shape of the load. Read by serverless/variable-traffic
 * @param secondsToPeak how fast load climbs to its peak; s, above 0. Read where bursts are faster
 *     than nodes start
 * @param callsPerMonth calls in a month, a round figure is enough; 0 and more. Read by the rules on
 *     cost
 * @param busyShare the share of provisioned time that does work; 0 to 1. Read by the rules on cost
 *     and scale to zero
 * @param peakConcurrency calls, or cores for jobs, running at once at peak; 0 and more. Read by
 *     limits/concurrency
 * @param latencyBudgetSeconds the time in which 99 of 100 calls must be answered; s, above 0. Read
 *     by serverless/cold-starts
 * @param coldStarts whether a delay on a first call is accepted. Read by serverless/cold-starts
 * @param syncHops further calls that one call waits for, one after another; 0 and more. Read where
 *     cold starts add up
 * @param memoryMiB memory of one instance; MiB, above 0. Read by limits/size and the rules on cost
 * @param vcpu processors of one instance; above 0. Read by limits/size and the rules on cost
 * @param payloadMiB the largest request or answer; MiB, 0 and more. Read by limits/payload
 * @param gpu what a graphics processor is needed for. Read by limits/gpu
 * @param protocol what it itself speaks. Read by limits/protocol
 * @param control what must be set beyond a provider's defaults. Read by
 *     kubernetes/fine-grained-control and kubernetes/ops-control
 * @param needs what it must be a member of, not merely call. Read by
 *     kubernetes/complex-architecture
 * @param tenancy whose code runs side by side. Read by the rules on isolation. Written as {@code
 *     isolation}, for Drools takes a component whose name begins with "is" for another property
 * @param privileged whether it needs rights near those of the host. Read by limits/privilege
 * @param containerised whether a container image exists. Read by the rules on migration
 * @param change whether its code may be changed. Read by the rules on migration and by limits
 * @param stepData what its steps hand to each other. Read by the rules on chained functions
 * @param egressPerMonthMiB data sent to the internet in a month; MiB, 0 and more. Read by
 *     alternatives/egress
 * @param restartable whether a job may be stopped at any time and started again, as spot capacity
 *     does. Read by alternatives/batch-work
 * @param selfHosted whether the team must run it itself. Read by alternatives/managed-store
 * @param startupSeconds the time one instance takes to start; s, above 0. Read by
 *     serverless/slow-start
 * @param operatingSystem the operating system it needs. Read by limits/windows and
 *     alternatives/windows
 * @param hostLicense whether a license is bound to hosts or processors. Read by
 *     alternatives/host-license
 * @param payloadDirection which way the largest payload goes. Read by limits/payload
 */
public record Workload(
        String name,
        @Asked("What is {name}?") Kind kind,
        @Asked("What starts {name}?") Set<Trigger> trigger,
        @Asked("Where must {name} run?") Set<Place> place,
        @Asked("How long does one instance of {name} live?") Lifetime lifetime,
        @Asked("How long does one call or job of {name} compute, waiting left out?")
                @Measure(key = "compute", unit = Unit.SECONDS, end = Measure.End.LOWER, above = 0)
                Double computeAtLeastSeconds,
        @Measure(key = "compute", unit = Unit.SECONDS, end = Measure.End.UPPER, above = 0)
                Double computeAtMostSeconds,
        @Asked("How long does one call or job of {name} take, with the waiting in it?")
                @Measure(key = "elapsed", unit = Unit.SECONDS, above = 0)
                Double elapsedSeconds,
        @Asked("Where does the state of {name} live between calls?") State state,
        @Asked("What is the shape of the load of {name}?") Traffic traffic,
        @Asked("How fast does the load of {name} climb to its peak?")
                @Measure(unit = Unit.SECONDS, above = 0)
                Double secondsToPeak,
        @Asked("How many calls a month has {name}?") @Measure(unit = Unit.COUNT, atLeast = 0)
                Long callsPerMonth,
        @Asked("For what share of its provisioned time does {name} do work?")
                @Measure(unit = Unit.NUMBER, atLeast = 0, atMost = 1)
                Double busyShare,
        @Asked("How many calls or cores of {name} run at once at peak?")
                @Measure(unit = Unit.COUNT, atLeast = 0)
                Long peakConcurrency,
        @Asked("Within what time must 99 of 100 calls of {name} be answered?")
                @Measure(key = "latencyBudget", unit = Unit.SECONDS, above = 0)
                Double latencyBudgetSeconds,
        @Asked("Is a delay on a first call of {name} accepted?") ColdStarts coldStarts,
        @Asked("For how many further calls, one after another, does one call of {name} wait?")
                @Measure(unit = Unit.COUNT, atLeast = 0)
                Long syncHops,
        @Asked("How much memory does one instance of {name} need?")
                @Measure(key = "memory", unit = Unit.MEBIBYTES, above = 0)
                Double memoryMiB,
        @Asked("How many processors does one instance of {name} need?")
                @Measure(unit = Unit.NUMBER, above = 0)
                Double vcpu,
        @Asked("How large is the largest request or answer of {name}?")
                @Measure(key = "payload", unit = Unit.MEBIBYTES, atLeast = 0)
                Double payloadMiB,
        @Asked("Does {name} need a graphics processor, and what for?") Gpu gpu,
        @Asked("What does {name} itself speak?") Protocol protocol,
        @Asked("What must be set for {name} beyond a provider's defaults?") Set<Control> control,
        @Asked("What must {name} be a member of, not merely call?") Set<Need> needs,
        @Asked("Whose code runs side by side in {name}?") @Written("isolation") Isolation tenancy,
        @Asked("Does {name} need rights near those of the host?") Boolean privileged,
        @Asked("Is there a container image of {name}?") Boolean containerised,
        @Asked("May the code of {name} be changed?") Change change,
        @Asked("What do the steps of {name} hand to each other?") StepData stepData,
        @Asked("How much data does {name} send to the internet in a month?")
                @Measure(key = "egressPerMonth", unit = Unit.MEBIBYTES, atLeast = 0)
                Double egressPerMonthMiB,
        @Asked("May a job of {name} be stopped at any time and started again?") Boolean restartable,
        @Asked("Must the team run {name} itself, because of its place, version, extensions or law?")
                Boolean selfHosted,
        @Asked("How long does one instance of {name} take to start?")
                @Measure(key = "startup", unit = Unit.SECONDS, above = 0)
                Double startupSeconds,
        @Asked("Which operating system does {name} need?") OperatingSystem operatingSystem,
        @Asked("Is a license of {name} bound to hosts or processors?") Boolean hostLicense,
        @Asked("Which way does the largest payload of {name} go?")
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
