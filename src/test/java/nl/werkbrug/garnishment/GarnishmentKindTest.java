package nl.werkbrug.garnishment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import nl.werkbrug.garnishment.calculation.ClaimBasis;
import nl.werkbrug.garnishment.calculation.Demand;
import nl.werkbrug.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GarnishmentKindTest {

    private static final Money LEFT = Money.euros("3000.00");
    private static final Money PER_PERIOD = Money.euros("175.20");

    @ParameterizedTest
    @CsvSource({"ORDINARY, GARNISHMENT", "SIMPLIFIED, GARNISHMENT", "CJIB, CJIB", "TAX_CLAIM, TAX_CLAIM"})
    void asks_for_a_claim_that_runs_out(GarnishmentKind kind, ClaimBasis basis) {
        Demand demand = kind.demand(LEFT, Optional.empty(), Standing.UNSETTLED);

        assertThat(demand).isEqualTo(new Demand.Claim(basis, LEFT, Optional.empty()));
    }

    @Test
    void asks_for_arrears_and_a_new_term_of_alimony() {
        Demand demand = GarnishmentKind.ALIMONY.demand(LEFT, Optional.of(PER_PERIOD), Standing.UNSETTLED);

        assertThat(demand).isEqualTo(new Demand.Alimony(LEFT, PER_PERIOD));
    }

    @Test
    void asks_for_a_fixed_deduction_for_the_cak() {
        Demand demand = GarnishmentKind.CAK.demand(Money.ZERO, Optional.of(PER_PERIOD), Standing.UNSETTLED);

        assertThat(demand).isEqualTo(new Demand.SourceDeduction(PER_PERIOD));
    }

    @ParameterizedTest
    @EnumSource(names = {"ALIMONY", "CAK"})
    void refuses_a_kind_without_the_amount_it_needs(GarnishmentKind kind) {
        Optional<Money> none = Optional.empty();

        assertThatThrownBy(() -> kind.demand(LEFT, none, Standing.UNSETTLED))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining(kind.name());
    }

    @ParameterizedTest
    @EnumSource(GarnishmentKind.class)
    void has_a_dutch_label(GarnishmentKind kind) {
        assertThat(kind.label()).isNotBlank().isNotEqualTo(kind.name());
    }
}
