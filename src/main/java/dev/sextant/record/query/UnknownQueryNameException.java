package dev.sextant.record.query;

import java.util.List;

/** Something is asked about that there is not. */
public final class UnknownQueryNameException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final transient List<String> known;

    /**
     * @param what what there is not, such as {@code No rule (kubernetes/long-runing)}
     * @param name its name
     * @param known the names of what there is
     */
    UnknownQueryNameException(String what, String name, List<String> known) {
        super(what);
        this.name = name;
        this.known = List.copyOf(known);
    }

    /** The name that means nothing. */
    public String name() {
        return name;
    }

    /** The names of what there is. */
    public List<String> known() {
        return known;
    }
}
