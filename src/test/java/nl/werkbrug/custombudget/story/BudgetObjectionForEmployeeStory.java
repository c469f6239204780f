package nl.werkbrug.custombudget.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.agenda.CourseChange;
import nl.werkbrug.agenda.DeadlineCourses;
import nl.werkbrug.agenda.RunningDeadlines;
import nl.werkbrug.custombudget.BudgetRequest;
import nl.werkbrug.document.StoredDocument;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.objection.Assessment;
import nl.werkbrug.objection.Objection;
import nl.werkbrug.objection.ObjectionHandling;
import nl.werkbrug.shared.KeptWords;
import nl.werkbrug.shared.Language;
import nl.werkbrug.web.FormResult;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What comes between an objection for an employee and its decision: it is completed or withdrawn, and beside it there is another. */
abstract class BudgetObjectionForEmployeeStory extends LetterObjectionBench {

    @Autowired
    RunningDeadlines running;

    @Autowired
    DeadlineCourses courses;

    @Autowired
    ObjectionHandling handling;

    @Test
    void the_time_to_decide_stands_still_from_the_question_until_the_answer() throws IOException {
        BudgetRequest asked = askedToComplete();
        Objection before = objection(asked);
        assertThat(letter(hireOf(asked), "Vraag om uw bezwaar aan te vullen")).contains("De tijd om te beslissen staat stil", "(artikel 7:10 lid 2 Awb)");
        assertThat(running.standsStill(before.clockId())).isTrue();
        desk.reach(LAST_DAY.plusDays(10));

        assertThat(desk.does(asked.dossierId(), "objection-complete-by-post", colleague, Map.of(
                "receivedOn", LAST_DAY.minusDays(1), "grounds", "Te vroeg."))).isInstanceOf(FormResult.Refused.class);
        desk.does(asked.dossierId(), "objection-complete-by-post", colleague, Map.of(
                "receivedOn", LAST_DAY.plusDays(8), "grounds", "Ik kan er anders niet komen."));

        assertThat(before.decideBy()).isEqualTo("2026-08-24");
        assertThat(objection(asked).decideBy()).as("seven days later: 14 to 20 July do not count").isEqualTo("2026-08-31");
        assertThat(jdbc.sql("select steps_json from running_deadline where id = :id").param("id", before.clockId()).query(String.class).single())
                .contains("artikel 7:10 lid 2 Awb").doesNotContain("4:15");
        assertThat(running.standsStill(before.clockId())).isFalse();
    }

    @Test
    void it_stands_still_from_the_day_after_the_letter_was_posted() throws IOException {
        BudgetRequest asked = registered(refused(coach));
        Hire hire = hireOf(asked);
        assess(hire, LAST_DAY.plusDays(21));
        assertThat(running.standsStill(objection(asked).clockId())).as("nobody was asked yet").isFalse();
        desk.reach(LAST_DAY.plusDays(4));
        assertThat(desk.does(hire.dossierId(), "letter-post", colleague, Map.of("postedOn", LAST_DAY.minusDays(1), "posted", true)))
                .as("it was not there yet").isInstanceOf(FormResult.Refused.class);

        posts(hire);

        assertThat(running.standsStill(objection(asked).clockId())).isTrue();
        assertThat(letter(hire, "Vraag om uw bezwaar aan te vullen")).contains("vanaf de dag na die waarop wij deze brief op de post deden");
        desk.reach(LAST_DAY.plusDays(22));
        assertThat(objection(asked).decideBy()).as("18 July to 3 August do not count").isEqualTo("2026-09-10");
    }

    @Test
    void a_question_that_nobody_posted_does_not_count() {
        BudgetRequest asked = registered(refused(coach));
        assess(hireOf(asked), LAST_DAY.plusDays(21));

        desk.reach(LAST_DAY.plusDays(22));

        assertThat(objection(asked).decideBy()).isEqualTo("2026-08-24");
        assertThat(lines(hireOf(asked), colleague)).contains("De brief met de vraag om aan te vullen ging niet op tijd op de post. De vraag telt niet.");
        assertThat(desk.does(asked.dossierId(), "objection-assess", colleague, Map.of("grounds", "MISSING", "committee", "no")).toString())
                .contains("artikel 6:6 Awb");
    }

    @Test
    void it_runs_again_when_nobody_answers_in_time() {
        BudgetRequest asked = askedToComplete();

        desk.reach(LAST_DAY.plusDays(22));

        assertThat(objection(asked).decideBy()).as("three weeks later: 14 July to 3 August do not count").isEqualTo("2026-09-14");
        assertThat(lines(hireOf(asked), colleague)).contains("De tijd om het bezwaar aan te vullen is voorbij.");
        assertThat(desk.own(asked.dossierId(), colleague)).containsExactly("objection-assess");
    }

