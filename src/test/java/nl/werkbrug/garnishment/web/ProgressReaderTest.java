package nl.werkbrug.garnishment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.garnishment.GarnishmentKind;
import nl.werkbrug.garnishment.GarnishmentStatus;
import nl.werkbrug.garnishment.Standing;
import org.junit.jupiter.api.Test;

class ProgressReaderTest {

    /** Neither kind below asks for a declaration or has a total. */
    private final ProgressReader reader = new ProgressReader(null, null);

    @Test
    void a_deduction_for_the_cak_is_not_called_a_garnishment() {
        assertThat(reader.of(of(GarnishmentKind.CAK, GarnishmentStatus.RUNNING)).steps())
                .containsExactly("Inhouding registreren", "Inhouding instellen", "Inhouden en afdragen", "Afsluiten");
        assertThat(reader.of(of(GarnishmentKind.CAK, GarnishmentStatus.RELEASED)).steps()).contains("Einde van de inhouding doorvoeren");
    }

    @Test
    void alimony_is_a_garnishment() {
        assertThat(reader.of(of(GarnishmentKind.ALIMONY, GarnishmentStatus.RUNNING)).steps()).startsWith("Beslag registreren");
    }

    private static Garnishment of(GarnishmentKind kind, GarnishmentStatus status) {
        return new Garnishment(
                "g", "d", "e", kind, LocalDate.of(2026, 6, 1), null, null, "CAK", null, null, Standing.UNSETTLED, status, null, null, null,
                null, null, 0);
    }
}
