package dev.sextant.cli.ask;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.fact.figure.TopicForm;
import dev.sextant.trace.FactPath;
import dev.sextant.whatif.sensitivity.AskedTopic;
import dev.sextant.whatif.sensitivity.InterviewQuestion;
import dev.sextant.whatif.sensitivity.NextQuestion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers to a checklist of four facts, of which one has nothing usual. */
class ChecklistAnswerTest {

    private static final List<FactPath> FACTS =
            List.of(path("gpu"), path("privileged"), path("control"), path("memory"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    none                                     | none,false,[],unknown
                    No                                       | none,false,[],unknown
                    gpu inference                            | inference,false,[],unknown
                    gpu: inference; rest unknown             | inference,unknown,unknown,unknown
                    rest unknown                             | unknown,unknown,unknown,unknown
                    privileged                               | none,true,[],unknown
                    2                                        | none,true,[],unknown
                    2 no                                     | none,false,[],unknown
                    memory 2 gigabytes; 1 training           | training,false,[],2 GB
                    inference, privileged                    | inference,true,[],unknown
                    control networking, storage              | none,false,[networking, storage],unknown
                    networking, storage                      | none,false,[networking, storage],unknown
                    control networking; control storage      | none,false,[networking, storage],unknown
                    3 networking; storage; control 1         | none,false,[networking, storage],unknown
                    gpu inference; 1 inference               | inference,false,[],unknown
                    control unknown                          | none,false,unknown,unknown
                    privileged don't know; gpu training      | training,unknown,[],unknown
                    none; rest unknown                       | none,false,[],unknown
                    rest unknown, none                       | none,false,[],unknown
                    Operating System; memory = 512 mib       | none,false,[operating-system],512 MiB
                    """)
    void is_what_was_named_and_what_is_usual(String line, String values) {
        ChecklistAnswer answer = ChecklistAnswer.of(checklist(), FACTS, line);

        assertThat(answer.refused()).isEmpty();
        assertThat(String.join(",", answer.values().values())).isEqualTo(values);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    gpux training | (gpux training) does not begin with one of these facts | Maybe you mean gpu training.
                    trainign      | (trainign) does not begin with one of these facts      | Maybe you mean gpu training.
                    7             | (7) does not begin with one of these facts             | Maybe enter none, or the number of a fact and its value.
                    gpu           | gpu has no value                                       | Maybe add one of these: none, inference, training.
                    gpu inference; gpu training | gpu has two values: inference and training | Maybe enter only one, as in gpu inference.
                    inference, training | gpu has two values: inference and training | Maybe enter only one, as in gpu inference.
                    memory 2 GB; 4 3 GB | memory has two values: 2 GB and 3 GB | Maybe enter only one, as in memory 2 GB.
                    privileged; 2 no    | privileged has two values: yes and no | Maybe enter only one, as in privileged yes.
                    control none; control storage | control has two values: none and storage | Maybe enter only one, as in control none.
                    control storage; 3 unknown | control has two values: storage and unknown | Maybe enter only one, as in control storage.
                    ;;;           | Nothing was entered. | Maybe enter none, or don't know to skip this question.
                    , ,           | Nothing was entered. | Maybe enter none, or don't know to skip this question.
                    3 1 2         | (3 1 2) may be several facts, or choices of control | Maybe separate facts with ; and choices with a comma.
                    1 3 5         | (1 3 5) may be several facts, or choices of gpu | Maybe separate facts with ; and choices with a comma.
                    none; gpu training | none means no fact at all, but gpu training is there too | Maybe leave out none.
                    memory        | memory has no value                                    | Maybe add it, as in memory 2 GiB.
                    """)
    void says_what_is_wrong_and_what_was_meant(String line, String what, String maybe) {
        assertThat(ChecklistAnswer.of(checklist(), FACTS, line).refused())
                .containsExactly(what, maybe);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    none                          | none or no: gpu, privileged, control; unknown: memory
                    2; control storage, scaling   | privileged yes; control storage, scaling; none or no: gpu; unknown: memory
                    unknown                       | unknown: gpu, privileged, control, memory
                    """)
    void is_said_fact_by_fact(String line, String spoken) {
        assertThat(ChecklistAnswer.of(checklist(), FACTS, line).spoken()).isEqualTo(spoken);
    }

    @Test
    void names_all_mistakes_at_once() {
        assertThat(ChecklistAnswer.of(checklist(), FACTS, "gpu; memory; foo").refused()).hasSize(6);
    }

    private static InterviewQuestion checklist() {
        Map<String, String> usual = new LinkedHashMap<>();
        usual.put("workload.gpu", "none");
        usual.put("workload.privileged", "no");
        usual.put("workload.control", "none");
        usual.put("workload.memory", null);
        NextQuestion reason = NextQuestion.beside(path("gpu"), path("memory"));
        return new InterviewQuestion(
                new AskedTopic(1, TopicForm.CHECKLIST, "Special needs", usual),
                FACTS.stream().map(path -> NextQuestion.beside(path("gpu"), path)).toList(),
                reason);
    }

    private static FactPath path(String key) {
        return new FactPath("shop", key);
    }
}
