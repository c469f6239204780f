package nl.werkbrug.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import nl.werkbrug.rules.RuleFileException;
import nl.werkbrug.rules.RuleFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlinesTest {

    private static final String TERMS = """
            kind: TERMS
            terms:
              PROOF:
                rule: LAW
                length: 1
                unit: MONTHS
                direction: FORWARD
                date: LAST_DAY
                countsFrom: de proef
                what: Doe iets.
                owner: EMPLOYER
                source: artikel 1
                silenceRule: Er gebeurt niets.
                grade: A
            """;

    private static Deadlines deadlines(String yaml) {
        return new Deadlines(new TermCatalogue(RuleFiles.of(Map.of("rules/deadline/2021-01-01.yaml", yaml))));
    }

    private static String with(int length, String unit, String direction) {
        return TERMS.replace("length: 1", "length: " + length).replace("MONTHS", unit).replace("FORWARD", direction);
    }

    @ParameterizedTest(name = "{0} from {1} ends on {2}")
    @CsvSource({
        "LKS_SIGN,     2026-06-01, 2026-06-08, Saturday 6 June",
        "REQUEST_SIGN, 2026-05-20, 2026-05-26, Whit Monday",
        "LKS_SIGN,     2026-06-08, 2026-06-15, a promise of three days or more needs no two working days",
        "LKS_CHECK,    2026-06-02, 2026-06-09, a working day stays",
    })
    void a_promise_of_our_own_ends_on_a_working_day_and_says_that_no_act_moves_it(String code, LocalDate event, LocalDate end, String why) {
        DeadlineResult result = Product.DEADLINES.compute(code, event);

        assertThat(result.end()).as(why).isEqualTo(end);
        assertThat(result.steps().toString()).doesNotContain("Algemene termijnenwet");
        assertThat(result.steps().toString().contains("Wij laten een eigen afspraak niet eindigen")).isEqualTo(!result.unrolled().equals(end));
    }

    @ParameterizedTest(name = "{1} {2} {3} from {0} is {4}")
    @CsvSource({
        "2026-01-31, 1, MONTHS, FORWARD,  2026-02-28",
        "2028-01-31, 1, MONTHS, FORWARD,  2028-02-29",
        "2026-02-28, 1, MONTHS, FORWARD,  2026-03-28",
        "2026-08-31, 6, MONTHS, FORWARD,  2027-02-28",
        "2024-02-29, 1, YEARS,  FORWARD,  2025-02-28",
        "2026-12-31, 1, DAYS,   FORWARD,  2027-01-01",
        "2026-03-28, 2, WEEKS,  FORWARD,  2026-04-11",
        "2026-03-31, 1, MONTHS, BACKWARD, 2026-02-28",
        "2026-06-15, 2, WEEKS,  BACKWARD, 2026-06-01",
    })
    void counts_in_calendar_units_and_keeps_to_the_end_of_a_short_month(
            LocalDate event, int length, String unit, String direction, LocalDate expected) {
        Deadlines deadlines = deadlines(with(length, unit, direction));

        DeadlineResult result = deadlines.compute("PROOF", event);

        assertThat(result.unrolled()).isEqualTo(expected);
    }

    @Test
    void explains_each_step_in_dutch_with_date_and_source() {
        Deadlines deadlines = new Deadlines(new TermCatalogue(RuleFiles.ofTheProduct()));

        DeadlineResult result = deadlines.compute("WG_DECLARATION_EARLIEST", LocalDate.of(2026, 6, 1));

        assertThat(result.steps()).extracting(ExplanationStep::text).containsExactly(
                "De termijn telt vanaf de dag waarop het beslag bij u is gelegd: maandag 1 juni 2026. "
                        + "Die dag zelf telt niet mee.",
                "De termijn is 2 weken. De laatste dag is maandag 15 juni 2026.",
                "De eerste dag na de termijn is dinsdag 16 juni 2026.");
        assertThat(result.steps()).allSatisfy(step -> assertThat(step.source()).contains("476a lid 1 Rv"));
    }

    @Test
    void says_so_when_the_event_is_older_than_the_rule() {
        Deadlines deadlines = deadlines(TERMS);

        DeadlineResult result = deadlines.compute("PROOF", LocalDate.of(2020, 12, 31));

        assertThat(result.steps()).last().extracting(ExplanationStep::text).asString()
                .contains("geldt vanaf 1 januari 2021");
    }

    @Test
    void names_a_code_that_does_not_exist() {
        Deadlines deadlines = deadlines(TERMS);

        assertThatThrownBy(() -> deadlines.compute("WG_ANDERS", LocalDate.of(2026, 6, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("WG_ANDERS");
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource({
        "length: 1,           length: -1,           terms.PROOF.length",
        "length: 1,           length: veel,         terms.PROOF.length",
        "MONTHS,              MOONS,                terms.PROOF.unit",
        "owner: EMPLOYER,     owner: ANYBODY,       terms.PROOF.owner",
        "silenceRule,         silence,              terms.PROOF.silence",
    })
    void refuses_a_bad_term_and_names_file_and_field(String good, String bad, String field) {
        String yaml = TERMS.replace(good, bad);

        assertThatThrownBy(() -> deadlines(yaml))
                .isInstanceOf(RuleFileException.class)
                .hasMessageContaining("rules/deadline/2021-01-01.yaml")
                .hasMessageContaining(field);
    }

    @Test
    void refuses_a_first_day_after_a_term_that_counts_back() {
        String yaml = with(1, "WEEKS", "BACKWARD").replace("LAST_DAY", "FIRST_DAY_AFTER");

        assertThatThrownBy(() -> deadlines(yaml))
                .isInstanceOf(RuleFileException.class).hasMessageContaining("counts back");
    }
}
