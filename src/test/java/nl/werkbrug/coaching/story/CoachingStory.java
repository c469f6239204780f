package nl.werkbrug.coaching.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.coaching.Coaching;
import nl.werkbrug.coaching.Coaching.Kind;
import nl.werkbrug.coaching.store.CoachingTable;
import nl.werkbrug.coaching.story.CoachingBench.Case;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.fixture.World;
import nl.werkbrug.hire.EmploymentEnded;
import nl.werkbrug.shared.Money;
import nl.werkbrug.testing.Story;
import nl.werkbrug.web.FormResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** Job coaching from the plan to the end, through the same doors as the pages. */
@Story
abstract class CoachingStory {

    private static final LocalDate LAST = LocalDate.of(2026, 11, 30);

    @Autowired
    CoachingBench bench;

    @Autowired
    CoachingTable coachings;

    @Autowired
    ProcessBench processes;

    @Autowired
    World world;

    @Autowired
    ApplicationEventPublisher events;

    @BeforeEach
    void forget_the_test_before() {
        processes.clear();
    }

    @Test
    void a_coach_from_outside_plans_logs_reports_and_asks_once_more() {
        Case it = bench.running(Kind.EXTERNAL);
        bench.reach(LocalDate.of(2026, 6, 15));
        bench.logs(it, it.coach(), key(), LocalDate.of(2026, 6, 8), "120", "1");
        bench.logs(it, it.coach(), key(), LocalDate.of(2026, 6, 10), "120", "6");

        // 120 minutes and a sixth of 120.
        assertThat(bench.get("/dossiers/" + it.dossier(), it.hr()).body())
                .contains("2 uur en 20 minuten gebruikt van 62 uur en 36 minuten (schatting)", "jobcoach van buiten", "klaar op 21 december 2026");
        assertThat(bench.open(it, it.hr())).isEmpty();
        bench.reach(LAST);
        assertThat(bench.task(it, "coaching-evaluation", it.hr()).dueOn()).isEqualTo("2026-12-10");
        bench.does(it, "coaching-evaluation", it.hr(), CoachingAnswers.evaluation());
        bench.does(it, "coaching-satisfaction", it.coach(), CoachingAnswers.satisfaction());
        bench.does(it, "coaching-report", it.coach(), CoachingAnswers.report());

        assertThat(bench.texts("select document_type from document where dossier_id = :dossier", it)).contains("JOB_COACH_REPORT");
        assertThat(bench.task(it, "renew-coaching", it.coach()).dueOn()).isEqualTo("2026-12-28");
        bench.does(it, "renew-coaching", it.coach(), Map.of("coaching.renews", "yes", "coaching.regime", "LIGHT"));
        bench.answered(it, "GRANTED");
        assertThat(bench.get("/werk/taak/" + bench.task(it, "record-coaching-grant", it.hr()).id(), it.hr()).body())
                .contains("value=\"12\"", "value=\"2027\"");
        assertThat(bench.does(it, "record-coaching-grant", it.hr(), CoachingAnswers.grant(false))).isInstanceOf(FormResult.Refused.class);
    }

    @Test
    void silence_of_the_employer_does_not_hold_up_the_report() {
        Case it = bench.running(Kind.EXTERNAL);
        bench.reach(LAST);

        bench.reach(LocalDate.of(2026, 12, 11));

        assertThat(bench.open(it, it.hr())).isEmpty();
        assertThat(bench.open(it, it.coach())).containsExactly("coaching-satisfaction");
    }

    @Test
    void the_advance_for_an_internal_coach_is_fixed_and_partly_paid_back() {
        Case it = bench.running(Kind.INTERNAL);
        assertThat(bench.get("/begeleiding/" + it.coaching() + "/uren", it.hr()).status()).isEqualTo(200);
        assertThat(bench.get("/begeleiding/" + it.coaching() + "/uren", it.coach()).status()).isEqualTo(404);
        bench.reach(LAST);

        assertThat(bench.task(it, "record-coaching-settlement", it.hr()).dueOn()).isEqualTo("2027-02-28");
        LocalDate letter = LocalDate.of(2026, 12, 1);
        bench.reach(letter);
        assertThat(bench.does(it, "record-coaching-settlement", it.hr(), settlement(letter, "4600"))).isInstanceOf(FormResult.Refused.class);
        bench.does(it, "record-coaching-settlement", it.hr(), settlement(letter, "500"));
        assertThat(bench.task(it, "repay-coaching", it.hr()).dueOn()).isEqualTo("2026-12-29");
        bench.does(it, "repay-coaching", it.hr(), Map.of("repaid.on", letter));

        assertThat(bench.timeline(it)).anyMatch(text -> text.contains("Terug te betalen: € 500,00"));
        assertThat(bench.open(it, it.coach())).isEmpty();
    }

    private static Map<String, Object> settlement(LocalDate on, String reclaim) {
        return Map.of("settlement.on", on, "settlement.fixed", Money.euros("4000"), "settlement.reclaim", Money.euros(reclaim));
    }

    @Test
    void a_break_of_more_than_four_weeks_ends_the_period_and_begins_anew() {
        Case it = bench.running(Kind.EXTERNAL);
        bench.reach(LocalDate.of(2026, 7, 6));
        bench.sends("begeleiding-onderbreken", it.coaching(), it.coach(), Map.of("break.first", LocalDate.of(2026, 7, 1)));
        assertThat(bench.get("/dossiers/" + it.dossier(), it.hr()).body()).contains("ligt nu stil");

        bench.reach(LocalDate.of(2026, 7, 29));
        assertThat(bench.timeline(it)).anyMatch(text -> text.contains("De periode stopt op 30 juni 2026"));
        bench.does(it, "coaching-evaluation", it.hr(), CoachingAnswers.evaluation());
        bench.does(it, "coaching-satisfaction", it.coach(), CoachingAnswers.satisfaction());
        bench.does(it, "coaching-report", it.coach(), CoachingAnswers.report());
        bench.does(it, "resume-coaching", it.hr(), Map.of("coaching.resumes", "yes", "coaching.resumedOn", LocalDate.of(2026, 9, 1)));

        assertThat(coachings.get(it.coaching()).startsOn()).isEqualTo("2026-09-01");
        assertThat(bench.open(it, it.coach())).containsExactly("coaching-plan");
    }

