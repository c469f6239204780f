package nl.werkbrug.garnishment.calculation;

import static nl.werkbrug.garnishment.calculation.PayRunFixture.cak;
import static nl.werkbrug.garnishment.calculation.PayRunFixture.claim;
import static nl.werkbrug.garnishment.calculation.PayRunFixture.monthly;
import static nl.werkbrug.garnishment.calculation.PayRunFixture.split;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.werkbrug.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The one pot of ordinary garnishments, and the channels beside it. */
class SeveralDemandsTest {

    private static List<String> amounts(PayRunSplit split) {
        return split.shares().stream().map(share -> share.amount().toString()).toList();
    }

    private static Demand tax(String left, boolean tenth) {
        return new Demand.Claim(ClaimBasis.TAX_CLAIM, Money.euros(left), Optional.empty(), Precedence.UNSETTLED, tenth);
    }

    private static Demand cjib(String left, Precedence precedence) {
        return new Demand.Claim(ClaimBasis.CJIB, Money.euros(left), Optional.empty(), precedence, false);
    }

    private static Demand alimony(String term, Precedence precedence) {
        return new Demand.Alimony(Money.ZERO, Money.euros(term), precedence);
    }

    @ParameterizedTest(name = "{0}: room {1} over {2}; {4}")
    @CsvSource({
        "EX-15,  600.00, 1000.00 500.00 250.00 1250.00, 200.00 100.00 50.00 250.00, judex.nl",
        "EX-17,  500.00, 800.00 300.00,                 363.64 136.36,              hrmq loonbeslag-admin",
        "EX-18,  800.00, 3000.00 5600.00,               279.07 520.93,              burgerlijk5 (only the arithmetic)",
        "cents,    0.02, 0.01 0.01 0.01,                0.01 0.01 0.00,             remainder to the largest share",
        "served, 900.00, 100.00 500.00,                 100.00 500.00,              artikel 477 lid 2 Rv",
    })
    void forecasts_how_the_coordinating_bailiff_divides_the_pot(
            String example, String room, String claims, String expected, String source) {
        Demand[] demands = Stream.of(claims.split(" ")).map(PayRunFixture::claim).toArray(Demand[]::new);

        PayRunSplit split = split(monthly(Money.euros("1600.00").plus(Money.euros(room)).toString(), "0.00"), "1600.00", demands);

        assertThat(amounts(split)).containsExactly(expected.split(" "));
        assertThat(split.pot()).isEqualTo(split.seized());
    }

    @ParameterizedTest(name = "{0}: {1} with vtlb {2}")
    @CsvSource({
        "EX-21,            1500.00, 1300.00, 1300.00,  200.00, wsnp-zaken.nl",
        "nothing above,    1200.00, 1300.00, 1200.00,    0.00, artikel 295 lid 2 Fw",
        "more than a limit, 90000.00, 1300.00, 1300.00, 88700.00, artikel 295 lid 1 Fw",
    })
    void in_a_debt_scheme_the_estate_gets_what_is_above_the_vtlb(
            String example, String wage, String keeps, String employee, String estate, String source) {
        PayRunSplit split = split(monthly(wage, "0.00"), keeps, new Demand.Estate());

        assertThat(split.employeeReceives()).isEqualTo(Money.euros(employee));
        assertThat(amounts(split)).containsExactly(estate);
        assertThat(split.steps().toString()).contains("vrij te laten bedrag (vtlb)").doesNotContain("beslagvrije voet");
    }

    @Test
    void what_is_the_estates_is_out_of_reach_of_others_and_the_cak_still_deducts() {
        PayRunSplit split = split(
                monthly("1500.00", "0.00"), "1300.00", claim("1000.00"), tax("500.00", false), new Demand.Estate(), cak("175.20"));

        assertThat(amounts(split)).containsExactly("0.00", "0.00", "200.00", "175.20");
        assertThat(split.contested()).isEqualTo(Money.ZERO);
        assertThat(split.employeeReceives()).isEqualTo(Money.euros("1124.80"));
    }

    @Test
    void a_part_that_one_order_leaves_goes_to_the_others() {
        PayRunSplit split = split(monthly("2200.00", "0.00"), "1600.00", claim("1000.00", "50.00"), claim("1000.00"));

        assertThat(amounts(split)).containsExactly("50.00", "550.00");
    }

    @Test
    void example_16_alimony_goes_directly_and_the_bailiff_gets_the_rest() {
        PayRunSplit split = split(
                monthly("2200.00", "0.00"), "1600.00", alimony("400.00", Precedence.UNSETTLED), claim("3000.00"));

        assertThat(amounts(split)).containsExactly("400.00", "200.00");
        // The law leaves the order open when others have an equal or better right, so nothing is paid out yet.
        assertThat(split.contested()).isEqualTo(Money.euros("600.00"));
    }

