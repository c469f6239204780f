package nl.werkbrug.demo;

import static nl.werkbrug.demo.DemoUser.COEN;
import static nl.werkbrug.demo.DemoUser.HANNA;
import static nl.werkbrug.demo.DemoUser.LOTTE;
import static nl.werkbrug.demo.DemoUser.TAMAR;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.coaching.LogKeeping;
import nl.werkbrug.coaching.VisitPlanning;
import nl.werkbrug.hire.Hire;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What Coen does as a job coach. */
@Profile("demo")
@Component
class CoachingStories {

    private static final int VISITS = 13;

    private final Stage stage;
    private final LogKeeping log;
    private final VisitPlanning planning;

    CoachingStories(Stage stage, LogKeeping log, VisitPlanning planning) {
        this.stage = stage;
        this.log = log;
        this.planning = planning;
    }

    /** Planned by the coach, asked by the employer, granted for half a year by the loket. */
    void granted(Hire hire, LocalDate start, LocalDate decided) {
        plans(hire, COEN, HANNA);
        proposed(hire, start);
        signed(hire, start, decided, HANNA);
    }

    /** Planned by the coach and asked by the employer. */
    void plans(Hire hire, DemoUser coach, DemoUser hr) {
        stage.does(hire, "coaching-plan", coach, Map.of(
                "coaching.payer", "MUNICIPALITY", "jobCoach.name", coach.displayName(),
                "jobCoach.qualification", "Erkende organisatie van UWV", "coaching.regime", "MIDDLE",
                "coaching.goals", "Zelf de dag plannen, en op tijd om hulp vragen.",
                "coaching.approach", "Om de week een bezoek op het werk, daarna een gesprek met de leidinggevende."));
        stage.does(hire, "request-ask", hr, Map.of("outcome", "ASKED", "desk", "MUNICIPALITY"));
    }

    /** Looked at by a caseworker. */
    void proposed(Hire hire, LocalDate start) {
        stage.does(hire, "request-check", LOTTE, Map.of("outcome", "COMPLETE"));
        stage.does(hire, "request-propose", LOTTE, Map.of(
                "outcome", "GRANTED", "from", start, "until", start.plusMonths(6).minusDays(1),
                "conditions", "De jobcoach schrijft aan het eind een verslag.",
                "reasoning", "De werknemer heeft hulp nodig bij het plannen van de dag."));
    }

    /** Signed by a team lead, and written down by the employer. */
    void signed(Hire hire, LocalDate start, LocalDate decided, DemoUser hr) {
        stage.does(hire, "request-sign", TAMAR, Map.of("outcome", "SIGN"));
        stage.does(hire, "record-coaching-grant", hr, Map.of(
                "grant.decidedOn", decided, "grant.firstDay", start, "grant.lastDay", start.plusMonths(6).minusDays(1),
                "grant.regime", "MIDDLE", "grant.hoursWorked", new BigDecimal("626")));
    }

    /** What the coach answers when a period is over, by form: it went well, and no other one is asked. */
    Map<String, Object> ends(String form, DemoUser coach, LocalDate today) {
        return switch (form) {
            case "coaching-satisfaction" -> Map.of(
                    "satisfaction.how", "TOGETHER", "satisfaction.on", today, "satisfaction.verdict", "GOOD",
                    "satisfaction.text", "Ik weet nu wie ik kan vragen.");
            case "coaching-report" -> Map.of(
                    "report.results", "De werknemer plant zelf de dag en vraagt op tijd om hulp.", "report.explanation",
                    "De leidinggevende heeft de begeleiding overgenomen.", "jobCoach.name", coach.displayName());
            case "renew-coaching" -> Map.of("coaching.renews", "no");
            default -> Map.of();
        };
    }

    /** Writes the visits of half a year, every other week, as far as they were after the one day and until the other. */
    void visited(Hire hire, DemoUser coach, LocalDate start, LocalDate after, LocalDate until) {
        Viewer viewer = stage.viewer(coach);
        for (int visit = 0; visit < VISITS; visit++) {
            LocalDate on = WorkingWeek.onOrBefore(start.plusDays(7 + 14L * visit));
            if (on.isAfter(after) && !on.isAfter(until)) {
                log.did(log.coachingOf(hire.id(), viewer).orElseThrow(), on, visit % 2 == 0 ? "AT_WORK" : "TALK", visit % 2 == 0 ? 90 : 45, viewer);
            }
        }
    }

    /** A visit every other week from the first working day until the illness, what is planned, and a note of which nobody else knows. */
    void logged(Hire hire, LocalDate start, LocalDate today) {
        Viewer coen = stage.viewer(COEN);
        String coaching = log.coachingOf(hire.id(), coen).orElseThrow();
        visited(hire, COEN, start, start, today.minusDays(9));
        planning.plans(coaching, today, "10:00", "VISIT", "Werkplaats, ingang achter", coen);
        planning.plans(coaching, today.plusDays(1), "09:30", "PHONE", "", coen);
        planning.plans(coaching, today.plusDays(4), "14:00", "ONLINE", "", coen);
        stage.sends("begeleiding-aantekening", coaching, COEN, Map.of(
                "note.on", WorkingWeek.onOrBefore(start.plusDays(7)),
                "note.text", "Wil liever uitleg met plaatjes. Volgende keer een kaart met stappen meenemen."));
    }
}
