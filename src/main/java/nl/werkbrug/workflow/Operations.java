package nl.werkbrug.workflow;

import java.time.Instant;
import java.util.List;

/** What the operator sees and mends in the engine. */
public interface Operations {

    /** A step that failed for good after its retries. */
    record Incident(
            String id, String processId, String businessKey, String step, String message, Instant since) {}

    /** A deployed version of a process and how many run in it. */
    record ProcessVersion(String processId, String name, int version, Instant deployedAt, long running) {}

    List<Incident> incidents();

    /** Tries the failed step again, once more; unknown ids are ignored, somebody else may have mended it. */
    void retry(String incidentId);

    List<ProcessVersion> versions();
}
