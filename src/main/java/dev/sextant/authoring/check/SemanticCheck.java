package dev.sextant.authoring.check;

import java.util.List;

/** Looks for something that rules do, though each of them is well written. */
interface SemanticCheck {

    /** The lasting name of what it finds, in lower case with hyphens. */
    String code();

    /** The findings, each with a scenario that was run. */
    List<Finding> findings(CheckContext bench);
}
