package dev.sextant.rulebook.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.source.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Former names are replaced where rules use them as names, and nowhere else. */
class FormerNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "not Favours( subject == Subject.SHAPE ) | not Favors( subject == Subject.WORK )",
                "subject in ( Subject.SHAPE, Subject.COST ) | subject in ( Subject.WORK,"
                        + " Subject.COST )",
                "option == Option . OPEN | option == null",
                "new Running($style) | new Running($style,false)",
                "new Running( $a ); new Running($b, true) | new Running( $a ,false); new"
                        + " Running($b, true)",
                "name == \"Voice\" // Side | name == \"Voice\" // Side",
                "/* Best */ Best() | /* Best */ OptionScore()",
                "name == '\\' Side' && Side() | name == '\\' Side' && OptionGain()",
                "Other.Side == Option.SERVERLESS | Other.Side == Option.SERVERLESS",
                "$Side : Besides( Sides.OPEN ) | $Side : Besides( Sides.OPEN )",
                "name == \"Voice | name == \"Voice",
                "/* Voice | /* Voice",
            })
    void names_are_replaced_outside_of_texts_and_comments(String former, String present) {
        assertThat(FormerNames.present(former)).isEqualTo(present);
    }

    @Test
    void lines_stay_where_they_are() {
        assertThat(FormerNames.present("Option\n.OPEN\nVoice()"))
                .isEqualTo("null\n\nSubjectScore()");
    }

    @Test
    void a_name_is_reported_once_where_it_is_first_with_columns_in_characters() {
        String rules = "\"😀\" Voice( subject == Subject.SHAPE )\n  Voice() Subject.SHAPE";

        assertThat(FormerNames.in("a.drl", rules))
                .containsExactly(
                        new FormerName(
                                "Voice", "SubjectScore", "0.2.0", new Location("a.drl", 1, 5)),
                        new FormerName(
                                "Subject.SHAPE",
                                "Subject.WORK",
                                "0.2.0",
                                new Location("a.drl", 1, 23)));
    }

    @Test
    void words_of_records_are_replaced_by_component() {
        assertThat(
                        List.of(
                                FormerNames.presentValue("subject", "shape"),
                                FormerNames.presentValue("name", "shape"),
                                FormerNames.presentValue("subject", "state"),
                                FormerNames.presentSentence("the shape of shapeless things"),
                                FormerNames.addedValues("Running")))
                .containsExactly(
                        "work",
                        "shape",
                        "state",
                        "the work of shapeless things",
                        Map.of("troubled", "false"));
    }

    @Test
    void a_former_name_is_no_present_name_and_each_leads_to_one() {
        FormerNames.renamed()
                .forEach(
                        (former, present) -> {
                            assertThat(FactTypes.all()).doesNotContainKey(former);
                            assertThat(FactTypes.constant(former)).isEmpty();
                            assertThat(
                                            present.equals("null")
                                                    || FactTypes.all()
                                                            .containsKey(
                                                                    present.replaceAll("\\(.*", ""))
                                                    || FactTypes.constant(present).isPresent())
                                    .as(present)
                                    .isTrue();
                        });
        assertThat(FormerNames.gone().keySet())
                .allSatisfy(
                        gone -> {
                            assertThat(FactTypes.all()).doesNotContainKey(gone);
                            assertThat(FactTypes.constant(gone)).isEmpty();
                        });
    }

    @Test
    void the_changelog_lists_every_former_name() throws IOException {
        String changelog = Files.readString(Path.of(".github/CHANGELOG.md"));

        assertThat(FormerNames.renamed().keySet())
                .allSatisfy(name -> assertThat(changelog).contains("`" + name + "`"));
    }

    @Test
    void facts_that_are_new_are_given_facts() {
        assertThat(FactTypes.given().stream().filter(FormerNames::isAddedFact)).hasSize(11);
    }
}
