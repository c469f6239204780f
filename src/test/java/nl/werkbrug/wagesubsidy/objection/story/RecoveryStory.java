package nl.werkbrug.wagesubsidy.objection.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.shared.Money;
import nl.werkbrug.wagesubsidy.Decision;
import nl.werkbrug.wagesubsidy.OverpaymentFound;
import nl.werkbrug.wagesubsidy.recovery.Instalment;
import nl.werkbrug.wagesubsidy.recovery.Recovery;
import nl.werkbrug.wagesubsidy.recovery.RecoveryAmounts;
import nl.werkbrug.wagesubsidy.recovery.RecoveryTable;
import nl.werkbrug.wagesubsidy.store.DecisionTable;
import nl.werkbrug.web.FormResult;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** Subsidy that is taken back, from the calculation to the last part. */
abstract class RecoveryStory extends ObjectionBench {

    private static final LocalDate START = LocalDate.of(2026, 6, 1);
    private static final String RECEIVED = "terugvordering-ontvangen";

    @Autowired
    RecoveryTable recoveries;

    @Autowired
    RecoveryAmounts amounts;

    @Autowired
    DecisionTable decisions;

    @Autowired
    ApplicationEventPublisher publisher;

    @Test
    void parts_are_paid_and_set_off_until_nothing_is_left() {
        runs(inParts("200.00"));
        List<Instalment> parts = amounts.instalments(recovery().id());
        receive("RECEIVED", "200.00");
        FormResult tooMuch = receive("RECEIVED", "300.00");
        receive("SET_OFF", "200.00");
        receive("RECEIVED", "44.20");

        assertThat(parts).extracting(Instalment::amount)
                .containsExactly(Money.euros("200"), Money.euros("200"), Money.euros("44.20"));
        assertThat(parts).extracting(Instalment::dueOn).as("not before the six weeks of article 4:87")
                .containsExactly(LocalDate.of(2026, 7, 13), LocalDate.of(2026, 8, 13), LocalDate.of(2026, 9, 13));
        assertThat(((FormResult.Refused) tooMuch).mistakes().toString()).contains("244,20");
        assertThat(recovery().state()).isEqualTo(Recovery.State.PAID);
        assertThat(amounts.open(recovery().id())).isEqualTo(Money.ZERO);
        assertThat(desk.timeline(subsidy)).contains("De terugvordering is helemaal betaald.");
        assertThat(desk.mails(subsidy)).contains("Terugvordering van subsidie");
        assertThat(bench.results(Recovery.PROCESS, recovery().id())).contains("end_settled");
    }

    @Test
    void the_decision_says_how_much_over_which_months_and_how_it_is_paid() {
        runs(inParts("200.00"));

        Decision decision = decisions.get(recovery().decisionId());
        assertThat(decision.reasoning().replace('\u00a0', ' ')).contains(
                "Wij vorderen € 444,20 terug", "maart 2026 en april 2026", "Zij werkte 20 uur in plaats van 24.",
                "3 delen van hoogstens € 200,00, vanaf 1 juni 2026", "De werknemer werkte minder uren dan gemeld.");
    }

    @Test
    void who_does_not_pay_is_reminded_and_then_called_and_the_rest_can_be_remitted() {
        runs(Map.of("plan", "ONCE"));
        desk.reach(LocalDate.of(2026, 7, 15));
        boolean early = desk.mails(subsidy).contains("Herinnering: betaling niet binnen");
        desk.reach(LocalDate.of(2026, 7, 16));
        boolean reminded = desk.mails(subsidy).contains("Herinnering: betaling niet binnen");
        desk.reach(LocalDate.of(2026, 7, 31));
        desk.does(subsidy, "recovery-overdue", people.worker(),
                Map.of("step", "CALLED", "note", "Hij betaalt in september.", "lookOn", LocalDate.of(2026, 9, 1)));
        List<String> meanwhile = desk.open(subsidy, people.worker());
        desk.reach(LocalDate.of(2026, 9, 1));
        List<String> again = desk.open(subsidy, people.worker());
        desk.send("terugvordering-kwijtschelden", recovery().id(), people.lead(),
                Map.of("because", "De werkgever kan het echt niet betalen."));

        assertThat(early).isFalse();
        assertThat(reminded).isTrue();
        assertThat(meanwhile).isEmpty();
        assertThat(again).containsExactly("recovery-overdue");
        assertThat(recovery().state()).isEqualTo(Recovery.State.REMITTED);
        assertThat(desk.open(subsidy, people.worker())).isEmpty();
    }

