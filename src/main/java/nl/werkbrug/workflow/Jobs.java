package nl.werkbrug.workflow;

/** The work that the engine does later by itself, done now; for demo data and for tests of whole journeys. */
public interface Jobs {

    /**
     * Runs every queued step and timer that is due by the injected clock, in this thread and in order of their dates, until
     * none is left. The engine's own threads must not have started yet: both would reach for the same steps.
     *
     * @return how many ran
     * @throws RuntimeException when a step fails, or when the processes do not come to rest
     */
    int runDue();
}
