package nl.werkbrug.garnishment.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.garnishment.Change.HeldMoney;
import nl.werkbrug.garnishment.ChangeKind;
import nl.werkbrug.garnishment.Claim;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.garnishment.GarnishmentKind;
import nl.werkbrug.garnishment.NewGarnishment;
import nl.werkbrug.garnishment.Recalculations;
import nl.werkbrug.garnishment.Standings;
import nl.werkbrug.garnishment.calculation.Precedence;
import nl.werkbrug.garnishment.store.GarnishmentTable;
import nl.werkbrug.shared.Money;
import nl.werkbrug.testing.Story;
import nl.werkbrug.web.FormResult;
import nl.werkbrug.web.Preview;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A run that is computed again when some of it was paid or set off: what is still with the employer goes where it must, and
 * nobody waits for ever for what is gone.
 */
@Story
abstract class StillHereStory {

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
    Recalculations recalculations;

    @Autowired
    GarnishmentTable garnishments;

    private String employer;
    private Viewer clerk;
    private NewGarnishment writ;

    @BeforeEach
    void an_employer_with_a_clerk() {
        bench.clear();
        employer = payroll.employer();
        clerk = payroll.clerkOf(employer);
        writ = WritFixture.ordinary(employer);
    }

    @Test
    void what_only_the_employer_took_too_much_goes_to_the_employee_once() {
        Garnishment it = lay(claims(writ, "3000.00", "100.00"), "Aa");
        payroll.reach(JUNE_RUN_OPENS);
        payroll.does(it, "pay-run", clerk, Map.of(
                "payDay", JUNE_PAY, "wage", Money.euros("1300.00"), "last", "no", "setOff.amount", Money.euros("150.00"),
                "setOff.kind", "ADVANCE", "setOff.first", "no"));

        Preview preview = payroll.preview("loonbeslag-wijziging", it.id(), clerk, amount("1100.00"));
        states(it, "1100.00");
        states(it, "1100.00");

        assertThat(preview.lines()).extracting(Preview.Line::label, Preview.Line::value)
                .contains(tuple("Naar de werknemer", "€ 50,00"));
        assertThat(several.payments(it)).containsExactly("5000 Kantoor Aa DUE_TO_EMPLOYEE", "10000 Kantoor Aa WITHHELD");
        assertThat(noted(it)).containsExactly("Aa GIVE_BACK 5000");
    }

    @Test
    void what_the_employer_took_too_much_is_not_forgotten_when_the_payment_is_asked_back() {
        Garnishment it = lay(claims(writ, "3000.00", "100.00"), "Aa");
        several.declares(it, clerk);
        payroll.reach(JUNE_RUN_OPENS);
        payroll.does(it, "pay-run", clerk, Map.of(
                "payDay", JUNE_PAY, "wage", Money.euros("1300.00"), "last", "no", "setOff.amount", Money.euros("150.00"),
                "setOff.kind", "ADVANCE", "setOff.first", "no"));
        payroll.pays(it, clerk, JUNE_RUN_OPENS);

        states(it, "1260.00");
        states(it, "1260.00");

        assertThat(noted(it)).containsExactly("Aa ASK_BACK 6000", "Aa GIVE_BACK 15000");
        assertThat(several.payments(it)).containsExactly("10000 Kantoor Aa PAID", "15000 Kantoor Aa DUE_TO_EMPLOYEE");
    }

    @Test
    void who_was_released_while_his_money_was_kept_closes_when_another_gets_it() {
        Garnishment ordinary = lay(writ, "Aa");
        several.declares(ordinary, clerk);
        Garnishment fines = lay(fines(), "Cjib");
        runs(ordinary);
        List<String> kept = several.payments(ordinary);
        payroll.reports(ordinary, ChangeKind.RELEASE, HeldMoney.REMIT, clerk);
        String before = garnishments.get(ordinary.id()).result();

        answers(fines, Precedence.BEFORE_POT);

        assertThat(kept).containsExactlyInAnyOrder("45000 Kantoor Aa WITHHELD", "45000 Kantoor Cjib WITHHELD");
        assertThat(before).isNull();
        assertThat(several.payments(ordinary)).containsExactly("0 Kantoor Aa VOID", "90000 Kantoor Cjib WITHHELD");
        assertThat(garnishments.get(ordinary.id()).result()).isEqualTo("RELEASED");
        assertThat(records.dossierClosed(ordinary)).isFalse();
    }

    @Test
    void an_answer_frees_what_it_settles_also_when_another_must_give_back_what_he_was_paid() {
        Garnishment alimony = withTaxThatWasPaid();
        states(alimony, "1100.00");
        List<String> before = noted(alimony);

        answers(alimony, Precedence.BEFORE_POT);

        assertThat(before).containsExactly("Aa GIVE_BACK 5000", "Ontvanger ASK_BACK 5000");
        assertThat(noted(alimony)).isEqualTo(before);
        assertThat(standings.contested(alimony.dossierId())).isEqualTo(Money.ZERO);
        assertThat(several.payments(alimony)).containsExactlyInAnyOrder(
                "5000 Kantoor Aa DUE_TO_EMPLOYEE", "25000 Kantoor Aa WITHHELD", "30000 Kantoor Lbio WITHHELD",
                "30000 Kantoor Ontvanger PAID");
        assertThat(payroll.open(alimony, clerk).stream().filter("remit"::equals)).hasSize(2);
    }

