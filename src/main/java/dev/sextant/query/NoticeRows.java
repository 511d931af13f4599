package dev.sextant.query;

import dev.sextant.explain.Phrases;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts the notices, conflicts and ways out of records into their tables. */
final class NoticeRows {

    private static final String WORKLOAD = "workload";
    private static final String ABOUT = "about";
    private static final String KIND = "kind";

    private final Inserts inserts;
    private final Names messages;

    NoticeRows(Inserts inserts) {
        this.inserts = inserts;
        this.messages = new Names("message", inserts);
    }

    void add(int record, Excerpt excerpt) throws SQLException {
        Set<Integer> wanted = new HashSet<>(excerpt.notices());
        int number = 0;
        for (Excerpt.Concluded conclusion : excerpt.derived()) {
            if (wanted.contains(conclusion.number())) {
                Map<String, String> values = conclusion.values();
                String type = Phrases.words(conclusion.type()).replace(' ', '-');
                inserts.add(
                        "notice",
                        record,
                        ++number,
                        messages.of(
                                values.getOrDefault(KIND, type),
                                says(values, Set.of(KIND, ABOUT, WORKLOAD))),
                        about(conclusion),
                        conclusion.by().isEmpty() ? null : conclusion.by().get(0).because());
            }
        }
    }

    /** The name of the workload, or of the platform, that a conclusion is about. */
    static String about(Excerpt.Concluded conclusion) {
        return conclusion.values().getOrDefault(WORKLOAD, conclusion.values().get(ABOUT));
    }

    /** Components in words: {@code provider aws, style functions}. */
    static String says(Map<String, String> values, Set<String> but) {
        return values == null
                ? null
                : values.entrySet().stream()
                        .filter(value -> !but.contains(value.getKey()))
                        .map(value -> Phrases.words(value.getKey()) + " " + value.getValue())
                        .collect(Collectors.joining(", "));
    }
}
