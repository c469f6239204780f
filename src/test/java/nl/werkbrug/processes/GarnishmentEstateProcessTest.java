package nl.werkbrug.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.engine.ProcessTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest(covers = "garnishment-estate")
@UsesFakeSteps
class GarnishmentEstateProcessTest {

    private static final String PROCESS = "garnishment-estate";

    @Autowired
    ProcessBench bench;

    @Autowired
    FakeGarnishmentSteps steps;

    @Autowired
    FakePayRunSteps payRunSteps;

    @BeforeEach
    void forget_the_test_before() {
        steps.clear();
        payRunSteps.clear();
    }

    @Test
    void it_withholds_until_the_administrator_ends_it() {
        start();
        boolean waited = bench.waitsAt("garnishment-pay-runs", "G1").contains("message_booked");

        bench.send("EstateEnded", "G1");

        assertThat(waited).isTrue();
        assertThat(steps.calls).containsExactly("close G1");
        assertThat(bench.results(PROCESS, "G1")).containsExactly("end_done");
        assertThat(bench.ended("garnishment-pay-runs", "G1")).isTrue();
    }

    @Test
    void the_end_of_the_employment_ends_it_too() {
        start();
        payRunSteps.next = "EMPLOYMENT_ENDED";

        bench.send("PayRunBooked", "G1");

        assertThat(bench.results(PROCESS, "G1")).containsExactly("end_done");
    }

    @Test
    void it_closes_when_the_last_amount_is_paid() {
        start();
        steps.settled = false;
        bench.send("EstateEnded", "G1");
        bench.send("RemittanceSettled", "G1");
        boolean closedEarly = steps.calls.contains("close G1");

        steps.settled = true;
        bench.send("RemittanceSettled", "G1");

        assertThat(closedEarly).isFalse();
        assertThat(bench.results(PROCESS, "G1")).containsExactly("end_done");
    }

    private void start() {
        bench.start(PROCESS, "G1", Map.of("garnishmentId", "G1", "kind", "ESTATE"));
    }
}
