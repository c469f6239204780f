package nl.werkbrug.signal.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.signal.process.SignalProcessSteps;
import nl.werkbrug.web.FormResult;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who has no mail address gets letters, and a complaint is handled by somebody who was not involved. */
abstract class SignalPostStory extends SignalBench {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @Autowired
    private SignalProcessSteps old;

    @Test
    void who_left_only_an_address_gets_the_receipt_and_the_answer_by_letter() throws Exception {
        Receipt it = gives(byPost("STUCK", "Ik wacht al weken."));
        assertThat(own(it, caseworker)).containsExactly("letter-post", "signal-answer");
        assertThat(letter(it, "RECEIPT")).contains("Mila Burger", "Kade 1", "15 juni 2026", it.number()).doesNotContain(it.code());
        assertThat(page("/werk/taak/" + desk.ownTask(it.dossier(), "letter-post", caseworker).id(), caseworker))
                .contains("Mila Burger", "Kade 1", "1234 AB", "Open de brief");
        assertThat(desk.send("taak", desk.ownTask(it.dossier(), "signal-answer", caseworker).id(), caseworker, transfer(coaches)))
                .as("the receipt first").isInstanceOf(FormResult.Refused.class);
        posts(it, caseworker, TODAY);

        does(it, "signal-answer", caseworker, answer("Morgen om tien uur."));
        assertThat(state(it)).isEqualTo("OPEN");
        assertThat(follows(it)).contains("gaat op de post");
        assertThat(letter(it, "ANSWER")).contains("Morgen om tien uur.", "binnen veertien dagen");
        desk.reach(TODAY.plusDays(3));
        posts(it, caseworker, TODAY.plusDays(3));
        assertThat(state(it)).isEqualTo("ANSWERED");
        assertThat(mails(it)).isEmpty();

        desk.reach(TODAY.plusDays(17));
        assertThat(state(it)).as("fourteen days from the day of the post").isEqualTo("ANSWERED");
        desk.reach(TODAY.plusDays(18));
        assertThat(state(it)).isEqualTo("CLOSED");
    }

    @Test
    void who_answered_passes_on_that_the_reporter_disagrees_and_the_last_answer_is_a_letter_too() throws Exception {
        Receipt it = gives(byPost("STUCK", "Ik wacht al weken."));
        posts(it, caseworker, TODAY);
        does(it, "signal-answer", caseworker, answer("Nog even geduld."));
        posts(it, caseworker, TODAY);
        Map<String, Object> why = Map.of("why", "De melder belde: drie maanden is te lang.");
        assertThatThrownBy(() -> desk.send("signaal-oneens", it.id(), coach, why)).isInstanceOf(NotVisible.class);
        assertThat(page("/dossiers/" + it.dossier(), caseworker)).contains("/werk/signaal-oneens/" + it.id());

        assertThat(desk.send("signaal-oneens", it.id(), caseworker, why)).isInstanceOf(FormResult.Done.class);
        assertThat(desk.send("signaal-oneens", it.id(), caseworker, why)).isInstanceOf(FormResult.Before.class);
        assertThat(own(it, otto)).containsExactlyInAnyOrder("letter-post", "signal-final");
        assertThat(letter(it, "LAST")).contains("Mila Burger", "kijkt er opnieuw naar en geeft u het laatste antwoord. U krijgt het uiterlijk op", "Wie geeft antwoord?")
                .doesNotContain(it.code());
        posts(it, otto, TODAY);
        assertThat(desk.does(it.dossier(), "signal-final", otto, Map.of("answer", "U krijgt morgen een gesprek.")).toString())
                .contains("Uw antwoord staat in een brief.").doesNotContain("gaat dicht");

        assertThat(state(it)).isEqualTo("DISPUTED");
        assertThat(letter(it, "FINAL")).contains("U krijgt morgen een gesprek.", "Dien dan eerst daar een klacht in.", "Nationale ombudsman (artikel 9:18");
        posts(it, otto, TODAY);
        assertThat(state(it)).isEqualTo("CLOSED");
    }