    @Test
    void a_short_break_changes_nothing() {
        Case it = bench.running(Kind.EXTERNAL);
        bench.sends("begeleiding-onderbreken", it.coaching(), it.hr(), Map.of("break.first", LocalDate.of(2026, 7, 1)));
        bench.reach(LocalDate.of(2026, 7, 14));
        bench.sends("begeleiding-onderbreken", it.coaching(), it.hr(), Map.of("break.last", LocalDate.of(2026, 7, 13)));

        Map<String, Object> twice = Map.of("break.first", LocalDate.of(2026, 7, 10), "break.last", LocalDate.of(2026, 7, 12));
        assertThat(bench.sends("begeleiding-onderbreken", it.coaching(), it.hr(), twice)).isInstanceOf(FormResult.Refused.class);
        bench.reach(LocalDate.of(2026, 8, 1));

        assertThat(bench.open(it, it.hr())).isEmpty();
        assertThat(bench.timeline(it)).noneMatch(text -> text.contains("langer dan vier weken"));
    }

    @Test
    void when_the_employment_ends_the_last_report_is_made_and_the_payer_is_told() {
        Case it = bench.running(Kind.INTERNAL);
        LocalDate end = LocalDate.of(2026, 8, 31);
        bench.reach(end);

        events.publishEvent(new EmploymentEnded(it.hire().id(), it.dossier(), end));
        processes.runJobs();

        assertThat(bench.open(it, it.hr())).containsExactly("coaching-evaluation", "record-coaching-settlement", "tell-coaching-end");
        assertThat(bench.task(it, "tell-coaching-end", it.hr()).dueOn()).isEqualTo("2026-09-07");
        bench.does(it, "tell-coaching-end", it.hr(), Map.of("end.toldOn", end));
        bench.does(it, "coaching-evaluation", it.hr(), CoachingAnswers.evaluation());
        bench.does(it, "coaching-satisfaction", it.hr(), CoachingAnswers.satisfaction());
        bench.does(it, "coaching-report", it.hr(), CoachingAnswers.report());
        assertThat(bench.open(it, it.hr())).containsExactly("record-coaching-settlement");
        assertThat(coachings.get(it.coaching()).state()).isEqualTo(Coaching.State.ENDED);
    }

    @Test
    void a_hire_that_does_not_come_about_leaves_nothing() {
        Case it = bench.running(Kind.EXTERNAL);

        bench.sends("aanname-stoppen", it.hire().id(), it.hr(), Map.of("reason", "Andere baan."));

        assertThat(bench.open(it, it.hr())).isEmpty();
        assertThat(bench.open(it, it.coach())).isEmpty();
        assertThat(coachings.get(it.coaching()).over()).isTrue();
    }

    @Test
    void a_line_counts_once_is_checked_and_its_correction_keeps_what_was() {
        Case it = bench.running(Kind.EXTERNAL);
        String key = key();
        bench.logs(it, it.coach(), key, CoachingAnswers.DAY, "60", "1");
        bench.logs(it, it.coach(), key, CoachingAnswers.DAY, "60", "1");
        assertThat(bench.logs(it, it.coach(), key(), LocalDate.of(2026, 6, 2), "0,5", "").body())
                .contains("Deze dag is nog niet geweest", "Vul hele minuten in", "value=\"0,5\"");

        String line = bench.onlyLine(it);
        bench.sends("begeleiding-regel", line, it.coach(), Map.of(
                "visit.change", "CORRECT", "visit.on", CoachingAnswers.DAY, "visit.activity", "AT_WORK", "visit.minutes", 90,
                "visit.group", 1, "visit.because", "Te weinig opgeschreven"));

        assertThat(bench.get("/begeleiding/" + it.coaching() + "/uren", it.coach()).body())
                .contains("Week 23 van 2026: 1 uur en 30 minuten", "Te weinig opgeschreven", "verbeterd", "60 minuten");
        assertThat(bench.sends("begeleiding-regel", line, it.coach(), Map.of("visit.change", "REMOVE", "visit.because", "dubbel")))
                .isInstanceOf(FormResult.Before.class);
    }

    @Test
    void who_does_not_keep_the_log_sees_no_line_and_writes_none() {
        Case it = bench.running(Kind.EXTERNAL);
        bench.logs(it, it.coach(), key(), CoachingAnswers.DAY, "60", "1");
        String line = bench.onlyLine(it);
        Viewer stranger = world.user("Vreemde Coach", Role.JOB_COACH, world.coachOffice("Elders"));

        for (Viewer each : new Viewer[] {it.hr(), it.loket(), stranger}) {
            assertThat(bench.get("/begeleiding/" + it.coaching() + "/uren", each).status()).isEqualTo(404);
            assertThat(bench.logs(it, each, key(), CoachingAnswers.DAY, "60", "1").status()).isEqualTo(404);
            assertThat(bench.get("/werk/begeleiding-regel/" + line, each).status()).isEqualTo(404);
        }
        assertThat(bench.get("/begeleiding", it.coach()).body()).contains("Amal Visser", "1 uur gebruikt");
        assertThat(bench.get("/begeleiding", stranger).body()).doesNotContain("Amal");
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
