package nl.werkbrug.request.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.document.StoredDocument;
import nl.werkbrug.fixture.SoundPdf;
import nl.werkbrug.form.Answers;
import nl.werkbrug.objection.Objection;
import nl.werkbrug.request.AuthorityRequest.State;
import nl.werkbrug.request.Outcome;
import nl.werkbrug.request.RequestAnswered;
import nl.werkbrug.request.RequestDecision;
import nl.werkbrug.shared.KeptWords;
import nl.werkbrug.shared.Language;
import nl.werkbrug.web.FormResult;
import org.junit.jupiter.api.Test;

/** What a municipality that takes part decides on an objection, and who hears of it. */
abstract class RequestObjectionDecisionStory extends RequestObjectionBench {

    @Test
    void the_employer_objects_in_its_task_and_a_founded_objection_grants_after_all() {
        FormResult filed = desk.does(request, "request-objection", fixture.hr,
                Map.of("outcome", "OBJECTED", "grounds", "Hij kan niet zonder begeleiding."));
        Objection it = objection();
        assertThat(filed).isInstanceOf(FormResult.Done.class);
        assertThat(it.decideBy()).as("six weeks from the day after 13 July").isEqualTo("2026-08-24");
        assertThat(table.get(request.id()).state()).isEqualTo(State.OBJECTED);
        assertThat(desk.page("/dossiers/" + request.dossierId(), fixture.hr))
                .contains("bezwaar gemaakt, wacht op antwoord", "Bezwaar intrekken", "24-08-2026", "de gemeente");

        assess(colleague);
        handles("objection-hear", colleague, Map.of("hearing", "HELD", "heardOn", TODAY, "report", "Hij legde het uit."));
        assertThat(handles("request-objection-decide", caseworker, FOUNDED)).as("who proposed the refusal")
                .isInstanceOf(FormResult.Refused.class);
        handles("request-objection-decide", colleague, FOUNDED);
        assertThat(handles("objection-sign", lead, Map.of("outcome", "SIGN"))).as("who signed the refusal")
                .isInstanceOf(FormResult.Refused.class);
        handles("objection-sign", otherLead, Map.of("outcome", "SIGN"));

        assertThat(table.get(request.id()).state()).isEqualTo(State.GRANTED);
        assertThat(objection().state()).isEqualTo(Objection.State.DECIDED);
        RequestDecision decision = decisions.known(request.id()).orElseThrow();
        assertThat(decision.onObjection()).isTrue();
        assertThat(decision.reasoning()).startsWith("Op 1 juni 2026 kregen wij uw bezwaar tegen: Besluit op de aanvraag")
                .contains("legde u het uit in een gesprek", "De begeleiding is toch nodig.");
        assertThat(events.stream(RequestAnswered.class).map(RequestAnswered::outcome)).containsExactly(Outcome.REFUSED, Outcome.GRANTED);
        assertThat(documents.list(request.dossierId())).extracting(StoredDocument::title)
                .anyMatch(title -> title.startsWith("Bevestiging van uw bezwaar")).anyMatch(title -> title.startsWith("Beslissing op uw bezwaar"));
        assertThat(mails()).contains("Uw bezwaar is ontvangen", "Er is een beslissing op uw bezwaar");
        assertThat(bench.results("request-objection", request.id())).containsExactly("end_settled");
    }

    @Test
    void a_founded_objection_to_a_grant_says_that_what_was_taken_over_from_it_does_not_change_by_itself() {
        request = decided(Map.of("outcome", "GRANTED", "from", LocalDate.of(2026, 8, 1), "reasoning", "Nodig vanaf augustus."));
        objects("Het moet eerder.");
        assess(colleague);
        handles("objection-hear", colleague, Map.of("hearing", "WAIVED", "waived", "GRANTED"));
        handles("request-objection-decide", colleague, FOUNDED);
        handles("objection-sign", otherLead, Map.of("outcome", "SIGN"));

        assertThat(decisions.known(request.id()).orElseThrow().from()).isEqualTo("2026-06-15");
        assertThat(desk.page("/dossiers/" + request.dossierId(), fixture.hr)).contains("Kijk na of de dagen en het bedrag");
        assertThat(mails()).contains("Kijk na wat op het dossier staat");
    }

