package dev.sextant.rulebook.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.source.Location;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which rules have an opinion that is the article's, and which have none at all. */
class KnowledgeScopeTest {

    @Test
    void an_opinion_on_a_statement_of_the_article_is_the_articles() {
        assertThat(KnowledgeScope.ARTICLE.test(rule("article/kubernetes/long-running", "Favors")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Favors", "RuledOut", "Conflict", "WayOut", "Notice"})
    void an_opinion_on_other_ground_is_not_the_articles(String conclusion) {
        Rule rule = rule("aid/break-even", conclusion);

        assertThat(KnowledgeScope.ARTICLE.test(rule)).isFalse();
        assertThat(KnowledgeScope.ALL.test(rule)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Characteristic", "Ceiling", "Score", "Placement", "Recommendation"})
    void rules_without_opinion_apply_in_every_scope(String conclusion) {
        assertThat(KnowledgeScope.ARTICLE.test(rule("reasoning/sum-of-voices", conclusion)))
                .isTrue();
    }

    private static Rule rule(String source, String conclusion) {
        return new Rule(
                "folder/rule",
                "A rule",
                "rules-drl",
                "rules.folder",
                "a rationale",
                "a reason",
                source,
                Location.of("folder/rule.drl"),
                List.of(),
                List.of(),
                List.of(new FactInsertion(conclusion, List.of())),
                "");
    }
}
