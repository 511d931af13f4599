/**
 * Why a workload is placed where it is: the tree of derivations, the reasons on both sides, and
 * those that decided.
 */
package dev.sextant.explain.why;
