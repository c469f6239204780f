package nl.werkbrug.custombudget.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.custombudget.BudgetObjections;
import nl.werkbrug.custombudget.BudgetRequest;
import nl.werkbrug.custombudget.BudgetRequest.State;
import nl.werkbrug.document.StoredDocument;
import nl.werkbrug.dossier.TimelineItem;
import nl.werkbrug.fixture.Together;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.objection.Objection;
import nl.werkbrug.objection.ObjectionTable;
import nl.werkbrug.shared.Money;
import nl.werkbrug.web.FormResult;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An employer objects to a decision about a custom budget, which the municipality made known on 1 June 2026. */
abstract class BudgetObjectionStory extends CustomBudgetBench {

    private static final String DECIDE = "custom-budget-objection-decide";
    private static final String SIGN = "objection-sign";

    @Autowired
    BudgetObjections budgetObjections;

    @Autowired
    ObjectionTable objections;

    private Viewer colleague;

    @BeforeEach
    void somebody_who_made_no_decision() {
        colleague = fixture.world().user("Lars Loket", Role.LOKET_CASEWORKER, town);
    }

    @Test
    void a_founded_objection_to_a_refusal_leads_to_a_payment_under_the_ceiling() {
        Hire hire = hire();
        asks(hire, fixture.hr, "200.00");
        refuses(hire, caseworker);
        String first = request(hire).id();
        heard(hire, first);

        assertThat(decides(hire, caseworker, founded("150.00")).toString()).contains("Refused");
        assertThat(decides(hire, colleague, founded("200.01")).toString()).contains("gevraagd");
        assertThat(decides(hire, colleague, founded("150.00"))).isInstanceOf(FormResult.Done.class);
        assertThat(amounts(2026)).isEqualTo("0.00 0.00 1000.00");
        assertThat(signs(hire, lead)).isInstanceOf(FormResult.Done.class);

        assertThat(amounts(2026)).isEqualTo("150.00 0.00 850.00");
        assertThat(requests.get(first).state()).isEqualTo(State.REFUSED);
        BudgetRequest next = after(hire, first);
        assertThat(next.decision().amount()).isEqualTo(Money.euros("150.00"));
        assertThat(letters(hire)).anyMatch(it -> it.startsWith("Beslissing op uw bezwaar"));
        assertThat(mails(hire)).contains("Er is een beslissing op uw bezwaar");
        assertThat(jdbc.sql("select title from inbox_task where business_key = :id").param("id", next.id()).query(String.class).list())
                .as("nobody asked anything new").containsExactly("Maatwerkbudget betalen: aanvraag van 1 juni 2026, na bezwaar");
        pays(hire, TODAY);
        sendsReceipt(hire, fixture.hr, "150.00");
        assertThat(requests.get(next.id()).state()).isEqualTo(State.SETTLED);
        assertThat(bench.results("objection-handling", objection(first).id())).containsExactly("end_decided");
    }

    @Test
    void more_than_was_granted_adds_only_the_difference() {
        Hire hire = hire();
        asks(hire, fixture.hr, "200.00");
        grants(hire, caseworker, "120.00");
        String first = request(hire).id();
        heard(hire, first);
        assertThat(decides(hire, colleague, founded("120.00")).toString()).contains("hoger bedrag");
        decides(hire, colleague, founded("200.00"));
        signs(hire, lead);

        assertThat(amounts(2026)).isEqualTo("200.00 0.00 800.00");
        assertThat(after(hire, first).decision().amount()).isEqualTo(Money.euros("80.00"));
    }

    @Test
    void what_is_not_founded_changes_nothing_and_can_be_sent_back_first() {
        Hire hire = hire();
        asks(hire, fixture.hr, "200.00");
        refuses(hire, caseworker);
        heard(hire, request(hire).id());
        decides(hire, colleague, Map.of("outcome", "UNFOUNDED", "reasoning", "De werkgever geeft zelf een fiets."));
        desk.does(hire.dossierId(), SIGN, lead, Map.of("outcome", "SEND_BACK", "because", "Noem het fietsplan."));
        String again = desk.ownTask(hire.dossierId(), DECIDE, colleague).id();
        assertThat(desk.preview("taak", again, colleague, Map.of("outcome", "INADMISSIBLE", "reasoning", "Geen belang.")).warnings())
                .singleElement().asString().startsWith("Dit bezwaar kwam op tijd en is compleet.");
        assertThat(desk.preview("taak", again, colleague, Map.of("outcome", "UNFOUNDED", "reasoning", "Nee.")).warnings()).isEmpty();
        decides(hire, colleague, Map.of("outcome", "UNFOUNDED", "reasoning", "De werkgever heeft een fietsplan."));
        signs(hire, lead);

        assertThat(request(hire).state()).isEqualTo(State.REFUSED);
        assertThat(amounts(2026)).isEqualTo("0.00 0.00 1000.00");
        assertThat(objection(request(hire).id()).state()).isEqualTo(Objection.State.DECIDED);
    }

    @Test
    void who_proposed_or_decided_does_not_sign_and_no_more_is_signed_than_there_is() {
        Hire hire = hire();
        asks(hire, fixture.hr, "400.00");
        refuses(hire, caseworker);
        desk.does(hire.dossierId(), "custom-budget-lead", lead, Map.of("outcome", "SIGN"));
        Hire other = hire();
        asks(other, fixture.hr, "900.00");
        heard(hire, request(hire).id());
        decides(hire, otherLead, founded("400.00"));
        assertThat(signs(hire, lead)).isInstanceOf(FormResult.Refused.class);
        assertThat(signs(hire, otherLead)).isInstanceOf(FormResult.Refused.class);
        grants(other, caseworker, "900.00");
        desk.does(other.dossierId(), "custom-budget-lead", lead, Map.of("outcome", "SIGN"));
        Viewer third = fixture.world().user("Trui Team", Role.LOKET_TEAM_LEAD, town);

        assertThat(signs(hire, third).toString()).contains("Voor dit jaar is er nog");
        assertThat(amounts(2026)).isEqualTo("900.00 0.00 100.00");
    }

