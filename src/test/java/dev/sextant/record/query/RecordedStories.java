package dev.sextant.record.query;

import dev.sextant.Sextant;
import dev.sextant.ShippedSextant;
import dev.sextant.record.model.DecisionRecord;
import dev.sextant.record.write.DecisionRecorder;
import dev.sextant.record.write.HashChain;
import dev.sextant.record.write.RecordFile;
import dev.sextant.record.write.WrittenRecord;
import dev.sextant.rulebook.model.KnowledgeScope;
import dev.sextant.scenario.model.AcceptedScenario;
import dev.sextant.scenario.model.RejectedInput;
import dev.sextant.scenario.model.ScenarioInput;
import dev.sextant.trace.DecisionException;
import dev.sextant.trace.DecisionTrace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;

/** Records of the stories that are shipped, of an input that was rejected and one that failed. */
public final class RecordedStories {

    private static final Path REJECTED =
            Path.of("src/test/resources/dev/sextant/cli/broken/bad.yaml");

    private static byte[] lines;

    private RecordedStories() {}

    /** Writes them to a file, a line for each. They are decided once for all tests. */
    public static synchronized Path write(Path file) throws IOException {
        if (lines == null) {
            lines = recorded();
        }
        return Files.write(file, lines);
    }

    private static byte[] recorded() throws IOException {
        Sextant sextant = ShippedSextant.get();
        DecisionRecorder recorder =
                new DecisionRecorder(sextant.rulebook(), KnowledgeScope.ALL, false);
        HashChain chain = HashChain.begin(JsonNodeFactory.instance.objectNode());
        List<ScenarioInput> inputs =
                Sextant.read(List.of(Path.of("scenarios/stories"), REJECTED)).inputs();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (ScenarioInput input : inputs) {
                out.write(chain.add(WrittenRecord.of(record(input, sextant, recorder))));
            }
            AcceptedScenario first = (AcceptedScenario) inputs.get(0);
            DecisionException failure = new DecisionException("a rule threw", null);
            out.write(chain.add(WrittenRecord.of(recorder.failed(first, failure))));
            return out.toByteArray();
        }
    }

    private static DecisionRecord record(
            ScenarioInput input, Sextant sextant, DecisionRecorder recorder) {
        if (input instanceof RejectedInput rejected) {
            return recorder.rejected(rejected);
        }
        AcceptedScenario accepted = (AcceptedScenario) input;
        DecisionTrace trace = sextant.decide(accepted.scenario().facts());
        return recorder.decided(accepted, trace, sextant.explain(trace), null);
    }

    /** Makes a store of a file. */
    public static RecordStore load(Path path, RecordStoreCache stores) throws IOException {
        RecordFile file = new RecordFile(path, problem -> {});
        RecordExcerptReader reader = new RecordExcerptReader(file);
        try (StoreDraft draft = stores.begin(List.of(path))) {
            draft.begin(file.name(), List.of("kubernetes/never-fires"));
            file.eachText(line -> draft.add(reader.read(line)));
            return draft.finish();
        }
    }
}
