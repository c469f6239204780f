package nl.werkbrug.wagesubsidy.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.access.SignIn;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.fixture.Together;
import nl.werkbrug.shared.Money;
import nl.werkbrug.wagesubsidy.Setup;
import nl.werkbrug.wagesubsidy.WageSubsidy;
import nl.werkbrug.wagesubsidy.payment.SubsidyBatch;
import nl.werkbrug.web.FormResult;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A granted loonkostensubsidie from month to month: paid, changed, set off, ended. */
abstract class SubsidyPaymentStory extends SubsidyPaymentBench {

    @Autowired
    WebApplicationContext application;

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

        assertThat(standings.of(lines.ofSubsidy(it.id())).values()).containsOnly(SubsidyBatch.LineStanding.IN_FILE);
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

        assertThat(money(it, subsidies.clerk)).contains("De betaling staat stil.").doesNotContain("rond 20 juni 2026");
        assertThat(money(it, subsidies.caseworker)).contains("De betaling staat stil.");
        assertThat(sick).isInstanceOf(FormResult.Refused.class);
        assertThat(paused).isInstanceOf(FormResult.Done.class);
        assertThat(lines.ofSubsidy(it.id())).isEmpty();
    }

    @Test
    void a_pause_takes_what_was_not_approved_out_and_after_the_decision_it_comes_back() {
        WageSubsidy it = subsidies.granted("1000.00");
        subsidies.reach(JUNE);
        run.propose();
        subsidies.reports(it, Map.of("kind", "HOURS", "effectiveOn", LocalDate.of(2026, 7, 1), "employment.hoursPerWeek",
                new BigDecimal("18"), "choice", "PAUSE"));
        run.propose();
        List<String> paused = amounts(it);
        subsidies.assess(it, Map.of("outcome", "CHANGE", "countsFrom", LocalDate.of(2026, 7, 1), "employment.hoursPerWeek",
                new BigDecimal("18"), "reasoning", "Andere uren."));
        run.propose();

        assertThat(paused).containsOnly("REGULAR 1000.00 WITHDRAWN");
        assertThat(payable(it)).isEqualTo(Money.euros("3000.00"));
        assertThat(money(it, subsidies.clerk)).contains("€ 1.000,00 voor juni 2026").doesNotContain("staat stil");
    }

    /** What the panel about the money says. */
    private String money(WageSubsidy it, Viewer viewer) {
        MockMvc browser = MockMvcBuilders.webAppContextSetup(application).apply(SecurityMockMvcConfigurers.springSecurity()).build();
        try {
            String page = browser.perform(MockMvcRequestBuilders.get("/dossiers/" + it.dossierId()).with(SignIn.as(viewer)))
                    .andReturn().getResponse().getContentAsString();
            return Jsoup.parse(page).text().replace('\u00a0', ' ');
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
