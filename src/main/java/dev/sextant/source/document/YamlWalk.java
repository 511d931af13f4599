package dev.sextant.source.document;

import dev.sextant.source.Location;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Walks the events of YAML text. Anchors, aliases, merges, tags and keys that are no text are
 * refused.
 */
final class YamlWalk {

    private static final String MERGE_KEY = "<<";

    private final String file;
    private final String text;
    private final ValueTreeBuilder tree;

    YamlWalk(String file, String text, ValueTreeBuilder tree) {
        this.file = file;
        this.text = text;
        this.tree = tree;
    }

    void walk() {
        try {
            for (Event event : new Parse(settings()).parseString(text)) {
                take(event);
            }
        } catch (MarkedYamlEngineException broken) {
            Location location = broken.getProblemMark().map(this::at).orElse(Location.of(file));
            YamlSyntaxError complaint = new YamlSyntaxError(text, location, broken.getProblem());
            tree.halt(location, "yaml", "not YAML: " + complaint.what(), complaint.maybe());
        } catch (YamlEngineException broken) {
            String what = "not YAML: a line that starts with % is a directive";
            tree.halt(Location.of(file), "yaml", what, "Maybe delete that line.");
        }
    }

    /**
     * The parser takes the text in one piece: in many, a long value would cost time in the square
     * of its length.
     */
    private LoadSettings settings() {
        return LoadSettings.builder()
                .setCodePointLimit(Integer.MAX_VALUE)
                .setBufferSize(text.length() + 1)
                .build();
    }

    private void take(Event event) {
        Location location = event.getStartMark().map(this::at).orElse(Location.of(file));
        if (event instanceof AliasEvent alias) {
            alias(alias, location);
        } else if (event instanceof CollectionEndEvent) {
            tree.close();
        } else if (event instanceof ScalarEvent scalar) {
            refuseExtras(scalar, scalar.getTag(), location);
            scalar(scalar, location);
        } else if (event instanceof CollectionStartEvent collection) {
            refuseExtras(collection, collection.getTag(), location);
            open(collection, location);
        }
    }

    private void alias(AliasEvent alias, Location location) {
        String name = "*" + alias.getAlias();
        tree.error(
                location,
                "alias",
                "alias (" + MessageText.cut(name) + "): aliases are not supported",
                "Maybe repeat the value.");
        if (tree.expectsKey()) {
            tree.refusedKey();
        } else {
            tree.scalar(name, false, location);
        }
    }

    private void refuseExtras(NodeEvent event, Optional<String> tag, Location location) {
        event.getAnchor()
                .ifPresent(
                        anchor ->
                                tree.error(
                                        location,
                                        "anchor",
                                        "anchor (&"
                                                + MessageText.cut(anchor.getValue())
                                                + "): anchors and aliases are not supported",
                                        "Maybe remove the anchor, and repeat the value where it is"
                                                + " needed."));
        tag.ifPresent(
                name ->
                        tree.error(
                                location,
                                "tag",
                                "tag (" + MessageText.cut(name) + "): tags are not supported",
                                "Maybe remove the tag."));
    }

    private void scalar(ScalarEvent scalar, Location location) {
        if (!tree.expectsKey()) {
            tree.scalar(scalar.getValue(), !scalar.isPlain(), location);
        } else if (scalar.isPlain() && scalar.getValue().equals(MERGE_KEY)) {
            tree.error(
                    location,
                    "merge",
                    "merge (<<): merging is not supported",
                    "Maybe list the keys explicitly.");
            tree.refusedKey();
        } else {
            tree.key(scalar.getValue(), location);
        }
    }

    private void open(CollectionStartEvent collection, Location location) {
        if (tree.expectsKey()) {
            tree.error(
                    location,
                    "complex-key",
                    "a key that is not text",
                    "Maybe the key needs quotes.");
        }
        if (collection instanceof MappingStartEvent) {
            tree.openMapping(location);
        } else {
            tree.openSequence(location);
        }
    }

    private Location at(Mark mark) {
        return new Location(file, mark.getLine() + 1, mark.getColumn() + 1);
    }
}
