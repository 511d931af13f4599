package dev.sextant.fact.given;

import dev.sextant.fact.InWords;

/** What a workload needs below it. */
public enum OperatingSystem {
    /** Linux, or any system. */
    @InWords("Linux")
    LINUX,
    /** Windows. */
    @InWords("Windows")
    WINDOWS
}
