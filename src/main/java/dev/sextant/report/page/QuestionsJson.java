package dev.sextant.report.page;

import dev.sextant.explain.model.OpenQuestion;
import dev.sextant.explain.model.SensitivityResult;
import dev.sextant.report.decision.DecisionDetails;
import dev.sextant.report.decision.PlatformAnswer;
import dev.sextant.report.format.Json;
import dev.sextant.report.format.TextSanitizer;
import dev.sextant.report.words.TurnsText;
import dev.sextant.scenario.model.ScenarioOutcome;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes the questions worth asking for a page, as far as they were looked for.
 *
 * <pre>
 * { "ask": [ { "question", "fact", "turns": [ sentence ] } ],
 *   "depth", "settled", "more": how many more could turn something, "others": how many facts turn nothing, where all were tried }
 * </pre>
 */
final class QuestionsJson {

    private QuestionsJson() {}

    /** What is known of an outcome; null where nobody looked for it. */
    static ObjectNode of(ScenarioOutcome.Decided<PlatformAnswer> decided) {
        DecisionDetails.Contrast contrast = decided.answer().details().contrast();
        if (decided.answer().sensitivity() != null) {
            return of(decided.answer().sensitivity());
        }
        if (contrast != null) {
            return of(contrast.sensitivity());
        }
        return decided.answer().questions().isEmpty() ? null : asked(decided.answer().questions());
    }

    private static ObjectNode of(SensitivityResult sensitivity) {
        return asked(sensitivity.questions())
                .put("depth", sensitivity.depth())
                .put("settled", sensitivity.isSettled())
                .put("more", sensitivity.more())
                .put("others", sensitivity.others().size());
    }

    private static ObjectNode asked(List<OpenQuestion> questions) {
        ObjectNode node = Json.object();
        ArrayNode ask = node.putArray("ask");
        for (OpenQuestion question : questions) {
            ObjectNode one =
                    ask.addObject()
                            .put("question", TextSanitizer.line(question.text()))
                            .put("fact", TextSanitizer.line(question.path().toString()));
            ContrastJson.sentences(TurnsText.lines(question), one.putArray("turns"));
        }
        return node;
    }
}