    @Test
    void the_coach_who_objected_for_the_employee_completes_it_here() {
        Hire hire = refused(coach);
        BudgetRequest asked = request(hire);
        objectsFor(asked);
        String id = objection(asked).id();
        assertThat(desk.send("bezwaar-aanvullen", id, coach, Map.of("grounds", "Nog niet gevraagd."))).isInstanceOf(FormResult.Before.class);
        asksToComplete(hire, TODAY.plusDays(21));
        assertThat(mails(hire)).contains("Vul het bezwaar aan");
        assertThatThrownBy(() -> desk.flow("bezwaar-aanvullen").open(id, fixture.hr)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> desk.flow("bezwaar-aanvullen").open(id, colleague)).isInstanceOf(NotVisible.class);

        assertThat(desk.send("bezwaar-aanvullen", id, coach, Map.of("grounds", "De bus rijdt niet in de nacht."))).isInstanceOf(FormResult.Done.class);
        assertThat(desk.send("bezwaar-aanvullen", id, coach, Map.of("grounds", "Nog eens."))).isInstanceOf(FormResult.Before.class);

        assertThat(objection(asked).intake().grounds()).isEqualTo("De bus rijdt niet in de nacht.");
        assertThat(desk.own(hire.dossierId(), colleague)).containsExactly("objection-assess");
        assertThat(lines(hire, coach)).contains("Het bezwaar is aangevuld.");
        assertThat(audited(id)).contains("COMPLETE");
    }

    @Test
    void the_coach_withdraws_it_for_the_employee_who_hears_so_by_letter() throws IOException {
        Hire hire = refused(coach);
        BudgetRequest asked = request(hire);
        objectsFor(asked);
        String id = objection(asked).id();
        assertThat(desk.flow("bezwaar-intrekken").open(id, coach).formId()).isEqualTo("objection-withdraw");
        assertThat(desk.flow("bezwaar-intrekken").open(id, colleague).formId()).isEqualTo("objection-withdraw-by-post");
        assertThatThrownBy(() -> desk.flow("bezwaar-intrekken").open(id, fixture.hr)).isInstanceOf(NotVisible.class);

        assertThat(desk.send("bezwaar-intrekken", id, coach, Map.of("asked", true, "sure", true))).isInstanceOf(FormResult.Done.class);

        assertThat(objection(asked).state()).isEqualTo(Objection.State.WITHDRAWN);
        assertThat(letter(hire, "Bevestiging dat uw bezwaar is ingetrokken")).contains("dat bezwaar voor u in", "artikel 6:21 Awb", "tot en met maandag 13 juli 2026");
        assertThat(desk.open(asked.dossierId(), colleague)).containsExactly("letter-post");
        posts(hire);
        assertThat(desk.open(asked.dossierId(), colleague)).isEmpty();
        assertThat(bench.results("objection-handling", id)).contains("end_withdrawn");
        assertThat(audited(id)).contains("WITHDRAW", "POSTED");
        assertThat(lines(hire, coach)).contains("Brief met de bevestiging dat het bezwaar is ingetrokken.");
    }

    @Test
    void a_colleague_of_the_coach_withdraws_it_only_when_standing_in() {
        BudgetRequest asked = request(refused(coach));
        objectsFor(asked);
        String id = objection(asked).id();
        Viewer other = fixture.world().user("Cato Coach", Role.JOB_COACH, coachOffice);

        assertThatThrownBy(() -> desk.send("bezwaar-intrekken", id, other, Map.of("asked", true, "sure", true))).isInstanceOf(NotVisible.class);
        assertThat(objection(asked).running()).isTrue();
        standIns.name(other.userId(), TODAY.plusDays(7), coach);

        assertThat(desk.send("bezwaar-intrekken", id, other, Map.of("asked", true, "sure", true))).isInstanceOf(FormResult.Done.class);
        assertThat(jdbc.sql("select actor from timeline_entry where dossier_id = :dossier and entry_text like '%ingetrokken. Er komt geen%'")
                .param("dossier", asked.dossierId()).query(String.class).list()).isNotEmpty().allMatch("Cato Coach voor Cor Coach"::equals);
    }

