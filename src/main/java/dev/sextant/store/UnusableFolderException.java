package dev.sextant.store;

import java.io.IOException;
import java.util.List;

/** A folder holds something else than what is to be written on. */
public final class UnusableFolderException extends IOException {

    private static final long serialVersionUID = 1;

    /** Why a folder is refused. */
    public enum Reason {
        /** It is a file. */
        NO_FOLDER,
        /** It holds what others put there. */
        OF_OTHERS,
        /** It holds symbolic links, which could lead anywhere. */
        HAS_LINKS,
        /** It holds work that was interrupted. */
        UNFINISHED,
        /** It holds work that is done. */
        DONE,
        /** It holds work on something else. */
        OF_OTHER_WORK,
        /** Its description cannot be read. */
        UNREADABLE
    }

    private final Reason reason;
    private final transient List<String> details;

    UnusableFolderException(Reason reason, List<String> details) {
        super(reason + " " + details);
        this.reason = reason;
        this.details = List.copyOf(details);
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** What shows it: a line for each difference, or the name of a file. */
    public List<String> details() {
        return details;
    }
}
