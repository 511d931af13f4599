package dev.sextant.fact;

/** What a workload needs below it. */
public enum OperatingSystem {
    /** Linux, or nothing in particular. */
    @InWords("Linux")
    LINUX,
    /** Windows. */
    @InWords("Windows")
    WINDOWS
}
