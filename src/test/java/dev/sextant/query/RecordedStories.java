package dev.sextant.query;

import dev.sextant.Sextant;
import dev.sextant.ShippedSextant;
import dev.sextant.audit.Chain;
import dev.sextant.audit.DecisionRecord;
import dev.sextant.audit.RecordFile;
import dev.sextant.audit.Recorder;
import dev.sextant.audit.WrittenRecord;
import dev.sextant.rulebook.Knowledge;
import dev.sextant.scenario.Accepted;
import dev.sextant.scenario.Input;
import dev.sextant.scenario.Rejected;
import dev.sextant.trace.DecisionFailed;
import dev.sextant.trace.Trace;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;

/** Records of the stories that are shipped, of an input that was rejected and one that failed. */
final class RecordedStories {

    private static final Path REJECTED =
            Path.of("src/test/resources/dev/sextant/cli/broken/bad.yaml");

    private RecordedStories() {}

    /** Writes them to a file, a line for each. */
    static Path write(Path file) throws IOException {
        Sextant sextant = ShippedSextant.get();
        Recorder recorder = new Recorder(sextant.rulebook(), Knowledge.ALL, false);
        Chain chain = Chain.begin(JsonNodeFactory.instance.objectNode());
        List<Input> inputs = Sextant.read(List.of(Path.of("scenarios/stories"), REJECTED)).inputs();
        try (OutputStream out = Files.newOutputStream(file)) {
            for (Input input : inputs) {
                out.write(chain.add(WrittenRecord.of(record(input, sextant, recorder))));
            }
            Accepted first = (Accepted) inputs.get(0);
            DecisionFailed failure = new DecisionFailed("a rule threw", null);
            out.write(chain.add(WrittenRecord.of(recorder.failed(first, failure))));
        }
        return file;
    }

    private static DecisionRecord record(Input input, Sextant sextant, Recorder recorder) {
        if (input instanceof Rejected rejected) {
            return recorder.rejected(rejected);
        }
        Accepted accepted = (Accepted) input;
        Trace trace = sextant.decide(accepted.scenario().facts());
        return recorder.decided(accepted, trace, sextant.explain(trace), null);
    }

    /** Makes a store of a file. */
    static RecordStore load(Path path, RecordStores stores) throws IOException {
        RecordFile file = new RecordFile(path, problem -> {});
        RecordReader reader = new RecordReader(file);
        try (StoreDraft draft = stores.begin(List.of(path))) {
            draft.begin(file.name(), List.of("kubernetes/never-fires"));
            file.eachText(line -> draft.add(reader.read(line)));
            return draft.finish();
        }
    }
}
