package nl.werkbrug.custombudget.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.custombudget.BudgetRequest;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.objection.Objection;
import nl.werkbrug.objection.Sender;
import nl.werkbrug.web.FormResult;
import org.junit.jupiter.api.Test;

/**
 * Objections to a decision about a custom budget of 1 June 2026 by others than an employer: of the employee or somebody else by letter,
 * or through the coach who asked. One can object until 13 July; letters to them go by post.
 */
abstract class BudgetLetterObjectionStory extends LetterObjectionBench {

    @Test
    void a_coach_objects_for_the_employee_who_gets_the_letters_by_post() throws IOException {
        Hire hire = refused(coach);
        BudgetRequest asked = request(hire);
        budgetObjections.open(asked.id(), coach);
        assertThat(desk.send("bezwaar", asked.id(), coach, Map.of("asked", true, "grounds", "Zonder fiets kan het niet.")))
                .isInstanceOf(FormResult.Done.class);

        assertThat(objection(asked).sender()).isEqualTo(Sender.employee(coachOffice));
        assertThat(desk.own(hire.dossierId(), colleague)).as("the term runs before the letter is in the post").contains("letter-post");
        posts(hire);
        decided(hire, founded("150.00"));
        assertThat(letter(hire, "Beslissing op uw bezwaar")).contains("U kunt", "Wij betalen wat nog niet betaald is.").doesNotContain("Kopie aan", "krijgt een kopie");
        posts(hire);

        assertThat(amounts(2026)).isEqualTo("150.00 0.00 850.00");
        String pays = requests.ofDossier(hire.dossierId()).stream().map(BudgetRequest::id).filter(it -> !it.equals(asked.id())).findFirst().orElseThrow();
        assertThatThrownBy(() -> budgetObjections.open(pays, colleague)).as("who disagrees now goes to court").isInstanceOf(NotVisible.class);
        assertThat(bench.results("objection-handling", objection(asked).id())).containsExactly("end_decided");
        assertThat(jdbc.sql("select distinct object_type from audit_entry where action = 'POSTED' and object_id = :id")
                .param("id", objection(asked).id()).query(String.class).list()).containsExactly("objection");
        assertThat(lines(hire, coach)).anyMatch(it -> it.startsWith("Bezwaar ontvangen")).anyMatch(it -> it.contains("Beslissing op het bezwaar"));
        assertThat(mails(hire)).contains("Uw bezwaar is ontvangen", "Er is een beslissing op uw bezwaar");
        assertThat(lines(hire, fixture.hr)).noneMatch(it -> it.toLowerCase().contains("bezwaar"));
    }

    @Test
    void nothing_is_paid_when_what_was_asked_was_withdrawn_meanwhile_and_the_letter_says_so() throws IOException {
        Hire hire = hire();
        asks(hire, fixture.hr, "200.00");
        grants(hire, caseworker, "100.00");
        BudgetRequest asked = request(hire);
        registers(asked, Map.of("sender", "EMPLOYEE", "receivedOn", TODAY, "grounds", "Het is te weinig."));
        posts(hire);
        assertThat(asking.withdraw(asked.id(), fixture.hr)).isTrue();
        decided(hire, founded("150.00"));

        assertThat(letter(hire, "Beslissing op uw bezwaar")).contains("De aanvraag is intussen ingetrokken.", "Er volgt geen betaling")
                .doesNotContain("Wij kennen", "150,00", "Wij betalen wat");
        assertThat(requests.ofDossier(hire.dossierId())).hasSize(1);
        assertThat(amounts(2026)).isEqualTo("0.00 0.00 1000.00");
    }

    @Test
    void a_letter_of_the_employee_is_recorded_handled_and_answered_by_letter() throws IOException {
        Hire hire = refused(fixture.hr);
        BudgetRequest asked = request(hire);
        registers(asked, Map.of("sender", "EMPLOYEE", "receivedOn", TODAY));
        posts(hire);
        desk.does(hire.dossierId(), "objection-assess", colleague, Map.of("grounds", "ASK", "completeBy", TODAY.plusDays(21), "committee", "no"));
        posts(hire);

        assertThat(letter(hire, "Vraag om uw bezwaar aan te vullen")).contains("Schrijf waarom u het niet eens bent", "maandag 22 juni")
                .doesNotContain("na de laatste dag kwam", "staat stil");
        desk.does(hire.dossierId(), "objection-complete-by-post", colleague, Map.of(
                "receivedOn", TODAY, "grounds", "Ik kan er anders niet komen."));
        decided(hire, Map.of("outcome", "UNFOUNDED", "reasoning", "De werkgever geeft zelf een fiets."));
        posts(hire);

        assertThat(objection(asked).intake().grounds()).isEqualTo("Ik kan er anders niet komen.");
        assertThat(objection(asked).state()).isEqualTo(Objection.State.DECIDED);
        assertThat(lines(hire, fixture.hr)).as("what the employee wrote is not for the employer").noneMatch(it -> it.contains("ezwaar"));
        assertThat(desk.open(hire.dossierId(), fixture.hr)).isEmpty();
        assertThat(objections.seen(asked.id(), town, fixture.hr)).isEmpty();
        assertThat(objections.seen(asked.id(), town, colleague)).hasSize(1);
    }

