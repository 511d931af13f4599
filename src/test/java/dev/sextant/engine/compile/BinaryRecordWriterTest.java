package dev.sextant.engine.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.Sextant;
import dev.sextant.rulebook.folder.RuleFolders;
import dev.sextant.rulebook.model.Rulebook;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class BinaryRecordWriterTest {

    @Test
    void the_shipped_rule_base_is_read_again_as_it_was_written() throws IOException {
        Rulebook rulebook = Sextant.rulebook(RuleFolders.read(Path.of("rules-drl")));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new BinaryRecordWriter(bytes).write(rulebook, Rulebook.class);
        ByteArrayInputStream written = new ByteArrayInputStream(bytes.toByteArray());

        assertThat(new BinaryRecordReader(written).read(Rulebook.class)).isEqualTo(rulebook);
    }
}
