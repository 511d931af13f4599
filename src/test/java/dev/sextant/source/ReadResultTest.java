package dev.sextant.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReadResultTest {

    private static final Problem LATER =
            Problem.warning(new Location("a", 2, 1), "odd", "later", null);
    private static final Problem EARLIER =
            Problem.warning(new Location("a", 1, 9), "odd", "earlier", null);
    private static final Problem ERROR =
            Problem.error(new Location("a", 2, 1), "bad", "an error", "Maybe not.");

    @Test
    void problems_are_sorted_by_place() {
        assertThat(new ReadResult<>("value", List.of(LATER, ERROR, EARLIER)).problems())
                .containsExactly(EARLIER, LATER, ERROR);
    }

    @Test
    void warnings_leave_the_value() {
        ReadResult<String> reading = new ReadResult<>("value", List.of(LATER));

        assertThat(reading.value()).isEqualTo("value");
        assertThat(reading.rejected()).isFalse();
    }

    @Test
    void an_error_takes_the_value() {
        ReadResult<String> reading = new ReadResult<>("value", List.of(ERROR));

        assertThat(reading.value()).isNull();
        assertThat(reading.rejected()).isTrue();
    }
}
