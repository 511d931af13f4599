package dev.sextant.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Files are named by where they stand in what was asked for. */
class RelativeNamesTest {

    @Test
    void files_in_a_folder_are_named_by_their_path_in_it() {
        RelativeNames names = RelativeNames.in("/home/ann/shops");

        assertThat(names.of("/home/ann/shops/north/a.yaml")).isEqualTo("north/a.yaml");
        assertThat(names.of("/home/ann/shops")).isEqualTo(".");
        assertThat(names.of("/home/ann/shops-2/a.yaml")).isEqualTo("/home/ann/shops-2/a.yaml");
    }

    @Test
    void a_file_by_its_own_name() {
        assertThat(RelativeNames.below(List.of("../shops/a.yaml")).of("../shops/a.yaml"))
                .isEqualTo("a.yaml");
    }

    @Test
    void below_several_folders_behind_the_name_of_each() {
        RelativeNames names = RelativeNames.below(List.of("/home/ann/shops", "mills", "a.yaml"));

        assertThat(names.of("/home/ann/shops/north/a.yaml")).isEqualTo("shops/north/a.yaml");
        assertThat(names.of("mills/a.yaml")).isEqualTo("mills/a.yaml");
        assertThat(names.of("a.yaml")).isEqualTo("a.yaml");
    }

    @Test
    void with_more_names_where_the_last_ones_are_alike() {
        RelativeNames names = RelativeNames.below(List.of("x/shops", "y/shops", "z/mills"));

        assertThat(names.of("x/shops/a.yaml")).isEqualTo("x/shops/a.yaml");
        assertThat(names.of("y/shops/a.yaml")).isEqualTo("y/shops/a.yaml");
        assertThat(names.of("z/mills/a.yaml")).isEqualTo("z/mills/a.yaml");
    }

    @Test
    void so_that_no_file_has_the_name_of_another() {
        RelativeNames names =
                RelativeNames.below(List.of("/p/d", "/q/d/y.yaml", "/r/e/y.yaml", "/d"));

        assertThat(List.of("/p/d/y.yaml", "/q/d/y.yaml", "/r/e/y.yaml", "/d/y.yaml"))
                .extracting(names::of)
                .containsExactly("p/d/y.yaml", "d/y.yaml", "e/y.yaml", "/d/y.yaml");
    }

    @Test
    void a_path_that_is_named_twice_is_one() {
        assertThat(RelativeNames.below(List.of("x/a.yaml", "./x/a.yaml")).of("./x/a.yaml"))
                .isEqualTo("a.yaml");
    }

    @Test
    void a_problem_names_other_places_so_too() {
        Location place = new Location("/home/ann/b.yaml", 7, 1);
        Location first = new Location("/home/ann/a.yaml", 3, 1);
        Problem problem =
                Problem.error(place, "code", "b is there, as at " + first, "Maybe mend " + first)
                        .naming(first);

        assertThat(problem.with(RelativeNames.in("/home/ann")))
                .hasToString(
                        "b.yaml:7:1: error[code]: b is there, as at a.yaml:3:1\n"
                                + "  Maybe mend a.yaml:3:1");
    }
}
