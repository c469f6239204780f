package nl.werkbrug.signal.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.web.FormResult;
import org.junit.jupiter.api.Test;

/** What can come between a signal and its answer: it moves, it is late, or answers contradict. */
abstract class SignalCourseStory extends SignalBench {

    @Test
    void another_takes_it_over_only_by_saying_so_and_the_reporter_hears_who_has_it() throws Exception {
        Receipt it = gives(typed("STUCK", "Mijn begeleiding stopt."));
        assertThat(own(it, coach)).isEmpty();

        does(it, "signal-answer", caseworker, transfer(coaches));
        assertThat(follows(it)).contains("Gevraagd of Jobcoaches").contains(municipality);
        assertThat(page("/werk/taak/" + desk.ownTask(it.dossier(), "signal-take-over", coach).id(), coach)).contains("Ik heb u gebeld.");

        does(it, "signal-take-over", coach, Map.of("taken", "YES"));
        assertThat(follows(it)).contains("Jobcoaches heeft het signaal overgenomen");
        assertThat(mails(it)).anyMatch(mail -> mail.contains("nu bij Jobcoaches"));
        assertThat(desk.ownTask(it.dossier(), "signal-answer", coach).dueOn()).isEqualTo(PROMISED);

        does(it, "signal-answer", coach, answer("Wij gaan door."));
        assertThat(state(it)).isEqualTo("ANSWERED");
    }

    @Test
    void another_municipality_can_take_it_over() throws Exception {
        String elsewhere = world.loket("Gemeente Verderop");
        Viewer theirs = world.user("Vic Loket", Role.LOKET_CASEWORKER, elsewhere);
        Receipt it = gives(typed("STUCK", "Ik verhuisde naar Verderop en niemand helpt mij."));

        does(it, "signal-answer", caseworker, transfer(elsewhere));
        assertThat(own(it, theirs)).contains("signal-take-over");
        does(it, "signal-take-over", theirs, Map.of("taken", "YES"));

        assertThat(follows(it)).contains("Gemeente Verderop heeft het signaal overgenomen");
        assertThat(own(it, caseworker)).isEmpty();
        does(it, "signal-answer", theirs, answer("U hebt nu een consulent bij ons."));
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
        assertThat(page("/werk/taak/" + desk.ownTask(it.dossier(), "signal-settle", otto).id(), otto))
                .contains(municipality + " (heeft het signaal nu)", "Jobcoaches (is gevraagd)");

        does(it, "signal-settle", otto, Map.of("who", "RECEIVER", "reason", "De jobcoach kan dit het best."));

        assertThat(own(it, coach)).containsExactly("signal-answer");
        assertThat(follows(it)).contains("Er is beslist: Jobcoaches geeft antwoord.", "De jobcoach kan dit het best.");
    }

    @Test
    void only_an_employer_that_the_loket_confirmed_can_be_asked() throws Exception {
        Receipt it = gives(typed("STUCK", "Wie helpt mij?"));
        String known = world.employer("Bakkerij Bekend");
        String waits = world.employer("Bakkerij Nieuw");
        for (String employer : List.of(known, waits)) {
            jdbc.sql("update dossier set employer_id = ? where id = ?").params(employer, gives(typed("STUCK", "Over " + employer)).dossier()).update();
        }
        jdbc.sql("""
                        insert into employer_registration (id, state, loket_id, contact_role, contact_email, expires_on, asked_at, employer_id)
                        values (?, 'REGISTERED', ?, 'HR', 'nieuw@bakkerij.example', ?, ?, ?)""")
                .params(UUID.randomUUID().toString(), town, PROMISED, PROMISED.atStartOfDay(), waits).update();

        String task = desk.ownTask(it.dossier(), "signal-answer", caseworker).id();
        assertThat(desk.send("taak", task, caseworker, transfer(waits))).isNotInstanceOf(FormResult.Done.class);
        does(it, "signal-answer", caseworker, transfer(known));
    }

    @Test
    void what_the_form_leads_to_is_said_in_its_own_words() throws Exception {
        Receipt it = gives(typed("STUCK", "Wie helpt mij?"));
        does(it, "signal-answer", caseworker, transfer(coaches));
        assertThat(page("/werk/taak/" + desk.ownTask(it.dossier(), "signal-take-over", coach).id(), coach))
                .contains("“Neemt u het signaal over?” “ja, wij geven het antwoord” is").doesNotContain("Overgenomen?");
    }

    @Test
    void a_promise_that_passes_goes_to_the_ombuds_and_the_reporter_hears_it() throws Exception {
        Receipt it = gives(typed("STUCK", "Ik wacht."));
        desk.reach(PROMISED);
        assertThat(own(it, otto)).isEmpty();
        assertThat(value(it, "Stand")).isEqualTo("wacht op antwoord");

        desk.reach(PROMISED.plusDays(1));

        assertThat(own(it, otto)).containsExactly("signal-delay");
        assertThat(value(it, "Stand")).isEqualTo("wacht op antwoord, te laat");
        assertThat(page("/signalen", otto)).contains("wacht op antwoord, te laat");
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
        assertThat(value(it, "Stand")).as("a new day was told").isEqualTo("wacht op antwoord");
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
        assertThat(value(contradicted, "Laatste antwoord uiterlijk")).isEqualTo("15 juni 2026");
        assertThat(value(contradicted, "Wat eerst beloofd was")).contains("een ander het laatste antwoord");
        does(contradicted, "signal-final", otto, Map.of("answer", "De gemeente betaalt."));
        assertThat(holder(contradicted)).isEqualTo("Ombudsfunctie");

        desk.reach(PROMISED.plusDays(1));

        assertThat(state(quiet)).isEqualTo("CLOSED");
        assertThat(follows(contradicted)).contains("De gemeente betaalt.", "Antwoorden spreken elkaar tegen");
    }
}
