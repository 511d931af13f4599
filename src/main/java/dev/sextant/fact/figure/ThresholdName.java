package dev.sextant.fact.figure;

/**
 * The figures that rules compare with, by what they mean; {@code weights.yaml} gives each its
 * value.
 */
public enum ThresholdName {
    /** Computing time of one call from which work is long, in s. */
    LONG_COMPUTE,
    /** Computing time of one call up to which work is short, in s. */
    SHORT_COMPUTE,
    /** Time in which a new cluster node takes work, in s. */
    NODE_START,
    /** Time that a first call to a new instance adds, in s. */
    COLD_START,
    /** Calls that one call waits for, from which a chain is long. */
    LONG_CHAIN,
    /** Busy share of provisioned time from which paying by the call costs more than containers. */
    BREAK_EVEN_SHARE,
    /** Busy share of provisioned time under which capacity is mostly idle. */
    IDLE_SHARE,
    /** Connections that a database takes by default. */
    CONNECTIONS,
    /** Hours in a month. */
    MONTH_HOURS,
    /** How many times the one cost must exceed the other to be clearly higher. */
    CLEARLY_DEARER,
    /** How many times the one cost must exceed the other to be surely higher. */
    SURELY_DEARER,
    /** What a month must save to be worth an effort, in US dollars. */
    WORTH_SAVING,
    /** The fewest processors of an instance, where nothing is said of them. */
    FEWEST_PROCESSORS,
    /** The most processors of an instance, where nothing is said of them. */
    MOST_PROCESSORS,
    /** The least memory of an instance where nothing is said of it, in MiB. */
    LEAST_MEMORY,
    /** The most memory of an instance where nothing is said of it, in MiB. */
    MOST_MEMORY,
    /** How many times the average load a peak is, where nothing is said of it. */
    PEAK_FACTOR,
    /** The share of a machine's processors that one processor takes. */
    SHARE_OF_PROCESSOR,
    /** The share of a machine's memory that one GiB takes. */
    SHARE_OF_GIBIBYTE,
    /** How much more of a machine must be paid for than the work uses. */
    MACHINE_OVERHEAD,
    /** The fewest machines that a cluster keeps for itself and for failures. */
    FEWEST_SPARE_MACHINES,
    /** The most machines that a cluster keeps for itself and for failures. */
    MOST_SPARE_MACHINES,
    /** The most machines that a control plane takes where a team runs it. */
    CONTROL_PLANE_MACHINES,
    /** Computing time of one job from which it is heavy, in s. */
    HEAVY_JOB,
    /** Data sent to the internet in a month from which egress dominates a small bill, in MiB. */
    HEAVY_EGRESS,
    /** What a cluster costs in a month while nothing happens, in US dollars. */
    CLUSTER_FLOOR,
    /** Share of a limit from which a run comes close to it. */
    HEADROOM_SHARE,
    /** Time to start one instance from which a start is slow, in s. */
    SLOW_START,
    /** Share of varied decisions that must keep an answer for it to be firm. */
    FIRM_SHARE,
    /** Share of varied decisions that must keep an answer for it to be leaning. */
    LEANING_SHARE,
    /** Share by which strengths, margins and prices vary to test an answer. */
    WEIGHT_SPREAD
}
