package nl.werkbrug.demo;

import static nl.werkbrug.demo.DemoUser.COEN;

import java.time.LocalDate;
import java.util.Map;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.coaching.LogKeeping;
import nl.werkbrug.hire.Hire;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What Coen does as a job coach. */
@Profile("demo")
@Component
class CoachingStories {

    private final Stage stage;
    private final LogKeeping log;

    CoachingStories(Stage stage, LogKeeping log) {
        this.stage = stage;
        this.log = log;
    }

    /** A visit every other week since the first working day, and a note of which nobody else knows. */
    void logged(Hire hire, LocalDate start, LocalDate today) {
        Viewer coen = stage.viewer(COEN);
        String coaching = log.coachingOf(hire.id(), coen).orElseThrow();
        LocalDate on = WorkingWeek.onOrBefore(start.plusDays(7));
        for (int visit = 0; visit < 4 && on.isBefore(today); visit++) {
            log.did(coaching, on, visit % 2 == 0 ? "AT_WORK" : "TALK", visit % 2 == 0 ? 90 : 45, coen);
            on = WorkingWeek.onOrBefore(on.plusDays(14));
        }
        stage.sends("begeleiding-aantekening", coaching, COEN, Map.of(
                "note.on", WorkingWeek.onOrBefore(start.plusDays(7)),
                "note.text", "Wil liever uitleg met plaatjes. Volgende keer een kaart met stappen meenemen."));
    }
}
