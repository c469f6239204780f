package nl.werkbrug.wagesubsidy.objection.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Role;
import nl.werkbrug.document.DocumentStore;
import nl.werkbrug.fixture.SoundPdf;
import nl.werkbrug.wagesubsidy.ObjectionUpheld;
import nl.werkbrug.objection.Objection;
import nl.werkbrug.objection.Sender;
import nl.werkbrug.wagesubsidy.Decision;
import nl.werkbrug.web.FormResult;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Objections from their receipt to their end, on time, by post and too late. */
abstract class ObjectionStory extends ObjectingBench {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DocumentStore documents;

    @Test
    void an_objection_in_time_is_confirmed_heard_decided_by_somebody_else_and_founded() {
        desk.reach(LAST_DAY);
        objects("De uren kloppen niet.");
        Objection filed = objection();
        desk.does(subsidy, "objection-assess", people.worker(), COMPLETE);
        desk.does(subsidy, "objection-hear", people.worker(),
                Map.of("hearing", "HELD", "heardOn", LAST_DAY, "report", "Zij werkt 28 uur."));
        LocalDate proposeBy = desk.task(subsidy, "objection-decide", people.worker()).dueOn();
        FormResult own = decides(people.worker());
        decides(people.colleague());
        FormResult ownSignature = desk.signsObjection(subsidy, people.lead());
        FormResult signed = desk.signsObjection(subsidy, people.otherLead());
        FormResult again = desk.send("bezwaar", grant.id(), people.hr(), Map.of("grounds", "Nog steeds niet."));

        assertThat(filed.decideBy()).isEqualTo("2026-03-16");
        assertThat(proposeBy).isEqualTo("2026-03-09");
        assertThat(desk.mails(subsidy)).contains("Uw bezwaar is ontvangen");
        assertThat(((FormResult.Refused) own).mistakes().toString()).contains("10:3 lid 3 Awb");
        assertThat(((FormResult.Refused) ownSignature).mistakes().toString()).contains("10:3 lid 3 Awb");
        assertThat(signed).isInstanceOf(FormResult.Done.class);
        assertThat(objection().state()).isEqualTo(Objection.State.DECIDED);
        assertThat(again).as("who disagrees now goes to court").isInstanceOf(FormResult.Before.class);
        assertThat(decisions.get(objection().decisionId()).reasoning()).startsWith(
                "Op 2 februari 2026 kregen wij uw bezwaar tegen: Toekenning loonkostensubsidie van 22 december 2025. "
                        + "Op 2 februari 2026 legde u het uit in een gesprek.");
        assertThat(desk.timeline(subsidy)).anyMatch(it -> it.contains("beslist: gegrond"));
        assertThat(events.stream(ObjectionUpheld.class)).singleElement()
                .extracting(ObjectionUpheld::countsFrom).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(desk.open(subsidy, people.worker())).containsExactly("assess-wage-subsidy-change", "send-copy");
        assertThat(deadlines.ofDossier(subsidy.dossierId(), people.worker())).noneMatch(it -> it.code().equals("AWB_7_10"));
    }

    @Test
    void the_advice_of_a_committee_is_kept_and_a_decision_that_departs_from_it_says_why() {
        desk.reach(LAST_DAY);
        objects("De uren kloppen niet.");
        desk.does(subsidy, "objection-assess", people.worker(),
                Map.of("grounds", "COMPLETE", "committee", "yes", "committeeOn", LAST_DAY));
        FormResult without = hears(Map.of());
        String file = desk.file("task:" + desk.task(subsidy, "objection-hear", people.worker()).id(), "advicePaper");
        hears(Map.of("advicePaper", file));
        Map<String, Object> outcome = Map.of("outcome", "UNFOUNDED", "reasoning", "De werknemer werkt toch 24 uur.");
        FormResult silent = desk.does(subsidy, "objection-decide", people.colleague(), outcome);
        Map<String, Object> departs = new HashMap<>(outcome);
        departs.putAll(Map.of("follows", "no", "departing", "De commissie zag het contract niet."));
        desk.does(subsidy, "objection-decide", people.colleague(), departs);
        desk.signsObjection(subsidy, people.otherLead());

        assertThat(((FormResult.Refused) without).mistakes().toString()).contains("advies van de commissie");
        assertThat(((FormResult.Refused) silent).mistakes().toString()).contains("7:13 lid 7 Awb");
        assertThat(advices.of(objection().id())).get().satisfies(advice -> {
            assertThat(advice.text()).isEqualTo("Gegrond: zij werkt 28 uur.");
            assertThat(advice.departing()).isEqualTo("De commissie zag het contract niet.");
        });
        assertThat(decisions.get(objection().decisionId()).reasoning()).contains(
                "De commissie gaf op 2 februari 2026 dit advies: Gegrond: zij werkt 28 uur.",
                "Wij wijken af van dat advies. De reden is: De commissie zag het contract niet.", "gaat met deze brief mee");
        assertThat(desk.mails(subsidy)).contains("Het advies bij de beslissing op uw bezwaar");
        assertThat(desk.timeline(subsidy)).contains("Het advies van de commissie ging mee met de beslissing op het bezwaar.");
    }

