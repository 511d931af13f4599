package dev.sextant.rulebook.convention;

import dev.sextant.rulebook.model.Metadata;
import java.util.List;

/** Metadata stand in one order, and say only what does not follow from the path. */
final class MetadataIsInOrder implements RuleConvention {

    @Override
    public String code() {
        return "metadata-order";
    }

    @Override
    public void check(RuleCheckContext check) {
        int last = 0;
        for (Metadata entry : check.written().metadata()) {
            int index = Metadata.KEYS.indexOf(entry.key());
            if (index >= 0 && index < last) {
                check.report(
                        entry.location(),
                        "@" + entry.key() + " must not follow @" + Metadata.KEYS.get(last),
                        "Maybe keep the order: @" + String.join(", @", Metadata.KEYS) + ".");
            }
            last = Math.max(index, last);
        }
        String path =
                check.file().path().substring(0, check.file().path().length() - ".drl".length());
        redundant(check, "id", path);
        redundant(check, "source", "article/" + path);
    }

    private static void redundant(RuleCheckContext check, String key, String otherwise) {
        List<Metadata> written = check.written().metadata(key);
        if (!written.isEmpty() && written.get(0).text().equals(otherwise)) {
            check.report(
                    written.get(0).location(),
                    "@" + key + " repeats what the path says",
                    "Maybe remove it.");
        }
    }
}
