package nl.werkbrug.garnishment.calculation;

import static nl.werkbrug.garnishment.calculation.PayRunFixture.cak;
import static nl.werkbrug.garnishment.calculation.PayRunFixture.claim;
import static nl.werkbrug.garnishment.calculation.PayRunFixture.left;
import static nl.werkbrug.garnishment.calculation.PayRunFixture.monthly;
import static nl.werkbrug.garnishment.calculation.PayRunFixture.split;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.PayPeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked examples for the split of one pay run, with the source of each. */
class PayRunExamplesTest {

    @ParameterizedTest(name = "{0}: net {1} exempt {2} voet {3} claim {4}, {8}")
    @CsvSource({
        "EX-01 period 1, 2000.00, 100.00, 1000.00, 3000.00,  900.00, 1100.00, 2100.00, help.afas.nl Hrm_Debt",
        "EX-01 period 2, 2000.00, 100.00, 1000.00, 2100.00,  900.00, 1100.00, 1200.00, help.afas.nl Hrm_Debt",
        "EX-01 period 3, 2000.00, 100.00, 1000.00, 1200.00,  900.00, 1100.00,  300.00, help.afas.nl Hrm_Debt",
        "EX-01 period 4, 2000.00, 100.00, 1000.00,  300.00,  300.00, 1700.00,    0.00, help.afas.nl Hrm_Debt",
        "EX-11,           900.00,   0.00,  850.00, 5000.00,   50.00,  850.00, 4950.00, schuldinfo.nl id=17",
        "EX-12,           100.00,   0.00,   50.00, 5000.00,   50.00,   50.00, 4950.00, schuldinfo.nl id=17",
        "EX-13 payer A,   900.00,   0.00,  855.00, 5000.00,   45.00,  855.00, 4955.00, schuldinfo.nl id=17",
        "EX-13 payer B,   100.00,   0.00,   95.00, 5000.00,    5.00,   95.00, 4995.00, schuldinfo.nl id=17",
        "EX-D7 May,      3300.00,   0.00, 1600.00, 5000.00, 1700.00, 1600.00, 3300.00, HR 2014:3068 rule 1",
        "net below voet, 1500.00, 100.00, 1600.00, 5000.00,    0.00, 1500.00, 5000.00, artikel 475b lid 1 Rv",
        "only exempt,     100.00, 100.00,    0.00, 5000.00,    0.00,  100.00, 5000.00, artikel 475a lid 3 Rv",
        "no pay,            0.00,   0.00, 1600.00, 5000.00,    0.00,    0.00, 5000.00, artikel 475b lid 1 Rv",
    })
    void remits_what_lies_above_the_protected_amount(
            String example, String net, String exempt, String voet, String claim,
            String remitted, String employee, String left, String source) {
        PayRunSplit split = split(monthly(net, exempt), voet, claim(claim));

        assertThat(split.remitted()).isEqualTo(Money.euros(remitted));
        assertThat(split.employeeReceives()).isEqualTo(Money.euros(employee));
        assertThat(left(split)).contains(Money.euros(left));
    }

    @Test
    void example_01_runs_out_in_four_periods_when_each_run_starts_where_the_last_one_ended() {
        Demand demand = claim("3000.00");
        List<String> remitted = new ArrayList<>();

        for (int period = 1; period <= 5; period++) {
            PayRunSplit split = split(monthly("2000.00", "100.00"), "1000.00", demand);
            remitted.add(split.remitted().toString());
            demand = split.shares().get(0).after();
        }

        assertThat(remitted).containsExactly("900.00", "900.00", "900.00", "300.00", "0.00");
    }

    @ParameterizedTest(name = "{0}: {6}")
    @CsvSource({
        "EX-04, 3081.17, 2950.00,  50.00,  50.00, 3031.17, hrmq loonbeslag specification",
        "EX-05, 2950.00, 2950.00, 800.00,   0.00, 2950.00, hrmq loonbeslag specification",
    })
    void remits_no_more_than_the_order_asks_and_than_there_is_room(
            String example, String net, String voet, String ordered, String remitted, String employee, String source) {
        PayRunSplit split = split(monthly(net, "0.00"), voet, claim("5000.00", ordered));

        assertThat(split.remitted()).isEqualTo(Money.euros(remitted));
        assertThat(split.employeeReceives()).isEqualTo(Money.euros(employee));
    }

