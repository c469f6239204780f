package nl.werkbrug.wagesubsidy.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.fixture.World;
import nl.werkbrug.shared.Money;
import nl.werkbrug.testing.Story;
import nl.werkbrug.wagesubsidy.Decision;
import nl.werkbrug.wagesubsidy.Decision.Kind;
import nl.werkbrug.wagesubsidy.WageSubsidy;
import nl.werkbrug.wagesubsidy.payment.PaymentLine;
import nl.werkbrug.wagesubsidy.payment.PaymentLineTable;
import nl.werkbrug.wagesubsidy.payment.PaymentRun;
import nl.werkbrug.wagesubsidy.recovery.RecoveryAmounts;
import nl.werkbrug.wagesubsidy.recovery.RecoveryTable;
import nl.werkbrug.web.FormResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Where decisions, objections, recoveries and payments of a loonkostensubsidie meet. */
@Story
abstract class SubsidyChainStory {

    private static final LocalDate JUNE = LocalDate.of(2026, 6, 12);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    private static final BigDecimal HALF = new BigDecimal("18");

    @Autowired
    SubsidyBench subsidies;

    @Autowired
    World world;

    @Autowired
    PaymentRun run;

    @Autowired
    PaymentLineTable lines;

    @Autowired
    RecoveryTable recoveries;

    @Autowired
    RecoveryAmounts amounts;

    @BeforeEach
    void a_municipality() {
        subsidies.begin();
        subsidies.reach(JUNE);
    }

    @Test
    void what_is_set_off_in_a_recovery_goes_off_the_next_payments_once() {
        WageSubsidy it = subsidies.granted("1000.00");
        run.propose();
        String recovery = takenBack(it, "1600.00");
        receive(recovery, "1200.00");
        subsidies.reach(LocalDate.of(2026, 7, 12));
        run.propose();
        run.propose();
        subsidies.reach(LocalDate.of(2026, 8, 12));
        run.propose();
        subsidies.reach(LocalDate.of(2026, 9, 12));
        run.propose();

        assertThat(amounts.open(recovery)).isEqualTo(Money.euros("400.00"));
        assertThat(setOff(it)).containsExactly("2026-07 -1000.00", "2026-08 -200.00");
    }

    @Test
    void a_set_off_waits_for_money_to_take_it_from_and_is_reclaimed_when_none_comes() {
        WageSubsidy it = subsidies.granted("1000.00", LocalDate.of(2026, 6, 1));
        String recovery = takenBack(it, "1600.00");
        receive(recovery, "1200.00");
        run.propose();
        subsidies.ends(it, LocalDate.of(2026, 6, 30));
        FormResult tooLate = receive(recovery, "100.00");
        subsidies.reach(LocalDate.of(2026, 7, 12));
        run.propose();
        run.propose();

        assertThat(setOff(it)).containsExactly("2026-06 -1000.00", "2026-07 -200.00");
        assertThat(((FormResult.Refused) tooLate).mistakes().toString()).contains("loopt niet meer");
        assertThat(subsidies.overpaid()).containsExactly(Money.euros("200.00"));
        assertThat(subsidies.open(it, subsidies.caseworker)).contains("recovery-draft");
    }

    @Test
    void a_founded_objection_is_followed_by_a_change_that_is_signed_and_settled() {
        WageSubsidy it = subsidies.granted("1000.00");
        run.propose();
        object(it, subsidies.latest(it, Kind.GRANT), APRIL);
        List<String> work = subsidies.open(it, subsidies.caseworker);
        subsidies.assess(it, Map.of(
                "outcome", "CHANGE", "countsFrom", APRIL, "employment.hoursPerWeek", new BigDecimal("36"), "reasoning", "Zij werkt 36 uur."));
        Decision change = subsidies.latest(it, Kind.CHANGE);
        subsidies.reach(LocalDate.of(2026, 7, 12));
        run.propose();

        assertThat(work).containsExactly("assess-wage-subsidy-change", "send-copy");
        assertThat(change.kind()).isEqualTo(Kind.CHANGE);
        assertThat(change.madeKnownOn()).isEqualTo(JUNE);
        assertThat(change.basis().inclusive()).isGreaterThan(Money.euros("1000.00"));
        assertThat(lines.ofSubsidy(it.id())).filteredOn(line -> line.kind() == PaymentLine.Kind.SETTLEMENT)
                .hasSize(3)
                .allSatisfy(line -> assertThat(line.amount()).isEqualTo(change.basis().inclusive().minus(Money.euros("1000.00"))));
    }

