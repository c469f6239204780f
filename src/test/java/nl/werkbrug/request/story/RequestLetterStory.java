package nl.werkbrug.request.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.agenda.DeadlineState;
import nl.werkbrug.fixture.SoundPdf;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.request.AuthorityRequest;
import nl.werkbrug.request.AuthorityRequest.State;
import nl.werkbrug.request.NewRequest;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.web.FormResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A portable provision: only the employee can ask, so what the municipality asks goes to the employee, by post. */
abstract class RequestLetterStory extends RequestObjectionBench {

    private static final Map<String, Object> INCOMPLETE = Map.of("outcome", "INCOMPLETE", "missing", "Een brief van de oogarts", "days", 14);

    private AuthorityRequest it;

    @BeforeEach
    void a_portable_provision_that_was_handed_in() {
        Hire hire = fixture.hire("jobKind=ORDINARY benefit=BIJSTAND startsOn=2026-06-15 permanent=true hoursPerWeek=32");
        hires.municipality(hire.id(), town);
        desk.inTransaction(() -> consents.give(hire.dossierId(), Hire.SUBJECT, town, WorksAs.LOKET, TODAY, fixture.hr));
        String id = desk.inTransaction(() -> requests.start(
                new NewRequest("choice-" + hire.id(), "PORTABLE_PROVISION", hire.dossierId(), null, null)));
        bench.runJobs();
        desk.does(table.get(id), "request-ask", fixture.hr, Map.of("outcome", "ASKED", "desk", "MUNICIPALITY"));
        it = table.get(id);
    }

    @Test
    void what_is_missing_is_asked_of_the_employee_and_the_term_stands_still_from_the_day_after_posting() {
        desk.does(it, "request-check", caseworker, INCOMPLETE);

        assertThat(desk.open(it, fixture.hr)).as("nothing for the employer to do").containsExactly("letter-post");
        assertThat(letter()).contains("Een brief van de oogarts", "Doe dat per brief", "vanaf de dag na die waarop wij deze brief op de post deden")
                .doesNotContain("Werkbrug");
        assertThat(state()).as("nobody was asked yet").isEqualTo(DeadlineState.OPEN);
        clock.set(TODAY.plusDays(2));
        posts();
        assertThat(state()).isEqualTo(DeadlineState.SUSPENDED);

        clock.set(TODAY.plusDays(10));
        assertThat(answered(TODAY.plusDays(1))).as("before the question was posted").isInstanceOf(FormResult.Refused.class);
        assertThat(answered(TODAY.plusDays(9))).isInstanceOf(FormResult.Done.class);
        assertThat(table.get(it.id()).clock().decideBy()).as("4 to 9 June do not count; 2 August is a Sunday").isEqualTo("2026-08-03");
        assertThat(desk.open(it, caseworker)).containsExactly("request-check");
    }

    @Test
    void the_employer_hears_that_more_was_asked_and_not_what() {
        desk.does(it, "request-check", caseworker, INCOMPLETE);
        posts();
        answered(TODAY);

        String page = desk.page("/dossiers/" + it.dossierId(), fixture.hr);
        assertThat(page).contains("De gemeente vraagt de werknemer om aan te vullen, uiterlijk op 15 juni 2026", "De werknemer vulde de aanvraag aan")
                .doesNotContain("oogarts", "Brief aan de werknemer met de vraag", "Hier is de brief");
        assertThat(desk.page("/dossiers/" + it.dossierId(), caseworker)).contains("Brief aan de werknemer met de vraag", "Hier is de brief");
        assertThat(jdbc.sql("select body_text from mail_outbox where once_key like 'request-more:%' and dossier_id = ?").param(it.dossierId())
                .query(String.class).list()).isNotEmpty().allSatisfy(text -> assertThat(text).contains("U hoeft niets te doen").doesNotContain("oogarts"));
    }

    @Test
    void a_letter_that_nobody_posted_asked_nothing() {
        desk.does(it, "request-check", caseworker, INCOMPLETE);
        clock.set(TODAY.plusDays(15));
        bench.runJobs();

        assertThat(table.get(it.id()).state()).isEqualTo(State.ASKED);
        assertThat(table.get(it.id()).clock().decideBy()).isEqualTo("2026-07-27");
        assertThat(desk.page("/dossiers/" + it.dossierId(), caseworker)).contains("ging niet op tijd op de post");
        assertThat(desk.page("/dossiers/" + it.dossierId(), fixture.hr)).as("who read that it was asked").contains("De vraag telt niet");
        assertThat(desk.open(it, caseworker)).containsExactly("request-check");
    }

    @Test
    void before_a_refusal_the_employee_is_heard_by_letter() {
        Map<String, Object> refusal = Map.of("outcome", "REFUSED", "reasoning", "Er is al zo'n bril.");
        desk.does(it, "request-check", caseworker, Map.of("outcome", "COMPLETE"));
        desk.does(it, "request-propose", caseworker, refusal);
        assertThat(letter()).contains("Er is al zo'n bril.", "Schrijf ons een brief, of bel ons.").doesNotContain("Werkbrug");
        posts();
        desk.does(it, "request-view-by-post", caseworker, Map.of("view", "Die bril is kapot."));

        assertThat(desk.page("/werk/taak/" + desk.task(it, "request-propose", caseworker).id(), caseworker))
                .contains("Zienswijze van de aanvrager: Die bril is kapot.");
        assertThat(desk.page("/dossiers/" + it.dossierId(), fixture.hr)).contains("De werknemer gaf een zienswijze").doesNotContain("kapot");
    }

    private FormResult answered(LocalDate on) {
        return desk.does(it, "request-supplement-by-post", caseworker, Map.of("receivedOn", on, "note", "Hier is de brief."));
    }

    private void posts() {
        assertThat(desk.does(it, "letter-post", caseworker, Map.of("postedOn", DutchTime.today(clock), "posted", true))).isInstanceOf(FormResult.Done.class);
    }

    private DeadlineState state() {
        return DeadlineState.valueOf(jdbc.sql("select state from running_deadline where business_key = ? and code = 'AWB_4_13'").param(it.id())
                .query(String.class).single());
    }

    private String letter() {
        List<String> ids = jdbc.sql("select document_id from posted_letter where about_id = ?").param(it.id()).query(String.class).list();
        return SoundPdf.text(documents.content(ids.get(0)));
    }
}
