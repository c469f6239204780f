package nl.werkbrug.signal.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.fixture.Together;
import nl.werkbrug.web.FormResult;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

/** From the public page to an answer: who may give a signal, who sees it and what was promised. */
abstract class SignalStory extends SignalBench {

    @Test
    void a_signal_gets_a_number_at_once_an_answer_and_is_closed() throws Exception {
        Receipt it = gives(typed("STUCK", "Ik wacht al weken op een gesprek."));

        assertThat(desk.ownTask(it.dossier(), "signal-answer", caseworker).dueOn()).isEqualTo(PROMISED);
        assertThat(mails(it)).singleElement().asString().contains(it.code(), "15 juni 2026").doesNotContain("gesprek", "Mila");
        assertThat(page("/werk/taak/" + desk.ownTask(it.dossier(), "signal-answer", caseworker).id(), caseworker))
                .contains("Ik wacht al weken op een gesprek.", "Mila Burger", "mila@burger.example");
        assertThat(page("/signalen", caseworker)).contains(it.number());
        assertThat(page("/signalen", stranger)).doesNotContain(it.number());
        assertThat(status("/dossiers/" + it.dossier(), stranger)).isEqualTo(404);

        does(it, "signal-answer", caseworker, answer("Morgen om tien uur."));
        assertThat(follows(it)).contains("Morgen om tien uur.", "Bent u tevreden met het antwoord?");
        assertThat(mails(it)).hasSize(2);

        assertThat(reacts(it, "goed", "")).contains("Wij hebben uw reactie.");
        assertThat(state(it)).isEqualTo("CLOSED");
        assertThat(reacts(it, "niet-goed", "Toch niet")).contains("Reageren kan niet meer");
        assertThat(page("/signalen?toon=gesloten", caseworker)).contains(it.number());
    }

    @Test
    void a_question_goes_to_the_loket_and_needs_a_name() throws Exception {
        assertThat(sends("/melden", null, Map.of()).getContentAsString()).contains("Ik heb een vraag");
        assertThat(mistakes(anonymous("QUESTION", "Wanneer is het loket open?"))).contains("Zonder naam kan alleen");
        Receipt it = gives(typed("QUESTION", "Wanneer is het loket open?"));

        assertThat(desk.ownTask(it.dossier(), "signal-answer", caseworker).dueOn()).isEqualTo(PROMISED);
        assertThat(page("/signalen", caseworker)).contains("Ik heb een vraag", "vraag");
    }

    @Test
    void sending_twice_is_one_signal_also_at_the_same_moment() throws Exception {
        Map<String, String> typed = typed("CANDIDATES", "Ik zoek een bakker.");

        List<String> pages = Together.run(2, number -> given(typed));

        String number = gives(typed).number();
        assertThat(pages).allSatisfy(page -> assertThat(page).contains(number, typed.get("code")));
        assertThat(jdbc.sql("select count(*) from signal_report where code_hash = :hash").param("hash", codes.hash(typed.get("code")))
                .query(Integer.class).single()).isEqualTo(1);
        typed.put("text", "Iets anders.");
        assertThat(mistakes(typed)).contains("Dit formulier is al verstuurd");
    }