    @ParameterizedTest(name = "{0}: alimony {1}, pot {2}")
    @CsvSource({"BEFORE_POT, 400.00, 200.00", "AFTER_POT, 0.00, 600.00", "PRO_RATA, 70.59, 529.41"})
    void a_choice_on_the_dossier_settles_who_goes_first(Precedence precedence, String alimony, String pot) {
        PayRunSplit split = split(monthly("2200.00", "0.00"), "1600.00", alimony("400.00", precedence), claim("3000.00"));

        assertThat(amounts(split)).containsExactly(alimony, pot);
        assertThat(split.contested()).isEqualTo(Money.ZERO);
    }

    @Test
    void nothing_is_contested_when_there_is_enough_for_everybody() {
        PayRunSplit split = split(
                monthly("2200.00", "0.00"), "1600.00", alimony("400.00", Precedence.UNSETTLED), claim("200.00"));

        assertThat(split.contested()).isEqualTo(Money.ZERO);
    }

    @Test
    void fines_share_with_the_pot_and_wait_until_the_order_is_settled() {
        PayRunSplit split = split(
                monthly("2200.00", "0.00"), "1600.00", cjib("1000.00", Precedence.UNSETTLED), claim("2000.00"));

        assertThat(amounts(split)).containsExactly("200.00", "400.00");
        assertThat(split.contested()).isEqualTo(Money.euros("600.00"));
    }

    @Test
    void no_line_tells_to_pay_what_must_wait() {
        PayRunSplit split = split(
                monthly("2200.00", "0.00"), "1600.00", cjib("1000.00", Precedence.UNSETTLED), claim("1500.00"), claim("500.00"));

        assertThat(split.steps()).extracting(CalculationStep::text)
                .contains("CJIB: dit bedrag houdt de werkgever in", "Gewone beslagen: dit bedrag houdt de werkgever in")
                .noneMatch(text -> text.contains("betaalt u"));
    }

    @Test
    void a_tax_claim_is_paid_first_and_waits_for_no_division() {
        PayRunSplit split = split(monthly("2200.00", "0.00"), "1600.00", claim("3000.00"), tax("500.00", false));

        assertThat(amounts(split)).containsExactly("100.00", "500.00");
        assertThat(split.contested()).isEqualTo(Money.ZERO);
    }

    @ParameterizedTest(name = "tax claim {0}: {1} of which {2} out of the protected part, employee {3}; artikel 19 lid 1 IW 1990")
    @CsvSource({
        "5000.00, 560.00, 160.00, 1440.00",
        "450.00,  450.00,  50.00, 1550.00",
        "300.00,  300.00,   0.00, 1700.00",
    })
    void a_tenth_clause_takes_up_to_a_tenth_of_the_protected_part(
            String left, String paid, String outOfProtected, String employee) {
        PayRunSplit split = split(monthly("2000.00", "0.00"), "1600.00", tax(left, true));

        assertThat(split.seized()).isEqualTo(Money.euros(paid));
        assertThat(split.outOfProtected()).isEqualTo(Money.euros(outOfProtected));
        assertThat(split.employeeReceives()).isEqualTo(Money.euros(employee));
    }

    @Test
    void a_low_wage_gives_a_tenth_of_the_wage_and_not_of_the_protected_amount() {
        PayRunSplit split = split(monthly("1000.00", "0.00"), "1600.00", tax("5000.00", true));

        assertThat(split.seized()).isEqualTo(Money.euros("100.00"));
    }

    @Test
    void the_screen_says_why_the_employee_gets_less_than_the_protected_amount() {
        PayRunSplit split = split(monthly("2000.00", "0.00"), "1600.00", tax("5000.00", true), cak("175.20"), claim("10.00"));

        assertThat(split.employeeReceives()).isEqualTo(Money.euros("1264.80"));
        assertThat(split.steps()).extracting(CalculationStep::text).anySatisfy(text -> assertThat(text).contains(
                "minder dan de beslagvrije voet: de inhouding voor het CAK en de loonvordering gaan daarvan af"));
    }

    @Test
    void five_at_once_add_up() {
        Demand[] all = {
            cak("175.20"), tax("250.00", false), alimony("200.00", Precedence.BEFORE_POT), cjib("300.00", Precedence.AFTER_POT),
            claim("1000.00"), claim("500.00"),
        };

        PayRunSplit split = split(monthly("3000.00", "100.00"), "1800.00", all);

        assertThat(amounts(split)).containsExactly("175.20", "250.00", "200.00", "0.00", "433.33", "216.67");
        assertThat(split.employeeReceives()).isEqualTo(Money.euros("1724.80"));
        assertThat(Arrays.stream(all).count()).isEqualTo(split.shares().size());
    }
}
