package dev.sextant.report.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkConnectableShape;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * Finds places for boxes and ways for arrows between them: layer below layer, so that what feeds
 * another is above it where no circle forbids. All lengths are whole pixels. The same boxes and
 * arrows in the same order get the same places.
 */
public final class GraphLayout {

    private static final double BETWEEN_LAYERS = 26;
    private static final double BETWEEN_BOXES = 18;
    private static final double BETWEEN_ARROWS = 7;

    static {
        // Its options cannot be copied before the library has found all of them.
        LayoutMetaDataService.getInstance();
    }

    private final ElkNode graph = ElkGraphUtil.createGraph();
    private final Map<String, ElkNode> boxes = new TreeMap<>();
    private final Map<String, ElkPort> entries = new TreeMap<>();
    private final Map<String, ElkPort> exits = new TreeMap<>();

    /** Creates an empty layout. */
    public GraphLayout() {
        this(Direction.DOWN);
    }

    private GraphLayout(Direction direction) {
        graph.setProperty(CoreOptions.DIRECTION, direction);
        graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(
                LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.NETWORK_SIMPLEX);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, BETWEEN_LAYERS);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, BETWEEN_BOXES);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, BETWEEN_ARROWS);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, BETWEEN_ARROWS);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, BETWEEN_ARROWS);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, BETWEEN_ARROWS);
    }

    /** The same with layer beside layer: what feeds another is to its left. */
    public static GraphLayout toTheRight() {
        return new GraphLayout(Direction.RIGHT);
    }

    /** Where something is. */
    public record Place(int x, int y, int width, int height) {}

    /** A point on the way of an arrow. */
    public record Point(int x, int y) {}

    /** Adds a box of a size. */
    public void box(String name, int width, int height) {
        ElkNode node = ElkGraphUtil.createNode(graph);
        node.setDimensions(width, height);
        boxes.put(name, node);
    }

    /** Adds a box of which all arrows come in at one point, and leave from another. */
    public void hub(String name, int width, int height) {
        box(name, width, height);
        entries.put(name, ElkGraphUtil.createPort(boxes.get(name)));
        exits.put(name, ElkGraphUtil.createPort(boxes.get(name)));
    }

    /** Adds an arrow between two boxes. */
    public void arrow(String from, String to) {
        ElkGraphUtil.createSimpleEdge(end(from, exits), end(to, entries));
    }

    private ElkConnectableShape end(String box, Map<String, ElkPort> points) {
        return points.containsKey(box) ? points.get(box) : boxes.get(box);
    }

    /** Finds the places. */
    public void find() {
        new LayeredLayoutProvider().layout(graph, new BasicProgressMonitor());
    }

    /** The size of everything. */
    public Place whole() {
        return new Place(0, 0, whole(graph.getWidth()), whole(graph.getHeight()));
    }

    /** Where a box is. */
    public Place of(String box) {
        ElkNode node = boxes.get(box);
        return new Place(
                whole(node.getX()),
                whole(node.getY()),
                whole(node.getWidth()),
                whole(node.getHeight()));
    }

    /** The ways of the arrows, in the order in which they were added. */
    public List<List<Point>> arrows() {
        List<List<Point>> arrows = new ArrayList<>();
        for (ElkEdge edge : graph.getContainedEdges()) {
            edge.getSections().forEach(section -> arrows.add(way(section)));
        }
        return arrows;
    }

    private static List<Point> way(ElkEdgeSection section) {
        List<Point> way = new ArrayList<>();
        way.add(new Point(whole(section.getStartX()), whole(section.getStartY())));
        for (ElkBendPoint bend : section.getBendPoints()) {
            way.add(new Point(whole(bend.getX()), whole(bend.getY())));
        }
        way.add(new Point(whole(section.getEndX()), whole(section.getEndY())));
        return way;
    }

    private static int whole(double length) {
        return Math.toIntExact(Math.round(length));
    }
}
