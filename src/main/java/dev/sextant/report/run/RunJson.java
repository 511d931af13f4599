package dev.sextant.report.run;

import dev.sextant.explain.words.ValueFormatter;
import dev.sextant.report.decision.CertaintyJson;
import dev.sextant.report.decision.OutcomeJson;
import dev.sextant.report.decision.PlatformAnswer;
import dev.sextant.report.format.Json;
import dev.sextant.report.format.LayersJson;
import dev.sextant.rulebook.model.KnowledgeScope;
import dev.sextant.rulebook.model.Rulebook;
import dev.sextant.scenario.model.ScenarioOutcome;

/**
 * Renders a run as JSON.
 *
 * <pre>
 * { "rules": digest of the rules, "folders": [ folder of rules, the lowest first ],
 *   "unsafeRules": true where any code of the rules was trusted, else left out,
 *   "knowledge": "all", or "article" where only the article's rules had an opinion,
 *   "scenarios": [ in the order of the input
 *     { "status": "decided", "scenario", "file", "line", "column", "recommendation", "elsewhere": [ style ],
 *       "certainty" as in {@link CertaintyJson} where it was computed,
 *       "workloads": [ { "workload", "option", "style" or null, "certainty", "points", "margin" or null, "basis",
 *           "reason", "rule", "folder" of the rule or null, "assumed": [ fact that would replace what is assumed ] } ],
 *       "questions": [ question ] where it is undecided,
 *       "warnings": [ problem ] },
 *     { "status": "rejected", "file", "line", "column", "problems": [ problem ] },
 *     { "status": "failed", "scenario", "file", "line", "column", "why" } ],
 *   and the members of a summary, as {@link SummaryJson} shows them }
 * folder: { "folder", "rules": how many are active, "replacing": [ id of a rule instead of an earlier one ],
 *     "figures": how many are active, "replacingFigures" }
 * question: { "fact", "question", "tried", "turns": [ turn ] }
 * turn: { "value", "recommendation" or null where it stays,
 *     "moved" to another option: [ place ], "restyled", with the same option: [ place ] }
 * place: { "workload", "option", "style" or null }
 * problem: { "severity", "file", "line", "column", "code", "what", "maybe" or null }
 * </pre>
 *
 * <p>A margin is null where limits left nothing to compare with, or where nothing is placed. A line
 * or column that is not known is left out.
 */
public final class RunJson implements RunReport {

    private static final String INDENT = "    ";

    private final Rulebook rulebook;
    private final KnowledgeScope knowledge;

    /**
     * @param rulebook what the rules say
     * @param knowledge whose opinions counted
     */
    public RunJson(Rulebook rulebook, KnowledgeScope knowledge) {
        this.rulebook = rulebook;
        this.knowledge = knowledge;
    }

    @Override
    public String begin() {
        String head =
                Json.write(
                        LayersJson.put(rulebook, Json.object())
                                .put("knowledge", ValueFormatter.of(knowledge)));
        return head.substring(0, head.lastIndexOf('\n', head.length() - 2))
                + ",\n  \"scenarios\": [";
    }

    @Override
    public String next(long position, ScenarioOutcome<PlatformAnswer> outcome) {
        return (position == 0 ? "\n" : ",\n")
                + Json.write(OutcomeJson.of(outcome, rulebook))
                        .stripTrailing()
                        .indent(INDENT.length())
                        .stripTrailing();
    }

    @Override
    public String end(RunSummary summary) {
        String tail = Json.write(SummaryJson.of(summary));
        return (summary.totals().scenarios() == 0 ? "]" : "\n  ]") + "," + tail.substring(1);
    }
}
