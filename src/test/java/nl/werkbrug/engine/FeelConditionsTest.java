package nl.werkbrug.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import nl.werkbrug.form.Conditions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeelConditionsTest {

    private final Conditions conditions =
            new FeelConditions(Clock.fixed(Instant.parse("2026-05-31T22:30:00Z"), ZoneOffset.UTC));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            =kind != "ALIMONY"                        | false
            =kind = "ALIMONY"                         | true
            =not(agreed)                              | false
            =employment.hoursPerWeek < 36             | true
            =employment.hoursPerWeek < 36 and agreed  | true
            =list contains(costs, "travel")           | true
            =start > date("2026-06-01")               | false
            =start = today()                          | true
            =missing != "X"                           | true
            =missing = "X"                            | false
            =missing                                  | false
            =not(missing)                             | false
            =not(missing = true)                      | true
            =missing.deeper > 3                       | false
            """)
    void evaluates_conditions_on_answers(String expression, boolean holds) {
        Map<String, Object> values = Map.of(
                "kind", "ALIMONY", "agreed", true, "costs", List.of("travel", "meals"),
                "start", LocalDate.of(2026, 6, 1), "employment", Map.of("hoursPerWeek", new BigDecimal("32.5")));

        assertThat(conditions.holds(expression, values)).isEqualTo(holds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=kind =", "=(", "=\"text\"", "=1 + 1"})
    void refuses_what_is_no_condition(String expression) {
        assertThatIllegalArgumentException().isThrownBy(() -> conditions.holds(expression, Map.of()));
    }

    @Test
    void judges_today_by_the_injected_clock_in_the_netherlands() {
        assertThat(conditions.holds("=today() = date(\"2026-06-01\")", Map.of())).isTrue();
    }
}
