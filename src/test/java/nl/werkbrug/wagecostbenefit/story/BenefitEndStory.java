package nl.werkbrug.wagecostbenefit.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.werkbrug.hire.EmploymentEnded;
import nl.werkbrug.hire.EmploymentGoesOn;
import nl.werkbrug.hire.HireEnded;
import nl.werkbrug.wagecostbenefit.Benefit;
import nl.werkbrug.web.FormResult;
import org.junit.jupiter.api.Test;

/** When and how a loonkostenvoordeel stops, and how it goes on after all. */
abstract class BenefitEndStory extends BenefitBench {

    @Test
    void leaving_the_register_stops_it_in_that_period_and_a_mistake_can_be_mended() throws Exception {
        Benefit it = desk.runs(START);
        desk.reach(START);
        desk.does(it.dossierId(), "benefit-switch-on", Map.of("switchedOn", LocalDate.of(2026, 6, 1)));
        desk.looked(it, "IN", START, 80);
        desk.reach(LocalDate.of(2026, 7, 1));
        desk.looked(it, "OUT", LocalDate.of(2026, 7, 1), 100);

        assertThat(desk.now(it).state()).isEqualTo(Benefit.State.ENDED);
        assertThat(desk.now(it).lastDay()).isEqualTo("2026-06-30");
        assertThat(desk.titles(it)).containsExactly("Loonkostenvoordeel uitzetten in de loonaangifte");

        desk.post("/loonkostenvoordeel/tijdvakken/" + it.id(), desk.payroll, Map.of("jaar", "2026", "register-2026-07", "IN", "uren-2026-07", "100,5"));
        desk.reach(LocalDate.of(2026, 8, 1));

        assertThat(desk.now(it).running()).isTrue();
        assertThat(desk.titles(it)).containsExactlyInAnyOrder("Loonkostenvoordeel nakijken: augustus 2026", "Loonkostenvoordeel aanzetten in de loonaangifte");
        assertThat(desk.page("/loonkostenvoordeel/" + it.employerId())).contains("€ 182,31");
    }

    @Test
    void the_end_of_the_job_stops_it_after_the_last_period() {
        Benefit it = desk.runs(START);
        desk.reach(START);
        desk.does(it.dossierId(), "benefit-switch-on", Map.of("switchedOn", LocalDate.of(2026, 6, 1)));
        desk.looked(it, "IN", START, 80);
        transaction.executeWithoutResult(status -> events.publishEvent(new EmploymentEnded(it.hireId(), it.dossierId(), LocalDate.of(2026, 7, 10))));
        desk.reach(LocalDate.of(2026, 7, 1));
        assertThat(desk.titles(it)).containsExactlyInAnyOrder("Loonkostenvoordeel nakijken: juli 2026");

        desk.reach(LocalDate.of(2026, 8, 1));

        assertThat(desk.now(it).state()).isEqualTo(Benefit.State.ENDED);
        assertThat(desk.now(it).ended()).isEqualTo(Benefit.Ending.EMPLOYMENT);
        assertThat(desk.titles(it)).containsExactlyInAnyOrder("Loonkostenvoordeel nakijken: juli 2026", "Loonkostenvoordeel uitzetten in de loonaangifte");
    }

    @Test
    void who_stays_after_all_keeps_it_also_when_it_was_over_already() {
        Benefit it = desk.runs(START);
        desk.reach(START);
        ends(it, LocalDate.of(2026, 7, 10));
        stays(it);
        assertThat(desk.now(it).ended()).isNull();

        ends(it, LocalDate.of(2026, 7, 10));
        desk.reach(LocalDate.of(2026, 8, 3));
        assertThat(desk.now(it).state()).isEqualTo(Benefit.State.ENDED);
        stays(it);
        desk.reach(LocalDate.of(2026, 8, 4));

        assertThat(desk.now(it).state()).isEqualTo(Benefit.State.RUNNING);
        assertThat(desk.now(it).ended()).isNull();
        assertThat(desk.titles(it)).contains("Loonkostenvoordeel aanzetten in de loonaangifte")
                .doesNotContain("Loonkostenvoordeel uitzetten in de loonaangifte");
    }

    @Test
    void a_hire_that_does_not_come_about_and_a_benefit_nobody_wants_take_everything_away() {
        Benefit one = desk.runs(START);
        Benefit other = desk.runs(START);
        desk.reach(START);
        transaction.executeWithoutResult(status -> events.publishEvent(new HireEnded(one.hireId(), one.dossierId())));
        FormResult stopped = desk.send("loonkostenvoordeel-stoppen", other.id(), desk.payroll, Map.of("sure", true));

        assertThat(stopped).isInstanceOf(FormResult.Done.class);
        assertThat(desk.send("loonkostenvoordeel-stoppen", other.id(), desk.payroll, Map.of("sure", true))).isInstanceOf(FormResult.Before.class);
        for (Benefit it : List.of(one, other)) {
            assertThat(desk.now(it).state()).isEqualTo(Benefit.State.STOPPED);
            assertThat(desk.open(it.dossierId())).isEmpty();
        }
    }

    private void ends(Benefit it, LocalDate on) {
        transaction.executeWithoutResult(status -> events.publishEvent(new EmploymentEnded(it.hireId(), it.dossierId(), on)));
    }

    private void stays(Benefit it) {
        transaction.executeWithoutResult(status -> events.publishEvent(new EmploymentGoesOn(it.hireId(), it.dossierId())));
    }
}
