package nl.werkbrug.wagesubsidy.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** At least 1/16 of the week and half an hour a working day (Staatscourant 2021, 9937). */
class MainTaskRulesTest {

    @ParameterizedTest(name = "{0} percent of {1} hours on {2} days: {3}")
    @CsvSource({
        // 1/16 is 6.25 percent.
        "6, 40, 5, REFUSED", "7, 40, 5, FINE",
        // 7 percent of 4 hours a day is 17 minutes; 12.5 percent would be 30.
        "7, 20, 5, WARNED", "12, 20, 5, WARNED", "13, 20, 5, FINE",
        // The same hours on fewer days are longer days.
        "12, 20, 2, FINE", "25, 10, 5, FINE", "24, 10, 5, WARNED"
    })
    void a_task_that_is_too_small(int share, BigDecimal hours, int days, String outcome) {
        var findings = MainTaskRules.findings(List.of(task(share), task(100 - share)), hours, days);

        switch (outcome) {
            case "FINE" -> assertThat(findings).isEmpty();
            case "WARNED" -> assertThat(findings).singleElement()
                    .satisfies(it -> assertThat(it.refuses()).isFalse()).extracting(MainTaskRules.Finding::number).isEqualTo(1);
            default -> assertThat(findings).singleElement().satisfies(it -> assertThat(it.refuses()).isTrue());
        }
    }

    @Test
    void the_shares_are_all_of_the_time() {
        var findings = MainTaskRules.findings(List.of(task(50), task(40)), BigDecimal.valueOf(36), 5);

        assertThat(findings).singleElement().satisfies(it -> {
            assertThat(it.text()).contains("90 procent");
            assertThat(it.refuses()).isTrue();
            assertThat(it.number()).isZero();
        });
    }

    private static MainTask task(int share) {
        return new MainTask("taak", share, 80, 80, 80);
    }
}
