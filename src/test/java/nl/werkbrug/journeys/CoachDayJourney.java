package nl.werkbrug.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.werkbrug.testing.UsesH2;
import org.junit.jupiter.api.Test;

/** The day of a coach on a phone: plan a visit, move it, and tick it off into the log. */
@UsesH2
class CoachDayJourney extends Journey {

    private static final LocalDate BEGUN = LocalDate.of(2025, 1, 13);
    private static final int WIDE = 360;
    private static final int HIGH = 780;

    @Test
    void plan_move_and_tick_off_a_visit() {
        clock.set(BEGUN);
        hired();
        Visitor coen = visitor("coen");
        coen.page().setViewportSize(WIDE, HIGH);
        coen.goesTo("/");
        assertThat(coen.page().url()).endsWith("/begeleiding/vandaag");
        coen.sees("U hebt vandaag geen afspraken.");

        coen.follows("Afspraak plannen");
        coen.fills("plaats", "Werkplaats");
        coen.presses("Plannen");
        coen.sees("Vul de tijd in");
        coen.fills("tijd", "9:30");
        coen.presses("Plannen");
        coen.sees("09:30");

        coen.follows("Verzetten of annuleren");
        coen.fills("tijd", "11:00");
        coen.presses("Verzetten");
        coen.sees("11:00");

        coen.follows("Afvinken en uren invullen");
        coen.presses("Afvinken");
        coen.sees("Afgevinkt");
        coen.sees("Deze week in het logboek: 1 uur");
    }

    private void hired() {
        Map<String, Visitor> people = new HashMap<>();
        List.of("hanna").forEach(name -> people.put(name, visitor(name)));
        HiringDesk desk = new HiringDesk(people, this::work);
        desk.goesOnWith(beforehand.toldHire("Amal", "Visser", BEGUN, new Beforehand.Job(BEGUN, LocalDate.of(2026, 7, 12), "32", false)));
        Visitor hanna = desk.opens("hanna", "Pakket bekijken en regelingen kiezen");
        hanna.chooses("schemes", "JOB_COACH_EXTERNAL");
        hanna.page().waitForSelector("[name='coach']");
        hanna.page().locator("select[name='coach']").selectOption(new SelectOption().setLabel("Coachhuis Delta"));
        hanna.fills("consentOn", BEGUN);
        desk.sendsChecked("hanna", "Alles starten");
        work();
    }

    @Override
    boolean examinesPages() {
        return false;
    }
}
