package nl.werkbrug.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.engine.ProcessTest;
import nl.werkbrug.workflow.Workflow;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The signing process as far as it is there. */
@ProcessTest(covers = "wage-subsidy-signing")
@UsesFakeSteps
class WageSubsidySigningStubProcessTest {

    @Autowired
    ProcessBench bench;

    @Autowired
    Workflow workflow;

    @Test
    void it_waits_for_a_signature() {
        bench.start("wage-subsidy-signing", "S1", Map.of("itemId", "D1"));
        assertThat(bench.ended("wage-subsidy-signing", "S1")).isFalse();

        Signatures.sign(workflow, bench, "S1", true);

        assertThat(bench.results("wage-subsidy-signing", "S1")).containsExactly("end_signed");
    }
}
