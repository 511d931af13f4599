package dev.sextant.engine.run;

import dev.sextant.trace.DecisionException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * The time that one decision takes. It is the CPU time of the thread, because on a loaded machine
 * the time of the clock says little about a decision. Code that waits takes no CPU time, so the
 * clock ends it after {@value #BACKSTOP} times as long.
 *
 * <p>Nothing in Java ends a thread from outside. So compiled rules call {@link #pass} when they are
 * entered and before each repetition of a loop, and a decision that is over time ends there.
 */
public final class DecisionClock {

    private static final int BACKSTOP = 10;

    /** After this part of its time, a decision that was asked to end counts as stuck. */
    private static final int GRACE = 4;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final ThreadLocal<DecisionClock> OF_THREAD = new ThreadLocal<>();

    /** How many decisions were asked to end and have not ended. */
    private static final AtomicInteger ENDING = new AtomicInteger();

    private final Thread thread = Thread.currentThread();
    private final long limit;
    private final Function<String, DecisionException> overTime;
    private final long begin = System.nanoTime();
    private final long beginCpu = cpu();
    private boolean isFinished;
    private long askedAt;
    private long askedAtCpu;

    /** Whether the decision was asked to end. */
    private volatile boolean isEnding;

    private DecisionClock(Duration limit, Function<String, DecisionException> overTime) {
        this.limit = limit.toNanos();
        this.overTime = overTime;
    }

    /**
     * Starts a decision of the current thread.
     *
     * @param overTime the failure of a decision that takes too long, by how long it took
     */
    public static DecisionClock start(
            Duration limit, Function<String, DecisionException> overTime) {
        return new DecisionClock(limit, overTime);
    }

    /** Lets {@link #pass} and {@link #requireTimeHere} of the current thread see this decision. */
    DecisionClock inThread() {
        OF_THREAD.set(this);
        return this;
    }

    /** Ends the decision of the current thread if it was asked to end. Compiled rules call this. */
    public static void pass() {
        if (ENDING.get() > 0) {
            DecisionClock clock = OF_THREAD.get();
            if (clock != null && clock.isEnding) {
                throw clock.failure();
            }
        }
    }

    /** Ends the decision of the current thread if it takes too long. */
    static void requireTimeHere() {
        DecisionClock clock = OF_THREAD.get();
        if (clock != null) {
            clock.requireTime();
        }
    }

    /**
     * Requires that the decision does not take too long.
     *
     * @throws DecisionException if it does
     */
    public void requireTime() {
        if (isOver()) {
            throw failure();
        }
    }

    /** Whether the decision takes too long. CPU time is never more than the time of the clock. */
    boolean isOver() {
        long elapsed = System.nanoTime() - begin;
        return elapsed > limit && (cpu() - beginCpu > limit || elapsed > BACKSTOP * limit);
    }

    /** The failure of a decision that takes too long. */
    DecisionException failure() {
        return overTime.apply(
                System.nanoTime() - begin > BACKSTOP * limit && cpu() - beginCpu <= limit
                        ? "longer than " + text(BACKSTOP * limit)
                        : "more than " + text(limit) + " of CPU time");
    }

    private static String text(long nanoseconds) {
        Duration time = Duration.ofNanos(nanoseconds);
        return time.toMillis() < 1000 ? time.toMillis() + " ms" : time.toSeconds() + " s";
    }

    private long cpu() {
        return THREADS.getThreadCpuTime(thread.getId());
    }

    /** Asks an overlong decision to end, in what it waits for as well. */
    synchronized void end() {
        if (!isEnding && !isFinished) {
            askedAt = System.nanoTime();
            askedAtCpu = cpu();
            isEnding = true;
            ENDING.incrementAndGet();
            thread.interrupt();
        }
    }

    /** Whether the decision was asked to end and goes on. */
    synchronized boolean isStuck() {
        return isEnding
                && !isFinished
                && (cpu() - askedAtCpu > limit / GRACE || System.nanoTime() - askedAt > limit);
    }

    /** Notes in its thread that the decision has ended. */
    synchronized void finish() {
        isFinished = true;
        OF_THREAD.remove();
        if (isEnding) {
            ENDING.decrementAndGet();
            Thread.interrupted();
        }
    }
}