    @Test
    void a_model_without_the_task_to_post_it_makes_no_letter_about_the_last_answer() throws Exception {
        Receipt it = gives(byPost("STUCK", "Ik wacht al weken."));
        jdbc.sql("update signal_report set last_asked_on = :on, last_answer_by = :on where id = :id").param("on", TODAY).param("id", it.id()).update();

        old.bringIn(it.id());

        assertThat(jdbc.sql("select count(*) from posted_letter where about_id = :id and kind = 'LAST'").param("id", it.id()).query(Integer.class).single())
                .isZero();
        assertThat(page("/dossiers/" + it.dossier(), caseworker)).contains("geeft het laatste antwoord").doesNotContain("wie het laatste antwoord geeft, ligt klaar");
    }

    @Test
    void who_takes_it_over_writes_that_first_and_another_move_is_another_letter() throws Exception {
        Receipt it = gives(byPost("STUCK", "Mijn begeleiding stopt."));
        posts(it, caseworker, TODAY);
        does(it, "signal-answer", caseworker, transfer(coaches));
        does(it, "signal-take-over", coach, Map.of("taken", "YES"));
        assertThat(own(it, coach)).containsExactly("letter-post");
        assertThat(letter(it, "MOVED")).contains("Uw signaal is nu bij ons, Jobcoaches.", "Wie geeft antwoord?");
        posts(it, coach, TODAY);

        does(it, "signal-answer", coach, transfer(town));
        does(it, "signal-take-over", caseworker, Map.of("taken", "YES"));
        assertThat(letter(it, "MOVED")).contains("Uw signaal is nu bij ons, " + municipality);
        posts(it, caseworker, TODAY);
        assertThat(own(it, caseworker)).containsExactly("signal-answer");
    }

    @Test
    void half_an_address_is_refused_and_no_name_is_no_address() throws Exception {
        Map<String, String> half = byPost("STUCK", "Ik wacht.");
        half.put("city", "");
        assertThat(mistakes(half)).contains("Vul ook de plaats in");
        half.put("postcode", "12 AB");
        assertThat(mistakes(half)).contains("Vul een postcode in");

        Map<String, String> nobody = byPost("DEBTS", "Het loopt op.");
        nobody.put("anonymous", "ja");
        Receipt it = gives(nobody);
        assertThat(jdbc.sql("select count(*) from signal_report where id = :id and reporter_street is null").param("id", it.id())
                .query(Integer.class).single()).isEqualTo(1);
        assertThat(own(it, dewi)).containsExactly("signal-answer");
    }

    @Test
    void a_complaint_about_who_has_it_goes_to_a_colleague_who_was_not_involved() throws Exception {
        Viewer colleague = world.user("Tessa Lead", Role.LOKET_TEAM_LEAD, town);
        Receipt it = gives(typed("COMPLAINT", "De teamleider lachte mij uit."));
        String task = desk.ownTask(it.dossier(), "signal-answer", lead).id();
        assertThat(desk.send("taak", task, lead, answer("Dat was niet zo."))).as("must say not to be involved").isInstanceOf(FormResult.Refused.class);

        does(it, "signal-answer", lead, Map.of("decision", "INVOLVED"));

        String again = desk.ownTask(it.dossier(), "signal-answer", colleague).id();
        assertThat(desk.send("taak", again, lead, fair("Dat was niet zo."))).isInstanceOf(FormResult.Refused.class);
        assertThat(follows(it)).contains("was erbij betrokken");
        assertThat(mails(it)).anyMatch(mail -> mail.contains("was erbij betrokken"));
        does(it, "signal-answer", colleague, fair("Dat spijt ons."));
        assertThat(follows(it)).contains("Dat spijt ons.", "ombudsman");
    }

    @Test
    void the_letter_that_a_colleague_answers_is_written_by_the_party_of_both() throws Exception {
        world.user("Tessa Lead", Role.LOKET_TEAM_LEAD, town);
        Receipt it = gives(byPost("COMPLAINT", "De teamleider lachte mij uit."));
        posts(it, lead, TODAY);

        does(it, "signal-answer", lead, Map.of("decision", "INVOLVED"));

        assertThat(letter(it, "MOVED")).contains("Een ander bij ons, Gemeente ", ", geeft u antwoord.");
    }

