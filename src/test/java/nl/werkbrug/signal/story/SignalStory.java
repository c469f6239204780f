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
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

/** From the public page to an answer, and everything that can come between. */
abstract class SignalStory extends SignalBench {

    private static final LocalDate PROMISED = LocalDate.of(2026, 6, 15);

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

    @Test
    void another_takes_it_over_only_by_saying_so_and_the_reporter_hears_who_has_it() throws Exception {
        Receipt it = gives(typed("STUCK", "Mijn begeleiding stopt."));
        assertThat(own(it, coach)).isEmpty();

        does(it, "signal-answer", caseworker, transfer(coaches));
        assertThat(follows(it)).contains("Wij vroegen Jobcoaches").contains(municipality);
        assertThat(page("/werk/taak/" + desk.ownTask(it.dossier(), "signal-take-over", coach).id(), coach)).contains("Ik heb u gebeld.");

        does(it, "signal-take-over", coach, Map.of("taken", "YES"));
        assertThat(follows(it)).contains("Jobcoaches heeft het signaal overgenomen");
        assertThat(mails(it)).anyMatch(mail -> mail.contains("nu bij Jobcoaches"));
        assertThat(desk.ownTask(it.dossier(), "signal-answer", coach).dueOn()).isEqualTo(PROMISED);

        does(it, "signal-answer", coach, answer("Wij gaan door."));
        assertThat(state(it)).isEqualTo("ANSWERED");
    }

    @Test
    void the_sender_keeps_it_and_may_stop_asking() throws Exception {
        Receipt it = gives(typed("STUCK", "Mijn begeleiding stopt."));
        does(it, "signal-answer", caseworker, transfer(coaches));
        assertThat(page("/dossiers/" + it.dossier(), caseworker)).contains("Niet meer vragen");
        assertThat(page("/dossiers/" + it.dossier(), coach)).doesNotContain("Niet meer vragen");
        assertThat(sends("/signalen/" + it.id() + "/terugnemen", coach, Map.of()).getStatus()).isEqualTo(404);

        sends("/signalen/" + it.id() + "/terugnemen", caseworker, Map.of());
        bench.runJobs();

        assertThat(status("/dossiers/" + it.dossier(), coach)).isEqualTo(404);
        assertThat(own(it, caseworker)).containsExactly("signal-answer");
    }

    @Test
    void when_the_other_refuses_the_ombuds_decides_who_has_it() throws Exception {
        Receipt it = gives(typed("STUCK", "Wie helpt mij?"));
        does(it, "signal-answer", caseworker, transfer(coaches));
        does(it, "signal-take-over", coach, Map.of("taken", "NO", "reason", "Wij kennen deze persoon niet."));
        assertThat(own(it, otto)).containsExactly("signal-settle");

        does(it, "signal-settle", otto, Map.of("who", "RECEIVER", "reason", "De jobcoach kan dit het best."));

        assertThat(own(it, coach)).containsExactly("signal-answer");
        assertThat(follows(it)).contains("Er is beslist: Jobcoaches geeft antwoord.", "De jobcoach kan dit het best.");
    }

    @Test
    void a_reporter_who_disagrees_gets_the_last_answer_of_the_ombuds() throws Exception {
        Receipt it = gives(typed("COMPLAINT", "Ik werd weggestuurd."));
        assertThat(status("/dossiers/" + it.dossier(), caseworker)).as("perhaps it is about this caseworker").isEqualTo(404);
        does(it, "signal-answer", lead, Map.of("decision", "ANSWER", "answer", "Dat was juist.", "notInvolved", true));
        assertThat(reacts(it, "niet-goed", "")).contains("waarom het antwoord niet goed is");
        reacts(it, "niet-goed", "Dat was niet juist.");

        assertThat(state(it)).isEqualTo("DISPUTED");
        assertThat(holder(it)).isEqualTo("Ombudsfunctie");
        assertThat(turns(it)).containsExactly("OMBUDS");
        does(it, "signal-final", otto, Map.of("answer", "U krijgt een nieuw gesprek."));
        assertThat(state(it)).isEqualTo("CLOSED");
        assertThat(follows(it)).contains("U krijgt een nieuw gesprek.", "Ombudsfunctie gaf het laatste antwoord.");
    }

    @Test
    void a_promise_that_passes_goes_to_the_ombuds_and_the_reporter_hears_it() throws Exception {
        Receipt it = gives(typed("STUCK", "Ik wacht."));
        desk.reach(PROMISED);
        assertThat(own(it, otto)).isEmpty();

        desk.reach(PROMISED.plusDays(1));

        assertThat(own(it, otto)).containsExactly("signal-delay");
        LocalDate newDay = PROMISED.plusDays(8);
        assertThat(desk.send("taak", desk.ownTask(it.dossier(), "signal-delay", otto).id(), otto, delay(PROMISED)).toString())
                .contains("na vandaag");
        LocalDate tooLate = PROMISED.plusDays(1 + 4 * 7 + 1);
        assertThat(desk.send("taak", desk.ownTask(it.dossier(), "signal-delay", otto).id(), otto, delay(tooLate)).toString())
                .contains("tot en met 14 juli 2026");
        does(it, "signal-delay", otto, delay(newDay));
        assertThat(follows(it)).contains("De beloofde dag is voorbij", "Het loket belt u vandaag.", "uiterlijk op 23 juni 2026");
        assertThat(desk.ownTask(it.dossier(), "signal-answer", caseworker).dueOn()).isEqualTo(newDay);
        assertThat(mails(it)).anyMatch(mail -> mail.contains("23 juni 2026"));
        assertThat(state(it)).isEqualTo("OPEN");
        assertThat(own(it, caseworker)).containsExactly("signal-answer");

        desk.reach(newDay);
        assertThat(own(it, otto)).isEmpty();
        desk.reach(newDay.plusDays(1));
        assertThat(own(it, otto)).containsExactly("signal-delay");
        does(it, "signal-delay", otto, delay(newDay.plusDays(7)));
        does(it, "signal-answer", caseworker, answer("Het is geregeld."));
        desk.reach(newDay.plusDays(8));
        assertThat(own(it, otto)).isEmpty();
    }

