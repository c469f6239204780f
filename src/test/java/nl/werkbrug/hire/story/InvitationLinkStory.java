package nl.werkbrug.hire.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.SignIn;
import nl.werkbrug.access.Viewer;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** The link of an invitation: whom it lets in, how often and how long. */
abstract class InvitationLinkStory extends InvitationBench {

    @Test
    void a_wrong_birth_date_keeps_nothing_and_ends_the_link_after_five() throws Exception {
        String secret = invited("PERSON");

        String wrong = post(secret, own("18", "YES")).getContentAsString();
        for (int more = 0; more < 4; more++) {
            post(secret, own("18", "YES"));
        }
        String after = post(secret, own("17", "YES")).getContentAsString();

        assertThat(wrong).contains("hoort niet bij deze uitnodiging").doesNotContain("Dit is over u bewaard");
        assertThat(after).contains("Deze link is ingetrokken");
        assertThat(fact("hire.benefit")).isNull();
    }

    @Test
    void a_link_works_once_and_a_new_one_can_be_asked_for() throws Exception {
        String secret = invited("PERSON");
        post(secret, own("17", "YES"));

        String again = get(secret).getContentAsString();
        String sent = post(secret, own("17", "NO")).getContentAsString();
        String asked = post(secret + "/opnieuw", Map.of()).getContentAsString();
        post(secret + "/opnieuw", Map.of());

        assertThat(again).contains("Deze link is al gebruikt", "Nieuwe link vragen");
        assertThat(sent).contains("Deze link is al gebruikt");
        assertThat(fact("person.consent")).isEqualTo("YES");
        assertThat(asked).contains("Wij hebben het doorgegeven");
        assertThat(timeline()).filteredOn(text -> text.contains("vraagt om een nieuwe uitnodiging")).hasSize(1);
    }

    @Test
    void after_fourteen_days_it_has_expired() throws Exception {
        String secret = invited("PERSON");
        clock.set(LocalDate.of(2026, 6, 16));

        assertThat(get(secret).getContentAsString()).contains("Deze link is verlopen");
    }

    @Test
    void a_guess_and_a_link_that_was_taken_back_work_not() throws Exception {
        String secret = invited("PERSON");
        String id = jdbc.sql("select id from hire_invitation where hire_id = :hire").param("hire", hire.id()).query(String.class).single();
        Viewer stranger = world.user("Vreemde HR", Role.EMPLOYER_HR, desk.employer("Ander bedrijf"));
        String revoke = "/aannemen/" + hire.id() + "/uitnodigingen/" + id + "/intrekken";

        int byStranger = status(MockMvcRequestBuilders.post(revoke).with(SignIn.as(stranger)));
        boolean stillOpen = get(secret).getContentAsString().contains("Uw geboortedatum");
        int byHr = status(MockMvcRequestBuilders.post(revoke).with(SignIn.as(hr)));

        assertThat(byStranger).isEqualTo(404);
        assertThat(stillOpen).isTrue();
        assertThat(byHr).isEqualTo(302);
        assertThat(get(secret).getContentAsString()).contains("Deze link is ingetrokken");
        assertThat(get("geraden").getStatus()).isEqualTo(404);
    }

    @Test
    void without_a_token_of_the_page_nothing_is_kept() throws Exception {
        String secret = invited("PERSON");

        int status = browser.perform(MockMvcRequestBuilders.post("/uitnodiging/" + secret).param("person.consent", "YES"))
                .andReturn().getResponse().getStatus();

        assertThat(status).isEqualTo(400);
        assertThat(fact("person.consent")).isEqualTo("NO");
    }
}