    @ParameterizedTest(name = "{0}: artikel 18f lid 5 Zvw")
    @CsvSource({
        "EX-D1,          2000.00, 1600.00, 175.20, 400.00, 175.20, 1424.80",
        "EX-23 in 2024,  2000.00, 1600.00, 175.20, 400.00, 175.20, 1424.80",
        "EX-23 in 2021,  2000.00, 1600.00, 147.80, 400.00, 147.80, 1452.20",
        "EX-D2,          1500.00, 1600.00, 175.20,   0.00, 175.20, 1324.80",
        "hardly any pay,  100.00, 1600.00, 175.20,   0.00, 100.00,    0.00",
    })
    void takes_the_premium_for_the_cak_out_of_the_protected_amount(
            String example, String net, String voet, String premium, String bailiff, String cak, String employee) {
        PayRunSplit split = split(monthly(net, "0.00"), voet, claim("5000.00"), cak(premium));

        assertThat(split.seized()).isEqualTo(Money.euros(bailiff));
        assertThat(split.sourceDeducted()).isEqualTo(Money.euros(cak));
        assertThat(split.employeeReceives()).isEqualTo(Money.euros(employee));
    }

    @Test
    void a_premium_for_the_cak_alone_has_no_claim_that_runs_out() {
        PayRunSplit split = split(monthly("2000.00", "100.00"), "0.00", cak("175.20"));

        assertThat(split.remitted()).isEqualTo(Money.euros("175.20"));
        assertThat(split.employeeReceives()).isEqualTo(Money.euros("1824.80"));
        assertThat(left(split)).isEmpty();
    }

    @ParameterizedTest(name = "arrears {0}, term {1}, room {2}: artikel 479e Rv")
    @CsvSource({
        "900.00, 250.00,  400.00, 400.00, 750.00",
        "100.00, 250.00,  400.00, 350.00,   0.00",
        "  0.00, 250.00,  100.00, 100.00, 150.00",
        "  0.00, 250.00,    0.00,   0.00, 250.00",
    })
    void an_alimony_term_that_finds_no_room_joins_the_arrears(
            String arrears, String term, String room, String remitted, String after) {
        Demand alimony = new Demand.Alimony(Money.euros(arrears), Money.euros(term));
        Pay pay = new Pay(PayPeriod.MONTH, Money.euros("1600.00").plus(Money.euros(room)), Money.ZERO);

        PayRunSplit split = split(pay, "1600.00", alimony);

        assertThat(split.remitted()).isEqualTo(Money.euros(remitted));
        assertThat(left(split)).contains(Money.euros(after));
    }

    @ParameterizedTest(name = "{0}: 1600.00 per month is {1}; method of the CJIB, mirrored")
    @CsvSource({"MONTH, 1600.00, 400.00", "FOUR_WEEKS, 1476.92, 523.08", "WEEK, 369.23, 1630.77"})
    void converts_the_protected_amount_to_the_period_of_the_wage(PayPeriod period, String voet, String remitted) {
        Pay pay = new Pay(period, Money.euros("2000.00"), Money.ZERO);

        PayRunSplit split = split(pay, "1600.00", claim("5000.00"));

        assertThat(split.protectedForPeriod()).isEqualTo(Money.euros(voet));
        assertThat(split.remitted()).isEqualTo(Money.euros(remitted));
    }

    @Test
    void example_n4_two_payroll_units_in_one_period_get_one_protected_amount_and_one_claim() {
        Pay both = Pay.together(List.of(monthly("1200.00", "0.00"), monthly("900.00", "100.00")));

        PayRunSplit split = split(both, "1600.00", claim("300.00"));

        assertThat(split.seizable()).isEqualTo(Money.euros("400.00"));
        assertThat(split.remitted()).isEqualTo(Money.euros("300.00"));
        assertThat(split.employeeReceives()).isEqualTo(Money.euros("1800.00"));
    }
}
