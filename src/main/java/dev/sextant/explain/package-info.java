/**
 * From traces to answers: why a platform and its workloads got their places, down to the line of
 * the rule and the line of the input.
 *
 * <p>An explanation is data: records in an order that depends on their content alone. Turning it
 * into text or JSON is for others.
 */
package dev.sextant.explain;