    private String given(Map<String, String> typed) {
        try {
            return sends("/melden", null, typed).getContentAsString();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void the_form_refuses_what_is_wrong_and_a_bsn_and_says_what() throws Exception {
        Map<String, String> bsn = typed("STUCK", "Mijn nummer is 111222333.");
        Map<String, String> robot = typed("STUCK", "Koop dit.");
        robot.put("website", "http://koop.example");

        assertThat(mistakes(bsn)).contains("Haal het BSN uit de tekst");
        assertThat(mistakes(robot)).contains("Laat dit veld leeg");
        assertThat(mistakes(Map.of())).contains("Kies een gemeente", "Kies wat er aan de hand is", "Vertel wat er speelt", "Vul uw naam in");
        assertThat(mistakes(anonymous("COMPLAINT", "Ik werd weggestuurd."))).contains("Zonder naam kan alleen");
        Receipt it = gives(typed("STUCK", "Ik loop vast."));
        assertThat(desk.send("taak", desk.ownTask(it.dossier(), "signal-answer", caseworker).id(), caseworker, answer("Uw BSN 111222333")))
                .isInstanceOf(FormResult.Refused.class);
    }

    @Test
    void money_worries_stand_behind_a_wall_of_their_own_and_may_come_without_a_name() throws Exception {
        Receipt it = gives(anonymous("GARNISHMENT", "De deurwaarder belde."));

        assertThat(own(it, dewi)).containsExactly("signal-answer");
        for (Viewer other : List.of(caseworker, lead, otto, coach)) {
            assertThat(status("/dossiers/" + it.dossier(), other)).isEqualTo(404);
            assertThat(page("/signalen", other)).doesNotContain(it.number());
        }
        Map<String, Object> kept = jdbc.sql("select * from signal_report where id = :id").param("id", it.id()).query().singleRow();
        assertThat(kept).containsEntry("reporter_name", null).containsEntry("reporter_email", null).containsEntry("reporter_user_id", null);
        assertThat(mails(it)).isEmpty();
        assertThat(jdbc.sql("select matter_name from dossier where id = :id").param("id", it.dossier()).query(String.class).single())
                .isEqualTo("Signaal: vertrouwelijk");
        assertThatThrownBy(() -> desk.task(it.dossier(), "signal-answer", otto)).isInstanceOf(Throwable.class);

        does(it, "signal-answer", dewi, answer("Kom langs."));
        assertThat(follows(it)).contains("Kom langs.");
    }

    @Test
    void the_page_with_the_code_says_what_else_brings_the_answer() throws Exception {
        Map<String, String> silent = typed("STUCK", "Ik loop vast.");
        silent.remove("email");

        assertThat(sends("/melden", null, typed("STUCK", "Ik loop vast.")).getContentAsString())
                .contains("ook naar uw mailadres").doesNotContain("alleen nu", "niet bereiken");
        assertThat(sends("/melden", null, silent).getContentAsString())
                .contains("alleen nu", "Wij kunnen u niet bereiken").doesNotContain("mailadres.");
    }

    /** Who has it, as its reporter reads it. */

    /** Whose turn the running terms are. */

    @Test
    void the_municipality_chooses_its_term_and_a_promise_that_was_made_stays() throws Exception {
        Receipt before = gives(typed("STUCK", "Eerste."));
        assertThat(page("/signalen/inrichting", lead)).contains("standaard van Werkbrug");
        Map<String, Object> own = new HashMap<>(Map.of(
                "term", "SI_ANSWER_WEEKS_1", "validFrom", LocalDate.of(2026, 6, 1), "source", "Dienstverleningsbelofte 2026"));
        assertThat(desk.send("signalen-belofte", "eigen", lead, own)).isInstanceOf(FormResult.Done.class);
        assertThat(desk.send("signalen-belofte", "eigen", lead, own)).isInstanceOf(FormResult.Refused.class);
        Receipt after = gives(typed("STUCK", "Tweede."));

        assertThat(page("/signalen/inrichting", lead)).contains("een week", "Dienstverleningsbelofte 2026");
        assertThat(follows(before)).contains("15 juni 2026");
        assertThat(follows(after)).contains("8 juni 2026");
        assertThat(desk.ownTask(after.dossier(), "signal-answer", caseworker).dueOn()).isEqualTo(LocalDate.of(2026, 6, 8));
    }

    @Test
    void who_has_a_login_follows_it_in_a_list_of_its_own() throws Exception {
        Viewer hanna = world.user("Hanna HR", Role.EMPLOYER_HR, world.employer("Bakkerij"));
        Map<String, String> typed = typed("CANDIDATES", "Ik zoek een bakker.");
        String address = sends("/signaal-geven", hanna, typed).getRedirectedUrl();
        bench.runJobs();

        assertThat(page(address, hanna)).contains("Ik zoek een bakker.");
        assertThat(page("/mijn-signalen", hanna)).contains("Ik zoek kandidaten voor werk");
        assertThat(page("/overzicht", hanna)).contains("Uw signalen zonder antwoord", address);
        assertThat(status(address, caseworker)).isEqualTo(404);
        assertThat(sends(address + "/reactie", caseworker, Map.of("oordeel", "goed")).getStatus()).isEqualTo(404);
    }

    @Test
    void the_database_itself_refuses_to_close_without_an_answer_or_to_keep_who_wanted_no_name() throws Exception {
        Receipt it = gives(anonymous("DEBTS", "Het loopt op."));

        assertThatThrownBy(() -> jdbc.sql("update signal_report set state = 'CLOSED', closed_at = reported_at where id = :id")
                .param("id", it.id()).update()).isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> jdbc.sql("update signal_report set reporter_name = 'Mila' where id = :id")
                .param("id", it.id()).update()).isInstanceOf(DataIntegrityViolationException.class);
    }
}
