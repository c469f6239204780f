package nl.werkbrug.wagesubsidy.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.bank.Pain001;
import nl.werkbrug.fixture.Together;
import nl.werkbrug.party.Iban;
import nl.werkbrug.shared.Money;
import nl.werkbrug.wagesubsidy.Decision;
import nl.werkbrug.wagesubsidy.Setup;
import nl.werkbrug.wagesubsidy.Setups;
import nl.werkbrug.wagesubsidy.WageSubsidy;
import nl.werkbrug.wagesubsidy.payment.BatchFiles;
import nl.werkbrug.wagesubsidy.payment.BatchReader;
import nl.werkbrug.wagesubsidy.payment.BatchView;
import nl.werkbrug.wagesubsidy.payment.Batches;
import nl.werkbrug.wagesubsidy.payment.LineStandings;
import nl.werkbrug.wagesubsidy.payment.MunicipalityAccounts;
import nl.werkbrug.wagesubsidy.payment.PaymentCalendar;
import nl.werkbrug.wagesubsidy.payment.PaymentLine;
import nl.werkbrug.wagesubsidy.payment.PaymentLineTable;
import nl.werkbrug.wagesubsidy.payment.PaymentRun;
import nl.werkbrug.wagesubsidy.payment.Specifications;
import nl.werkbrug.wagesubsidy.payment.SubsidyBatch;
import nl.werkbrug.wagesubsidy.recovery.Recovery;
import nl.werkbrug.wagesubsidy.recovery.RecoveryTable;
import nl.werkbrug.web.FormResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A granted loonkostensubsidie from month to month: paid, changed, set off, ended. */
@SubsidyStories
abstract class SubsidyPaymentStory {