    private FormResult hears(Map<String, Object> more) {
        Map<String, Object> answers = new HashMap<>(Map.of(
                "hearing", "HELD", "heardOn", LAST_DAY, "report", "Zij werkt 28 uur.", "advised", "yes", "advisedOn", LAST_DAY,
                "advice", "Gegrond: zij werkt 28 uur."));
        answers.putAll(more);
        return desk.does(subsidy, "objection-hear", people.worker(), answers);
    }

    @Test
    void a_letter_that_was_posted_in_time_is_in_time_within_a_week() {
        desk.reach(LocalDate.of(2026, 2, 9));
        FormResult result = desk.send("bezwaar-per-brief", grant.id(), people.worker(), Map.of(
                "postedOn", LAST_DAY, "receivedOn", LocalDate.of(2026, 2, 9), "grounds", "Te weinig."));

        assertThat(result).isInstanceOf(FormResult.Done.class);
        assertThat(objection().decideBy()).isEqualTo("2026-03-16");
        assertThat(desk.timeline(subsidy)).anyMatch(it -> it.contains("Bezwaar ontvangen op 9 februari 2026"));
    }

    @Test
    void a_letter_that_was_received_before_it_was_posted_is_refused() {
        desk.reach(LocalDate.of(2026, 2, 9));

        FormResult result = desk.send("bezwaar-per-brief", grant.id(), people.worker(),
                Map.of("postedOn", LocalDate.of(2026, 2, 9), "receivedOn", LAST_DAY));

        assertThat(((FormResult.Refused) result).mistakes().toString()).contains("niet later gepost");
    }

    @Test
    void a_withdrawn_objection_leaves_nothing_to_do_and_makes_room_for_another() {
        desk.reach(LAST_DAY);
        objects("De uren kloppen niet.");
        FormResult twice = desk.send("bezwaar", grant.id(), people.hr(), Map.of("grounds", "Nog eens."));
        desk.send("bezwaar-intrekken", objection().id(), people.hr(), Map.of("sure", true));

        assertThat(twice).isInstanceOf(FormResult.Before.class);
        assertThat(objection().state()).isEqualTo(Objection.State.WITHDRAWN);
        assertThat(desk.open(subsidy, people.worker())).isEmpty();
        assertThat(deadlines.ofDossier(subsidy.dossierId(), people.worker())).isEmpty();
        objects("Toch wel.");
        assertThat(objections.of(subsidy.id())).hasSize(2);
    }

    @Test
    void a_letter_of_the_employee_is_answered_by_letter_and_the_employer_reads_nothing_of_it() {
        desk.reach(LAST_DAY);
        assertThat(registers(Map.of("sender", "EMPLOYEE", "receivedOn", LAST_DAY, "grounds", "Door het beslag houd ik niets over.")))
                .isInstanceOf(FormResult.Done.class);
        Objection filed = objection();
        posts();
        assertThat(desk.open(subsidy, people.hr())).isEmpty();
        desk.does(subsidy, "objection-assess", people.worker(), COMPLETE);
        desk.does(subsidy, "objection-hear", people.worker(), Map.of("hearing", "HELD", "heardOn", LAST_DAY, "report", "Zij werkt 28 uur."));
        decides(people.colleague());
        assertThat(desk.signsObjection(subsidy, people.otherLead())).isInstanceOf(FormResult.Done.class);
        posts();

        assertThat(filed.decideBy()).isEqualTo("2026-03-16");
        assertThat(objection().state()).isEqualTo(Objection.State.DECIDED);
        assertThat(desk.open(subsidy, people.worker())).as("a decision of its own for the employer follows").containsExactly("assess-wage-subsidy-change");
        assertThat(desk.mails(subsidy)).as("those to the employer").doesNotContain(
                "Uw bezwaar is ontvangen", "Er is een beslissing op uw bezwaar", "Er is een besluit voor u");
        for (String table : List.of("timeline_entry where kind = 'OBJECTION'", "document where title like '%bezwaar%'")) {
            assertThat(jdbc.sql("select distinct subject from " + table + " and dossier_id = ?")
                    .param(subsidy.dossierId()).query(String.class).list()).as(table).containsExactly("OBJECTION_LETTER");
        }
        assertThat(objections.of(subsidy.id(), false)).isEmpty();
        assertThat(desk.send("bezwaar", grant.id(), people.hr(), Map.of("grounds", "Ik ook."))).as("that decision is replaced")
                .isInstanceOf(FormResult.Before.class);
    }

