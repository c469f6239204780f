package nl.werkbrug.custombudget.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.custombudget.BudgetLetter;
import nl.werkbrug.custombudget.BudgetNoReceipt;
import nl.werkbrug.custombudget.BudgetPost;
import nl.werkbrug.custombudget.BudgetRequest.State;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.post.PostedLetters;
import nl.werkbrug.shared.Money;
import nl.werkbrug.web.FormResult;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A custom budget of which no receipt comes: paid on 1 June 2026, asked again five weeks later. */
abstract class BudgetNoReceiptStory extends CustomBudgetBench {

    @Autowired
    PostedLetters letters;

    @Autowired
    BudgetPost post;

    @Autowired
    BudgetNoReceipt noReceipt;

    private static final LocalDate DECIDE_ON = LocalDate.of(2026, 7, 6);
    private static final LocalDate PAY_BACK_BY = LocalDate.of(2026, 8, 3);
    private static final String NO_RECEIPT = "custom-budget-no-receipt";

    @Test
    void the_loket_decides_five_weeks_after_the_payment() {
        Hire hire = paid(fixture.hr);
        desk.reach(DECIDE_ON.minusDays(1));
        assertThat(desk.open(hire.dossierId(), caseworker)).doesNotContain(NO_RECEIPT);

        desk.reach(DECIDE_ON);

        assertThat(desk.open(hire.dossierId(), caseworker)).contains(NO_RECEIPT);
        assertThat(desk.open(hire.dossierId(), fixture.hr)).doesNotContain("custom-budget-receipt");
    }

    @Test
    void accepted_without_a_receipt_all_counts_as_spent() {
        Hire hire = paid(fixture.hr);
        desk.reach(DECIDE_ON);
        assertThat(decides(hire, Map.of("outcome", "ACCEPT", "reason", "De winkel is failliet."))).isInstanceOf(FormResult.Done.class);

        assertThat(request(hire)).satisfies(it -> {
            assertThat(it.state()).isEqualTo(State.SETTLED);
            assertThat(it.noReceipt().reason()).contains("failliet");
            assertThat(it.rest()).isEqualTo(Money.ZERO);
        });
        assertThat(amounts(2026)).isEqualTo("0.00 200.00 800.00");
        assertThat(letters(hire)).isEmpty();
        desk.reach(LocalDate.of(2026, 9, 1));
        assertThat(desk.open(hire.dossierId(), fixture.hr)).contains("custom-budget-effect");
    }

    @Test
    void what_is_claimed_back_is_free_again_when_it_is_there() {
        Hire hire = paid(fixture.hr);
        desk.reach(DECIDE_ON);
        assertThat(decides(hire, claim("200.01", PAY_BACK_BY)).toString()).contains("Er is", "betaald");
        assertThat(decides(hire, claim("150.00", DECIDE_ON)).toString()).contains("na vandaag");
        assertThat(decides(hire, claim("150.00", PAY_BACK_BY))).isInstanceOf(FormResult.Done.class);

        assertThat(request(hire).state()).isEqualTo(State.REST);
        assertThat(request(hire).rest()).isEqualTo(Money.euros("150.00"));
        assertThat(amounts(2026)).isEqualTo("0.00 200.00 800.00");
        assertThat(letters(hire)).hasSize(2);
        assertThat(mails(hire)).contains("De gemeente vraagt geld van een maatwerkbudget terug");
        assertThat(rest(hire, back("150.01", DECIDE_ON)).toString()).contains("Er moet");
        assertThat(rest(hire, back("100.00", DECIDE_ON))).isInstanceOf(FormResult.Done.class);

        assertThat(request(hire).payment().back()).isEqualTo(Money.euros("100.00"));
        assertThat(request(hire).state()).isEqualTo(State.SETTLED);
        assertThat(amounts(2026)).isEqualTo("0.00 100.00 900.00");
    }

    @Test
    void money_that_comes_back_in_the_next_year_frees_the_year_of_the_decision() {
        clock.set(LocalDate.of(2026, 12, 30));
        Hire hire = paid(fixture.hr);
        desk.reach(LocalDate.of(2027, 2, 8));
        decides(hire, claim("200.00", LocalDate.of(2027, 3, 1)));
        rest(hire, back("200.00", LocalDate.of(2027, 2, 8)));

        assertThat(amounts(2026)).isEqualTo("0.00 0.00 1000.00");
        assertThat(amounts(2027)).isEqualTo("0.00 0.00 1000.00");
    }

