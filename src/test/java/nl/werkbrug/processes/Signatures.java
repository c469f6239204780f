package nl.werkbrug.processes;

import java.util.Map;
import nl.werkbrug.engine.ProcessBench;

/** How a process test has a decision signed or sent back by the team lead. */
final class Signatures {

    private Signatures() {}

    static void sign(ProcessBench bench, String businessKey, boolean signed) {
        bench.complete(businessKey, "userTask_sign", Map.of("signed", signed));
    }
}