    @Test
    void a_late_letter_of_somebody_else_is_flagged_and_the_caseworker_says_what_it_comes_to() throws IOException {
        Hire hire = refused(coach);
        BudgetRequest asked = request(hire);
        desk.reach(LAST_DAY.plusDays(2));
        budgetObjections.open(asked.id(), caseworker);
        Map<String, Object> letter = new HashMap<>(Map.of(
                "sender", "OTHER", "senderName", "Bo Buur", "senderAddress", "Kade 1\n1234 AB Maasbrug", "receivedOn", LAST_DAY.plusDays(1),
                "grounds", "Mijn buurman heeft die fiets nodig."));
        assertThat(desk.preview("bezwaar-per-brief", asked.id(), caseworker, letter).warnings().toString()).contains("De laatste dag was");
        letter.put("postedOn", LAST_DAY);
        assertThat(desk.preview("bezwaar-per-brief", asked.id(), caseworker, letter).warnings()).as("posted in time").isEmpty();
        letter.remove("postedOn");
        registers(asked, letter);

        assertThat(letter(hire, "Bevestiging van uw bezwaar")).contains("Bo Buur", "Kade 1", "kwam na de laatste dag", "Stuur ons dan een brief", "bevestigen wij dat (artikel 6:14 Awb)")
                .doesNotContain("Uw bezwaar is op tijd");
        posts(hire);
        desk.does(hire.dossierId(), "objection-assess", colleague, Map.of("excused", "REFUSED", "grounds", "COMPLETE", "committee", "no"));
        desk.does(hire.dossierId(), "objection-hear", colleague, Map.of("hearing", "WAIVED", "waived", "INADMISSIBLE"));
        Map<String, Object> tooLate = Map.of("outcome", "INADMISSIBLE", "reasoning", "Uw brief kwam na de laatste dag.");
        String decide = desk.ownTask(hire.dossierId(), "custom-budget-objection-decide", colleague).id();
        assertThat(desk.preview("taak", decide, colleague, tooLate).warnings()).isEmpty();
        desk.does(hire.dossierId(), "custom-budget-objection-decide", colleague, tooLate);
        desk.does(hire.dossierId(), "objection-sign", lead, Map.of("outcome", "SIGN"));
        assertThat(letter(hire, "Beslissing op uw bezwaar")).contains("niet-ontvankelijk", "Bo Buur");
        assertThat(lines(hire, coach)).as("a letter of another").noneMatch(it -> it.contains("ezwaar"));
    }

    @Test
    void a_letter_can_be_withdrawn_by_letter() {
        Hire hire = refused(coach);
        BudgetRequest asked = request(hire);
        registers(asked, Map.of("sender", "EMPLOYEE", "receivedOn", TODAY));
        String id = objection(asked).id();

        assertThatThrownBy(() -> desk.send("bezwaar-intrekken", id, coach, Map.of("sure", true))).isInstanceOf(NotVisible.class);
        assertThat(desk.send("bezwaar-intrekken", id, colleague, Map.of("sure", true))).isInstanceOf(FormResult.Done.class);
        assertThat(objection(asked).state()).isEqualTo(Objection.State.WITHDRAWN);
        assertThat(desk.open(hire.dossierId(), colleague)).containsExactly("letter-post");
        posts(hire);
        assertThat(desk.open(hire.dossierId(), colleague)).isEmpty();
    }

    @Test
    void only_who_asked_objects_here_and_only_to_the_own_request() {
        Hire hire = refused(coach);
        BudgetRequest asked = request(hire);

        assertThatThrownBy(() -> desk.flow("bezwaar").open(asked.id(), fixture.hr)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> desk.flow("bezwaar").open(asked.id(), caseworker)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> desk.flow("bezwaar-per-brief").open(asked.id(), coach)).isInstanceOf(NotVisible.class);
        assertThat(desk.flow("bezwaar").open(asked.id(), coach).formId()).isEqualTo("objection-file");
    }

    @Test
    void what_the_municipality_asked_itself_it_does_not_object_to() {
        Hire hire = refused(caseworker);
        BudgetRequest asked = request(hire);
        budgetObjections.open(asked.id(), colleague);

        assertThat(desk.preview("bezwaar-per-brief", asked.id(), colleague, Map.of("sender", "ADDRESSEE", "receivedOn", TODAY)).mistakes().toString())
                .contains("Kies wie het bezwaar stuurde");
        registers(asked, Map.of("sender", "EMPLOYEE", "receivedOn", TODAY));
        assertThat(objection(asked).running()).isTrue();
    }
}
