package dev.sextant.rulebook.model;

import java.util.List;
import java.util.function.Predicate;

/** The rules that may have an opinion. */
public enum KnowledgeScope implements Predicate<Rule> {
    /**
     * Those on a statement of the article. Only those others stay that have no opinion: they say
     * what is given in other words, which limits hold, and how reasons are weighed.
     */
    ARTICLE {
        @Override
        public boolean test(Rule rule) {
            return isOfArticle(rule) || rule.writes().stream().noneMatch(OPINIONS::contains);
        }
    },
    /** All. */
    ALL {
        @Override
        public boolean test(Rule rule) {
            return true;
        }
    };

    /** The facts by which a rule speaks for or against a place, or remarks on it. */
    private static final List<String> OPINIONS =
            List.of("Favors", "RuledOut", "Conflict", "WayOut", "Notice");

    private static final String OF_ARTICLE = "article/";

    /** Whether a rule cites a statement of the article. */
    public static boolean isOfArticle(Rule rule) {
        return rule.source().startsWith(OF_ARTICLE);
    }
}