    @Test
    void without_such_a_colleague_the_ombuds_office_answers_and_the_municipality_reads_no_more() throws Exception {
        Receipt it = gives(typed("COMPLAINT", "De teamleider lachte mij uit."));

        does(it, "signal-answer", lead, Map.of("decision", "INVOLVED"));

        assertThat(own(it, otto)).containsExactly("signal-answer");
        assertThat(status("/dossiers/" + it.dossier(), lead)).isEqualTo(404);
        assertThat(page("/signalen", lead)).doesNotContain(it.number());
    }

    @Test
    void when_nobody_else_is_there_the_complaint_stays_where_it_is() throws Exception {
        assertThat(desk.send("signalen-inrichten", "eigen", lead, Map.of("debtHelp", debtHelp))).isInstanceOf(FormResult.Done.class);
        Receipt it = gives(typed("COMPLAINT", "De teamleider lachte mij uit."));

        FormResult result = desk.send("taak", desk.ownTask(it.dossier(), "signal-answer", lead).id(), lead, Map.of("decision", "INVOLVED"));

        assertThat(result).isInstanceOf(FormResult.Refused.class);
        assertThat(own(it, lead)).containsExactly("signal-answer");
        does(it, "signal-answer", lead, fair("Wij vroegen de wethouder om te kijken."));
    }

    @Test
    void a_complaint_about_another_municipality_moves_there_behind_its_wall_and_no_further() throws Exception {
        String elsewhere = world.loket("Gemeente Verderop");
        Viewer theirLead = world.user("Vera Lead", Role.LOKET_TEAM_LEAD, elsewhere);
        Viewer theirCaseworker = world.user("Vic Loket", Role.LOKET_CASEWORKER, elsewhere);
        Receipt it = gives(typed("COMPLAINT", "In Verderop stuurden zij mij weg."));
        String task = desk.ownTask(it.dossier(), "signal-answer", lead).id();
        assertThat(desk.send("taak", task, lead, transfer(coaches))).as("no wall there").isInstanceOf(FormResult.Refused.class);

        does(it, "signal-answer", lead, transfer(elsewhere));
        assertThat(status("/dossiers/" + it.dossier(), theirCaseworker)).isEqualTo(404);
        does(it, "signal-take-over", theirLead, Map.of("taken", "YES"));

        assertThat(status("/dossiers/" + it.dossier(), lead)).isEqualTo(404);
        assertThat(follows(it)).contains("Gemeente Verderop heeft het signaal overgenomen");
        does(it, "signal-answer", theirLead, fair("Wij maken het goed."));
    }

    @Test
    void a_body_outside_is_called_first_and_the_reporter_reads_who_deals_with_it() throws Exception {
        Receipt it = gives(typed("COMPLAINT", "Bij UWV werd ik uitgelachen."));
        Map<String, Object> passed = Map.of(
                "decision", "PASS_ON", "organisation", "UWV", "spokenTo", "de klachtenafdeling", "answer", "UWV belt u deze week.", "mayRead", true,
                "notInvolved", true);

        does(it, "signal-answer", lead, passed);

        assertThat(follows(it)).contains("Naar: UWV. Gesproken met: de klachtenafdeling.", "UWV belt u deze week.");
        assertThat(state(it)).isEqualTo("ANSWERED");
        reacts(it, "niet-goed", "Niemand belde.");
        assertThat(own(it, otto)).containsExactly("signal-final");
    }

    private void posts(Receipt it, Viewer who, LocalDate on) {
        does(it, "letter-post", who, Map.of("postedOn", on, "posted", true));
    }

    private String letter(Receipt it, String kind) throws IOException {
        byte[] pdf = jdbc.sql("select d.content from posted_letter l join document d on d.id = l.document_id where l.about_id = :id and l.kind = :kind")
                .param("id", it.id()).param("kind", kind).query((row, number) -> row.getBytes(1)).single();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
        }
    }

    private Map<String, String> byPost(String kind, String text) {
        Map<String, String> it = typed(kind, text);
        it.put("email", "");
        it.putAll(Map.of("street", "Kade 1", "postcode", "1234ab", "city", "Maasbrug"));
        return it;
    }

    private static Map<String, Object> fair(String text) {
        return Map.of("decision", "ANSWER", "answer", text, "notInvolved", true);
    }
}
