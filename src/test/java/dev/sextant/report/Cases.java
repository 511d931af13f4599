package dev.sextant.report;

import dev.sextant.decision.CitedRule;
import dev.sextant.decision.CitedStatement;
import dev.sextant.decision.ConcludedFact;
import dev.sextant.decision.Evidence;
import dev.sextant.decision.FilePosition;
import dev.sextant.decision.GivenValue;
import dev.sextant.decision.MatchedCondition;
import dev.sextant.decision.RuleFiring;
import dev.sextant.decision.RuleSentence;
import dev.sextant.decision.UsedFigure;
import dev.sextant.record.model.DecisionRecord;
import dev.sextant.record.model.DecisionRecord.Status;
import dev.sextant.record.model.RecordedInput;
import dev.sextant.record.model.RecordedProblem;
import dev.sextant.record.model.RecordedRules;
import dev.sextant.record.model.RecordedStanding;
import dev.sextant.record.model.RecordedTurn;
import dev.sextant.record.model.RecordedUnknowns;
import dev.sextant.record.model.RecordedWorkload;
import dev.sextant.record.model.RedactedValue;
import dev.sextant.record.model.SilentRule;
import dev.sextant.record.write.FolderSeal;
import dev.sextant.record.write.RecordFile;
import dev.sextant.record.write.StoredRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Records to make pages of. */
public final class Cases {

    private static final String SHA256 = "0123456789abcdef".repeat(4);
    private static final RecordedRules RULES = new RecordedRules(SHA256, "article", true);

    private Cases() {}

    /** The approved record of a small platform. */
    public static StoredRecord ofPhotos() {
        List<StoredRecord> records = new ArrayList<>();
        RecordFile file =
                new RecordFile(
                        Path.of("src/test/resources/approved/audit/decision-record.json"),
                        problem -> {
                            throw new AssertionError(problem);
                        });
        try {
            file.each(line -> records.add(StoredRecord.alone(line.record())));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return records.get(0);
    }

    /** A record in a folder of which every part is there, and every text is this one. */
    public static StoredRecord of(String text) {
        FilePosition place = new FilePosition(text, null, 3, 5);
        return new StoredRecord(
                withFacts(text, List.of(new GivenValue(text + ".kind", text, text, place))),
                7L,
                SHA256,
                new FolderSeal(20L, text, List.of(text), text, text, text));
    }

    /** The same record with other given facts. */
    public static DecisionRecord withFacts(String text, List<GivenValue> facts) {
        FilePosition place = new FilePosition(text, null, 3, 5);
        RuleSentence told = new RuleSentence(text, text);
        return new DecisionRecord(
                SHA256,
                DecisionRecord.SCHEMA,
                Status.decided,
                text,
                new RecordedInput(place, SHA256),
                RULES,
                text,
                List.of(told),
                List.of(workload(text, told)),
                facts,
                List.of(figure(1, text, "provider"), figure(2, text, "name")),
                List.of(
                        conclusion(1, "Placement", text, new Evidence(null, 2, null, null)),
                        conclusion(
                                2, "Notice", text, new Evidence(text + ".kind", null, null, null)),
                        conclusion(3, "RuledOut", text, new Evidence(null, null, null, text)),
                        conclusion(4, "Recommendation", text, new Evidence(null, null, 1, null))),
                List.of(rule(text, place)),
                List.of(2),
                List.of(new SilentRule(text, text, 1, 2, text)),
                new RecordedUnknowns(
                        1, false, List.of(new RecordedTurn(text, text, text)), List.of(text)),
                List.of(new RedactedValue(text, text)),
                List.of(new RecordedProblem("warning", text, text, text, place)),
                null);
    }

    private static RecordedWorkload workload(String text, RuleSentence told) {
        return new RecordedWorkload(
                text,
                text,
                text,
                3,
                1,
                text,
                told,
                List.of(
                        new RecordedStanding(text, text, 3, 1),
                        new RecordedStanding(text, null, null, null)));
    }

    private static UsedFigure figure(int number, String text, String component) {
        return new UsedFigure(
                number,
                "Limit",
                Map.of(component, text),
                text,
                text,
                new FilePosition(text, null, 1, 1));
    }

    private static ConcludedFact conclusion(int number, String type, String text, Evidence ground) {
        MatchedCondition condition = new MatchedCondition(Map.of("kind", text), List.of(ground));
        return new ConcludedFact(
                number,
                type,
                Map.of("workload", text),
                List.of(new RuleFiring(text, text, List.of(condition))));
    }

    private static CitedRule rule(String text, FilePosition place) {
        return new CitedRule(
                text,
                text,
                place,
                SHA256,
                text,
                text,
                text,
                new CitedStatement(text, text, text, place),
                List.of(text),
                text);
    }

    /** An input that could not be read. */
    public static StoredRecord rejected() {
        return without(
                Status.rejected,
                List.of(
                        new RecordedProblem(
                                "error",
                                "unknown-field",
                                "there is no fact (traffik)",
                                "Maybe you mean (traffic).",
                                new FilePosition("shop.yaml", null, 4, 5))),
                null);
    }

    /** A platform over which a rule failed. */
    public static StoredRecord failed() {
        return without(Status.failed, null, "rule (verdict/lead) failed: too many facts");
    }

    private static StoredRecord without(Status status, List<RecordedProblem> problems, String why) {
        return StoredRecord.alone(
                new DecisionRecord(
                        SHA256,
                        DecisionRecord.SCHEMA,
                        status,
                        null,
                        new RecordedInput(new FilePosition("shop.yaml", null, 1, 1), null),
                        new RecordedRules(SHA256, "all", null),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        problems,
                        why));
    }
}
