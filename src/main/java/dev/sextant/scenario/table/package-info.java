/** Reads tables of workloads, one workload a row, into scenarios. */
package dev.sextant.scenario.table;
