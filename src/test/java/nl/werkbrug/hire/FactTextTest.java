package nl.werkbrug.hire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Properties;
import nl.werkbrug.scheme.Fact;
import nl.werkbrug.scheme.HireFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FactTextTest {

    @Test
    void each_kind_of_fact_is_read_back() {
        assertThat(FactText.read(Fact.STARTS_ON, "2026-07-01")).contains(LocalDate.of(2026, 7, 1));
        assertThat(FactText.read(Fact.HOURS_PER_WEEK, "28.5")).contains(new BigDecimal("28.5"));
        assertThat(FactText.read(Fact.WAGE_VALUE, "60")).contains(60);
        assertThat(FactText.read(Fact.PROBATION, "NO")).contains(false);
        assertThat(FactText.read(Fact.BENEFIT, "WIA")).contains(HireFacts.Benefit.WIA);
        assertThat(FactText.read(Fact.RESIDENCE, "Maasbrug")).contains("Maasbrug");
    }

    @Test
    void what_cannot_be_read_is_not_known() {
        assertThat(FactText.read(Fact.STARTS_ON, "morgen")).isEmpty();
        assertThat(FactText.read(Fact.WAGE_VALUE, "60,5")).isEmpty();
        assertThat(FactText.read(Fact.PROBATION, "UNKNOWN")).isEmpty();
        assertThat(FactText.read(Fact.BENEFIT, "RIJK")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Fact.class, mode = EnumSource.Mode.EXCLUDE, names = {"PERMANENT", "AGE_AT_START"})
    void the_dossier_has_dutch_words_for_each_fact(Fact fact) throws IOException {
        Properties words = new Properties();
        try (Reader file = new InputStreamReader(
                FactTextTest.class.getResourceAsStream("/messages/hire-facts.properties"), StandardCharsets.UTF_8)) {
            words.load(file);
        }

        assertThat(words.getProperty("fact." + HirePaths.of(fact))).isNotBlank();
    }

    @Test
    void about_benefit_and_health_nothing_is_asked_without_consent() {
        assertThat(Sensitive.paths())
                .contains("hire.benefit", "hire.registered", "hire.functionalLimitation", "hire.municipalCoach")
                .doesNotContain("hire.workedHereBefore", "person.residence", "employment.startsOn", "hire.jobKind");
    }
}
