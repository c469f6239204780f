package nl.werkbrug.lab.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.lab.LabFigures;
import nl.werkbrug.lab.LabMunicipalities;
import nl.werkbrug.lab.LabQuestion;
import org.junit.jupiter.api.Test;

/** What a file says of whose and of when its figures are. */
class LabChosenTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 2);
    private static final LabMunicipalities.Seen TOWN = new LabMunicipalities.Seen("a", "Gemeente Één, loket", true, false);
    private static final LabMunicipalities.Seen BESIDE = new LabMunicipalities.Seen("b", "Gemeente Twee", false, true);

    @Test
    void each_choice_has_a_file_name_of_its_own() {
        assertThat(chosen("", "2025", "").fileName(TODAY, "csv")).isEqualTo("lab-2026-06-01-2025-hele-regio-iedereen.csv");
        assertThat(chosen("a", "2025-4", "HOME:6099").fileName(TODAY, "xlsx"))
                .isEqualTo("lab-2026-06-01-2025-kwartaal-4-gemeente-een-loket-waar-de-werknemer-woont-6099.xlsx");
        assertThat(chosen("b", "", "SIZE:SMALL").fileName(TODAY, "csv"))
                .isEqualTo("lab-2026-06-01-alles-gemeente-twee-grootte-van-de-werkgever-10-tot-en-met-49-mensen.csv");
    }

    @Test
    void a_region_names_its_municipalities() {
        assertThat(chosen("", "", "").municipality()).isEqualTo("Hele regio: Gemeente Één, loket; Gemeente Twee");
        assertThat(chosen("b", "", "").municipality()).isEqualTo("Gemeente Twee");
    }

    private static LabChosen chosen(String municipality, String period, String group) {
        return LabChosen.of(
                new LabInput(municipality, period, group),
                new LabFigures.View(List.of(TOWN, BESIDE), LabQuestion.ALL, Instant.parse("2026-06-01T10:00:00Z"), List.of(), List.of()));
    }
}
