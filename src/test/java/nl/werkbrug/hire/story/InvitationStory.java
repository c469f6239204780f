package nl.werkbrug.hire.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.werkbrug.access.SignIn;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.web.FormResult;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** The employee and the job coach answer by a link, without an account. */
abstract class InvitationStory extends InvitationBench {

    @Test
    void the_employee_answers_and_sees_what_is_kept() throws Exception {
        String secret = invited("PERSON");

        MockHttpServletResponse page = get(secret);
        String end = post(secret, own("17", "YES")).getContentAsString();

        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(page.getHeader("Cache-Control")).contains("no-store");
        assertThat(page.getContentAsString()).contains("Bakkerij De Korst").doesNotContain("Jansen");
        assertThat(end).contains("Dank u wel", "Dit is over u bewaard", "Bijstand", "door de werknemer zelf");
        assertThat(fact("hire.benefit")).isEqualTo("BIJSTAND");
        assertThat(fact("person.consent")).isEqualTo("YES");
        assertThat(facts.get(hire.dossierId(), Hire.SUBJECT, "hire.benefit").orElseThrow().confirmedByName()).isNull();
        assertThat(timeline()).anyMatch(text -> text.contains("De werknemer heeft de vragen beantwoord"));
    }

    @Test
    void an_employee_who_says_no_leaves_nothing_behind() throws Exception {
        post(invited("PERSON"), own("17", "NO"));

        assertThat(fact("person.consent")).isEqualTo("NO");
        assertThat(fact("hire.benefit")).isNull();
    }

    @Test
    void a_coach_is_only_asked_with_consent_and_tells_about_guidance() throws Exception {
        FormResult refused = desk.send("aanname-uitnodigen", hire.id(), hr, invitation("COACH"));
        desk.send("aanname-toestemming", hire.id(), hr, Map.of(
                "person.consent", "YES", "person.consentOn", clock.today(), "person.consentHow", "WRITING"));
        String secret = invited("COACH");

        String page = get(secret).getContentAsString();
        post(secret, Map.of("coach.name", "Co Ach", "hire.municipalCoach", "YES", "hire.benefit", "WW"));

        assertThat(((FormResult.Refused) refused).mistakes().toString()).contains("als de werknemer toestemming geeft");
        assertThat(page).contains("Noor J.").doesNotContain("Jansen");
        assertThat(fact("hire.municipalCoach")).isEqualTo("YES");
        assertThat(fact("hire.benefit")).isNull();
    }

    @Test
    void when_the_hire_has_stopped_nobody_needs_to_answer() throws Exception {
        String secret = invited("PERSON");
        desk.send("aanname-stoppen", hire.id(), hr, Map.of("reason", "Andere baan."));

        assertThat(get(secret).getContentAsString()).contains("U hoeft niet meer te antwoorden");
    }

    @Test
    void the_mail_names_nobody_and_the_dossier_shows_where_it_stands() throws Exception {
        invited("PERSON");

        List<String> mails = jdbc.sql("select concat(mail_subject, body_text) from mail_outbox where recipient = 'noor@example.nl'"
                + " and dossier_id = :dossier").param("dossier", hire.dossierId()).query(String.class).list();
        String dossier = browser.perform(MockMvcRequestBuilders.get("/dossiers/" + hire.dossierId()).with(SignIn.as(hr)))
                .andReturn().getResponse().getContentAsString();

        assertThat(mails).hasSize(1).allSatisfy(mail -> assertThat(mail).doesNotContain("Noor", "Jansen"));
        assertThat(dossier).contains("gegevens verzamelen", "wacht op antwoord", "Uitnodiging intrekken", "Aanname stoppen");
    }

    @Test
    void the_forms_of_hr_open_with_what_is_known() throws Exception {
        for (String page : List.of(
                "taak/" + desk.task(hire, "hire-job", hr).id(), "taak/" + desk.task(hire, "hire-person", hr).id(),
                "aanname-baan/" + hire.id(), "aanname-persoon/" + hire.id(), "aanname-toestemming/" + hire.id(),
                "aanname-getekend/" + hire.id(), "aanname-stoppen/" + hire.id(), "aanname-uitnodigen/" + hire.id())) {
            assertThat(status(MockMvcRequestBuilders.get("/werk/" + page).with(SignIn.as(hr)))).as(page).isEqualTo(200);
        }
    }
}
