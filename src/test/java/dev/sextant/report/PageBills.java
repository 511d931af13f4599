package dev.sextant.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The monthly bills in the data of a page with one outcome, put together as its script does. */
public final class PageBills {

    private final JsonNode rules;
    private final JsonNode why;

    public PageBills(String page) {
        this.rules = data(page, "rules").get("rules");
        this.why = data(page, "why");
    }

    /** What is paid for, the amount and the sentence: of each bill, each item and egress. */
    public List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        for (JsonNode workload : why.get("w")) {
            parts(workload, "b").forEach(bill -> bill(bill, rows));
            parts(workload, "e").forEach(item -> rows.add(row(item, true)));
        }
        return rows;
    }

    private void bill(JsonNode bill, List<List<String>> rows) {
        List<String> row = new ArrayList<>(row(bill, true));
        if (bill.get(3).asInt() >= 0) {
            row.set(2, row.get(2) + "; " + text(bill.get(3)));
        }
        rows.add(row);
        IntStream.range(4, bill.size()).forEach(index -> rows.add(row(bill.get(index), false)));
    }

    private List<String> row(JsonNode packed, boolean withRule) {
        return List.of(text(packed.get(0)), text(packed.get(1)), sentence(packed.get(2), withRule));
    }

    private String sentence(JsonNode packed, boolean withRule) {
        JsonNode rule = rules.get(packed.get(0).asInt());
        StringBuilder says = new StringBuilder();
        if (packed.get(1).asInt() < 0) {
            says.append(text(packed.get(2)));
        } else {
            JsonNode pieces = rule.get("says");
            says.append(pieces.get(0).asString());
            for (int hole = 1; hole < pieces.size(); hole++) {
                says.append(text(packed.get(hole))).append(pieces.get(hole).asString());
            }
        }
        return withRule ? says + " [" + rule.get("id").asString() + "]" : says.toString();
    }

    private String text(JsonNode number) {
        return why.get("t").get(number.asInt()).asString();
    }

    /** The bills or items behind the heading and how to read it. */
    private static List<JsonNode> parts(JsonNode workload, String key) {
        return workload.has(key) ? workload.get(key).valueStream().skip(2).toList() : List.of();
    }

    private static JsonNode data(String page, String kind) {
        return JsonMapper.shared()
                .readTree(Jsoup.parse(page).selectFirst("script[data-kind=" + kind + "]").data());
    }
}
