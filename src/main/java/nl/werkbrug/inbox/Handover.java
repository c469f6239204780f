package nl.werkbrug.inbox;

/** What came of the wish to take a task, give it back or give it to somebody. */
public sealed interface Handover permits Handover.HandedOver, Handover.NoCandidate, TaskRefusal {

    /** It is done; {@code toName} is null when nobody has the task now. */
    record HandedOver(String toName) implements Handover {}

    /** The one who should get the task may not do it, or no longer. */
    record NoCandidate() implements Handover {}
}
