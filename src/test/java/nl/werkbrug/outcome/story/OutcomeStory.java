package nl.werkbrug.outcome.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.document.DocumentStore;
import nl.werkbrug.document.StoredDocument;
import nl.werkbrug.fixture.SoundPdf;
import nl.werkbrug.fixture.Together;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.outcome.OutcomeContract;
import nl.werkbrug.outcome.OutcomePayment;
import nl.werkbrug.outcome.OutcomePayment.Kind;
import nl.werkbrug.outcome.OutcomePayment.State;
import nl.werkbrug.shared.Money;
import nl.werkbrug.web.FormResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A contract from the first paper to the last payment. */
abstract class OutcomeStory extends OutcomeBench {

    @AfterEach
    void the_books_balance() {
        assertThat(jdbc.sql("select count(*) from (select entry_id from outcome_line group by entry_id having sum(cents) <> 0) x")
                .query(Integer.class).single()).isZero();
    }

    @Autowired
    DocumentStore documents;

    @Test
    void a_milestone_proposes_itself_is_judged_paid_and_booked() {
        OutcomeContract it = signed();
        cohort(it, 2);
        works(it, "1-01", LocalDate.of(2026, 3, 9));
        assertThat(desk.open(it.dossierId(), judge)).isEmpty();

        desk.reach(LocalDate.of(2026, 3, 9));
        String asked = page("/werk/taak/" + desk.ownTask(it.dossierId(), "outcome-judge", judge).id(), judge);
        assertThat(asked).contains("Aan het werk", "1-01", "Eerste werkdag 9 maart 2026", "geen laatste werkdag bekend")
                .doesNotContain("Visser", "De Korst");
        judges(it, true);
        assertThat(payments(it, Kind.OUTCOME)).as("the cohort can still grow").isEmpty();

        desk.reach(FIXED);
        // One of two, where a quarter would have come anyway: half a person beyond the benchmark.
        assertThat(payments(it, Kind.OUTCOME)).extracting(OutcomePayment::total).containsExactly(Money.euros("500.00"));
        approvedAndPaid(it, clerk);
        assertThat(ledger.cash(it.id())).isEqualTo(Money.euros("500.00"));
        assertThat(figures.of(it).balance()).isEqualTo(Money.ZERO);
        assertThat(page("/resultaatcontracten/" + it.id() + "/kasboek", manager)).contains("Betaling voor mijlpalen ontvangen", "500,00");
        assertThat(page("/dossiers/" + it.dossierId(), manager)).contains("De gemeente betaalde € 500,00");
        assertThat(page("/dossiers/" + it.dossierId(), investor)).contains("De gemeente heeft het contract getekend")
                .doesNotContain("De gemeente betaalde", "Betaling goedgekeurd", "500,00");
    }

    @Test
    void an_employer_gets_a_reward_for_who_is_still_in_work() {
        OutcomeContract it = signed();
        cohort(it, 2);
        paysIn(it, fund, "6000.00");
        Hire hire = works(it, "1-01", LocalDate.of(2026, 3, 9));
        desk.reach(LocalDate.of(2026, 3, 9));
        judges(it, true);
        desk.reach(LocalDate.of(2026, 6, 10));
        judges(it, true);

        assertThat(payments(it, Kind.REWARD)).extracting(OutcomePayment::total).containsExactly(Money.euros("500.00"));
        assertThat(page("/dossiers/" + hire.dossierId(), fixture.hr)).contains("Aan de slag", "3 maanden aan het werk", "500,00", "wacht op goedkeuring");
        OutcomePayment reward = payments(it, Kind.REWARD).get(0);
        done(desk.send("taak", task(it, "outcome-approve", lead, reward), lead, Map.of("outcome", "YES")));
        done(desk.send("taak", task(it, "outcome-paid", manager, reward), manager, Map.of("paidOn", FIXED, "reference", "B-2")));
        assertThat(ledger.cash(it.id())).isEqualTo(Money.euros("5500.00"));
        assertThat(page("/overzicht", fixture.hr)).contains("Beloning uit resultaatcontract");
    }

