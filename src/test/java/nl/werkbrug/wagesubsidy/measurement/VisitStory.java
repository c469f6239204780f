package nl.werkbrug.wagesubsidy.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.fixture.World;
import nl.werkbrug.testing.Story;
import nl.werkbrug.wagesubsidy.measurement.MeasurementBench.Case;
import nl.werkbrug.wagesubsidy.measurement.store.MeasurementTable;
import nl.werkbrug.web.FormResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A planned visit that comes on another day, or that does not happen. */
@Story
abstract class VisitStory {

    private static final LocalDate VISIT = LocalDate.of(2026, 6, 8);
    private static final LocalDate LATER = LocalDate.of(2026, 6, 15);
    private static final String FLOW = "bezoek-verzetten";
    private static final String COACH = "koos@coach.example";
    private static final String COLLEAGUE = "karin@coach.example";

    @Autowired
    MeasurementBench bench;

    @Autowired
    World world;

    @Autowired
    ProcessBench processes;

    @Autowired
    MeasurementTable measurements;

    Case it;

    @BeforeEach
    void a_visit_of_the_coach_on_8_june() {
        processes.clear();
        it = bench.application();
        bench.reachableAt(it.coach(), COACH);
        bench.reachableAt(world.user("Karin Oach", Role.JOB_COACH, it.coachId()), COLLEAGUE);
        bench.letIn(it.dossierId(), it.coachId(), "COACH");
        bench.start(it);
        bench.does(it, "plan-measurement", it.coach(), MeasurementBench.visit(VISIT));
    }

    @Test
    void moving_a_visit_tells_both_sides_and_moves_the_term_of_the_report() {
        LocalDate before = bench.task(it, "measure-wage-value", it.coach()).dueOn();

        FormResult moved = moves(it.coach(), LATER);

        assertThat(moved).isInstanceOf(FormResult.Done.class);
        assertThat(before).isEqualTo("2026-06-22");
        assertThat(bench.task(it, "measure-wage-value", it.coach()).dueOn()).isEqualTo("2026-06-29");
        assertThat(bench.mailsToEmployer(it)).noneMatch(text -> text.contains("Oven") || text.contains("druk"))
                .anySatisfy(text -> assertThat(text)
                        .contains("is het bezoek aan de werkplek verzet", "maandag 15 juni 2026 om 10:30 uur", "Kade 12"));
        assertThat(bench.mailsTo(it, COLLEAGUE)).contains("Het bezoek aan de werkplek is verzet");
        assertThat(bench.mailsTo(it, COACH)).doesNotContain("Het bezoek aan de werkplek is verzet");
        assertThat(bench.timeline(it)).anyMatch(text -> text.equals("Het bezoek aan de werkplek is verzet van 8 juni 2026 om 10:30 uur"
                + " naar 15 juni 2026 om 10:30 uur. Reden: Te druk in de winkel."));
        assertThat(bench.page(it, "measure-wage-value", it.coach())).contains("maandag 15 juni 2026", "Bezoek verzetten");
    }

    @Test
    void a_visit_can_be_moved_back_and_that_is_a_mail_too() {
        moves(it.coach(), LATER);
        moves(it.coach(), VISIT);

        assertThat(bench.mailsToEmployer(it)).hasSize(3);
        assertThat(bench.task(it, "measure-wage-value", it.coach()).dueOn()).isEqualTo("2026-06-22");
    }

    @Test
    void the_same_appointment_is_no_other_one() {
        FormResult same = moves(it.coach(), VISIT);

        assertThat(((FormResult.Refused) same).mistakes().toString()).contains("die er al staat");
    }

    @Test
    void a_visit_that_did_not_happen_is_planned_again_and_the_measurement_goes_on() {
        bench.reach(VISIT);
        FormResult off = bench.sends(FLOW, id(), it.coach(), Map.of("what", "OFF", "because", "Niemand aanwezig."));
        String panel = bench.get("/dossiers/" + it.dossierId(), it.coach()).body();

        assertThat(off).isInstanceOf(FormResult.Done.class);
        assertThat(bench.open(it, it.coach())).containsExactly("plan-measurement");
        assertThat(bench.task(it, "plan-measurement", it.coach()).dueOn()).isEqualTo("2026-06-15");
        assertThat(panel).contains("het bezoek wordt gepland").doesNotContain("/werk/" + FLOW);
        assertThat(bench.mailsToEmployer(it)).anyMatch(text -> text.contains("vervalt het bezoek aan de werkplek van maandag 8 juni 2026"));
        assertThat(bench.sends(FLOW, id(), it.coach(), Map.of("what", "OFF", "because", "Nog eens.")))
                .isInstanceOf(FormResult.Before.class);

        bench.does(it, "plan-measurement", it.coach(), MeasurementBench.visit(LATER));
        assertThat(bench.mailsToEmployer(it)).anyMatch(text -> text.contains("Dag: maandag 15 juni 2026"));
        assertThat(bench.task(it, "measure-wage-value", it.coach()).dueOn()).isEqualTo("2026-06-29");
        bench.reach(LATER);
        bench.does(it, "measure-wage-value", it.coach(), MeasurementBench.report(LATER));
        assertThat(bench.open(it, it.coach())).containsExactly("employee-view");
        assertThat(moves(it.coach(), LATER.plusDays(7))).isInstanceOf(FormResult.Before.class);
    }

    @Test
    void only_who_measures_moves_the_visit() {
        String dossier = "/dossiers/" + it.dossierId();

        assertThat(bench.get(dossier, it.coach()).body()).contains("/werk/" + FLOW + "/" + id());
        assertThat(bench.get("/werk/" + FLOW + "/" + id(), it.coach()).body()).contains("Bezoek verzetten", "Wat is er met het bezoek?");
        for (Viewer other : new Viewer[] {it.hr(), it.loket(), world.user("Vreemd", Role.JOB_COACH, world.coachOffice("Elders"))}) {
            assertThatThrownBy(() -> moves(other, LATER)).isInstanceOf(NotVisible.class);
        }
        assertThat(bench.get(dossier, it.hr()).body()).contains("8 juni 2026").doesNotContain("/werk/" + FLOW);
    }

    private FormResult moves(Viewer viewer, LocalDate day) {
        Map<String, Object> answers = new HashMap<>(MeasurementBench.visit(day));
        answers.putAll(Map.of("what", "MOVE", "because", "Te druk in de winkel."));
        return bench.sends(FLOW, id(), viewer, answers);
    }

    private String id() {
        return measurements.newest(it.subsidyId()).orElseThrow().id();
    }
}