    private static final LocalDate JUNE = LocalDate.of(2026, 6, 12);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 12);
    private static final String IBAN = "NL91ABNA0417164300";

    @Autowired
    SubsidyBench subsidies;

    @Autowired
    PaymentRun run;

    @Autowired
    PaymentLineTable lines;

    @Autowired
    LineStandings standings;

    @Autowired
    Batches batches;

    @Autowired
    BatchReader reader;

    @Autowired
    BatchFiles files;

    @Autowired
    MunicipalityAccounts accounts;

    @Autowired
    RecoveryTable recoveries;

    @Autowired
    Specifications specifications;

    @Autowired
    PaymentCalendar calendar;

    @Autowired
    Setups setups;

    @BeforeEach
    void a_subsidy_that_was_granted() {
        subsidies.begin();
        accounts.set(subsidies.loket, "Gemeente Maasbrug", new Iban(IBAN), subsidies.lead);
    }

    @Test
    void a_month_is_proposed_once_approved_with_four_eyes_and_paid_with_a_file() {
        WageSubsidy it = subsidies.granted("1000.00");
        subsidies.reach(JUNE);
        run.propose();
        run.propose();
        SubsidyBatch batch = batch();

        assertThat(amounts(it)).containsExactly("REGULAR 1000.00 PROPOSED", "REGULAR 1000.00 PROPOSED", "REGULAR 1000.00 PROPOSED");
        assertThat(lines.ofSubsidy(it.id()).get(0).lastDay()).isEqualTo(LocalDate.of(2026, 6, 26));
        assertThat(batches.approve(batch.id(), batch.version(), subsidies.lead)).isPresent();
        assertThat(batches.prepared(batch.id(), batch.version(), subsidies.lead)).isEmpty();
        assertThat(batches.approve(batch.id(), batch.version(), subsidies.lead)).isPresent();
        assertThat(batches.prepared(batch.id(), batch.version(), subsidies.caseworker)).isEmpty();
        assertThat(batches.approve(batch.id(), batch.version(), subsidies.lead)).isEmpty();
        assertThat(files.make(batch.id(), subsidies.caseworker)).isEmpty();
        String file = file(batch.id());

        assertThat(standings.of(lines.ofSubsidy(it.id())).values()).containsOnly("in het bestand voor de bank");
        assertThat(file).contains("<Amt><InstdAmt Ccy=\"EUR\">3000.00", "Gemeente Maasbrug", "Bakkerij De Korst", "LKS-2026-06 loonkostensubsidie juni 2026")
                .isEqualTo(file(batch.id()));
        assertThat(files.paid(batch.id(), JUNE, Set.of(), subsidies.caseworker)).isEmpty();
        assertThat(files.paid(batch.id(), JUNE, Set.of(), subsidies.caseworker)).isPresent();
        assertThat(amounts(it)).containsOnly("REGULAR 1000.00 PAID");
        assertThat(specifications.of(batch.id(), it.employerId(), subsidies.clerk).content()).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void a_municipality_with_a_payment_day_of_its_own_is_proposed_to_ten_days_before_it() {
        WageSubsidy it = subsidies.granted("1000.00");
        subsidies.reach(LocalDate.of(2026, 5, 27));
        run.propose();
        List<String> before = amounts(it);
        setups.add(new Setup(subsidies.loket, LocalDate.of(2026, 5, 20), Set.of(), null, false, Setup.CountsFrom.START_OF_WORK, 5, 14,
                null, false, false, false, "beleid", subsidies.lead.userId()), subsidies.lead);
        run.propose();

        assertThat(before).hasSize(2);
        assertThat(amounts(it)).hasSize(3);
        assertThat(calendar.payDay(subsidies.loket, YearMonth.of(2026, 6))).isEqualTo("2026-06-05");
    }

    @Test
    void fewer_hours_are_set_off_and_more_hours_are_paid_later() {
        WageSubsidy it = subsidies.granted("1000.00");
        subsidies.reach(JUNE);
        pay(Set.of());
        subsidies.reach(LocalDate.of(2026, 7, 1));
        subsidies.changes(it, "HOURS", LocalDate.of(2026, 6, 1), new BigDecimal("18"));
        Money half = subsidies.latest(it).basis().inclusive();
        subsidies.reach(JULY);
        run.propose();

        assertThat(subsidies.now(it).hoursPerWeek()).isEqualByComparingTo("18");
        assertThat(payable(it)).isEqualTo(half.minus(Money.euros("1000.00").minus(half)).orZero());
        pay(Set.of());
        subsidies.reach(LocalDate.of(2026, 8, 1));
        subsidies.changes(it, "HOURS", LocalDate.of(2026, 7, 1), new BigDecimal("36"));
        Money full = subsidies.latest(it).basis().inclusive();
        subsidies.reach(LocalDate.of(2026, 8, 12));
        run.propose();

        assertThat(full.cents()).isCloseTo(2 * half.cents(), org.assertj.core.data.Offset.offset(1L));
        assertThat(lines.ofSubsidy(it.id())).filteredOn(line -> line.kind() == PaymentLine.Kind.SETTLEMENT && line.amount().isPositive())
                .isNotEmpty();
    }

    @Test
    void an_excluded_line_and_a_failed_payment_come_back_next_month() {
        WageSubsidy it = subsidies.granted("1000.00");
        subsidies.reach(JUNE);
        run.propose();
        String first = lines.ofSubsidy(it.id()).get(0).id();
        assertThat(batches.exclude(batch().id(), first, " ", subsidies.caseworker)).isPresent();
        assertThat(batches.exclude(batch().id(), first, "Contract ontbreekt", subsidies.caseworker)).isEmpty();
        pay(Set.of(1));
        subsidies.reach(JULY);
        run.propose();

        assertThat(payable(it)).isEqualTo(Money.euros("4000.00"));
    }

    @Test
    void the_end_stops_the_subsidy_and_what_was_paid_after_it_is_to_be_reclaimed() {
        WageSubsidy it = subsidies.granted("1000.00");
        subsidies.reach(JUNE);
        pay(Set.of());
        subsidies.ends(it, LocalDate.of(2026, 5, 31));
        subsidies.reach(JULY);
        run.propose();
        run.propose();

        assertThat(subsidies.now(it).state()).isEqualTo(WageSubsidy.State.ENDED);
        assertThat(subsidies.overpaid()).containsExactly(Money.euros("1000.00"));
        assertThat(recoveries.of(it.id())).singleElement().extracting(Recovery::found).isEqualTo(Money.euros("1000.00"));
        assertThat(subsidies.open(it, subsidies.caseworker)).containsExactly("recovery-draft", "send-copy");
    }

    @Test
    void two_nodes_at_once_propose_one_line() throws Exception {
        WageSubsidy it = subsidies.granted("1000.00");
        subsidies.reach(JUNE);

        Together.run(2, number -> run.propose());

        assertThat(amounts(it)).hasSize(3);
    }

    @Test
    void sickness_is_not_taken_here_and_a_pause_keeps_money_from_leaving() {
        WageSubsidy it = subsidies.granted("1000.00");
        FormResult sick = subsidies.reports(it, Map.of("kind", "SICKNESS"));
        Map<String, Object> hours = new HashMap<>(Map.of(
                "kind", "HOURS", "effectiveOn", LocalDate.of(2026, 6, 1), "employment.hoursPerWeek", new BigDecimal("18"), "choice", "PAUSE"));
        FormResult paused = subsidies.reports(it, hours);
        subsidies.reach(JUNE);
        run.propose();

        assertThat(sick).isInstanceOf(FormResult.Refused.class);
        assertThat(paused).isInstanceOf(FormResult.Done.class);
        assertThat(lines.ofSubsidy(it.id())).isEmpty();
    }

    @Test
    void the_amount_changes_on_the_first_of_january_and_not_in_july() {
        WageSubsidy it = subsidies.granted("1000.00", LocalDate.of(2025, 4, 1));
        subsidies.newYear();
        List<Decision> once = subsidies.revaluations(it);
        subsidies.newYear();
        subsidies.reach(LocalDate.of(2026, 7, 1));
        subsidies.newYear();

        assertThat(once).singleElement().satisfies(decision -> {
            assertThat(decision.countsFrom()).isEqualTo(LocalDate.of(2026, 1, 1));
            assertThat(decision.proposedBy()).isNull();
            // 36 hours, 50 percent, the minimum wage of January 2026.
            assertThat(decision.basis().inclusive()).isEqualTo(Money.euros("1530.14"));
        });
        assertThat(subsidies.revaluations(it)).hasSize(1);
    }

    private void pay(Set<Integer> failed) {
        run.propose();
        String id = batch().id();
        batches.prepared(id, batch().version(), subsidies.caseworker);
        assertThat(batches.approve(id, batch().version(), subsidies.lead)).isEmpty();
        assertThat(files.make(id, subsidies.lead)).isEmpty();
        files.paid(id, subsidies.today(), failed, subsidies.lead);
    }

    private SubsidyBatch batch() {
        return reader.desks(subsidies.lead).get(0).batches().get(0);
    }

    private Money payable(WageSubsidy it) {
        BatchView view = reader.view(batch().id(), subsidies.lead);
        return view.parts().stream().filter(part -> part.dossierId().equals(it.dossierId())).findFirst().orElseThrow().payable();
    }

    private List<String> amounts(WageSubsidy it) {
        return lines.ofSubsidy(it.id()).stream().map(line -> line.kind() + " " + line.amount() + " " + line.state()).toList();
    }

    private String file(String batchId) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Viewer viewer = subsidies.caseworker;
        Pain001.write(files.download(batchId, viewer), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