    @Test
    void no_reward_is_approved_for_who_left_in_between() {
        OutcomeContract it = signed();
        cohort(it, 2);
        Hire hire = works(it, "1-01", LocalDate.of(2026, 3, 9));
        desk.reach(LocalDate.of(2026, 6, 10));
        judges(it, true);
        judges(it, true);
        fixture.tell(hire, "endsOn", "2026-06-20");
        desk.reach(LocalDate.of(2026, 7, 1));
        String task = task(it, "outcome-approve", lead, payments(it, Kind.REWARD).get(0));
        assertThat(desk.preview("taak", task, lead, Map.of("outcome", "YES")).mistakes().toString()).contains("werkt er niet meer");
        done(desk.send("taak", task, lead, Map.of("outcome", "NO", "because", "Niet meer in dienst.")));
        assertThat(payments(it, Kind.REWARD)).extracting(OutcomePayment::state).containsExactly(State.REFUSED);
    }

    @Test
    void who_leaves_before_the_day_reaches_nothing() {
        OutcomeContract it = signed();
        cohort(it, 2);
        Hire hire = works(it, "1-01", LocalDate.of(2026, 3, 9));
        fixture.tell(hire, "endsOn", "2026-05-31");
        desk.reach(LocalDate.of(2026, 6, 30));
        judges(it, false);
        assertThat(desk.open(it.dossierId(), judge)).isEmpty();
        assertThat(page("/resultaatcontracten/" + it.id(), worker)).contains("Mijlpalen afgewezen: 1", "Het bewijs is te oud.");
        assertThat(payments(it, Kind.OUTCOME)).isEmpty();
    }

    @Test
    void who_gains_by_it_cannot_judge_and_who_proposed_cannot_approve() {
        OutcomeContract it = signed();
        cohort(it, 2);
        works(it, "1-01", TODAY);
        fixture.world().joins(judge.userId(), Role.INVESTOR, fund);
        String task = desk.ownTask(it.dossierId(), "outcome-judge", judge).id();
        assertThat(desk.submit("taak", task, judge, Map.of("outcome", "YES"))).isInstanceOf(FormResult.Refused.class);

        fixture.world().joins(manager.userId(), Role.LOKET_TEAM_LEAD, town);
        paysIn(it, fund, "6000.00");
        done(desk.send("resultaat-uitvoerder", it.id(), manager, Map.of("amount", Money.euros("1000.00"))));
        String approve = desk.ownTask(it.dossierId(), "outcome-approve", manager).id();
        assertThat(desk.submit("taak", approve, manager, Map.of("outcome", "YES"))).isInstanceOf(FormResult.Refused.class);
        approvedAndPaid(it, manager);
        assertThat(ledger.cash(it.id())).isEqualTo(Money.euros("5000.00"));
    }

    @Test
    void investors_get_their_share_and_nobody_more_than_the_cap() {
        OutcomeContract it = signed();
        paysIn(it, fund, "6000.00");
        paysIn(it, bank, "3000.00");
        assertThat(desk.send("resultaat-inleg", it.id(), manager, Map.of(
                "investor", fund, "amount", Money.euros("0.01"), "on", TODAY, "reference", "INL 9"))).isInstanceOf(FormResult.Refused.class);
        done(desk.send("resultaat-verdeling", it.id(), manager, Map.of("amount", Money.euros("3000.00"))));
        assertThat(desk.submit("resultaat-verdeling", it.id(), manager, Map.of("amount", Money.euros("6000.01"))))
                .as("what is under way is not free").isInstanceOf(FormResult.Refused.class);
        for (String flow : List.of("resultaat-verdeling", "resultaat-uitvoerder")) {
            assertThat(desk.preview(flow, it.id(), manager, Map.of("amount", Money.euros("6000.01"))).mistakes()).as(flow).hasSize(1);
            assertThat(desk.preview(flow, it.id(), manager, Map.of("amount", Money.euros("6000.00"))).mistakes()).as(flow).isEmpty();
        }
        assertThat(payments(it, Kind.RETURN).get(0).parts()).extracting(OutcomePayment.Part::amount)
                .containsExactlyInAnyOrder(Money.euros("2000.00"), Money.euros("1000.00"));
        approvedAndPaid(it, manager);
        assertThat(ledger.stake(it.id(), fund).paidBack()).isEqualTo(Money.euros("2000.00"));
        assertThat(page("/resultaatcontracten/" + it.id(), investor)).contains("6.480,00", "€ 2.000,00")
                .doesNotContain("Mijlpalen een voor een", "Fonds Twee", "3.000,00 betaald", "In kas");
        assertThat(page("/resultaatcontracten/" + it.id() + "/kasboek", investor)).contains("Inleg ontvangen € 6.000,00", "Investeerder betaald € 2.000,00")
                .doesNotContain("€ 1.000,00");
    }

