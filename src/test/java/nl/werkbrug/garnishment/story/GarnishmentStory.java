package nl.werkbrug.garnishment.story;

import static nl.werkbrug.garnishment.story.WritFixture.SERVED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.garnishment.GarnishmentStatus;
import nl.werkbrug.garnishment.Remittance;
import nl.werkbrug.garnishment.store.GarnishmentTable;
import nl.werkbrug.shared.Money;
import nl.werkbrug.testing.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A garnishment from the writ to the last payment. Source of the amounts: EX-01; of the dates: EX-N1 and EX-N3. */
@Story
abstract class GarnishmentStory {

    private static final LocalDate FIRST_SENDING_DAY = LocalDate.of(2026, 6, 16);
    private static final LocalDate JUNE_RUN_OPENS = LocalDate.of(2026, 6, 18);
    private static final LocalDate JUNE_PAY = LocalDate.of(2026, 6, 25);
    private static final LocalDate FIRST_SENDING_DAY_ON_REQUEST = LocalDate.of(2026, 6, 30);

    @Autowired
    Payroll payroll;

    @Autowired
    Records records;

    @Autowired
    ProcessBench bench;

    @Autowired
    GarnishmentTable garnishments;

    private String employer;
    private Viewer clerk;

    @BeforeEach
    void an_employer_with_a_clerk() {
        bench.clear();
        employer = payroll.employer();
        clerk = payroll.clerkOf(employer);
    }

    @Test
    void registering_asks_for_the_talk_and_the_declaration_by_their_own_dates() {
        Garnishment it = payroll.register(WritFixture.ordinary(employer), clerk);

        assertThat(payroll.open(it, clerk)).containsExactly("declaration", "tell-employee");
        assertThat(payroll.task(it, "tell-employee", clerk).dueOn()).isEqualTo("2026-06-04");
        assertThat(payroll.task(it, "declaration", clerk).dueOn()).isEqualTo("2026-06-18");
        assertThat(records.documents(it, "EMPLOYEE_LEAFLET")).hasSize(1);
    }

    @Test
    void the_declaration_goes_on_the_first_lawful_day_and_not_a_day_before() {
        Garnishment it = payroll.register(WritFixture.ordinary(employer), clerk);
        payroll.tells(it, clerk);
        payroll.signs(it, clerk, Map.of());

        payroll.reach(SERVED.plusDays(10));
        List<String> onDayTen = records.mailsToBailiff(it);
        payroll.reach(FIRST_SENDING_DAY.minusDays(1));
        List<String> dayBefore = records.mailsToBailiff(it);
        payroll.reach(FIRST_SENDING_DAY);

        assertThat(onDayTen).isEmpty();
        assertThat(dayBefore).isEmpty();
        assertThat(records.mailsToBailiff(it)).containsExactly("Verklaring derdenbeslag, uw kenmerk 2026/4711");
        assertThat(records.documents(it, "DECLARATION")).hasSize(1);
        assertThat(payroll.open(it, clerk)).containsExactly("confirm-receipt");
    }

    @Test
    void four_runs_serve_the_claim_and_the_dossier_closes_after_the_final_statement() {
        Garnishment it = payroll.register(WritFixture.ordinary(employer), clerk);
        payroll.tells(it, clerk);
        payroll.signs(it, clerk, Map.of());
        payroll.reach(JUNE_RUN_OPENS.minusDays(1));
        boolean early = payroll.open(it, clerk).contains("pay-run");
        payroll.does(it, "confirm-receipt", clerk, Map.of("confirmedOn", JUNE_RUN_OPENS.minusDays(1)));

        for (int month = 0; month < 4; month++) {
            payroll.reach(JUNE_RUN_OPENS.plusMonths(month));
            payroll.runs(it, clerk, JUNE_PAY.plusMonths(month));
            payroll.pays(it, clerk, JUNE_PAY.plusMonths(month));
        }
        List<String> afterLastRun = payroll.open(it, clerk);
        payroll.does(it, "final-statement", clerk, Map.of("outcome", "SETTLED", "answeredOn", LocalDate.of(2026, 9, 28)));

        assertThat(early).isFalse();
        assertThat(records.withheld(it)).containsExactly(euros("900"), euros("900"), euros("900"), euros("300"));
        assertThat(records.states(it)).hasSize(4).containsOnly(Remittance.State.PAID);
        assertThat(afterLastRun).containsExactly("final-statement");
        assertThat(records.mailsToBailiff(it)).contains("Verzoek om een slotopgave, uw kenmerk 2026/4711");
        assertThat(garnishments.get(it.id()).result()).isEqualTo("PAID");
        assertThat(records.dossierClosed(it)).isTrue();
        assertThat(payroll.open(it, clerk)).isEmpty();
    }

