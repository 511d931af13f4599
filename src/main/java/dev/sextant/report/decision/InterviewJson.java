package dev.sextant.report.decision;

import dev.sextant.explain.model.FactPair;
import dev.sextant.explain.why.NeitherOptionStyles;
import dev.sextant.explain.words.ValueFormatter;
import dev.sextant.report.format.Json;
import dev.sextant.trace.DecisionTrace;
import dev.sextant.whatif.sensitivity.AnsweredQuestion;
import dev.sextant.whatif.sensitivity.InterviewResult;
import dev.sextant.whatif.sensitivity.NextQuestion;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Renders the result of an interview as JSON. */
public final class InterviewJson {

    private static final int DEPTH = 2;

    private InterviewJson() {}

    /**
     * The answer, how sure it is, and the questions with why they were asked.
     *
     * @param digest the digest of the rules
     * @param scenario the name of the scenario
     * @param file where it is written
     * @param certainty how sure the answer is; nothing where the interview was interrupted
     */
    public static String write(
            String digest,
            String scenario,
            String file,
            DecisionTrace trace,
            List<AnsweredQuestion> answered,
            Optional<InterviewResult> certainty) {
        ObjectNode node =
                Json.object()
                        .put("rules", digest)
                        .put("scenario", scenario)
                        .put("file", file)
                        .put("recommendation", ValueFormatter.of(trace.recommendation().answer()));
        OutcomeJson.elsewhere(NeitherOptionStyles.styles(trace.placements()), node);
        ArrayNode workloads = node.putArray("workloads");
        trace.placements().forEach(placement -> workloads.add(SensitivityJson.place(placement)));
        node.put("depth", DEPTH).put("settled", certainty.map(InterviewJson::word).orElse("open"));
        certainty.ifPresent(sure -> add(sure, node));
        ArrayNode questions = node.putArray("questions");
        answered.forEach(each -> questions.add(question(each)));
        return Json.write(node);
    }

    private static String word(InterviewResult certainty) {
        return certainty.degree().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void add(InterviewResult certainty, ObjectNode node) {
        ObjectNode hangsOn = node.putObject("hangsOn");
        ArrayNode alone = hangsOn.putArray("alone");
        certainty.alone().forEach(path -> alone.add(path.toString()));
        ArrayNode together = hangsOn.putArray("together");
        certainty.pairs().pairs().forEach(pair -> together.add(SensitivityJson.pair(pair)));
        node.putObject("pairs")
                .put("tried", certainty.pairs().tried())
                .put("of", certainty.pairs().of())
                .put("failed", certainty.pairs().failed());
        node.put("unanswered", certainty.unanswered());
    }

    private static ObjectNode question(AnsweredQuestion answered) {
        NextQuestion question = answered.question();
        ObjectNode node =
                Json.object()
                        .put("number", answered.number())
                        .put("fact", question.path().toString())
                        .put("question", question.text())
                        .put("answer", answered.answer());
        ObjectNode why = node.putObject("why");
        FactPair together = question.together();
        if (question.beside() != null) {
            why.put("beside", question.beside().toString());
        } else if (together == null) {
            ArrayNode turns = why.putArray("alone");
            question.alone().turns().forEach(turn -> turns.add(SensitivityJson.turn(turn)));
        } else {
            why.set("together", SensitivityJson.pair(together));
        }
        return node;
    }
}