    @Test
    void each_who_objects_to_one_decision_has_an_objection_and_only_one_is_upheld() {
        desk.reach(LAST_DAY);
        Map<String, Object> neighbour = Map.of(
                "sender", "OTHER", "senderName", "Bo Buur", "senderAddress", "Kade 1\n1234 AB Maasbrug", "receivedOn", LAST_DAY, "grounds", "Oneerlijk.");
        registers(Map.of("sender", "EMPLOYEE", "receivedOn", LAST_DAY, "grounds", "Te weinig."));
        registers(neighbour);
        objects("De uren kloppen niet.");

        assertThat(((FormResult.Refused) registers(neighbour)).mistakes().toString()).contains("Van deze indiener loopt al een bezwaar");
        assertThat(objections.of(subsidy.id())).hasSize(3);
        assertThat(objections.of(subsidy.id(), false)).singleElement().satisfies(it -> assertThat(it.intake().grounds()).isEqualTo("De uren kloppen niet."));

        upheld(objections.of(subsidy.id()).stream().filter(it -> it.sender().kind() == Sender.Kind.EMPLOYEE).findFirst().orElseThrow());
        desk.does(subsidy, "objection-assess", people.worker(), COMPLETE);
        desk.does(subsidy, "objection-hear", people.worker(), Map.of("hearing", "HELD", "heardOn", LAST_DAY, "report", "Zij werkt 28 uur."));
        assertThat(((FormResult.Refused) decides(people.colleague())).mistakes().toString()).contains("het besluit is vervangen");
        assertThat(desk.does(subsidy, "objection-decide", people.colleague(), Map.of("outcome", "UNFOUNDED", "reasoning", "Het nieuwe besluit klopt.")))
                .as("article 6:19 Awb").isInstanceOf(FormResult.Done.class);
        desk.signsObjection(subsidy, people.otherLead());
        assertThat(letter(objections.of(subsidy.id(), false).get(0))).contains("Het besluit is al vervangen na een ander bezwaar.")
                .doesNotContain("Het eerdere besluit blijft gelden");
    }

    private String letter(Objection it) {
        return SoundPdf.text(documents.content(decisions.get(it.decisionId()).documentId()));
    }

    /** As if it was decided. */
    private void upheld(Objection it) {
        jdbc.sql("update objection set state = 'DECIDED', outcome = 'FOUNDED', running_about = null where id = ?").param(it.id()).update();
        decisions.propose(new Decision(
                it.decisionId(), subsidy.id(), Decision.Kind.ON_OBJECTION, null, null, null, "Gegrond.", people.colleague().userId(), null, null, null, null));
        decisions.sign(it.decisionId(), people.otherLead().userId(), null);
    }

    private FormResult registers(Map<String, Object> letter) {
        return desk.send("bezwaar-per-brief", grant.id(), people.worker(), letter);
    }

    private void posts() {
        desk.does(subsidy, "letter-post", people.worker(), Map.of("postedOn", LAST_DAY, "posted", true));
    }

    @Test
    void only_the_employer_objects_and_only_the_loket_takes_letters_in() {
        assertThatThrownBy(() -> desk.send("bezwaar", grant.id(), people.worker(), Map.of())).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> desk.send("bezwaar-per-brief", grant.id(), people.hr(), Map.of("receivedOn", MADE_KNOWN)))
                .isInstanceOf(NotVisible.class);
        var stranger = world.user("Vreemd", Role.EMPLOYER_HR, world.employer("Een ander"));
        assertThatThrownBy(() -> desk.send("bezwaar", grant.id(), stranger, Map.of())).isInstanceOf(NotVisible.class);
        assertThat(objections.of(subsidy.id())).isEmpty();
    }
}