    @Test
    void a_consent_that_is_taken_back_stops_everything_that_was_not_judged() {
        OutcomeContract it = signed();
        cohort(it, 2);
        Hire hire = works(it, "1-01", TODAY);
        assertThat(desk.open(it.dossierId(), judge)).containsExactly("outcome-judge");
        done(desk.send("resultaat-toestemming-intrekken", hire.id(), fixture.hr, Map.of()));
        assertThat(desk.open(it.dossierId(), judge)).isEmpty();
        desk.reach(LocalDate.of(2026, 9, 1));
        assertThat(desk.open(it.dossierId(), judge)).isEmpty();
    }

    @Test
    void outsiders_see_nothing_and_each_does_only_the_own_work() {
        OutcomeContract it = signed();
        Viewer stranger = fixture.world().user("Piet Vreemd", Role.INVESTOR, fixture.world().party("INVESTOR", "Ander fonds"));
        for (String address : List.of("", "/kasboek", "/rapport.pdf")) {
            assertThat(page("/resultaatcontracten/" + it.id() + address, stranger)).isEqualTo("404");
            assertThat(page("/resultaatcontracten/" + it.id() + address, fixture.hr)).isEqualTo("404");
        }
        assertThat(page("/resultaatcontracten", investor)).contains("Aan de slag");
        assertThat(page("/resultaatcontracten/" + it.id() + "/rapport.pdf", investor)).isNotEqualTo("404");
        assertThat(new String(reports.of(it.id(), investor).content(), StandardCharsets.ISO_8859_1)).startsWith("%PDF");
        for (String flow : List.of("resultaat-groep", "resultaat-inleg", "resultaat-uitvoerder", "resultaat-verdeling")) {
            assertThatThrownBy(() -> desk.flow(flow).open(it.id(), lead)).isInstanceOf(NotVisible.class);
        }
        assertThatThrownBy(() -> desk.flow("resultaat-melden").open(it.id(), manager)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> desk.flow("resultaatcontract").open("nieuw", lead)).isInstanceOf(NotVisible.class);
    }

    @Test
    void papers_of_evidence_are_for_the_municipality_and_the_evaluator_only() {
        OutcomeContract it = signed();
        String paper = transaction.execute(status -> documents.storeUpload(
                SoundPdf.bytes(), "Bewijs van een resultaat", new StoredDocument.Place(it.dossierId(), OutcomeContract.PROOF), clerk.userId()).id());
        for (Viewer reads : List.of(clerk, lead, judge)) {
            assertThat(page("/documenten/" + paper, reads)).as(reads.displayName()).isNotEqualTo("404");
        }
        for (Viewer not : List.of(manager, worker, investor, fixture.hr)) {
            assertThat(page("/documenten/" + paper, not)).as(not.displayName()).isEqualTo("404");
        }
    }

    @Test
    void a_contract_that_the_payer_does_not_sign_never_runs() {
        OutcomeContract it = recorded();
        done(desk.does(it.dossierId(), "outcome-agree", lead, Map.of("agreed", "NO", "because", "Te duur.")));
        assertThat(page("/resultaatcontracten/" + it.id(), manager)).contains("Te duur.", "niet getekend");
        assertThat(desk.submit("resultaat-inleg", it.id(), manager, Map.of())).isInstanceOf(FormResult.Before.class);
    }

