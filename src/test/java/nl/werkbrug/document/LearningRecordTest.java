package nl.werkbrug.document;

import static nl.werkbrug.document.SampleRendering.text;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LearningRecordTest {

    @Test
    void the_file_has_everything_that_an_audit_asks() {
        assertThat(text(LearningFixtures.full()))
                .contains("schooljaar 2025/2026", "Student Sam de Vries-Özdemir", "25170", "100123456", "getekend op 25-08-2025")
                .contains("01-09-2025", "19-12-2025", "Kan zelf de oven bedienen.", "Weken met begeleiding 32", "2.100,00")
                .contains("de getekende praktijkovereenkomst", "vijf jaar", "1 december 2031", "schatting").doesNotContain("null");
    }

    @Test
    void what_was_not_kept_is_said() {
        assertThat(text(LearningFixtures.barest()))
                .contains("is in Werkbrug niets bijgehouden", "Weken gevraagd geen", "niet opgegeven").doesNotContain("null", "Toegekend");
    }
}
