package nl.werkbrug.wagesubsidy.objection.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.Map;
import nl.werkbrug.access.SignIn;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.document.DocumentStore;
import nl.werkbrug.party.Iban;
import nl.werkbrug.shared.Money;
import nl.werkbrug.testing.UsesH2;
import nl.werkbrug.wagesubsidy.Decision;
import nl.werkbrug.objection.ObjectionTable;
import nl.werkbrug.wagesubsidy.payment.MunicipalityAccounts;
import nl.werkbrug.wagesubsidy.store.DecisionTable;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What employer and loket see of objections and recoveries. */
@UsesH2
class ObjectionPagesTest extends ObjectionBench {

    @Autowired
    ObjectionTable objections;

    @Autowired
    DecisionTable decisions;

    @Autowired
    MunicipalityAccounts accounts;

    @Autowired
    DocumentStore documents;

    private MockMvc browser;

    @BeforeEach
    void somebody_opens_a_browser(@Autowired WebApplicationContext application) {
        browser = MockMvcBuilders.webAppContextSetup(application).apply(SecurityMockMvcConfigurers.springSecurity()).build();
    }

    @Test
    void each_sees_the_buttons_that_are_his() throws Exception {
        assertThat(page("/dossiers/" + subsidy.dossierId(), people.hr()))
                .contains("Bezwaar en terugvordering", "maandag 2 februari 2026", "/werk/bezwaar/" + grant.id())
                .doesNotContain("/werk/bezwaar-per-brief/", "Terugvordering beginnen");
        assertThat(page("/dossiers/" + subsidy.dossierId(), people.worker()))
                .contains("/werk/bezwaar-per-brief/" + grant.id(), "Terugvordering beginnen")
                .doesNotContain("/werk/bezwaar/" + grant.id());
        assertThat(page("/werk/bezwaar/" + grant.id(), people.hr())).contains("Waarom bent u het niet eens met het besluit?");
    }

    @Test
    void the_tasks_show_what_they_are_about() throws Exception {
        desk.send("bezwaar", grant.id(), people.hr(), Map.of("grounds", "De uren kloppen niet."));
        desk.send("terugvordering", subsidy.id(), people.worker(), Map.of("because", "Minder uren."));
        String assess = page("/werk/taak/" + desk.task(subsidy, "objection-assess", people.worker()).id(), people.worker());
        String draft = page("/werk/taak/" + desk.task(subsidy, "recovery-draft", people.worker()).id(), people.worker());
        desk.does(subsidy, "recovery-draft", people.worker(), Map.of(
                "recover", "yes", "cause", "HOURS", "explanation", "Zij werkte 20 uur.", "first.from", LocalDate.of(2025, 12, 1),
                "first.until", LocalDate.of(2025, 12, 1), "first.paid", Money.euros("1122.10"), "first.due", Money.euros("900.00"),
                "second.there", "no", "plan", "ONCE"));

        assertThat(assess).contains("De uren kloppen niet.", "op tijd", "Geeft een commissie advies?");
        assertThat(Jsoup.parse(assess).select("input[name=committee][checked]")).as("nothing is chosen for the loket").isEmpty();
        assertThat(draft).contains("Minder uren.", "Vordert u terug?");
        assertThat(page("/werk/taak/" + desk.task(subsidy, "recovery-view", people.hr()).id(), people.hr()))
                .contains("€ 222,10", "Bent u het ermee eens?");
        assertThat(page("/dossiers/" + subsidy.dossierId(), people.hr()))
                .contains("maandag 16 maart 2026", "Bezwaar intrekken", "mening gevraagd", "onze lezing (schatting)");
    }

