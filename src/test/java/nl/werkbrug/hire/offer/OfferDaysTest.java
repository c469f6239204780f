package nl.werkbrug.hire.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.WithApplication;
import nl.werkbrug.scheme.Scheme;
import nl.werkbrug.scheme.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Until when each scheme can be asked for. */
@WithApplication
class OfferDaysTest extends OffersBench {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # scheme                       | facts                                          | the last days
            WAGE_SUBSIDY_MEASURED          | startsOn=2026-05-22                            | 2026-11-22
            WAGE_SUBSIDY_FLAT_RATE         | startsOn=2026-05-31                            | 2026-11-30 2026-11-30
            WAGE_COST_BENEFIT_DISABLED     | startsOn=2026-08-22                            | 2026-11-23 2027-01-31
            WAGE_COST_BENEFIT_REASSIGNED   | reassigned=true resumedOn=2026-09-30           | 2026-12-30
            WAGE_COST_BENEFIT_REGISTER     | startsOn=2027-01-04                            | 2028-01-31
            TRIAL_PLACEMENT                | startsOn=2026-12-01                            | 2026-11-17 2026-11-30
            JOB_COACH_EXTERNAL             | startsOn=2026-11-02 benefit=WAJONG permanent=true hoursPerWeek=24 | 2026-11-30
            JOB_COACH_INTERNAL             | startsOn=2026-11-02 benefit=BIJSTAND municipalCoach=true |
            LEARNING_SUBSIDY               | startsOn=2026-11-02 learningRoute=BBL          |
            NO_RISK                        | startsOn=2026-11-02 benefit=WAJONG             |
            """)
    void the_last_days_come_from_the_terms(Scheme scheme, String told, String last) {
        OfferedScheme it = one(scheme, told, null, LocalDate.of(2026, 11, 10));

        assertThat(it.dates()).extracting(date -> date.last().end().toString())
                .containsExactlyElementsOf(last == null ? List.of() : List.of(last.split(" ")));
        assertThat(it.dates()).allSatisfy(date -> assertThat(date.last().term().silenceRule()).isNotBlank());
    }

    @Test
    void the_window_of_learning_is_known_while_its_year_is() {
        assertThat(one(Scheme.LEARNING_SUBSIDY, "learningRoute=BBL", null, LocalDate.of(2026, 7, 1)).dates())
                .singleElement().extracting(it -> it.last().end()).isEqualTo(LocalDate.of(2026, 9, 17));
    }

    @Test
    void a_municipality_that_publishes_six_or_eight_weeks_does_not_change_the_law() {
        Offer offer = offer(YOUNG + "startsOn=2026-12-01", null, LocalDate.of(2026, 11, 10));

        assertThat(deadlines.term("PW_10D_12").lengthInWords()).isEqualTo("5 weken");
        assertThat(offer.cautions()).filteredOn(it -> it.code().equals("FIVE_WEEKS")).singleElement()
                .matches(it -> it.source().equals("artikel 10d lid 12 Participatiewet") && !it.grade().isEstimate());
    }

    @Test
    void from_2026_on_the_register_counts_and_no_statement_is_asked() {
        OfferedScheme it = one(Scheme.WAGE_COST_BENEFIT_REGISTER, YOUNG + "startsOn=2026-12-01", null, LocalDate.of(2026, 11, 10));
        OfferedScheme before = one(Scheme.WAGE_COST_BENEFIT_REGISTER, YOUNG + "startsOn=2025-12-01", null, LocalDate.of(2025, 12, 1));

        assertThat(it.dates()).extracting(date -> date.last().term().code()).containsExactly("WTL_REQUEST");
        assertThat(it.notCertain().orElseThrow()).contains("doelgroepregister");
        assertThat(before.verdict()).isNotEqualTo(Verdict.FITS);
    }

    @Test
    void it_is_too_late_after_the_last_day() {
        assertThat(one(Scheme.WAGE_SUBSIDY_MEASURED, YOUNG + "startsOn=2026-05-22", null, LocalDate.of(2026, 11, 22)).choosable()).isTrue();
        assertThat(one(Scheme.WAGE_SUBSIDY_MEASURED, YOUNG + "startsOn=2026-05-22", null, LocalDate.of(2026, 11, 23)).choosable()).isFalse();
    }
}