    @Test
    void who_steps_in_does_not_look_into_its_own_delay() throws Exception {
        Receipt it = gives(typed("CONFLICT", "UWV zegt iets anders dan de gemeente."));
        String task = "/werk/taak/" + desk.ownTask(it.dossier(), "signal-answer", otto).id();
        assertThat(page(task, otto)).contains("Wat doet u met dit signaal?").doesNotContain("value=\"CONFLICT\"");

        desk.reach(PROMISED.plusDays(1));

        assertThat(own(it, otto)).containsExactly("signal-answer");
        assertThat(own(it, lead)).contains("signal-delay");
        does(it, "signal-delay", lead, delay(PROMISED.plusDays(8)));
        assertThat(desk.ownTask(it.dossier(), "signal-answer", otto).dueOn()).isEqualTo(PROMISED.plusDays(8));
    }

    @Test
    void who_steps_in_gives_no_last_answer_about_its_own() throws Exception {
        Receipt it = gives(typed("CONFLICT", "UWV zegt iets anders dan de gemeente."));
        does(it, "signal-answer", otto, answer("Zo is het."));

        reacts(it, "niet-goed", "Dat klopt niet.");

        assertThat(holder(it)).isEqualTo(municipality);
        assertThat(own(it, otto)).isEmpty();
        does(it, "signal-final", lead, Map.of("answer", "Wij betalen."));
        assertThat(follows(it)).contains("Wij betalen.", municipality + " gaf het laatste antwoord.");
    }

    @Test
    void behind_a_wall_a_colleague_gives_the_last_answer() throws Exception {
        Viewer olga = world.user("Olga Ombuds", Role.OMBUDS, ombuds);
        Receipt it = gives(typed("COMPLAINT", "Ik werd weggestuurd."));
        does(it, "signal-answer", lead, Map.of("decision", "INVOLVED"));
        does(it, "signal-answer", otto, Map.of("decision", "ANSWER", "answer", "Dat was juist.", "notInvolved", true));
        reacts(it, "niet-goed", "Dat was niet juist.");

        assertThat(desk.send("taak", desk.ownTask(it.dossier(), "signal-final", otto).id(), otto, Map.of("answer", "Toch wel.")).toString())
                .contains("Een collega geeft het laatste");
        does(it, "signal-final", olga, Map.of("answer", "U krijgt een nieuw gesprek."));
        assertThat(state(it)).isEqualTo("CLOSED");
    }

    @Test
    void a_term_is_of_who_has_the_work() throws Exception {
        Receipt it = gives(typed("STUCK", "Mijn begeleiding stopt."));
        Receipt money = gives(anonymous("DEBTS", "Het loopt op."));
        assertThat(turns(it)).containsExactly("MUNICIPALITY");
        assertThat(turns(money)).containsExactly("DEBT_HELP");
        does(it, "signal-answer", caseworker, transfer(coaches));
        assertThat(turns(it)).containsExactly("COACH");
        does(it, "signal-take-over", coach, Map.of("taken", "YES"));
        desk.reach(PROMISED.plusDays(1));

        assertThat(turns(it)).containsExactlyInAnyOrder("COACH", "OMBUDS");
        assertThat(page("/dossiers/" + money.dossier(), dewi)).contains("schuldhulp").doesNotContain("an zet: gemeente");
    }

    /** Who has it, as its reporter reads it. */
    private String holder(Receipt it) throws Exception {
        return Jsoup.parse(follows(it)).select("dt:contains(Wie het nu heeft) + dd").text();
    }

    /** Whose turn the running terms are. */
    private List<String> turns(Receipt it) {
        return jdbc.sql("select owner from running_deadline where dossier_id = :dossier and state = 'OPEN'").param("dossier", it.dossier())
                .query(String.class).list();
    }

    private static Map<String, Object> delay(LocalDate newDay) {
        return Map.of("text", "Het loket belt u vandaag.", "newDay", newDay);
    }

    @Test
    void silence_of_the_reporter_closes_it_and_answers_that_contradict_go_to_the_ombuds() throws Exception {
        Receipt quiet = gives(typed("STUCK", "Een vraag."));
        Receipt contradicted = gives(typed("STUCK", "UWV zei iets anders."));
        does(quiet, "signal-answer", caseworker, answer("Zo zit het."));
        does(contradicted, "signal-answer", caseworker, Map.of("decision", "CONFLICT", "conflict", "UWV zegt nee, wij zeggen ja."));
        assertThat(holder(contradicted)).isEqualTo("Ombudsfunctie");
        does(contradicted, "signal-final", otto, Map.of("answer", "De gemeente betaalt."));
        assertThat(holder(contradicted)).isEqualTo("Ombudsfunctie");

        desk.reach(PROMISED.plusDays(1));

        assertThat(state(quiet)).isEqualTo("CLOSED");
        assertThat(follows(contradicted)).contains("De gemeente betaalt.", "Antwoorden spreken elkaar tegen");
    }

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
