package nl.werkbrug.hire.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.werkbrug.WithApplication;
import nl.werkbrug.fixture.LocalTown;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.scheme.Scheme;
import nl.werkbrug.scheme.Verdict;
import nl.werkbrug.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The package of a hire with the real tables, terms, rates and cautions. */
@WithApplication
class OffersTest extends OffersBench {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # start    | hours | full time | wage value | without charges | with charges | in a year
            2026-01-05 | 32    | 36        | 60         | 881.05          | 1088.10      | 13057.20
            2026-01-05 | 36    | 36        | 60         | 991.18          | 1224.11      | 14689.32
            2026-01-05 | 36    | 36        | 20         | 1734.57         | 2142.19      | 25706.28
            2026-01-05 | 36    | 36        | 100        | 0.00            | 0.00         | 0.00
            2026-07-06 | 36    | 36        | 30         | 1766.77         | 2181.96      | 26183.52
            """)
    void the_subsidy_after_a_measurement_has_the_amount_of_the_public_examples(
            LocalDate start, BigDecimal hours, BigDecimal fullTime, int value, String exclusive, String inclusive, String year) {
        Estimate amount = one(Scheme.WAGE_SUBSIDY_MEASURED, YOUNG + "wageValueMeasured=true wageValue=" + value
                + " startsOn=" + start + " hoursPerWeek=" + hours, fullTime, start).amount();

        assertThat(amount.exclusive()).isEqualTo(Money.euros(exclusive));
        assertThat(amount.perMonth()).isEqualTo(Money.euros(inclusive));
        assertThat(amount.perYear()).isEqualTo(Money.euros(year));
        assertThat(amount.span()).isEqualTo("per jaar");
        assertThat(amount.version()).contains("minimumloon 2026-0");
    }

    @Test
    void a_rise_of_the_minimum_wage_on_1_july_does_not_change_what_runs() {
        Estimate amount = one(Scheme.WAGE_SUBSIDY_MEASURED, YOUNG + "wageValueMeasured=true wageValue=60 startsOn=2026-05-01",
                new BigDecimal("36"), LocalDate.of(2026, 7, 2)).amount();

        assertThat(amount.exclusive()).isEqualTo(Money.euros("881.05"));
    }

    @Test
    void the_flat_rate_is_half_for_six_months() {
        Estimate amount = one(Scheme.WAGE_SUBSIDY_FLAT_RATE, YOUNG + "startsOn=2026-03-02", new BigDecimal("36"),
                LocalDate.of(2026, 3, 1)).amount();

        assertThat(amount.perMonth()).isEqualTo(Money.euros("1360.12"));
        assertThat(amount.perYear()).isEqualTo(Money.euros("8160.72"));
        assertThat(amount.span()).isEqualTo("in 6 maanden");
    }

    @Test
    void without_a_wage_value_or_hours_no_amount_is_made_up() {
        LocalDate today = LocalDate.of(2026, 3, 1);

        assertThat(one(Scheme.WAGE_SUBSIDY_MEASURED, YOUNG + "startsOn=2026-03-02", null, today).amount().known()).isFalse();
        assertThat(one(Scheme.WAGE_SUBSIDY_FLAT_RATE, "benefit=BIJSTAND", null, today).amount())
                .matches(it -> !it.known() && it.note().contains("eerste werkdag"));
        assertThat(one(Scheme.NO_RISK, YOUNG + "startsOn=2026-03-02", null, today).amount().note()).isEqualTo("Geen bedrag bekend.");
    }

    @Test
    void a_day_whose_rates_are_not_known_yet_shows_the_last_known_ones_and_says_so() {
        OfferedScheme subsidy = one(Scheme.WAGE_SUBSIDY_FLAT_RATE, YOUNG + "startsOn=2027-02-01", new BigDecimal("36"),
                LocalDate.of(2026, 11, 23));
        OfferedScheme benefit = one(Scheme.WAGE_COST_BENEFIT_REGISTER, YOUNG + "startsOn=2027-02-01", null,
                LocalDate.of(2026, 11, 23));

        assertThat(subsidy.amount().note()).contains("laatste bekende tarief");
        assertThat(benefit.amount().perYear()).isEqualTo(Money.euros("1680.64"));
        assertThat(benefit.amount().note()).contains("laatste bekende tarief");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            WAGE_COST_BENEFIT_REGISTER | 32 |                           | 1680.64
            WAGE_COST_BENEFIT_REGISTER | 40 |                           | 2000.00
            WAGE_COST_BENEFIT_DISABLED | 32 | statementDisabled=GRANTED | 5075.20
            WAGE_COST_BENEFIT_DISABLED | 40 | statementDisabled=GRANTED | 6000.00
            """)
    void a_benefit_has_its_amount_and_is_never_certain(Scheme scheme, int hours, String more, String euros) {
        OfferedScheme it = one(scheme, YOUNG + "startsOn=2026-03-02 hoursPerWeek=" + hours + " " + (more == null ? "" : more), null,
                LocalDate.of(2026, 3, 2));

        assertThat(it.verdict()).isEqualTo(Verdict.FITS);
        assertThat(it.amount().perYear()).isEqualTo(Money.euros(euros));
        assertThat(it.amount().version()).contains("loonkostenvoordeel 2026");
        assertThat(it.notCertain()).isPresent();
    }

    @Test
    void a_scheme_of_the_municipality_has_its_own_name_amount_and_last_day() {
        LocalTown town = new LocalTown(fixture.world(), municipalities, localSchemes);
        String code = town.bonus();
        Offer offer = offer(YOUNG + "residence=" + town.name + " startsOn=2026-03-02", null, LocalDate.of(2026, 3, 1));
        OfferedScheme bonus = offer.find(code).orElseThrow();

        assertThat(bonus.amount().once()).isEqualTo(Money.euros("1500.00"));
        assertThat(bonus.dates()).singleElement().extracting(it -> it.last().end()).isEqualTo(LocalDate.of(2026, 4, 2));
        assertThat(bonus.amount().note()).contains("Eenmalig", "Verordening van het dorp (https://dorp.example/verordening)");
        assertThat(offer.schemes()).extracting(OfferedScheme::key).doesNotHaveDuplicates();
    }

    @Test
    void what_to_think_of_follows_from_what_may_fit_and_what_was_not_done() {
        LocalTown town = new LocalTown(fixture.world(), municipalities, localSchemes);
        town.wageBonus();
        Offer before = offer(YOUNG + "residence=" + town.name + " startsOn=2026-12-01", null, LocalDate.of(2026, 11, 10));
        Offer after = offer(YOUNG + "startsOn=2026-11-02 probation=false", null, LocalDate.of(2026, 11, 10));

        assertThat(before.cautions()).extracting(Caution::code).contains(
                "TRIAL_FIRST", "NO_PROBATION_AFTER_TRIAL", "ADAPTATION_BEFORE_PURCHASE", "ASK_MUNICIPALITY_EARLY",
                "NO_SECOND_MUNICIPAL_SUBSIDY", "ONE_COACH", "SIX_MONTHS_STAND_STILL", "NO_CONSENT_YET", "MUNICIPALITY_OUTSIDE",
                "REGISTER_EACH_PERIOD")
                .doesNotContain("NO_BSN_YET");
        assertThat(after.cautions()).extracting(Caution::code)
                .doesNotContain("TRIAL_FIRST", "NO_PROBATION_AFTER_TRIAL", "ASK_MUNICIPALITY_EARLY");
        assertThat(before.cautions()).allSatisfy(it -> assertThat(it.source()).isNotBlank());
    }

    @Test
    void the_facts_of_the_dossier_are_used() {
        Hire told = fixture.hire("jobKind=ORDINARY benefit=BIJSTAND wageSubsidyGroup=YES startsOn=2026-03-02 permanent=true"
                + " hoursPerWeek=32 fullTimeHours=36 wageValueMeasured=true wageValue=60");

        OfferedScheme it = offers.of(told, LocalDate.of(2026, 3, 2)).find("WAGE_SUBSIDY_MEASURED").orElseThrow();

        assertThat(it.verdict()).isEqualTo(Verdict.FITS);
        assertThat(it.amount().perMonth()).isEqualTo(Money.euros("1088.10"));
    }
}
