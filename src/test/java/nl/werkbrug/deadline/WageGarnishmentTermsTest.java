package nl.werkbrug.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import nl.werkbrug.rules.Grade;
import nl.werkbrug.shared.Seeded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WageGarnishmentTermsTest {

    /** Terms that roll need the holidays and equated days of their last day. */
    private static final LocalDate CALENDAR_KNOWN = LocalDate.of(2028, 9, 30);

    private final TermCatalogue catalogue = Product.CATALOGUE;
    private final Deadlines deadlines = Product.DEADLINES;
    private final Term[] forward = catalogue.all().stream()
            .filter(term -> term.code().startsWith("WG_") && term.direction() == TermDirection.FORWARD)
            .toArray(Term[]::new);

    @ParameterizedTest(name = "{0} from {1}: {2} ({3})")
    @CsvSource({
        "WG_DECLARATION_EARLIEST,               2026-06-01, 2026-06-16, EX-N1; artikel 476a lid 1 Rv",
        "WG_DECLARATION_EARLIEST_ON_REQUEST,    2026-06-01, 2026-06-30, EX-N1; artikel 476a lid 1 Rv",
        "WG_EMPLOYEE_REQUEST_LATEST,            2026-06-01, 2026-06-15, EX-N1; artikel 476a lid 1 Rv",
        "WG_DECLARATION_TARGET,                 2026-06-01, 2026-06-18, eigen afspraak",
        "WG_DECLARATION_TARGET_ON_REQUEST,      2026-06-01, 2026-07-02, eigen afspraak",
        "WG_DECLARATION_ESCALATION,             2026-06-01, 2026-06-22, eigen afspraak",
        "WG_DECLARATION_ESCALATION_ON_REQUEST,  2026-06-01, 2026-07-06, eigen afspraak",
        "WG_OVERBETEKENING,                     2026-06-01, 2026-06-09, artikel 475i lid 1 Rv",
        "WG_VOET_CORRECTION,                    2026-06-09, 2026-07-07, artikel 475i lid 3 Rv",
        "WG_VOET_CORRECTION,                    2026-06-06, 2026-07-06, Saturday, artikel 1 lid 1 ATW",
        "WG_EMPLOYEE_REQUEST_LATEST,            2026-06-06, 2026-06-22, Saturday, artikel 1 lid 1 ATW; unsettled",
        "WG_DECLARATION_EARLIEST,               2026-06-06, 2026-06-21, a first day is no last day",
        "WG_VOET_VALIDITY,                      2026-06-01, 2027-06-01, artikel 475d Rv",
        "WG_VOET_VALIDITY,                      2024-02-29, 2025-02-28, artikel 475d Rv; no 29 February",
        "WG_CONTEST_DECLARATION,                2026-06-16, 2026-08-17, artikel 477a lid 2 Rv; Sunday, artikel 1 lid 1 ATW",
        "WG_CONTEST_DECLARATION,                2026-12-31, 2027-03-01, artikel 477a lid 2 Rv; short month; Sunday, artikel 1 lid 1 ATW",
        "WG_CONTEST_DECLARATION,                2027-12-31, 2028-02-29, artikel 477a lid 2 Rv; leap year",
        "WG_REMIT_ON_PAY_DAY,                   2026-06-25, 2026-06-25, artikel 477 lid 3 Rv",
        "WG_TELL_BAILIFF_SAME_DAY,              2026-06-25, 2026-06-25, gebruik",
        "WG_TELL_EMPLOYEE,                      2026-06-01, 2026-06-04, eigen afspraak",
        "WG_SIGN_SEEN,                          2026-06-29, 2026-07-02, eigen afspraak; artikel 479g Rv",
        "WG_RECEIPT_CONFIRMATION,               2026-06-16, 2026-06-30, eigen afspraak",
        "WG_HELP_OFFER,                         2026-12-28, 2027-01-04, eigen afspraak",
        "WG_SET_UP_DEDUCTION,                   2024-02-27, 2024-03-01, eigen afspraak",
        "WG_PREPARE_PAY_RUN,                    2026-06-25, 2026-06-18, eigen afspraak; counts back",
        "WG_OVERBETEKENING,                     2026-06-05, 2026-06-15, Saturday, artikel 1 lid 1 ATW",
    })
    void computes_the_date_of_every_wage_garnishment_term(
            String code, LocalDate event, LocalDate expected, String source) {
        DeadlineResult result = deadlines.compute(code, event);

        assertThat(result.end()).isEqualTo(expected);
    }

    @Test
    void example_n1_gives_no_date_of_28_days_without_a_request() {
        LocalDate served = LocalDate.of(2026, 6, 1);

        Stream<LocalDate> dates = Stream.of(
                        "WG_DECLARATION_EARLIEST", "WG_DECLARATION_TARGET", "WG_DECLARATION_ESCALATION")
                .map(code -> deadlines.compute(code, served).end());

        assertThat(dates).doesNotContain(served.plusDays(28));
    }

    @Test
    void example_n3_day_ten_lies_before_the_earliest_day_of_the_declaration() {
        LocalDate served = LocalDate.of(2026, 6, 1);

        LocalDate earliest = deadlines.compute("WG_DECLARATION_EARLIEST", served).end();

        assertThat(served.plusDays(10)).isBefore(earliest);
        assertThat(served.plusDays(14)).isBefore(earliest);
    }

    static Stream<Seeded> seeds() {
        return Seeded.cases(300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_declaration_may_go_on_day_fifteen_or_with_a_request_on_day_twenty_nine(Seeded seeded) {
        LocalDate served = seeded.day(LocalDate.of(2021, 1, 1), CALENDAR_KNOWN);

        LocalDate earliest = deadlines.compute("WG_DECLARATION_EARLIEST", served).end();
        LocalDate onRequest = deadlines.compute("WG_DECLARATION_EARLIEST_ON_REQUEST", served).end();
        LocalDate request = deadlines.compute("WG_EMPLOYEE_REQUEST_LATEST", served).end();

        assertThat(earliest).isEqualTo(served.plusDays(15));
        assertThat(onRequest).isEqualTo(served.plusDays(29));
        assertThat(request).isAfterOrEqualTo(earliest.minusDays(1)).isBefore(onRequest);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_term_explains_itself_from_the_event_to_its_date(Seeded seeded) {
        LocalDate event = seeded.day(LocalDate.of(2021, 1, 1), CALENDAR_KNOWN);
        Term term = seeded.oneOf(forward);

        DeadlineResult result = deadlines.compute(term.code(), event);

        assertThat(result.steps().get(0).date()).isEqualTo(event);
        assertThat(result.steps().get(result.steps().size() - 1).date()).isEqualTo(result.end());
        assertThat(result.steps()).isSortedAccordingTo((one, other) -> one.date().compareTo(other.date()));
        assertThat(result.end()).isAfterOrEqualTo(event);
    }

    @Test
    void a_first_day_in_a_weekend_stays_and_says_that_the_next_working_day_does_no_harm() {
        DeadlineResult result = deadlines.compute("WG_DECLARATION_EARLIEST", LocalDate.of(2026, 6, 5));

        assertThat(result.end()).isEqualTo("2026-06-20");
        assertThat(result.steps()).last().extracting(ExplanationStep::text).asString()
                .contains("eerstvolgende werkdag kan geen kwaad");
    }

    @Test
    void a_request_day_says_that_it_is_unsettled_whether_it_moves() {
        DeadlineResult result = deadlines.compute("WG_EMPLOYEE_REQUEST_LATEST", LocalDate.of(2026, 6, 6));

        assertThat(result.steps()).last().extracting(ExplanationStep::text).asString().contains("Niet zeker", "schatting");
    }

    @Test
    void a_house_rule_never_looks_like_law() {
        Stream<Term> houseRules = catalogue.all().stream().filter(term -> term.kind() == TermKind.HOUSE_RULE);

        assertThat(houseRules).hasSizeGreaterThanOrEqualTo(14).allSatisfy(term -> {
            assertThat(term.source()).contains("eigen afspraak");
            assertThat(term.grade()).isEqualTo(Grade.D);
        });
    }
}