    @Test
    void a_founded_objection_to_the_end_lets_the_subsidy_go_on() {
        WageSubsidy it = subsidies.granted("1000.00");
        subsidies.ends(it, LocalDate.of(2026, 5, 31));
        Decision end = subsidies.latest(it, Kind.END);
        subsidies.reach(LocalDate.of(2026, 6, 15));
        object(it, end, LocalDate.of(2026, 6, 1));
        subsidies.assess(it, Map.of("outcome", "CHANGE", "countsFrom", LocalDate.of(2026, 6, 1), "reasoning", "Het werk ging door."));

        assertThat(subsidies.now(it).state()).isEqualTo(WageSubsidy.State.GRANTED);
        assertThat(subsidies.now(it).endsOn()).isNull();
        run.propose();
        assertThat(lines.ofSubsidy(it.id())).extracting(line -> line.month().getMonthValue()).containsExactly(4, 5, 6);
    }

    @Test
    void a_new_amount_that_waited_while_the_hours_changed_is_sent_back_and_worked_out_again() {
        WageSubsidy it = subsidies.granted("1000.00", LocalDate.of(2025, 4, 1));
        subsidies.newYear();
        subsidies.changes(it, "HOURS", LocalDate.of(2026, 1, 1), HALF);
        FormResult outdated = subsidies.sign(it, Kind.REVALUATION, subsidies.lead);
        subsidies.does(it, "sign-decision", subsidies.lead, Map.of("outcome", "SEND_BACK", "because", "De uren zijn anders."));
        subsidies.does(it, "look-at-revaluation", subsidies.caseworker, Map.of("reasoning", "Met de nieuwe uren."));
        FormResult signed = subsidies.sign(it, Kind.REVALUATION, subsidies.lead);

        assertThat(((FormResult.Refused) outdated).mistakes().toString()).contains("Stuur het voorstel terug");
        assertThat(signed).isInstanceOf(FormResult.Done.class);
        assertThat(subsidies.revaluations(it)).singleElement()
                .satisfies(decision -> assertThat(decision.basis().hoursPerWeek()).isEqualByComparingTo(HALF));
    }

    /** Decided by people who had no hand in the contested decision. */
    private void object(WageSubsidy it, Decision contested, LocalDate from) {
        Viewer third = world.user("Derk Teamleider", Role.LOKET_TEAM_LEAD, subsidies.loket);
        subsidies.send("bezwaar", contested.id(), subsidies.clerk, Map.of("grounds", "Dit klopt niet."));
        subsidies.does(it, "objection-assess", subsidies.caseworker, Map.of("grounds", "COMPLETE", "committee", "no"));
        subsidies.does(it, "objection-hear", subsidies.caseworker, Map.of("hearing", "WAIVED", "waived", "GRANTED"));
        subsidies.does(it, "objection-decide", subsidies.otherLead, Map.of(
                "outcome", "FOUNDED", "reasoning", "U heeft gelijk.", "instead", "Een nieuw bedrag.", "countsFrom", from));
        subsidies.signObjection(it, third);
    }

    /** A recovery of one month of that amount, decided; its id. */
    private String takenBack(WageSubsidy it, String amount) {
        subsidies.send("terugvordering", it.id(), subsidies.caseworker, Map.of("because", "Minder uren."));
        subsidies.does(it, "recovery-draft", subsidies.caseworker, Map.of(
                "recover", "yes", "cause", "HOURS", "explanation", "Zij werkte minder.", "first.from", APRIL, "first.until", APRIL,
                "first.paid", Money.euros(amount), "first.due", Money.ZERO, "second.there", "no", "plan", "ONCE"));
        subsidies.does(it, "recovery-view", subsidies.clerk, Map.of("agrees", "yes"));
        subsidies.does(it, "recovery-propose", subsidies.caseworker, Map.of("recover", "yes", "plan", "ONCE", "reasoning", "Minder uren."));
        subsidies.sign(it, Kind.RECOVERY, subsidies.lead);
        return recoveries.of(it.id()).get(0).id();
    }

    private FormResult receive(String recovery, String amount) {
        return subsidies.send("terugvordering-ontvangen", recovery, subsidies.caseworker,
                Map.of("kind", "SET_OFF", "receivedOn", subsidies.today(), "amount", Money.euros(amount)));
    }

    private List<String> setOff(WageSubsidy it) {
        return lines.ofSubsidy(it.id()).stream()
                .filter(line -> line.kind() == PaymentLine.Kind.SET_OFF || line.kind() == PaymentLine.Kind.SET_OFF_LEFT)
                .map(line -> line.month() + " " + line.amount())
                .toList();
    }
}