    @Test
    void a_claim_can_be_given_up_with_a_reason_and_frees_nothing() {
        Hire hire = paid(coach);
        desk.reach(DECIDE_ON);
        decides(hire, claim("200.00", PAY_BACK_BY));
        assertThat(rest(hire, Map.of("outcome", "GIVEN_UP", "because", "De bon kwam alsnog."))).isInstanceOf(FormResult.Done.class);

        assertThat(request(hire).noReceipt().notBack()).isEqualTo("De bon kwam alsnog.");
        assertThat(request(hire).state()).isEqualTo(State.SETTLED);
        assertThat(amounts(2026)).isEqualTo("0.00 200.00 800.00");
    }

    @Test
    void a_claim_to_the_employee_goes_by_post_before_the_money_is_waited_for() throws IOException {
        Hire hire = paid(otherLead);
        assertThat(posts(hire)).isInstanceOf(FormResult.Done.class);
        desk.reach(DECIDE_ON);
        assertThat(decides(hire, claim("200.00", PAY_BACK_BY)).toString()).contains("nog niet verstuurd");

        assertThat(desk.open(hire.dossierId(), caseworker)).contains("letter-post").doesNotContain("custom-budget-rest");
        assertThat(post.addressee(request(hire).id()).name()).isNotBlank();
        assertThat(text(documents.content(letters.find(request(hire).id(), BudgetLetter.CLAIM).orElseThrow().documentId()))).contains("NL02 ABNA 0123 4567 89", "U kunt bezwaar maken").doesNotContain("herinnering", "van u geen bon");
        assertThat(posts(hire)).isInstanceOf(FormResult.Done.class);

        assertThat(post.waits(request(hire).id(), BudgetLetter.CLAIM)).isFalse();
        assertThat(desk.open(hire.dossierId(), caseworker)).contains("custom-budget-rest").doesNotContain("letter-post");
    }

    @Test
    void the_account_of_the_last_claim_is_filled_in_for_the_next() {
        Hire hire = paid(fixture.hr);
        desk.reach(DECIDE_ON);
        String id = request(hire).id();
        assertThat(noReceipt.lastAccount(id)).isEmpty();
        assertThat(decides(hire, claim("150.00", PAY_BACK_BY)).toString()).contains("krijgt een mail");

        assertThat(noReceipt.lastAccount(id)).contains("NL02ABNA0123456789");
        assertThat(request(hire).noReceipt().iban()).isEqualTo("NL02ABNA0123456789");
    }

    @Test
    void a_late_receipt_is_still_a_receipt() {
        Hire hire = paid(fixture.hr);
        desk.reach(DECIDE_ON);
        assertThat(receipt(hire, NO_RECEIPT, caseworker, Map.of("outcome", "RECEIPT", "spent", Money.euros("200.00"))))
                .isInstanceOf(FormResult.Done.class);

        assertThat(request(hire).state()).isEqualTo(State.SETTLED);
        assertThat(request(hire).noReceipt().reason()).isNull();
    }

    private Hire paid(Viewer asker) {
        Hire hire = hire();
        asks(hire, asker, "200.00");
        grants(hire, caseworker, "200.00");
        pays(hire, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        return hire;
    }

    private FormResult decides(Hire hire, Map<String, Object> answers) {
        return desk.does(hire.dossierId(), NO_RECEIPT, caseworker, answers);
    }

    private FormResult rest(Hire hire, Map<String, Object> answers) {
        return desk.does(hire.dossierId(), "custom-budget-rest", caseworker, answers);
    }

    private static Map<String, Object> claim(String euros, LocalDate by) {
        return Map.of("outcome", "CLAIM", "amount", Money.euros(euros), "payBackBy", by, "payBackIban", "NL02ABNA0123456789", "reason", "Er is geen bon.");
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
        }
    }

    private FormResult posts(Hire hire) {
        return desk.does(hire.dossierId(), "letter-post", caseworker, Map.of(
                "postedOn", LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), "posted", true));
    }

    private List<String> letters(Hire hire) {
        return documents.list(hire.dossierId()).stream().map(it -> it.title()).filter(it -> it.startsWith("Brief over terugbetalen")).toList();
    }

    private List<String> mails(Hire hire) {
        return jdbc.sql("select mail_subject from mail_outbox where dossier_id = :dossier").param("dossier", hire.dossierId())
                .query(String.class).list();
    }
}
