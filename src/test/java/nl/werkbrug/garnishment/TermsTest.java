package nl.werkbrug.garnishment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.deadline.TermCatalogue;
import nl.werkbrug.rules.RuleFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The day count of EX-N1: the day of service is not counted. */
class TermsTest {

    private final Terms terms = new Terms(new Deadlines(new TermCatalogue(RuleFiles.ofTheProduct())));

    @Test
    void without_a_request_the_short_terms_count() {
        Garnishment it = GarnishmentFixture.ordinary();

        assertThat(terms.earliest(it).end()).isEqualTo("2026-06-16");
        assertThat(terms.target(it).end()).isEqualTo("2026-06-18");
        assertThat(terms.escalation(it).end()).isEqualTo("2026-06-22");
        assertThat(terms.requestLatest(it).end()).isEqualTo("2026-06-15");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-01, 2026-06-30, 2026-07-02, 2026-07-06",
        "2026-06-15, 2026-06-30, 2026-07-02, 2026-07-06",
        "2026-06-16, 2026-06-16, 2026-06-18, 2026-06-22"
    })
    void a_request_moves_all_days_when_it_came_in_time(
            LocalDate requested, LocalDate earliest, LocalDate target, LocalDate escalation) {
        Garnishment it = GarnishmentFixture.withRequestOn(requested);

        assertThat(terms.earliest(it).end()).isEqualTo(earliest);
        assertThat(terms.target(it).end()).isEqualTo(target);
        assertThat(terms.escalation(it).end()).isEqualTo(escalation);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-05, 2026-06-19, 2026-06-20",
        "2026-06-06, 2026-06-22, 2026-06-23",
        "2026-06-07, 2026-06-22, 2026-06-23",
        "2026-12-11, 2026-12-28, 2026-12-29",
    })
    void the_declaration_never_goes_while_the_employee_can_perhaps_still_ask(
            LocalDate served, LocalDate lastToAsk, LocalDate earliest) {
        Garnishment it = GarnishmentFixture.ordinary().served(served);

        assertThat(terms.requestLatest(it).end()).isEqualTo(lastToAsk);
        assertThat(terms.earliest(it).end()).isEqualTo(earliest);
        assertThat(terms.inTime(it, lastToAsk)).isTrue();
        assertThat(terms.escalation(it).end()).isAfter(earliest);
    }

    @Test
    void the_day_on_request_is_known_before_anybody_asks() {
        assertThat(terms.earliestOnRequest(GarnishmentFixture.ordinary()).end()).isEqualTo("2026-06-30");
    }
}
