package dev.sextant.record.query;

import dev.sextant.scenario.value.AmountArgument;
import dev.sextant.scenario.value.FactKey;
import dev.sextant.trace.FactPath;
import java.util.List;
import java.util.Optional;

/**
 * A constraint on a fact, such as {@code thumbnails.memory>1024}, {@code trigger=event} or {@code
 * memory} alone: that it is known at all.
 *
 * @param name the fact
 * @param written its name as the user wrote it
 * @param operator how it is compared; null where it only has to be known
 * @param value with what
 */
record FactQuestion(FactName name, String written, QueryOperator operator, String value) {

    /** The value of a list or a word has it as one of its words. */
    private static final String IN_WORDS =
            "instr(', ' || trim(f.value, '[]') || ', ', ', ' || ? || ', ')";

    private static final List<String> FLAGS = List.of("true", "false");

    /**
     * Reads a question.
     *
     * @throws UnknownQueryNameException if there is no such fact or word
     * @throws InvalidQueryException if the value cannot be compared so
     */
    static FactQuestion of(String text) {
        Optional<FactName> whole = FactName.of(text.strip());
        if (whole.isPresent()) {
            return new FactQuestion(whole.get(), text.strip(), null, null);
        }
        String first = null;
        for (int place = 0; place < text.length(); place++) {
            Optional<QueryOperator> operator = QueryOperator.at(text, place);
            if (operator.isPresent()) {
                String left = text.substring(0, place).strip();
                first = first == null ? left : first;
                Optional<FactName> name = FactName.of(left);
                if (name.isPresent()) {
                    String value = text.substring(place + operator.get().sign().length()).strip();
                    return new FactQuestion(name.get(), left, operator.get(), value);
                }
                place += operator.get().sign().length() - 1;
            }
        }
        String asked = first == null ? text.strip() : first;
        throw new UnknownQueryNameException(
                "Unknown fact (" + asked + ")", asked, FactName.near(asked));
    }

    /** The filter. */
    Filter filter() {
        SqlFragment named =
                SqlFragment.of("f.name IN (SELECT id FROM fact_name WHERE name = ?)", key().name());
        SqlFragment fact = SqlFragment.joined(" AND ", List.of(named, compared()));
        if (name.owner() == null) {
            SqlFragment of = fact.within("f.record = w.record AND f.owner = w.number AND ", "");
            return Filter.ofWorkload(
                            of.within("EXISTS (SELECT 1 FROM fact f WHERE ", ")"),
                            of.within(
                                    valueOf("w.name || '.'")
                                            + " FROM workload w JOIN fact f WHERE w.record ="
                                            + " d.record AND ",
                                    ""))
                    .blindTo(written, count(named.within("f.owner > 0 AND ", "")));
        }
        SqlFragment owned = owned();
        SqlFragment of = SqlFragment.joined(" AND ", List.of(owned, fact));
        return Filter.ofDecision(
                        of.within(
                                "EXISTS (SELECT 1 FROM fact f WHERE f.record = d.record AND ", ")"),
                        new SqlFragment(
                                valueOf("? || '.'")
                                        + " FROM fact f WHERE f.record = d.record AND "
                                        + of.text(),
                                SqlFragment.joined(
                                                "", List.of(SqlFragment.of("", name.owner()), of))
                                        .values()))
                .blindTo(written, count(SqlFragment.joined(" AND ", List.of(owned, named))));
    }

    private FactKey key() {
        return name.key();
    }

    private static SqlFragment count(SqlFragment of) {
        return of.within("SELECT count(DISTINCT f.record) FROM redaction f WHERE ", "");
    }

    private static String valueOf(String owner) {
        return "SELECT json_group_array("
                + owner
                + " || (SELECT name FROM fact_name WHERE id = f.name) || ' ' || f.value ORDER BY"
                + " f.number)";
    }

    /** The condition that a fact is that of its owner. */
    private SqlFragment owned() {
        return switch (name.owner()) {
            case FactPath.PLATFORM -> SqlFragment.of("f.owner = 0");
            case FactPath.TEAM -> SqlFragment.of("f.owner = -1");
            default ->
                    SqlFragment.of(
                            "f.owner IN (SELECT v.number FROM workload v WHERE v.record = f.record"
                                    + " AND v.name = ?)",
                            name.owner());
        };
    }

    private SqlFragment compared() {
        if (operator == null) {
            return SqlFragment.of("1");
        }
        return switch (key().form()) {
            case CHOICE, CHOICES -> word(key().words());
            case FLAG -> word(FLAGS);
            default -> amount();
        };
    }

    private SqlFragment word(List<String> words) {
        if (operator.needsOrder()) {
            throw new InvalidQueryException(
                    written + " is a word, but " + operator.sign() + " compares numbers",
                    "Maybe use = or !=.");
        }
        if (!words.contains(value)) {
            throw new UnknownQueryNameException(
                    written + " cannot be (" + value + ")", value, words);
        }
        return SqlFragment.of(IN_WORDS + (operator == QueryOperator.IS ? " > 0" : " = 0"), value);
    }

    private SqlFragment amount() {
        try {
            double number = AmountArgument.of(key(), value).doubleValue();
            return operator.of("f.at_least", "f.at_most", number);
        } catch (IllegalArgumentException refused) {
            throw new InvalidQueryException(refused.getMessage());
        }
    }
}
