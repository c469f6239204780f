package nl.werkbrug.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.shared.Money;
import org.junit.jupiter.api.Test;

/** Who sees the figures of a municipality, and which work counts in them; and initiatives. */
abstract class LabSightStory extends LabBench {

    @Test
    void a_garnishment_and_its_work_count_only_where_the_loket_was_let_in_for_it() {
        IntStream.range(0, 6).forEach(i -> town.task(town.dossier(SUBSIDY, null), "GARNISHMENT", BEGUN, BEGUN));
        refresh.run();
        assertThat(figures.view(LabQuestion.ALL, lead).tables()).isEmpty();

        IntStream.range(0, 6).forEach(i -> town.task(town.dossier("GARNISHMENT", null), "GARNISHMENT", BEGUN, BEGUN));
        refresh.run();
        assertThat(line("PROCEDURE", "Aannemen").get(0)).isEqualTo(6L);
    }

    @Test
    void a_consent_that_ended_is_out_of_the_figures_the_next_night() {
        people(6, "3011 AB");
        refresh.run();
        assertThat(line("PROCEDURE", "Aannemen").get(0)).isEqualTo(6L);

        jdbc.sql("update dossier_party set until_at = '2026-05-01 10:00:00' where party_id = ?").param(town.id).update();
        refresh.run();

        assertThat(figures.view(LabQuestion.ALL, lead).tables()).isEmpty();
    }

    @Test
    void another_municipality_sees_nothing_until_it_is_shared() {
        people(6, "3011 AB");
        LabTown other = new LabTown(world, jdbc, "Loket Land");
        Viewer els = world.user("Els", Role.LOKET_TEAM_LEAD, other.id);
        refresh.run();
        LabQuestion stad = new LabQuestion(town.id, 0, By.TOTAL, "");

        assertThat(names(els)).doesNotContain("Loket Stad");
        assertThatThrownBy(() -> figures.view(stad, els)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> municipalities.share(town.id, true, els)).isInstanceOf(NotVisible.class);

        municipalities.share(town.id, true, lead);
        municipalities.share(town.id, true, lead);
        assertThat(names(els)).contains("Loket Stad", "Loket Land");
        assertThat(figures.view(stad, els).tables()).isNotEmpty();

        municipalities.share(town.id, false, lead);
        assertThatThrownBy(() -> figures.view(stad, els)).isInstanceOf(NotVisible.class);
    }

    @Test
    void only_a_team_lead_sees_the_lab() {
        Viewer bea = world.user("Bea", Role.LOKET_CASEWORKER, town.id);

        assertThatThrownBy(() -> figures.view(LabQuestion.ALL, bea)).isInstanceOf(NotVisible.class);
    }

    @Test
    void an_initiative_is_compared_with_before_and_with_others() {
        LocalDate began = LocalDate.of(2025, 8, 1);
        LabTown other = new LabTown(world, jdbc, "Loket Land");
        tasks(town, LocalDate.of(2025, 4, 1), 20);
        tasks(town, began, 90);
        tasks(town, LocalDate.of(2025, 11, 3), 8);
        tasks(town, LocalDate.of(2026, 2, 2), 8);
        tasks(other, LocalDate.of(2025, 11, 3), 21);
        municipalities.share(other.id, true, world.user("Els", Role.LOKET_TEAM_LEAD, other.id));
        refresh.run();
        String id = UUID.randomUUID().toString();
        initiatives.keep(initiative(id, began), true, lead);
        initiatives.note(id, new Initiative.Value(Initiative.Kind.FINANCIAL, "Minder uren", Money.euros("250.00"), "Gesprekken", null, null), lead);

        Initiatives.Compared it = initiatives.one(id, lead);

        assertThat(it.table().lines().get(1).values().subList(0, 2)).as("the quarter of the beginning is neither").containsExactly(20L, 8L);
        assertThat(it.table().lines().get(1).values().get(3)).as("others have one of two quarters").isEqualTo(21L);
        assertThat(it.gaps()).hasSize(3).anySatisfy(gap -> assertThat(gap).contains("Anderen, erna: alleen 2025, kwartaal 4. Zonder 2026, kwartaal 1, 2."));
        assertThat(it.initiative().values()).extracting(Initiative.Value::amount).containsExactly(Money.euros("250.00"));
        assertThat(it.initiative().values()).extracting(Initiative.Value::by).containsExactly("Tom Teamleider");
        assertThat(it.initiative().worth()).extracting(Initiative.Worth::noted).containsExactly(1L, 0L, 0L);
        initiatives.keep(initiative(id, LocalDate.of(2025, 5, 1)), false, lead);
        assertThat(initiatives.all(lead)).extracting(each -> each.initiative().from()).contains(LocalDate.of(2025, 5, 1));
    }

    @Test
    void an_initiative_of_another_municipality_is_out_of_reach() {
        String id = UUID.randomUUID().toString();
        initiatives.keep(initiative(id, BEGUN), true, lead);
        Viewer els = world.user("Els", Role.LOKET_TEAM_LEAD, new LabTown(world, jdbc, "Loket Land").id);

        assertThatThrownBy(() -> initiatives.one(id, els)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> initiatives.keep(initiative(id, TODAY), false, els)).isInstanceOf(NotVisible.class);

        municipalities.share(town.id, true, lead);
        assertThat(initiatives.one(id, els).initiative().own()).isFalse();
        Initiative.Value value = new Initiative.Value(Initiative.Kind.SOCIAL, "Iets", null, "Ik", null, null);
        assertThatThrownBy(() -> initiatives.note(id, value, els)).isInstanceOf(NotVisible.class);
    }

    private Initiative initiative(String id, LocalDate from) {
        return new Initiative(id, town.id, null, "Vaste contactpersoon", "Eén nummer", null, null, "aannemen", from, null, null, true, List.of());
    }

    private static void tasks(LabTown town, LocalDate begun, int days) {
        IntStream.range(0, 6).forEach(i -> town.task(town.dossier(SUBSIDY, null), SUBSIDY, begun, begun.plusDays(days)));
    }

    private List<String> names(Viewer viewer) {
        return municipalities.of(viewer).stream().map(LabMunicipalities.Seen::name).toList();
    }
}
