package nl.werkbrug.shared;
import static org.assertj.core.api.Assertions.assertThat;
import org.junit.jupiter.api.Test;
class MoneyTest {
    @Test
    void reads_euros_into_cents() {
        assertThat(Money.euros("12.34").cents()).isEqualTo(1234);
    }
}
