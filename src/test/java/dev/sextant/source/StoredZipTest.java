package dev.sextant.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class StoredZipTest {

    /** With an instant in it, which Java adds to some times, it would hang on the time zone. */
    @Test
    void holds_names_sizes_sums_and_contents_and_a_time_that_is_none() throws Exception {
        StoredZip zip = new StoredZip();
        zip.add("1/a", "abc".getBytes(StandardCharsets.US_ASCII));

        assertThat(HexFormat.of().formatHex(zip.bytes()))
                .isEqualTo(
                        "504b03040a00000800000000410"
                                + "0c2412435030000000300000003000000"
                                + "312f61616263"
                                + "504b01020a000a00000800000000410"
                                + "0c241243503000000030000000300000000000000000000000000"
                                + "00000000312f61"
                                + "504b0506000000000100010031000000240000000000");
    }
}
