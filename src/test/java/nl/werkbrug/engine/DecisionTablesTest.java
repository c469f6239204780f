package nl.werkbrug.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.werkbrug.workflow.Decisions;
import org.junit.jupiter.api.Test;

class DecisionTablesTest {

    private final Decisions decisions = DecisionsForTests.tables();

    @Test
    void a_row_that_holds_comes_with_its_outputs_and_its_annotation() {
        assertThat(decisions.evaluate("responsible-authority", Map.of("benefit", "WW"))).containsExactly(new Decisions.Row(
                "UWV_BENEFIT", Map.of("authority", "UWV"), "artikelen 35 lid 4 en 36 lid 3 WIA (tekst van 2017) [B]"));
    }

    @Test
    void a_fact_that_is_null_or_left_out_is_not_known() {
        Map<String, Object> leftOut = Map.of();
        Map<String, Object> empty = new HashMap<>();
        empty.put("benefit", null);

        assertThat(decisions.evaluate("responsible-authority", leftOut))
                .isEqualTo(decisions.evaluate("responsible-authority", empty))
                .extracting(Decisions.Row::id).containsExactly("ASK_BENEFIT");
    }

    @Test
    void rows_come_in_the_order_of_the_table_also_from_several_threads_at_once() {
        Map<String, Object> facts = Map.of("jobKind", "WSW", "wageSubsidyGroup", "NO", "applicationWindow", "CLOSED");

        List<List<String>> answers = IntStream.range(0, 24).parallel()
                .mapToObj(i -> decisions.evaluate("wage-subsidy-measured", facts).stream().map(Decisions.Row::id).toList())
                .toList();

        assertThat(answers).hasSize(24).containsOnly(List.of("LKS_WSW_JOB", "LKS_TOO_LATE", "LKS_NOT_IN_GROUP"));
    }

    @Test
    void a_table_that_does_not_exist_is_a_mistake_of_the_programmer() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> decisions.evaluate("nothing", Map.of()))
                .withMessageContaining("nothing");
    }
}
