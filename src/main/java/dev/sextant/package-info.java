/**
 * The front door for Java callers: it wires reading, deciding and explaining together. The command
 * line is its client, and so can any program be.
 *
 * <p>Load rules once, then ask. What comes back are values: nothing is printed, and no process is
 * ended. An answer, and why:
 *
 * <pre>{@code
 * Sextant sextant = Sextant.load(rules);
 * Scenario shop = Sextant.read(List.of(file)).scenarios().get(0);
 * DecisionTrace trace = sextant.decide(shop.facts());
 * Answer answer = trace.recommendation().answer();
 * Explanation explanation = sextant.explain(trace);
 * List<String> why = ExplanationBrief.lines(explanation);
 * }</pre>
 *
 * <p>A file of any length, decided as it is read, with what cannot be read in its place:
 *
 * <pre>{@code
 * sextant.stream(
 *         List.of(many),
 *         Runtime.getRuntime().availableProcessors(),
 *         answered -> {
 *             if (answered instanceof ScenarioOutcome.Decided<DecisionTrace> decided) {
 *                 results.add(decided.scenario() + " " + decided.answer().recommendation());
 *             } else if (answered instanceof ScenarioOutcome.Rejected<DecisionTrace> rejected) {
 *                 rejected.problems().forEach(problem -> results.add(problem.toString()));
 *             } else if (answered instanceof ScenarioOutcome.Failed<DecisionTrace> failed) {
 *                 results.add(failed.scenario() + " " + failed.why());
 *             }
 *             return true;
 *         });
 * }</pre>
 *
 * <p>Rules that cannot be read or do not compile are a {@link
 * dev.sextant.rulebook.folder.InvalidRulesException}, with every problem and its place. Inputs that
 * cannot be read are {@link dev.sextant.scenario.model.RejectedInput}, and never an exception.
 */
package dev.sextant;