    @Test
    void two_objections_of_one_dossier_are_told_apart() {
        Hire hire = refused(coach);
        BudgetRequest first = request(hire);
        registers(first, Map.of("sender", "EMPLOYEE", "receivedOn", TODAY, "grounds", "De fiets."));
        desk.reach(TODAY.plusDays(2));
        Map<String, Object> glasses = wish("120.00");
        glasses.put("kind", "GLASSES");
        desk.send("maatwerkbudget", hire.dossierId(), coach, glasses);
        refuses(hire, caseworker);
        BudgetRequest second = requests.ofDossier(hire.dossierId()).stream().filter(it -> !it.id().equals(first.id())).findFirst().orElseThrow();
        registers(second, Map.of("sender", "EMPLOYEE", "receivedOn", TODAY.plusDays(2), "grounds", "De bril."));

        List<String> titles = jdbc.sql("select title from inbox_task where dossier_id = :dossier and process_id = 'objection-handling'")
                .param("dossier", hire.dossierId()).query(String.class).list();
        assertThat(titles).hasSize(2).doesNotHaveDuplicates().allSatisfy(title -> assertThat(title).contains("besluit van "));
        assertThat(titles.toString()).contains("200,00, besluit van 1 juni 2026", "120,00, besluit van 3 juni 2026").doesNotContain("Een fiets");
        assertThat(titles.stream().map(title -> KeptWords.in(Language.ENGLISH, title)).toList().toString())
                .contains("Print and post the confirmation: ", "decision of 3 June 2026");
        assertThat(documents.list(hire.dossierId()).stream().map(StoredDocument::title).filter(it -> it.startsWith("Bevestiging")).toList())
                .hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void a_question_on_the_old_model_that_nobody_answered_lets_the_term_run_again_when_it_is_assessed() {
        BudgetRequest asked = askedWithoutTheModel();
        String id = objection(asked).id();
        desk.reach(LAST_DAY.plusDays(30));
        assertThat(running.standsStill(objection(asked).clockId())).isTrue();

        desk.does(asked.dossierId(), "objection-assess", colleague, Map.of("grounds", "COMPLETE", "committee", "no"));

        assertThat(objection(asked).decideBy()).as("14 July to 3 August do not count").isEqualTo("2026-09-14");
        assertThat(running.standsStill(objection(asked).clockId())).isFalse();
        assertThat(objections.find(id).orElseThrow().asked()).isFalse();
    }

    @Test
    void who_cannot_complete_it_here_hears_so() {
        BudgetRequest asked = askedWithoutTheModel();
        String id = objection(asked).id();

        assertThat(desk.send("bezwaar-aanvullen", id, coach, Map.of("grounds", "De bus."))).isInstanceOfSatisfying(
                FormResult.Refused.class, it -> assertThat(it.mistakes().toString()).contains("Stuur de aanvulling per brief"));
        assertThat(objection(asked).asked()).isTrue();
    }

    @Test
    void the_letter_says_that_the_time_stands_still_when_it_did_so_already() throws IOException {
        Hire hire = refused(coach);
        BudgetRequest asked = request(hire);
        desk.reach(LAST_DAY);
        registers(asked, Map.of("sender", "EMPLOYEE", "receivedOn", LAST_DAY));
        desk.reach(LAST_DAY.plusDays(3));
        courses.apply(objection(asked).clockId(), new CourseChange.Suspend(LAST_DAY.plusDays(3), "overmacht"), colleague);

        asksToComplete(hire, LAST_DAY.plusDays(24));

        assertThat(letter(hire, "Vraag om uw bezwaar aan te vullen")).contains("De tijd om te beslissen staat stil");
    }

    /** As a model of before does it: the objection is asked about and its process waits for no answer. */
    private BudgetRequest askedWithoutTheModel() {
        Hire hire = refused(coach);
        BudgetRequest asked = request(hire);
        objectsFor(asked);
        posts(hire);
        desk.reach(LAST_DAY);
        handling.assessed(objection(asked).id(), new Assessment(null, true, false, LAST_DAY.plusDays(21), null), colleague);
        handling.askedByLetter(objection(asked).id(), LAST_DAY, colleague);
        return asked;
    }

    private BudgetRequest askedToComplete() {
        Hire hire = refused(coach);
        BudgetRequest asked = registered(hire);
        assess(hire, LAST_DAY.plusDays(21));
        posts(hire);
        return asked;
    }

    /** Without reasons, on the last day. */
    private BudgetRequest registered(Hire hire) {
        BudgetRequest asked = request(hire);
        desk.reach(LAST_DAY);
        registers(asked, Map.of("sender", "EMPLOYEE", "receivedOn", LAST_DAY));
        posts(hire);
        return asked;
    }

    private void asksToComplete(Hire hire, LocalDate completeBy) {
        posts(hire);
        assess(hire, completeBy);
    }

    private void assess(Hire hire, LocalDate completeBy) {
        desk.does(hire.dossierId(), "objection-assess", colleague, Map.of("grounds", "ASK", "completeBy", completeBy, "committee", "no"));
    }

    private void objectsFor(BudgetRequest asked) {
        budgetObjections.open(asked.id(), coach);
        assertThat(desk.send("bezwaar", asked.id(), coach, Map.of("asked", true))).isInstanceOf(FormResult.Done.class);
    }

    private Hire hireOf(BudgetRequest asked) {
        return hires.ofDossier(asked.dossierId()).orElseThrow();
    }

    private List<String> audited(String id) {
        return jdbc.sql("select action from audit_entry where object_id = :id").param("id", id).query(String.class).list();
    }
}
