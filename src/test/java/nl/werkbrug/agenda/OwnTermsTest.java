package nl.werkbrug.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.deadline.TermCatalogue;
import nl.werkbrug.fixture.CarryingModules;
import nl.werkbrug.fixture.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

@SpringJUnitConfig(CarryingModules.class)
class OwnTermsTest {

    private static final LocalDate SPRING = LocalDate.of(2026, 3, 2);

    @Autowired
    private World world;

    @Autowired
    private OwnTerms ownTerms;

    @Autowired
    private TermCatalogue catalogue;

    @Autowired
    private Deadlines deadlines;

    private String town;
    private Viewer lead;

    @BeforeEach
    void a_town() {
        town = world.loket("Gemeente Maasbrug");
        lead = world.user("Lars", Role.LOKET_TEAM_LEAD, town);
    }

    @Test
    void an_own_term_counts_from_its_day_until_it_is_ended() {
        ownTerms.set(input("AWB_4_13", "6", "WEEKS", "2").checked(), lead);
        String id = ownTerms.list(lead).get(0).id();

        ownTerms.end(id, SPRING.plusDays(30), lead);
        ownTerms.end(id, SPRING.plusDays(60), lead);

        assertThat(ownTerms.find(town, "AWB_4_13", SPRING.minusDays(1))).isEmpty();
        assertThat(ownTerms.find(town, "AWB_4_13", SPRING)).isPresent();
        assertThat(ownTerms.find(town, "AWB_4_13", SPRING.plusDays(30))).isEmpty();
        assertThat(ownTerms.find(world.loket("Elders"), "AWB_4_13", SPRING)).isEmpty();
    }

    @Test
    void a_second_one_from_the_same_day_is_refused() {
        boolean first = ownTerms.set(input("AWB_4_13", "6", "WEEKS", "2").checked(), lead);
        boolean second = ownTerms.set(input("AWB_4_13", "5", "WEEKS", "2").checked(), lead);

        assertThat(first).isTrue();
        assertThat(second).isFalse();
    }

    @Test
    void nobody_else_sets_or_ends_it() {
        ownTerms.set(input("AWB_4_13", "6", "WEEKS", "2").checked(), lead);
        String id = ownTerms.list(lead).get(0).id();
        Viewer caseworker = world.user("Lotte", Role.LOKET_CASEWORKER, town);
        Viewer otherLead = world.user("Loes", Role.LOKET_TEAM_LEAD, world.loket("Elders"));

        assertThatThrownBy(() -> ownTerms.set(input("AWB_4_13", "5", "WEEKS", "3").checked(), caseworker))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> ownTerms.end(id, SPRING, otherLead)).isInstanceOf(NotVisible.class);
        assertThat(ownTerms.list(otherLead)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            AWB_4_13,         8,   WEEKS, 2,  lengte
            AWB_4_13,         0,   WEEKS, 2,  lengte
            AWB_4_13,         zes, WEEKS, 2,  lengte
            AWB_4_13,         6,   YEARS, 2,  lengte
            WG_TELL_EMPLOYEE, 6,   WEEKS, 2,  termijn
            NIETS,            6,   WEEKS, 2,  termijn
            AWB_4_13,         6,   WEEKS, 32, dag
            """)
    void what_cannot_be_is_refused_with_a_message(String term, String length, String unit, String day, String field) {
        assertThat(input(term, length, unit, day).errors(catalogue, deadlines)).containsOnlyKeys(field);
    }

    @Test
    void a_day_beyond_the_known_calendar_is_a_mistake_and_no_crash() {
        OwnTermInput input = new OwnTermInput("AWB_4_13", "6", "WEEKS", "beleidsregels 2029", "1", "1", "2029");

        assertThat(input.errors(catalogue, deadlines)).containsOnlyKeys("dag");
    }

    private static OwnTermInput input(String term, String length, String unit, String day) {
        return new OwnTermInput(term, length, unit, "beleidsregels 2026", day, "3", "2026");
    }
}
