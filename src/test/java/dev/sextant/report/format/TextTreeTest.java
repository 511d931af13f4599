package dev.sextant.report.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTreeTest {

    @Test
    void draws_a_tree_whose_lines_break_within_their_branch() {
        TextTree tree =
                new TextTree(
                        "one two three four five six seven eight nine ten eleven",
                        List.of("detail"),
                        List.of(
                                new TextTree("first", List.of(), List.of(TextTree.leaf("leaf"))),
                                TextTree.leaf(
                                        "a b c d e f g h i j k l m n o p q r s t u v w x y")));

        assertThat(tree.lines(43))
                .containsExactly(
                        "one two three four five six seven eight",
                        "│  nine ten eleven",
                        "│  detail",
                        "├─ first",
                        "│  └─ leaf",
                        "└─ a b c d e f g h i j k l m n o p q r s t",
                        "      u v w x y");
    }

    @Test
    void shows_names_that_could_steer_a_terminal_as_codes() {
        assertThat(TextTree.leaf("a\nb").lines(80)).containsExactly("a\\u000ab");
    }
}
