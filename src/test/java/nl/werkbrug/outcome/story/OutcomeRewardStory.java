package nl.werkbrug.outcome.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.outcome.OutcomeContract;
import nl.werkbrug.outcome.OutcomePayment;
import nl.werkbrug.outcome.OutcomePayment.Kind;
import nl.werkbrug.outcome.OutcomePayment.State;
import nl.werkbrug.party.AccountTold;
import nl.werkbrug.web.FormResult;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** To which account a reward goes. */
abstract class OutcomeRewardStory extends OutcomeBench {

    private static final LocalDate START = LocalDate.of(2026, 3, 9);
    private static final Map<String, Object> PAID = Map.of("paidOn", START, "reference", "B-2");

    @Autowired
    ApplicationEventPublisher events;

    @Test
    void who_pays_reads_the_account_that_the_employer_told_once_and_nobody_else_does() {
        OutcomeContract it = signed();
        Hire hire = confirmed(it);
        account(hire, "NL91ABNA0417164300");
        OutcomePayment reward = approved(it);

        String pays = page("/werk/taak/" + paidTask(it, reward).id(), manager);
        assertThat(pays).contains("Rekeningnummer van de werkgever", "NL91 ABNA 0417 1643 00", "Deelnemer 1-01", "Werkt de deelnemer er nog? ja");
        assertThat(page("/resultaatcontracten/" + it.id(), manager)).doesNotContain("NL91");
        assertThat(page("/werk/taak/" + paidTask(it, reward).id(), lead)).isEqualTo("404");
        assertThat(bench.variables("outcome-payment", reward.id()).toString()).doesNotContain("NL91");
        assertThat(desk.open(hire.dossierId(), fixture.hr)).doesNotContain("tell-bank");
    }

    @Test
    void an_employer_without_account_is_asked_for_it_and_is_paid_after_that() {
        OutcomeContract it = signed();
        Hire hire = confirmed(it);
        account(hire, null);
        OutcomePayment reward = approved(it);
        String task = paidTask(it, reward).id();
        assertThat(page("/werk/taak/" + task, manager)).contains("nog niet bekend");
        assertThat(desk.submit("taak", task, manager, PAID)).isInstanceOf(FormResult.Refused.class);

        done(desk.does(hire.dossierId(), "tell-bank", fixture.hr, Map.of("iban", "NL91ABNA0417164300")));
        assertThat(page("/werk/taak/" + task, manager)).contains("NL91 ABNA 0417 1643 00");
        done(desk.send("taak", task, manager, PAID));
        assertThat(payments(it, Kind.REWARD)).extracting(OutcomePayment::state).containsExactly(State.PAID);
    }

    @Test
    void the_question_goes_when_the_employer_tells_it_with_its_other_data() {
        OutcomeContract it = signed();
        Hire hire = confirmed(it);
        account(hire, null);
        approved(it);
        assertThat(desk.open(hire.dossierId(), fixture.hr)).contains("tell-bank");
        account(hire, "NL91ABNA0417164300");
        transaction.executeWithoutResult(status -> events.publishEvent(new AccountTold(hire.employerId())));
        assertThat(desk.open(hire.dossierId(), fixture.hr)).doesNotContain("tell-bank");
    }

    @Test
    void an_investor_sees_money_and_nothing_about_one_person() {
        OutcomeContract it = signed();
        Hire hire = confirmed(it);
        account(hire, "NL91ABNA0417164300");
        OutcomePayment reward = approved(it);
        String contract = page("/resultaatcontracten/" + it.id(), investor);
        assertThat(contract).contains("te klein", "nog te klein om te tonen").doesNotContain("Mijlpalen bevestigd: 2", "In kas", "Gemeente betaalt voor mijlpalen", "Beloning voor een werkgever", "1-01");
        done(desk.send("taak", paidTask(it, reward).id(), manager, PAID));

        assertThat(page("/resultaatcontracten/" + it.id() + "/kasboek", investor)).contains("nog te klein om te tonen", "Inleg ontvangen € 6.000,00").doesNotContain("Beloning aan", "voor mijlpalen ontvangen", "500,00");
        assertThat(page("/resultaatcontracten/" + it.id() + "/kasboek", manager)).contains("Beloning aan werkgever betaald");
        String dossier = page("/dossiers/" + it.dossierId(), investor);
        assertThat(dossier).contains("De gemeente heeft het contract getekend")
                .doesNotContain("bevestigde een mijlpaal", "Mijlpaal beoordelen", "beloning van", "deelnemers begonnen");
        assertThat(page("/dossiers/" + it.dossierId(), manager)).contains("bevestigde een mijlpaal", "beloning van");
    }

    private void account(Hire hire, String iban) {
        jdbc.sql("update employer set iban = ? where party_id = ?").params(iban, hire.employerId()).update();
    }

    /** A participant of whom three months in work were confirmed. */
    private Hire confirmed(OutcomeContract it) {
        cohort(it, 2);
        paysIn(it, fund, "6000.00");
        Hire hire = works(it, "1-01", START);
        desk.reach(START);
        judges(it, true);
        desk.reach(LocalDate.of(2026, 6, 10));
        judges(it, true);
        return hire;
    }

    private OutcomePayment approved(OutcomeContract it) {
        OutcomePayment reward = payments(it, Kind.REWARD).get(0);
        done(desk.send("taak", desk.ownTask(it.dossierId(), "outcome-approve", lead, each -> each.businessKey().equals(reward.id())).id(), lead,
                Map.of("outcome", "YES")));
        return reward;
    }

    private InboxTask paidTask(OutcomeContract it, OutcomePayment reward) {
        return desk.ownTask(it.dossierId(), "outcome-paid", manager, each -> each.businessKey().equals(reward.id()));
    }
}