    @Test
    void two_signatures_at_the_same_moment_keep_the_ceiling() throws Exception {
        List<String> ids = List.of(proposed(), proposed());

        Together.run(2, number -> budgetObjections.sign(objection(ids.get(number)), lead));

        assertThat(amounts(2026)).isEqualTo("600.00 0.00 400.00");
    }

    @Test
    void nobody_else_behind_the_wall_of_the_budget_reads_of_it() {
        Hire hire = hire();
        asks(hire, coach, "50.00");
        refuses(hire, caseworker);
        desk.send("maatwerkbudget", hire.dossierId(), fixture.hr, wish("80.00"));
        refuses(hire, caseworker);
        BudgetRequest ofCoach = requests.visible(hire.dossierId(), coach).get(0);
        BudgetRequest own = requests.visible(hire.dossierId(), fixture.hr).get(0);
        files(own.id());

        assertThat(lines(hire, fixture.hr)).anyMatch(it -> it.startsWith("Bezwaar ontvangen"));
        assertThat(lines(hire, coach)).noneMatch(it -> it.contains("Bezwaar"));
        assertThatThrownBy(() -> budgetObjections.open(own.id(), coach)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> budgetObjections.open(ofCoach.id(), fixture.hr)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> desk.flow("bezwaar").open(ofCoach.id(), fixture.hr)).isInstanceOf(NotVisible.class);
    }

    @Test
    void who_signs_for_a_colleague_is_named_with_the_colleague() throws Exception {
        Hire hire = hire();
        asks(hire, fixture.hr, "200.00");
        refuses(hire, caseworker);
        heard(hire, request(hire).id());
        decides(hire, colleague, Map.of("outcome", "UNFOUNDED", "reasoning", "De werkgever geeft zelf een fiets."));
        assignments.claim(desk.ownTask(hire.dossierId(), SIGN, lead).id(), lead);
        standIns.name(otherLead.userId(), TODAY.plusDays(7), lead);
        signs(hire, otherLead);

        assertThat(letter(hire, "Beslissing op uw bezwaar")).contains("Toon Team voor Tine Team");
    }

    @Test
    void a_withdrawn_objection_leaves_the_decision() {
        Hire hire = hire();
        asks(hire, fixture.hr, "200.00");
        refuses(hire, caseworker);
        String id = request(hire).id();
        files(id);
        desk.send("bezwaar-intrekken", objection(id).id(), fixture.hr, Map.of());

        assertThat(objection(id).state()).isEqualTo(Objection.State.WITHDRAWN);
        assertThat(request(hire).state()).isEqualTo(State.REFUSED);
        assertThat(desk.open(hire.dossierId(), colleague)).isEmpty();
    }

    private String proposed() {
        Hire hire = hire();
        asks(hire, fixture.hr, "600.00");
        refuses(hire, caseworker);
        desk.does(hire.dossierId(), "custom-budget-lead", otherLead, Map.of("outcome", "SIGN"));
        String id = request(hire).id();
        heard(hire, id);
        decides(hire, colleague, founded("600.00"));
        return id;
    }

    private void files(String request) {
        budgetObjections.open(request, fixture.hr);
        assertThat(desk.send("bezwaar", request, fixture.hr, Map.of("grounds", "Zonder fiets kan het niet."))).isInstanceOf(FormResult.Done.class);
    }

    private void heard(Hire hire, String request) {
        files(request);
        desk.does(hire.dossierId(), "objection-assess", colleague, Map.of("grounds", "COMPLETE", "committee", "no"));
        desk.does(hire.dossierId(), "objection-hear", colleague, Map.of("hearing", "HELD", "heardOn", TODAY, "report", "De werkgever legde uit waarom."));
    }

    private FormResult decides(Hire hire, Viewer viewer, Map<String, Object> answers) {
        return desk.does(hire.dossierId(), DECIDE, viewer, answers);
    }

    private FormResult signs(Hire hire, Viewer viewer) {
        return desk.does(hire.dossierId(), SIGN, viewer, Map.of("outcome", "SIGN"));
    }

    private static Map<String, Object> founded(String euros) {
        return Map.of("outcome", "FOUNDED", "reasoning", "De bus rijdt echt niet in de nacht.", "amount", Money.euros(euros));
    }

    private BudgetRequest after(Hire hire, String first) {
        return requests.ofDossier(hire.dossierId()).stream().filter(it -> !it.id().equals(first)).findFirst().orElseThrow();
    }

    private Objection objection(String request) {
        return objections.of(request).get(0);
    }

    private List<String> letters(Hire hire) {
        return documents.list(hire.dossierId()).stream().map(it -> it.title()).toList();
    }

    private String letter(Hire hire, String title) throws IOException {
        StoredDocument found = documents.list(hire.dossierId()).stream().filter(it -> it.title().startsWith(title)).findFirst().orElseThrow();
        try (PDDocument document = Loader.loadPDF(documents.content(found.id()))) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
        }
    }

    private List<String> lines(Hire hire, Viewer viewer) {
        return timeline.list(hire.dossierId(), viewer).stream().map(TimelineItem::text).toList();
    }

    private List<String> mails(Hire hire) {
        return jdbc.sql("select mail_subject from mail_outbox where dossier_id = :dossier").param("dossier", hire.dossierId())
                .query(String.class).list();
    }
}
