package nl.werkbrug.hire.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.wagesubsidy.WageSubsidy;
import nl.werkbrug.web.FormResult;
import org.junit.jupiter.api.Test;

/** What changes after the choice reaches what was asked for. */
abstract class HireChangeStory extends HireTogetherBench {

    @Test
    void a_hire_that_stops_takes_the_requests_and_the_application_away() {
        Hire hire = gathered();
        chooses(hire, CHOICE);

        desk.send("aanname-stoppen", hire.id(), hr, Map.of("reason", "De kandidaat koos een andere baan."));

        assertThat(subsidy(hire).state()).isEqualTo(WageSubsidy.State.WITHDRAWN);
        assertThat(desk.open(hire, caseworker)).isEmpty();
        assertThat(desk.open(hire, hr)).isEmpty();
        assertThat(chosen.of(hire.id())).isEmpty();
    }

    @Test
    void a_hire_whose_subsidy_runs_is_not_stopped_and_says_what_to_use() {
        Hire hire = gathered();
        chooses(hire, CHOICE);
        subsidies.state(subsidy(hire).id(), WageSubsidy.State.GRANTED);

        FormResult refused = desk.send("aanname-stoppen", hire.id(), hr, Map.of("reason", "Zij vertrekt."));
        Hire.State still = hires.get(hire.id()).state();
        subsidies.state(subsidy(hire).id(), WageSubsidy.State.ENDED);

        assertThat(((FormResult.Refused) refused).mistakes()).singleElement().satisfies(mistake -> {
            assertThat(mistake.message()).contains("Er loopt een loonkostensubsidie", "Dienstverband eindigt");
            assertThat(mistake.key()).isEqualTo("/werk/loonkostensubsidie-einde/" + subsidy(hire).id());
        });
        assertThat(still).isNotEqualTo(Hire.State.STOPPED);
        assertThat(desk.send("aanname-stoppen", hire.id(), hr, Map.of("reason", "Zij vertrekt."))).isInstanceOf(FormResult.Done.class);
    }

    @Test
    void another_first_day_reaches_the_application() {
        Hire hire = gathered();
        chooses(hire, CHOICE);

        assertThat(desk.send("aanname-baan", hire.id(), hr, later())).isInstanceOf(FormResult.Done.class);

        assertThat(subsidy(hire).startsOn()).isEqualTo("2026-08-03");
    }

    @Test
    void another_first_day_moves_the_last_day_of_a_request() {
        Hire hire = gathered(Map.of("person.residence", "OTHER", "person.residenceOther", "Elders"));
        chooses(hire, Set.of("WAGE_SUBSIDY_FLAT_RATE"));
        LocalDate before = desk.task(hire, "request-ask", hr).dueOn();

        desk.send("aanname-baan", hire.id(), hr, later());

        assertThat(before).isBeforeOrEqualTo("2027-01-04");
        assertThat(desk.task(hire, "request-ask", hr).dueOn()).isBetween("2027-02-01", "2027-02-03");
    }

    @Test
    void once_somebody_decides_the_job_is_not_corrected_here_any_more() {
        Hire hire = gathered();
        chooses(hire, CHOICE);
        subsidies.state(subsidy(hire).id(), WageSubsidy.State.DECIDING);

        assertThat(desk.send("aanname-baan", hire.id(), hr, HireDesk.job(40))).isInstanceOf(FormResult.Before.class);
    }
}
