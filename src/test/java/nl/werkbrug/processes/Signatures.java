package nl.werkbrug.processes;

import java.util.Map;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.workflow.Workflow;

/** How a process test has a decision signed; the only place that knows what the signing process waits for. */
final class Signatures {

    private Signatures() {}

    static void sign(Workflow workflow, ProcessBench bench, String businessKey, boolean signed) {
        workflow.send("WageSubsidySigned", businessKey, Map.of("signed", signed));
        bench.runJobs();
    }
}
