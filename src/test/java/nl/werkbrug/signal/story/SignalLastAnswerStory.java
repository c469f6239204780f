package nl.werkbrug.signal.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.web.FormResult;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** A reporter who disagrees gets one more answer: by whom, by when, and where one can go after that. */
abstract class SignalLastAnswerStory extends SignalBench {

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
        assertThat(page("/dossiers/" + it.dossier(), otto))
                .contains("De melder is het niet eens met het antwoord.", "Ombudsfunctie heeft het signaal nu en geeft het laatste antwoord.")
                .doesNotContain("leest nu mee");
        does(it, "signal-final", otto, Map.of("answer", "U krijgt een nieuw gesprek."));
        assertThat(state(it)).isEqualTo("CLOSED");
        assertThat(follows(it)).contains("U krijgt een nieuw gesprek.", "Ombudsfunctie gaf het laatste antwoord.");
    }

    @Test
    void the_last_answer_has_a_day_of_its_own_and_the_first_promise_is_past() throws Exception {
        Receipt it = gives(typed("STUCK", "Ik wacht."));
        assertThat(value(it, "Antwoord uiterlijk")).isEqualTo("15 juni 2026");
        does(it, "signal-answer", caseworker, answer("Nee."));
        assertThat(value(it, "Antwoord uiterlijk")).isEmpty();
        assertThat(value(it, "Stand")).isEqualTo("beantwoord, u kunt nog reageren");
        assertThat(mails(it)).hasSize(2).allMatch(mail -> mail.contains("Het nummer van uw signaal is " + it.number()));
        desk.reach(LocalDate.of(2026, 6, 11));
        assertThat(reacts(it, "niet-goed", "Toch wel.")).contains("25 juni 2026");

        assertThat(value(it, "Stand")).isEqualTo("u bent het niet eens met het antwoord");
        assertThat(Jsoup.parse(follows(it)).select("main").text()).contains("U bent het niet eens met het antwoord. Ombudsfunctie kijkt ernaar.")
                .doesNotContain("melder");
        String day = "25 juni 2026";
        assertThat(value(it, "Laatste antwoord uiterlijk")).isEqualTo(day);
        assertThat(value(it, "Wat eerst beloofd was")).isEqualTo("Antwoord uiterlijk op 15 juni 2026. Dat is gelukt: het antwoord kwam op 1 juni 2026.");
        assertThat(mails(it)).anyMatch(mail -> mail.contains("Ombudsfunctie geeft u het laatste antwoord") && mail.contains(day));
        assertThat(desk.ownTask(it.dossier(), "signal-final", otto).dueOn()).isEqualTo(LocalDate.of(2026, 6, 25));
        assertThat(page("/dossiers/" + it.dossier(), otto)).contains("Laatste antwoord uiterlijk", day);
        assertThat(page("/signalen", otto)).contains("25-06-2026").doesNotContain("15-06-2026");

        desk.reach(LocalDate.of(2026, 6, 26));
        does(it, "signal-final", otto, Map.of("answer", "Toch wel."));
        assertThat(value(it, "Wat beloofd was voor het laatste antwoord")).contains("Dat is niet gelukt", "26 juni 2026");
    }

    @Test
    void the_last_answer_stays_with_who_stands_outside_and_never_goes_to_whom_the_signal_is_about() throws Exception {
        Receipt it = gives(typed("CONFLICT", "UWV zegt iets anders dan de gemeente."));
        does(it, "signal-answer", otto, answer("Zo is het."));
        assertThat(follows(it)).doesNotContain("Nationale ombudsman");

        reacts(it, "niet-goed", "Dat klopt niet.");

        assertThat(holder(it)).isEqualTo("Ombudsfunctie");
        assertThat(own(it, lead)).isEmpty();
        assertThat(mails(it)).anyMatch(mail -> mail.contains("Ombudsfunctie geeft u het laatste antwoord"));
        assertThat(desk.preview("taak", desk.ownTask(it.dossier(), "signal-final", otto).id(), otto, Map.of("answer", "Zo blijft het.")).warnings().toString())
                .contains("U gaf ook het eerste antwoord");
        does(it, "signal-final", otto, Map.of("answer", "Zo blijft het. ".repeat(400).substring(0, longestAnswer())));
        assertThat(follows(it)).contains(
                "Zo blijft het.", "Ombudsfunctie gaf het laatste antwoord.", "Dit antwoord is van dezelfde persoon als het eerste.", "Nationale ombudsman");
    }

    @Test
    void a_colleague_of_who_stands_outside_gives_the_last_answer_where_there_is_one() throws Exception {
        Viewer olga = world.user("Olga Ombuds", Role.OMBUDS, ombuds);
        Receipt it = gives(typed("CONFLICT", "UWV zegt iets anders dan de gemeente."));
        does(it, "signal-answer", otto, answer("Zo is het."));
        reacts(it, "niet-goed", "Dat klopt niet.");

        assertThat(desk.send("taak", desk.ownTask(it.dossier(), "signal-final", otto).id(), otto, Map.of("answer", "Toch wel.")).toString())
                .contains("Een collega geeft het laatste");
        does(it, "signal-final", olga, Map.of("answer", "Wij spraken met UWV."));

        assertThat(follows(it)).contains("Wij spraken met UWV.", "Nationale ombudsman").doesNotContain("dezelfde persoon");
    }

    @Test
    void a_complaint_about_the_ombuds_office_itself_comes_back_to_the_team_lead() throws Exception {
        Receipt it = gives(typed("COMPLAINT", "De ombudsfunctie liet niets horen."));
        does(it, "signal-answer", lead, transfer(ombuds));
        does(it, "signal-take-over", otto, Map.of("taken", "YES"));
        does(it, "signal-answer", otto, Map.of("decision", "ANSWER", "answer", "Dat was juist.", "notInvolved", true));

        reacts(it, "niet-goed", "Dat was niet juist.");

        assertThat(holder(it)).isEqualTo(municipality);
        assertThat(own(it, otto)).isEmpty();
        does(it, "signal-final", lead, Map.of("answer", "Wij maken het goed."));
        assertThat(state(it)).isEqualTo("CLOSED");
    }

    @Test
    void a_question_leads_to_no_ombudsman_and_an_answer_without_post_is_there_at_once() throws Exception {
        Receipt it = gives(typed("QUESTION", "Wanneer bent u open?"));
        assertThat(desk.submit("taak", desk.ownTask(it.dossier(), "signal-answer", caseworker).id(), caseworker, answer("Elke dag.")))
                .isInstanceOf(FormResult.Done.class);
        assertThat(value(it, "Stand")).as("before the mail goes").isEqualTo("beantwoord");
        bench.runJobs();
        reacts(it, "niet-goed", "Op zondag niet.");
        does(it, "signal-final", otto, Map.of("answer", "Van maandag tot vrijdag."));

        assertThat(state(it)).isEqualTo("CLOSED");
        assertThat(follows(it)).doesNotContain("mbudsman");
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

    /** What the form of the last answer takes. */
    private static int longestAnswer() throws IOException {
        String form = new ClassPathResource("forms/signal/signal-final.form").getContentAsString(StandardCharsets.UTF_8);
        return Pattern.compile("\"maxLength\": (\\d+)").matcher(form).results().mapToInt(found -> Integer.parseInt(found.group(1))).max().orElseThrow();
    }
}
