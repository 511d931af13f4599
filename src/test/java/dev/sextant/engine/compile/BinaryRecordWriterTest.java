package dev.sextant.engine.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.Sextant;
import dev.sextant.rulebook.folder.RuleFolders;
import dev.sextant.rulebook.model.Rule;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class BinaryRecordWriterTest {

    @Test
    void every_shipped_rule_is_read_again_as_it_was_written() throws IOException {
        for (Rule rule : Sextant.rulebook(RuleFolders.read(Path.of("rules-drl"))).rules()) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            new BinaryRecordWriter(bytes).write(rule, Rule.class);
            ByteArrayInputStream written = new ByteArrayInputStream(bytes.toByteArray());

            assertThat(new BinaryRecordReader(written).read(Rule.class)).isEqualTo(rule);
        }
    }
}