    @Test
    void what_no_employment_proves_is_told_with_a_paper_and_at_the_end_all_is_closed() {
        OutcomeContract it = signed();
        cohort(it, 2);
        Map<String, Object> told = Map.of("number", "1-02", "kind", "DEBTS_SETTLED", "on", TODAY, "evidence", "Brief van schuldhulp.");
        done(desk.send("resultaat-melden", it.id(), clerk, told));
        assertThat(desk.submit("resultaat-melden", it.id(), clerk, told)).isInstanceOf(FormResult.Refused.class);
        judges(it, true);
        desk.reach(it.endsOn());
        assertThat(desk.does(it.dossierId(), "outcome-settle", manager, Map.of())).isInstanceOf(FormResult.Refused.class);
        approvedAndPaid(it, clerk);
        done(desk.does(it.dossierId(), "outcome-settle", manager, Map.of()));
        assertThat(contracts.get(it.id(), manager).state()).isEqualTo(OutcomeContract.State.SETTLED);
        assertThat(ledger.cash(it.id())).isEqualTo(Money.euros("700.00"));
    }

    @Test
    void two_nodes_that_pay_and_propose_at_once_do_it_once_and_pass_no_cap() throws Exception {
        OutcomeContract it = signed();
        cohort(it, 8);
        paysIn(it, fund, "6000.00");
        for (int number = 1; number <= 6; number++) {
            works(it, "1-0" + number, TODAY);
        }
        desk.reach(FIXED);
        List<String> asked = jdbc.sql("select id from outcome_claim where contract_id = ?").param(it.id()).query(String.class).list();
        Together.run(asked.size(), number -> transaction.execute(status -> {
            claims.judge(asked.get(number), true, null, judge);
            claims.confirmed(asked.get(number));
            return true;
        }));
        // Six of eight, two came anyway: four thousand, and the cap is three.
        assertThat(payments(it, Kind.OUTCOME)).extracting(OutcomePayment::total).containsExactly(Money.euros("3000.00"));

        OutcomePayment payment = payments(it, Kind.OUTCOME).get(0);
        Together.run(2, number -> transaction.execute(status -> {
            money.decide(payment.id(), true, null, lead);
            return money.paid(payment.id(), FIXED, "B-1", number == 0 ? clerk : lead);
        }));
        assertThat(ledger.cash(it.id())).isEqualTo(Money.euros("9000.00"));
        assertThat(ledger.entries(it.id())).hasSize(2);

        List<Boolean> proposed = Together.run(2, number ->
                transaction.execute(status -> money.distribute(it.id(), Money.euros("6000.00"), manager).isEmpty()));
        assertThat(proposed).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void a_cohort_takes_no_more_than_was_agreed_and_nobody_after_the_day() {
        OutcomeContract it = signed();
        String cohort = cohort(it, 8);
        assertThat(desk.submit("resultaat-instroom", cohort, worker, Map.of("people", new BigDecimal(3), "on", TODAY)))
                .isInstanceOf(FormResult.Refused.class);
        assertThat(page("/resultaatcontracten/" + it.id(), worker)).contains("Deelnemers laten beginnen");
        desk.reach(FIXED);
        assertThat(page("/resultaatcontracten/" + it.id(), worker)).as("nobody can begin any more").doesNotContain("Deelnemers laten beginnen");
        assertThat(desk.submit("resultaat-instroom", cohort, worker, Map.of("people", new BigDecimal(1), "on", TODAY)))
                .isInstanceOf(FormResult.Refused.class);
        assertThat(page("/resultaatcontracten/" + it.id(), investor)).contains("8 van 10");
    }

    /** The task about one payment. */
    private String task(OutcomeContract it, String form, Viewer viewer, OutcomePayment payment) {
        return desk.ownTask(it.dossierId(), form, viewer, each -> each.businessKey().equals(payment.id())).id();
    }
}
