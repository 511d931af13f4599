package dev.sextant.explain;

import dev.sextant.trace.FactPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** One story of a file, as nothing but YAML. */
public final class StoryFile {

    private final Map<String, Object> story;

    private StoryFile(Map<String, Object> story) {
        this.story = story;
    }

    public static StoryFile read(Path file, String name) throws IOException {
        Load load = new Load(LoadSettings.builder().build());
        for (Object document : load.loadAllFromString(Files.readString(file))) {
            if (name.equals(mapping(document).get("scenario"))) {
                return new StoryFile(mapping(document));
            }
        }
        throw new IllegalArgumentException("no story (" + name + ") in " + file);
    }

    /** What the file says of a thing; what is put into it is said, too. */
    public Map<String, Object> of(String owner) {
        return switch (owner) {
            case FactPath.PLATFORM -> part(story, "platform");
            case FactPath.TEAM -> part(part(story, "platform"), "team");
            default ->
                    ((List<?>) story.get("workloads"))
                            .stream()
                                    .map(StoryFile::mapping)
                                    .filter(workload -> owner.equals(workload.get("name")))
                                    .findFirst()
                                    .orElseThrow();
        };
    }

    public void set(FactPath path, String value) {
        of(path.owner()).put(path.key(), yaml(value));
    }

    /** The story under another name, as a document of YAML. */
    public String named(String name) {
        story.put("scenario", name);
        DumpSettings settings = DumpSettings.builder().setExplicitStart(true).build();
        return new Dump(settings).dumpToString(story);
    }

    private static Map<String, Object> part(Map<String, Object> of, String key) {
        return mapping(of.computeIfAbsent(key, any -> new LinkedHashMap<String, Object>()));
    }

    private static Object yaml(String text) {
        return new Load(LoadSettings.builder().build()).loadFromString(text);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> mapping(Object value) {
        return (Map<String, Object>) value;
    }
}