    @Test
    void more_open_at_the_final_statement_goes_on_with_the_next_run() {
        Garnishment it = payroll.register(WritFixture.taxClaim(employer), clerk);
        payroll.tells(it, clerk);
        payroll.does(it, "set-up-tax-claim", clerk, Map.of("startOn", JUNE_PAY));
        for (int month = 0; month < 4; month++) {
            payroll.reach(JUNE_RUN_OPENS.plusMonths(month));
            payroll.runs(it, clerk, JUNE_PAY.plusMonths(month));
        }

        payroll.does(it, "final-statement", clerk, Map.of(
                "outcome", "MORE", "answeredOn", LocalDate.of(2026, 9, 28), "moreAmount", euros("120")));
        payroll.reach(JUNE_RUN_OPENS.plusMonths(4));
        payroll.runs(it, clerk, JUNE_PAY.plusMonths(4));

        assertThat(records.withheld(it)).last().isEqualTo(euros("120"));
        assertThat(garnishments.get(it.id()).result()).isNull();
        assertThat(payroll.open(it, clerk)).contains("final-statement");
    }

    @Test
    void a_request_in_time_moves_the_sending_day_and_the_money_is_kept_until_then() {
        Garnishment it = payroll.register(WritFixture.ordinary(employer), clerk);
        payroll.does(it, "tell-employee", clerk, Map.of("toldOn", SERVED, "delayAskedOn", LocalDate.of(2026, 6, 15)));
        payroll.signs(it, clerk, Map.of());

        payroll.reach(JUNE_RUN_OPENS);
        payroll.runs(it, clerk, JUNE_PAY);
        List<Remittance.State> june = records.states(it);
        List<String> openInJune = payroll.open(it, clerk);
        payroll.reach(FIRST_SENDING_DAY_ON_REQUEST.minusDays(1));
        List<String> dayBefore = records.mailsToBailiff(it);
        payroll.reach(FIRST_SENDING_DAY_ON_REQUEST);

        assertThat(june).containsExactly(Remittance.State.WITHHELD);
        assertThat(openInJune).isEmpty();
        assertThat(dayBefore).isEmpty();
        assertThat(records.mailsToBailiff(it)).hasSize(1);
        assertThat(payroll.open(it, clerk)).containsExactly("confirm-receipt", "remit");
        assertThat(payroll.task(it, "remit", clerk).dueOn()).isEqualTo(FIRST_SENDING_DAY_ON_REQUEST);
    }

    @Test
    void a_request_after_signing_moves_the_sending_day_too() {
        Garnishment it = payroll.register(WritFixture.ordinary(employer), clerk);
        payroll.signs(it, clerk, Map.of());

        payroll.send("loonbeslag-uitstel", it.id(), clerk, Map.of("requestedOn", SERVED.plusDays(3)));
        payroll.reach(FIRST_SENDING_DAY);
        List<String> afterTwoWeeks = records.mailsToBailiff(it);
        payroll.reach(FIRST_SENDING_DAY_ON_REQUEST);

        assertThat(afterTwoWeeks).isEmpty();
        assertThat(records.mailsToBailiff(it)).hasSize(1);
    }

    @Test
    void a_request_moves_the_date_of_the_open_declaration_and_its_warning() {
        Garnishment it = payroll.register(WritFixture.ordinary(employer), clerk);
        String before = payroll.task(it, "declaration", clerk).id();

        payroll.does(it, "tell-employee", clerk, Map.of("toldOn", SERVED, "delayAskedOn", LocalDate.of(2026, 6, 15)));
        LocalDate due = payroll.task(it, "declaration", clerk).dueOn();
        payroll.reach(LocalDate.of(2026, 7, 5));
        List<String> dayBefore = records.mailSubjects(it);
        payroll.reach(LocalDate.of(2026, 7, 6));

        assertThat(due).isEqualTo("2026-07-02");
        assertThat(payroll.task(it, "declaration", clerk).id()).isEqualTo(before);
        assertThat(dayBefore).doesNotContain("Een verklaring is te laat");
        assertThat(records.mailSubjects(it)).containsOnlyOnce("Een verklaring is te laat");
    }

    @Test
    void a_request_that_comes_too_late_moves_nothing() {
        Garnishment it = payroll.register(WritFixture.ordinary(employer), clerk);
        payroll.signs(it, clerk, Map.of());

        payroll.send("loonbeslag-uitstel", it.id(), clerk, Map.of("requestedOn", SERVED.plusDays(15)));
        payroll.reach(FIRST_SENDING_DAY);

        assertThat(records.mailsToBailiff(it)).hasSize(1);
    }