    @Test
    void an_unfounded_objection_leaves_the_refusal_and_a_second_one_is_not_possible() {
        objects("Niet mee eens.");
        assess(colleague);
        handles("objection-hear", colleague, Map.of("hearing", "WAIVED", "waived", "DECLINED"));
        handles("request-objection-decide", colleague, UNFOUNDED);
        handles("objection-sign", otherLead, Map.of("outcome", "SEND_BACK", "because", "Leg het uit."));
        assertThat(desk.page("/werk/taak/" + desk.task(objection().id(), request, "request-objection-decide", colleague).id(), colleague))
                .contains("Leg het uit.", "Niet mee eens.");
        String again = desk.task(objection().id(), request, "request-objection-decide", colleague).id();
        assertThat(new HashMap<String, Object>(desk.flow("taak").open(again, colleague).prefill()))
                .as("what was proposed").containsEntry("outcome", "UNFOUNDED").containsEntry("reasoning", UNFOUNDED.get("reasoning"));
        handles("request-objection-decide", colleague, UNFOUNDED);
        handles("objection-sign", otherLead, Map.of("outcome", "SIGN"));

        assertThat(table.get(request.id()).state()).isEqualTo(State.REFUSED);
        assertThat(objection().outcome()).isEqualTo(Objection.Outcome.UNFOUNDED);
        assertThat(decisions.of(request.id())).filteredOn(RequestDecision::onObjection).singleElement()
                .satisfies(it -> assertThat(it.outcome()).isEqualTo(Outcome.REFUSED));
        assertThat(objects("Nog eens.")).isInstanceOf(FormResult.Before.class);
    }

    @Test
    void what_only_the_employee_could_ask_is_sent_to_him_by_the_municipality() {
        request = decided("PORTABLE_PROVISION", Map.of("outcome", "REFUSED", "reasoning", "Niet nodig voor dit werk."));
        objects("Hij kan niet zonder.");
        assess(colleague);
        handles("objection-hear", colleague, Map.of("hearing", "WAIVED", "waived", "GRANTED"));
        handles("request-objection-decide", colleague, UNFOUNDED);
        String sign = desk.task(objection().id(), request, "objection-sign", otherLead).id();
        assertThat(desk.flow("taak").preview(sign, new Answers(Map.of("outcome", "SIGN"), Set.of()), otherLead).toString())
                .contains("Post de brief vandaag");
        handles("objection-sign", otherLead, Map.of("outcome", "SIGN"));

        assertThat(mailTexts()).anyMatch(text -> text.contains("De gemeente stuurt de brief zelf naar uw werknemer."))
                .noneMatch(text -> text.contains("De gemeente besliste") && text.contains("kopie"));
    }

    @Test
    void the_letter_names_who_signed_and_for_whom() {
        objects("Hij kan niet zonder.");
        assess(colleague);
        handles("objection-hear", colleague, Map.of("hearing", "WAIVED", "waived", "GRANTED"));
        handles("request-objection-decide", colleague, UNFOUNDED);
        assignments.claim(desk.task(objection().id(), request, "objection-sign", lead).id(), lead);
        assertThat(standIns.name(otherLead.userId(), TODAY.plusDays(7), lead)).isTrue();
        handles("objection-sign", otherLead, Map.of("outcome", "SIGN"));

        assertThat(letter("Beslissing op uw bezwaar")).contains("Toon Team voor Tine Team teamleider");
    }

    @Test
    void mails_about_a_request_and_its_objection_come_in_the_language_of_their_reader() {
        languages.choose(fixture.hr, Language.ENGLISH);
        objects("Hij kan niet zonder.");
        handles("objection-assess", colleague, Map.of("grounds", "COMPLETE", "committee", "yes", "committeeOn", TODAY));

        assertThat(mails()).containsOnlyOnce("Er is een besluit voor u", "Your objection has arrived", "News about your objection")
                .doesNotContain("Uw bezwaar is ontvangen");
        assertThat(mailTexts()).anyMatch(text -> text.startsWith("There will be a committee on the objection. You were told on Monday 1 June 2026."))
                .anyMatch(text -> text.contains("The letter is in Werkbrug, at the documents.\n\nIt is about dossier 2026-"));
        assertThat(KeptWords.in(Language.ENGLISH, "Uw bezwaar is ontvangen")).as("what the notice keeps").isEqualTo("Your objection has arrived");
    }

    private String letter(String title) {
        String id = documents.list(request.dossierId()).stream().filter(it -> it.title().startsWith(title)).findFirst().orElseThrow().id();
        return SoundPdf.text(documents.content(id));
    }

    private List<String> mailTexts() {
        return jdbc.sql("select body_text from mail_outbox where dossier_id = ?").param(request.dossierId()).query(String.class).list();
    }
}
