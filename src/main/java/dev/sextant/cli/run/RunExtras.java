package dev.sextant.cli.run;

/**
 * Analyses of a run beyond its answers. Each takes many times as long as the answer itself.
 *
 * @param questions whether it names the questions worth most for each undecided platform
 * @param certainty whether it computes how certain each answer is
 */
record RunExtras(boolean questions, boolean certainty) {}
