package nl.werkbrug.deadline;

/** Whether a term runs on from its event or counts back from it. */
public enum TermDirection {
    FORWARD,
    BACKWARD
}
