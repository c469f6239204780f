package nl.werkbrug.garnishment.story;

import static nl.werkbrug.garnishment.BailiffLetter.Kind.ORDER_QUESTION;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.garnishment.Change;
import nl.werkbrug.garnishment.ChangeKind;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.garnishment.NewGarnishment;
import nl.werkbrug.garnishment.Standings;
import nl.werkbrug.garnishment.calculation.Precedence;
import nl.werkbrug.garnishment.store.GarnishmentTable;
import nl.werkbrug.shared.Money;
import nl.werkbrug.testing.Story;
import nl.werkbrug.web.FormResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Channels beside the pot: what nobody settled is kept until somebody answers, and nothing is ranked by itself. */
@Story
abstract class OrderOfGarnishmentsStory {

    private static final String FLOW = "loonbeslag-volgorde";
    private static final LocalDate JUNE_RUN_OPENS = LocalDate.of(2026, 6, 18);
    private static final LocalDate JUNE_PAY = LocalDate.of(2026, 6, 25);

    @Autowired
    Payroll payroll;

    @Autowired
    Records records;

    @Autowired
    SeveralBench several;

    @Autowired
    ProcessBench bench;

    @Autowired
    Standings standings;

    @Autowired
    GarnishmentTable garnishments;

    private String employer;
    private Viewer clerk;
    private NewGarnishment writ;
    private Garnishment ordinary;

    @BeforeEach
    void an_ordinary_garnishment_whose_declaration_went_out() {
        bench.clear();
        employer = payroll.employer();
        clerk = payroll.clerkOf(employer);
        writ = WritFixture.ordinary(employer);
        ordinary = lay(writ, "Aa");
        several.declares(ordinary, clerk);
    }

    private Garnishment lay(NewGarnishment kind, String office) {
        return payroll.register(SeveralBench.about(writ, kind, office, WritFixture.SERVED), clerk);
    }

    @Test
    void alimony_that_nobody_settled_is_kept_and_payroll_sees_how_much() {
        Garnishment alimony = contestedAlimony();

        assertThat(several.payments(ordinary)).containsExactly("90000 Kantoor Lbio WITHHELD");
        assertThat(standings.contested(ordinary.dossierId())).isEqualTo(Money.euros("900.00"));
        assertThat(payroll.open(alimony, clerk)).doesNotContain("remit");
    }

    @Test
    void an_answer_that_it_goes_first_frees_the_money() {
        Garnishment alimony = contestedAlimony();

        answers(alimony, Precedence.BEFORE_POT, Map.of());

        assertThat(several.payments(ordinary)).containsExactly("90000 Kantoor Lbio WITHHELD");
        assertThat(payroll.open(alimony, clerk)).containsOnlyOnce("remit");
        assertThat(standings.contested(ordinary.dossierId())).isEqualTo(Money.ZERO);
        assertThat(records.timeline(alimony)).anyMatch(it -> it.contains("Gaat voor het gewone beslag. Antwoord van 18 juni 2026."));
    }

    @Test
    void an_answer_that_it_shares_divides_the_kept_money_again() {
        Garnishment alimony = contestedAlimony();

        answers(alimony, Precedence.PRO_RATA, Map.of());

        assertThat(several.payments(ordinary)).containsExactly("27209 Kantoor Lbio WITHHELD", "62791 Kantoor Aa WITHHELD");
        assertThat(payroll.open(alimony, clerk).stream().filter("remit"::equals)).hasSize(2);
    }

    @Test
    void an_answer_that_it_comes_after_gives_the_kept_money_to_the_pot() {
        Garnishment alimony = contestedAlimony();

        answers(alimony, Precedence.AFTER_POT, Map.of());
        answers(alimony, Precedence.AFTER_POT, Map.of());

        assertThat(several.payments(ordinary)).containsExactly("0 Kantoor Lbio VOID", "90000 Kantoor Aa WITHHELD");
        assertThat(payroll.open(alimony, clerk)).containsOnlyOnce("remit");
        assertThat(standings.history(alimony.id())).hasSize(1);
    }

    @Test
    void a_channel_that_is_released_can_still_be_answered_about_and_closes() {
        Garnishment alimony = contestedAlimony();
        payroll.reports(alimony, ChangeKind.RELEASE, Change.HeldMoney.REMIT, clerk);

        answers(alimony, Precedence.BEFORE_POT, Map.of());
        payroll.pays(alimony, clerk, JUNE_PAY);

        assertThat(several.payments(ordinary)).containsExactly("90000 Kantoor Lbio PAID");
        assertThat(garnishments.get(alimony.id()).result()).isEqualTo("RELEASED");
    }

