package nl.werkbrug.coaching.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.agenda.CalendarFeeds;
import nl.werkbrug.agenda.CalendarText;
import nl.werkbrug.coaching.Coaching.Kind;
import nl.werkbrug.coaching.log.CoachLog;
import nl.werkbrug.coaching.plan.PlannedVisit;
import nl.werkbrug.coaching.plan.PlannedVisits;
import nl.werkbrug.coaching.story.CoachingBench.Case;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.testing.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A coach plans visits, moves and cancels them, and ticks them off into the log; nobody else sees them. */
@Story
abstract class PlannedVisitsStory {

    private static final String TODAY = "/begeleiding/vandaag";

    @Autowired
    CoachingBench bench;

    @Autowired
    PlannedVisits visits;

    @Autowired
    CoachLog log;

    @Autowired
    CalendarFeeds feeds;

    @Autowired
    CalendarText calendar;

    @Autowired
    ProcessBench processes;

    private Case it;

    @BeforeEach
    void a_coaching() {
        processes.clear();
        it = bench.running(Kind.EXTERNAL);
    }

    @Test
    void a_visit_is_planned_once_and_stands_under_its_day() {
        String key = UUID.randomUUID().toString();
        Map<String, String> typed = typed(key, LocalDate.of(2026, 6, 1), "14.30", "Werkplaats achter");

        assertThat(bench.post(plan(), it.coach(), typed).status()).isEqualTo(302);
        bench.post(plan(), it.coach(), typed);

        assertThat(planned()).hasSize(1).first().satisfies(visit -> {
            assertThat(visit.at()).isEqualTo("14:30");
            assertThat(visit.kind()).isEqualTo(PlannedVisit.Kind.VISIT);
        });
        assertThat(bench.get(TODAY, it.coach()).body()).contains("14:30", "Werkplaats achter", "Amal Visser");
    }

    @Test
    void what_was_typed_wrong_is_said_and_kept() {
        CoachingBench.Answer answer = bench.post(plan(), it.coach(), typed("", LocalDate.of(2026, 5, 30), "25:00", "Hier"));

        assertThat(answer.body()).contains("Deze dag is voorbij.", "Vul de tijd in als uren en minuten", "value=\"25:00\"", "value=\"Hier\"");
        assertThat(planned()).isEmpty();
    }

    @Test
    void it_is_moved_but_not_by_who_read_an_older_version_and_cancelled() {
        String id = plans(LocalDate.of(2026, 6, 2));
        Map<String, String> later = typed(id, LocalDate.of(2026, 6, 3), "9:00", "");

        bench.post("/begeleiding/afspraken/" + id, it.coach(), later);
        assertThat(planned()).extracting(PlannedVisit::on).containsExactly(LocalDate.of(2026, 6, 3));
        assertThat(bench.post("/begeleiding/afspraken/" + id, it.coach(), later).body()).contains("intussen gewijzigd");

        bench.post("/begeleiding/afspraken/" + id + "/annuleren", it.coach());
        assertThat(planned()).isEmpty();
    }

    @Test
    void ticking_off_fills_the_hours_and_stands_in_the_log_once() {
        String id = plans(LocalDate.of(2026, 6, 1));
        String hours = "/begeleiding/" + it.coaching() + "/uren";
        assertThat(bench.get(hours + "?afspraak=" + id, it.coach()).body()).contains("value=\"60\"", "name=\"afspraak\" value=\"" + id + "\"")
                .as("which visit this is").contains("Deze afspraak vinkt u af", "maandag 1 juni 2026 om ", ">Afvinken</button>");
        assertThat(bench.get(hours, it.coach()).body()).doesNotContain("Deze afspraak vinkt u af");

        Map<String, String> line = Map.of(
                "sleutel", UUID.randomUUID().toString(), "afspraak", id, "dag", "1", "maand", "6", "jaar", "2026",
                "activiteit", "AT_WORK", "minuten", "75", "groep", "1");
        bench.post(hours, it.coach(), line);
        bench.post(hours, it.coach(), line);

        assertThat(log.lines(it.coaching(), it.coach())).extracting(visit -> visit.minutes()).containsExactly(75);
        assertThat(planned()).isEmpty();
        assertThat(bench.get(TODAY, it.coach()).body()).contains("1 uur en 15 minuten", "Afgevinkt").doesNotContain("afspraak=" + id, "U hebt vandaag geen");
    }

    @Test
    void only_from_its_day_on_a_visit_can_be_ticked_off() {
        String tomorrow = plans(LocalDate.of(2026, 6, 2));
        assertThat(bench.get(TODAY, it.coach()).body()).contains("/begeleiding/afspraken/" + tomorrow).doesNotContain("afspraak=" + tomorrow);

        String today = plans(LocalDate.of(2026, 6, 1));
        assertThat(bench.get(TODAY, it.coach()).body()).contains("afspraak=" + today);
    }

    @Test
    void nobody_but_the_coaches_of_the_coaching_reaches_a_visit() {
        String id = plans(LocalDate.of(2026, 6, 1));
        Viewer stranger = bench.otherCoach(it);

        for (Viewer each : List.of(it.hr(), it.loket(), stranger)) {
            assertThat(bench.get("/begeleiding/afspraken/" + id, each).status()).isEqualTo(404);
            assertThat(bench.post("/begeleiding/afspraken/" + id + "/annuleren", each).status()).isEqualTo(404);
            assertThat(bench.get(plan(), each).status()).isEqualTo(404);
        }
        assertThat(planned()).hasSize(1);
    }

    @Test
    void the_own_calendar_has_it_without_a_name_or_a_typed_word_and_hears_of_a_cancellation() {
        bench.post(plan(), it.coach(), typed(UUID.randomUUID().toString(), LocalDate.of(2026, 6, 4), "10:00", "Bij Zwaardvis"));
        String id = planned().get(0).id();
        String token = feeds.make(null, it.coach());

        String text = calendar.of(feeds.find(token).orElseThrow());
        assertThat(text).contains("Bezoek dossier", "20260604T080000Z").doesNotContain("Amal", "Visser", "Zwaardvis", "Korst");

        bench.post("/begeleiding/afspraken/" + id + "/annuleren", it.coach());
        assertThat(calendar.of(feeds.find(token).orElseThrow())).contains("STATUS:CANCELLED");
        bench.putOut(it);
        assertThat(calendar.of(feeds.find(token).orElseThrow())).doesNotContain("Bezoek dossier");
    }

    private String plan() {
        return "/begeleiding/" + it.coaching() + "/plannen";
    }

    private String plans(LocalDate on) {
        String id = UUID.randomUUID().toString();
        bench.post(plan(), it.coach(), typed(id, on, "10:00", ""));
        return id;
    }

    private List<PlannedVisit> planned() {
        return visits.own(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 7, 1), LocalDate.of(2026, 6, 1), it.coach()).stream()
                .filter(PlannedVisit::open).toList();
    }

    private static Map<String, String> typed(String key, LocalDate on, String time, String place) {
        return Map.of(
                "sleutel", key, "versie", "0", "dag", "" + on.getDayOfMonth(), "maand", "" + on.getMonthValue(), "jaar", "" + on.getYear(),
                "tijd", time, "minuten", "60", "soort", "VISIT", "plaats", place);
    }
}
