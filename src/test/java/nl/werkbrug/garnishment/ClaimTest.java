package nl.werkbrug.garnishment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.werkbrug.shared.Money;
import org.junit.jupiter.api.Test;

class ClaimTest {

    @Test
    void example_22_what_the_garnishment_costs_is_part_of_the_claim() {
        // Tariffs of 2019, schuldinfo.nl id=13: service of the title, the writ at the employer, the notice to the employee.
        Money costs = Stream.of("78.75", "122.08", "69.28").map(Money::euros).reduce(Money.ZERO, Money::plus);

        assertThat(costs).isEqualTo(Money.euros("270.11"));
        assertThat(new Claim(Money.euros("1000.00"), Money.ZERO, costs, null).total()).isEqualTo(Money.euros("1270.11"));
    }

    @Test
    void what_has_no_principal_has_no_total() {
        assertThat(new Claim(null, Money.ZERO, Money.ZERO, Money.euros("175.20")).total()).isNull();
    }
}
