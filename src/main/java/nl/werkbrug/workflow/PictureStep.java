package nl.werkbrug.workflow;

import java.util.List;

/**
 * A step of a process in words, in the order in which it comes.
 *
 * @param name as the model has it; empty where the model only parts or joins ways
 * @param branches the ways on from here, until they meet again; none for most steps
 */
public record PictureStep(String name, Kind kind, State state, List<Branch> branches) {

    /** What sort of step it is. */
    public enum Kind {
        STEP,
        /** One of the ways is taken, by an answer. */
        QUESTION,
        /** All ways are taken. */
        TOGETHER,
        /** The way of whatever comes first is taken. */
        FIRST,
        /** A part with steps of its own. */
        PART
    }

    /** Where the process is. */
    public enum State {
        DONE,
        NOW,
        MAY_FOLLOW,
        /** The process ended without it. */
        PASSED_BY
    }

    /**
     * One way on.
     *
     * @param answer what leads to it; may be empty
     * @param again whether it leads back to a step that stands above
     */
    public record Branch(String answer, List<PictureStep> steps, boolean again) {}
}