    @Test
    void a_second_request_that_is_late_takes_nothing_away_from_the_first() {
        Garnishment it = payroll.register(WritFixture.ordinary(employer), clerk);
        payroll.signs(it, clerk, Map.of());

        payroll.send("loonbeslag-uitstel", it.id(), clerk, Map.of("requestedOn", SERVED.plusDays(3)));
        payroll.send("loonbeslag-uitstel", it.id(), clerk, Map.of("requestedOn", SERVED.plusDays(20)));
        payroll.reach(FIRST_SENDING_DAY);

        assertThat(records.mailsToBailiff(it)).isEmpty();
    }

    @Test
    void the_declaration_of_whom_nothing_is_known_does_not_say_so_and_asks_about_sending_early() {
        Garnishment it = payroll.register(WritFixture.ordinary(employer), clerk);
        assertThat(payroll.conditions(it, "declaration", clerk)).containsEntry("waits", "YES").containsEntry("known", "NO");
    }

    @Test
    void the_declaration_asks_nothing_about_sending_early_once_it_may_go() {
        Garnishment it = payroll.register(WritFixture.ordinary(employer), clerk);
        payroll.reach(FIRST_SENDING_DAY);

        assertThat(payroll.conditions(it, "declaration", clerk)).containsEntry("waits", "NO");
    }

    @Test
    void a_written_reason_however_long_sends_at_once() {
        Garnishment it = payroll.register(WritFixture.ordinary(employer), clerk);

        payroll.signs(it, clerk, Map.of("early", "yes", "earlyReason", "Afgesproken. ".repeat(76)));

        assertThat(records.mailsToBailiff(it)).hasSize(1);
        assertThat(records.timeline(it)).anyMatch(line -> line.contains("Reden: Afgesproken."));
    }

    @Test
    void a_bailiff_without_mail_gets_the_declaration_by_post_and_the_money_waits_for_the_post() {
        Garnishment it = payroll.register(WritFixture.onPaper(employer), clerk);
        payroll.signs(it, clerk, Map.of());
        payroll.reach(JUNE_RUN_OPENS);
        payroll.runs(it, clerk, JUNE_PAY);
        boolean payable = payroll.open(it, clerk).contains("remit");

        payroll.does(it, "post-declaration", clerk, Map.of("postedOn", JUNE_RUN_OPENS));

        assertThat(payable).isFalse();
        assertThat(payroll.open(it, clerk)).contains("confirm-receipt", "remit");
        assertThat(records.mailsToBailiff(it)).isEmpty();
    }

    @Test
    void a_late_declaration_warns_once() {
        Garnishment it = payroll.register(WritFixture.ordinary(employer), clerk);

        payroll.reach(LocalDate.of(2026, 6, 21));
        List<String> dayBefore = records.mailSubjects(it);
        payroll.reach(LocalDate.of(2026, 6, 22));

        assertThat(dayBefore).doesNotContain("Een verklaring is te laat");
        assertThat(records.mailSubjects(it)).containsOnlyOnce("Een verklaring is te laat");
    }

    @Test
    void alimony_is_paid_after_signing_for_seen_and_never_ends_by_itself() {
        Garnishment it = payroll.register(WritFixture.alimony(employer), clerk);
        payroll.does(it, "sign-seen", clerk, Map.of("returnedOn", SERVED, "signer.name", "Piet Loon"));

        payroll.reach(JUNE_RUN_OPENS);
        payroll.runs(it, clerk, JUNE_PAY);

        assertThat(records.withheld(it)).containsExactly(euros("900"));
        assertThat(payroll.open(it, clerk)).containsExactly("remit", "tell-employee");
        assertThat(records.documents(it, "DECLARATION")).isEmpty();
    }

    @Test
    void the_health_premium_needs_no_protected_amount() {
        Garnishment it = payroll.register(WritFixture.cak(employer), clerk);
        payroll.does(it, "set-up-cak", clerk, Map.of("startOn", JUNE_PAY));

        payroll.reach(JUNE_RUN_OPENS);
        payroll.runs(it, clerk, JUNE_PAY);

        assertThat(records.withheld(it)).containsExactly(euros("175.20"));
        assertThat(garnishments.get(it.id()).status()).isEqualTo(GarnishmentStatus.RUNNING);
    }

    private static Money euros(String amount) {
        return Money.euros(amount.contains(".") ? amount : amount + ".00");
    }
}