    @Test
    void what_is_still_here_goes_to_who_is_short_and_not_to_the_employee_when_another_was_paid_too_much() {
        Garnishment alimony = withTaxThatWasPaid();
        answers(garnishments.ofDossier(alimony.dossierId()).stream()
                .filter(it -> it.bailiff().office().equals("Kantoor Ontvanger")).findFirst().orElseThrow(), Precedence.AFTER_POT);

        answers(alimony, Precedence.AFTER_POT);
        List<String> noted = noted(alimony);
        recalculations.carryOut(alimony.dossierId(), JUNE_PAY, "nog eens");

        assertThat(noted).containsExactly("Aa SHORT 30000", "Ontvanger ASK_BACK 30000");
        assertThat(noted(alimony)).isEqualTo(noted);
        assertThat(several.payments(alimony)).containsExactly(
                "0 Kantoor Lbio VOID", "30000 Kantoor Ontvanger PAID", "60000 Kantoor Aa WITHHELD");
        assertThat(payroll.open(alimony, clerk)).containsOnlyOnce("remit").doesNotContain("give-back");
    }

    /** Of 900 the alimony has 300 and the pot 300, kept because nobody settled who goes first; the tax claim was paid 300. */
    private Garnishment withTaxThatWasPaid() {
        Garnishment ordinary = lay(writ, "Aa");
        several.declares(ordinary, clerk);
        Garnishment tax = lay(WritFixture.taxClaim(employer), "Ontvanger");
        several.does(tax, "set-up-tax-claim", clerk, Map.of("startOn", JUNE_PAY));
        answers(tax, Precedence.PRO_RATA);
        Garnishment alimony = seen(lay(claims(WritFixture.alimony(employer), "0.00", "300.00"), "Lbio"));
        runs(ordinary);
        payroll.pays(tax, clerk, JUNE_RUN_OPENS);
        assertThat(several.payments(alimony)).containsExactlyInAnyOrder(
                "30000 Kantoor Aa WITHHELD", "30000 Kantoor Lbio WITHHELD", "30000 Kantoor Ontvanger PAID");
        return alimony;
    }

    private Garnishment lay(NewGarnishment kind, String office) {
        return payroll.register(SeveralBench.about(writ, kind, office, WritFixture.SERVED), clerk);
    }

    private Garnishment seen(Garnishment alimony) {
        several.does(alimony, "sign-seen", clerk, Map.of("returnedOn", WritFixture.SERVED, "signer.name", "Piet Loon"));
        return alimony;
    }

    private static NewGarnishment claims(NewGarnishment it, String total, String perPeriod) {
        return new NewGarnishment(
                it.employerId(), it.employee(), it.kind(), it.servedOn(), it.servedTime(), it.bailiff(), it.creditor(),
                new Claim(Money.euros(total), Money.ZERO, Money.ZERO, Money.euros(perPeriod)), it.protectedAmount(),
                it.protectedOn(), null, null);
    }

    private NewGarnishment fines() {
        return new NewGarnishment(
                employer, writ.employee(), GarnishmentKind.CJIB, writ.servedOn(), writ.servedTime(), writ.bailiff(), "CJIB",
                writ.claim(), writ.protectedAmount(), writ.protectedOn(), null, null);
    }

    private void runs(Garnishment any) {
        payroll.reach(JUNE_RUN_OPENS);
        payroll.runs(any, clerk, JUNE_PAY);
    }

    private void states(Garnishment it, String amount) {
        assertThat(payroll.send("loonbeslag-wijziging", it.id(), clerk, amount(amount))).isInstanceOf(FormResult.Done.class);
    }

    private static Map<String, Object> amount(String euros) {
        return Map.of(
                "kind", "NEW_PROTECTED_AMOUNT", "effectiveOn", WritFixture.SERVED, "voetAs", "AMOUNT", "spread", "no",
                "protectedAmount", Money.euros(euros));
    }

    private void answers(Garnishment it, Precedence precedence) {
        assertThat(payroll.send("loonbeslag-volgorde", it.id(), clerk, Map.of(
                        "precedence", precedence.name(), "answeredOn", JUNE_RUN_OPENS, "note", "Brief van het kantoor.")))
                .isInstanceOf(FormResult.Done.class);
    }

    /** What counts, by office, kind and cents. */
    private List<String> noted(Garnishment of) {
        return recalculations.noted(of.dossierId()).stream()
                .filter(it -> !it.overtaken())
                .map(it -> garnishments.get(it.garnishmentId()).bailiff().office().replace("Kantoor ", "") + " " + it.kind() + " "
                        + it.amount().cents())
                .sorted()
                .toList();
    }
}
