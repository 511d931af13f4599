package dev.sextant.record.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.Fault;
import dev.sextant.Withstands;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class HashChainTest {

    private static final ObjectNode MANIFEST = object().put("schema", "sextant.manifest/1");

    /** Found with another program. */
    @Withstands(Fault.DIGEST_COLLISION)
    @Test
    void a_line_holds_its_number_the_link_before_it_and_marks_of_what_it_tells() {
        HashChain chain = HashChain.begin(MANIFEST);

        String line = text(chain.add(WrittenRecord.of(record())));

        assertThat(line)
                .isEqualTo(
                        "{\"index\":1,\"previous\":\"ad4253f3f8f2e6234d0064053d694b1bcb3662af1b8ba1f4445dcdc9744e87c8\",\"marks\":{\"status\":\"9:6b60da78e8a9c531\",\"because\":[\"3:7b38cf109a692fb4\",\"4:3388d87a828b54b2\"],\"none\":[]},\"record\":{\"status\":\"decided\",\"because\":[\"a\",\"é\"],\"none\":[]}}\n");
        assertThat(chain.last())
                .isEqualTo("b85eb1853d03202326949bc1431dcaf857de43da69d36d7a388a72b27723a367");
    }

    @Test
    void a_chain_that_goes_on_has_the_lines_of_one_that_was_never_broken_off() {
        HashChain whole = HashChain.begin(MANIFEST);
        whole.add(WrittenRecord.of(record()));
        HashChain later = HashChain.resume(whole.state());

        assertThat(text(later.add(WrittenRecord.of(record()))))
                .isEqualTo(text(whole.add(WrittenRecord.of(record()))));
        assertThat(later.count()).isEqualTo(2);
    }

    @Test
    void begins_alike_on_every_java_and_otherwise_with_other_rules() {
        ObjectNode java = MANIFEST.deepCopy().put("java", "25");
        ObjectNode rules = MANIFEST.deepCopy().put("rules", "others");

        assertThat(HashChain.first(java)).isEqualTo(HashChain.first(MANIFEST));
        assertThat(HashChain.first(rules)).isNotEqualTo(HashChain.first(MANIFEST));
    }

    private static ObjectNode record() {
        ObjectNode record = object().put("status", "decided");
        record.putArray("because").add("a").add("é");
        record.putArray("none");
        return record;
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