    @Test
    void what_a_payment_run_finds_is_one_recovery_until_it_is_worked_out() {
        desk.reach(START);
        publisher.publishEvent(new OverpaymentFound(subsidy.id(), Money.euros("100")));
        publisher.publishEvent(new OverpaymentFound(subsidy.id(), Money.euros("122.10")));
        bench.runJobs();

        assertThat(recoveries.of(subsidy.id())).singleElement().extracting(Recovery::found).isEqualTo(Money.euros("222.10"));
        assertThat(desk.open(subsidy, people.worker())).containsExactly("recovery-draft");
    }

    @Test
    void months_of_more_than_five_years_ago_and_months_without_a_difference_are_refused() {
        desk.reach(START);
        starts();

        FormResult old = drafts(Map.of("first.from", LocalDate.of(2021, 4, 1)));
        FormResult nothing = drafts(Map.of("first.due", Money.euros("1122.10")));
        FormResult endless = drafts(inParts("1.00"));

        assertThat(((FormResult.Refused) old).mistakes().toString()).contains("vijf jaar", "schatting");
        assertThat(((FormResult.Refused) nothing).mistakes().toString()).contains("niets terug");
        assertThat(((FormResult.Refused) endless).mistakes().toString()).contains("hoogstens 60 maanden");
    }

    @Test
    void after_the_view_of_the_employer_it_can_be_dropped() {
        desk.reach(START);
        starts();
        drafts(Map.of("plan", "ONCE"));
        desk.does(subsidy, "recovery-view", people.hr(), Map.of("agrees", "no", "view", "In april werkte zij alle uren."));

        desk.does(subsidy, "recovery-propose", people.worker(), Map.of("recover", "no", "dropped", "De werkgever heeft gelijk."));

        assertThat(recovery().state()).isEqualTo(Recovery.State.DROPPED);
        assertThat(recovery().view().text()).isEqualTo("In april werkte zij alle uren.");
        assertThat(desk.open(subsidy, people.worker())).isEmpty();
    }

    @Test
    void only_the_loket_takes_back_and_only_its_lead_remits() {
        runs(Map.of("plan", "ONCE"));
        String id = recovery().id();

        assertThatThrownBy(() -> desk.send("terugvordering", subsidy.id(), people.hr(), Map.of("because", "Zomaar.")))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> desk.send(RECEIVED, id, people.hr(), payment("RECEIVED", "1.00"))).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> desk.send("terugvordering-kwijtschelden", id, people.worker(), Map.of("because", "Zielig.")))
                .isInstanceOf(NotVisible.class);
        assertThat(amounts.received(id)).isEmpty();
    }

    private void runs(Map<String, Object> plan) {
        desk.reach(START);
        starts();
        drafts(plan);
        desk.does(subsidy, "recovery-view", people.hr(), Map.of("agrees", "yes"));
        Map<String, Object> answers = new HashMap<>(plan);
        answers.put("recover", "yes");
        answers.put("reasoning", "De werknemer werkte minder uren dan gemeld.");
        desk.does(subsidy, "recovery-propose", people.worker(), answers);
        desk.signs(subsidy, people.lead());
    }

    private void starts() {
        desk.send("terugvordering", subsidy.id(), people.worker(), Map.of("because", "Minder uren."));
    }

    private FormResult drafts(Map<String, Object> more) {
        Map<String, Object> answers = new HashMap<>(Map.of(
                "recover", "yes", "cause", "HOURS", "explanation", "Zij werkte 20 uur in plaats van 24.",
                "first.from", LocalDate.of(2026, 3, 1), "first.until", LocalDate.of(2026, 4, 30),
                "first.paid", Money.euros("1122.10"), "first.due", Money.euros("900.00"), "second.there", "no", "plan", "ONCE"));
        answers.putAll(more);
        return desk.does(subsidy, "recovery-draft", people.worker(), answers);
    }

    private static Map<String, Object> inParts(String perMonth) {
        return Map.of("plan", "INSTALMENTS", "perMonth", Money.euros(perMonth), "firstOn", START);
    }

    private FormResult receive(String kind, String amount) {
        return desk.send(RECEIVED, recovery().id(), people.worker(), payment(kind, amount));
    }

    private static Map<String, Object> payment(String kind, String amount) {
        return Map.of("kind", kind, "receivedOn", START, "amount", Money.euros(amount));
    }

    private Recovery recovery() {
        return recoveries.of(subsidy.id()).get(0);
    }
}