    @Test
    void an_answer_frees_kept_money_also_when_the_cak_of_the_same_run_was_paid() {
        Garnishment cak = lay(WritFixture.cak(employer), "Cak");
        several.does(cak, "set-up-cak", clerk, Map.of("startOn", JUNE_PAY));
        Garnishment alimony = contestedAlimony();
        payroll.pays(cak, clerk, JUNE_PAY);

        answers(alimony, Precedence.AFTER_POT, Map.of());

        assertThat(several.payments(ordinary)).containsExactly(
                "0 Kantoor Lbio VOID", "17520 Kantoor Cak PAID", "90000 Kantoor Aa WITHHELD");
        assertThat(payroll.open(alimony, clerk)).containsOnlyOnce("remit");
    }

    @Test
    void a_tax_claim_takes_a_tenth_of_the_protected_part_only_when_the_decision_says_so() {
        Garnishment tax = lay(WritFixture.taxClaim(employer), "Ontvanger");
        lay(WritFixture.cak(employer), "Cak");
        answers(tax, Precedence.BEFORE_POT, Map.of("tenth", "yes"));

        payroll.reach(JUNE_RUN_OPENS);
        payroll.runs(ordinary, clerk, JUNE_PAY);

        assertThat(garnishments.get(tax.id()).standing().tenth()).isTrue();
        assertThat(several.payments(ordinary))
                .containsExactly("17520 Kantoor Cak WITHHELD", "100000 Kantoor Ontvanger WITHHELD");
    }

    @Test
    void without_an_answer_a_tax_claim_takes_no_tenth_and_waits_for_nobody() {
        lay(WritFixture.taxClaim(employer), "Ontvanger");
        payroll.reach(JUNE_RUN_OPENS);
        payroll.runs(ordinary, clerk, JUNE_PAY);

        assertThat(several.payments(ordinary)).containsExactly("90000 Kantoor Ontvanger WITHHELD");
        assertThat(standings.contested(ordinary.dossierId())).isEqualTo(Money.ZERO);
    }

    @Test
    void the_coordinating_bailiff_is_asked_by_letter_once_a_day() {
        Garnishment alimony = contestedAlimony();

        asks(alimony);
        asks(alimony);

        assertThat(several.letters(ordinary)).containsOnlyOnce(ORDER_QUESTION);
        assertThat(several.texts(ordinary, "CHANGE_LETTER")).contains("Kantoor Lbio", "Wij bewaren € 900,00");
        assertThat(garnishments.get(alimony.id()).standing().precedence()).isEqualTo(Precedence.UNSETTLED);
    }

    @Test
    void without_a_coordinating_bailiff_there_is_nobody_to_ask() {
        String other = payroll.employer();
        Viewer theirs = payroll.clerkOf(other);
        Garnishment alone = payroll.register(WritFixture.alimony(other), theirs);

        FormResult result = payroll.send(FLOW, alone.id(), theirs, Map.of("precedence", "UNSETTLED", "ask", "yes"));

        assertThat(result).isInstanceOf(FormResult.Refused.class);
        assertThat(((FormResult.Refused) result).mistakes().toString()).contains("geen coördinerend deurwaarder");
    }

    private Garnishment contestedAlimony() {
        Garnishment alimony = lay(WritFixture.alimony(employer), "Lbio");
        several.does(alimony, "sign-seen", clerk, Map.of(
                "returnedOn", WritFixture.SERVED, "signer.name", "Piet Loon"));
        payroll.reach(JUNE_RUN_OPENS);
        payroll.runs(ordinary, clerk, JUNE_PAY);
        return alimony;
    }

    private void asks(Garnishment it) {
        assertThat(payroll.send(FLOW, it.id(), clerk, Map.of("precedence", "UNSETTLED", "ask", "yes")))
                .isInstanceOf(FormResult.Done.class);
    }

    private void answers(Garnishment it, Precedence precedence, Map<String, Object> more) {
        Map<String, Object> answers = new HashMap<>(Map.of(
                "precedence", precedence.name(), "answeredOn", JUNE_RUN_OPENS, "note", "Brief van het kantoor."));
        answers.putAll(more);
        assertThat(payroll.send(FLOW, it.id(), clerk, answers)).isInstanceOf(FormResult.Done.class);
    }
}
