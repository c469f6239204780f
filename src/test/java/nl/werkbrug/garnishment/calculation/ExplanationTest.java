package nl.werkbrug.garnishment.calculation;

import static nl.werkbrug.garnishment.calculation.PayRunFixture.cak;
import static nl.werkbrug.garnishment.calculation.PayRunFixture.claim;
import static nl.werkbrug.garnishment.calculation.PayRunFixture.monthly;
import static nl.werkbrug.garnishment.calculation.PayRunFixture.split;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.PayPeriod;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    private static Stream<String> lines(PayRunSplit split) {
        return split.steps().stream().map(step -> step.text() + ": " + step.amount());
    }

    @Test
    void tells_example_01_line_by_line() {
        PayRunSplit split = split(monthly("2000.00", "100.00"), "1000.00", claim("3000.00"));

        assertThat(lines(split)).containsExactly(
                "Netto loon per maand, met vergoedingen: 2000.00",
                "Min: onbelaste vergoedingen. Hierop ligt geen beslag: 100.00",
                "Min: beslagvrije voet per maand: 1000.00",
                "Dit is de ruimte voor het beslag: 900.00",
                "Gevraagd in deze periode: 3000.00",
                "Dit bedrag betaalt de werkgever door: 900.00",
                "De werknemer krijgt: 1100.00",
                "Vordering na deze betaling: 2100.00");
    }

    @Test
    void shows_how_the_protected_amount_was_converted_to_four_weeks() {
        Pay pay = new Pay(PayPeriod.FOUR_WEEKS, Money.euros("2000.00"), Money.ZERO);

        PayRunSplit split = split(pay, "1600.00", claim("3000.00"));

        assertThat(lines(split)).contains(
                "Min: beslagvrije voet per vier weken (€ 1.600,00 per maand × 12 ÷ 52 × 4): 1476.92");
    }

    @Test
    void leaves_out_the_room_when_there_is_only_a_premium_for_the_cak() {
        PayRunSplit split = split(monthly("2000.00", "0.00"), "0.00", cak("175.20"));

        assertThat(split.steps()).extracting(CalculationStep::code).containsExactly(
                CalculationStep.Code.NET_PAY,
                CalculationStep.Code.SOURCE_DEDUCTION,
                CalculationStep.Code.EMPLOYEE_RECEIVES);
    }

    @Test
    void cites_the_article_of_each_kind_of_demand() {
        Demand tax = new Demand.Claim(ClaimBasis.TAX_CLAIM, Money.euros("10.00"), Optional.empty());

        PayRunSplit split = split(monthly("2000.00", "0.00"), "1600.00", tax, cak("1.00"));

        assertThat(split.steps()).extracting(CalculationStep::source)
                .contains("artikel 19 Invorderingswet 1990", "artikel 18f Zvw");
    }
}