    @Test
    void a_decision_to_take_back_says_to_which_account_to_pay_and_who_signs_hears_when_there_is_none() throws Exception {
        recovers();
        String unknown = page("/werk/taak/" + desk.task(subsidy, "sign-decision", people.lead()).id(), people.lead());
        accounts.set(subsidy.municipalityId(), "Gemeente Maasbrug", new Iban("NL91ABNA0417164300"), people.lead());
        String known = page("/werk/taak/" + desk.task(subsidy, "sign-decision", people.lead()).id(), people.lead());
        desk.signs(subsidy, people.lead());

        assertThat(unknown).contains("De rekening van de gemeente is niet bekend.");
        assertThat(known).doesNotContain("De rekening van de gemeente is niet bekend.");
        assertThat(letter(Decision.Kind.RECOVERY)).contains(
                "Betaal uiterlijk op de dagen die in de bijlage staan.", "Maak het over naar rekening NL91 ABNA 0417 1643 00 op naam van Gemeente Maasbrug.", "Zet erbij: dossier");
        assertThat(page("/dossiers/" + subsidy.dossierId(), people.hr())).contains("NL91 ABNA 0417 1643 00");
    }

    @Test
    void without_an_account_the_letter_says_where_it_will_be_told() throws Exception {
        recovers();
        desk.signs(subsidy, people.lead());

        assertThat(letter(Decision.Kind.RECOVERY)).contains("Op welke rekening u betaalt, staat straks in Werkbrug");
        assertThat(page("/dossiers/" + subsidy.dossierId(), people.hr())).contains("nog niet gezegd op welke rekening u betaalt");
    }

    @Test
    void an_advice_is_asked_with_a_committee_only_and_who_decides_reads_it() throws Exception {
        desk.send("bezwaar", grant.id(), people.hr(), Map.of("grounds", "De uren kloppen niet."));
        desk.does(subsidy, "objection-assess", people.worker(),
                Map.of("grounds", "COMPLETE", "committee", "yes", "committeeOn", MADE_KNOWN));
        String hear = desk.task(subsidy, "objection-hear", people.worker()).id();
        String asked = page("/werk/taak/" + hear, people.worker());
        desk.does(subsidy, "objection-hear", people.worker(), Map.of(
                "hearing", "WAIVED", "waived", "DECLINED", "advised", "yes", "advisedOn", MADE_KNOWN, "advice", "Ongegrond.",
                "advicePaper", desk.file("task:" + hear, "advicePaper")));
        String decide = page("/werk/taak/" + desk.task(subsidy, "objection-decide", people.colleague()).id(), people.colleague());

        assertThat(asked).contains("Is het advies van de commissie er?", "multipart/form-data");
        assertThat(decide).contains("22 december 2025: Ongegrond.", "Bekijk het advies (pdf)", "Volgt u het advies van de commissie?");
        desk.does(subsidy, "objection-decide", people.colleague(),
                Map.of("outcome", "UNFOUNDED", "reasoning", "De uren kloppen.", "follows", "yes"));
        desk.signsObjection(subsidy, people.otherLead());
        assertThat(letter(Decision.Kind.ON_OBJECTION)).contains(
                "Wij hebben u niet gehoord: u wilde niet worden gehoord.", "Het eerdere besluit blijft gelden.", "beroep instellen bij de rechtbank");
    }

    private void recovers() {
        desk.send("terugvordering", subsidy.id(), people.worker(), Map.of("because", "Minder uren."));
        desk.does(subsidy, "recovery-draft", people.worker(), Map.of(
                "recover", "yes", "cause", "HOURS", "explanation", "Zij werkte 20 uur.", "first.from", LocalDate.of(2025, 12, 1),
                "first.until", LocalDate.of(2025, 12, 1), "first.paid", Money.euros("1122.10"), "first.due", Money.euros("900.00"),
                "second.there", "no", "plan", "ONCE"));
        desk.does(subsidy, "recovery-view", people.hr(), Map.of("agrees", "yes"));
        desk.does(subsidy, "recovery-propose", people.worker(),
                Map.of("recover", "yes", "plan", "ONCE", "reasoning", "De werknemer werkte minder uren dan gemeld."));
    }

    /** The text of the letter of a decision. */
    private String letter(Decision.Kind kind) throws Exception {
        String id = decisions.of(subsidy.id()).stream().filter(it -> it.kind() == kind).findFirst().orElseThrow().documentId();
        try (PDDocument pdf = Loader.loadPDF(documents.content(id))) {
            return new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00a0]+", " ");
        }
    }

    private String page(String address, Viewer viewer) throws Exception {
        return browser.perform(get(address).with(SignIn.as(viewer))).andReturn().getResponse().getContentAsString();
    }
}
