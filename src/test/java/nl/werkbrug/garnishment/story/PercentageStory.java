package nl.werkbrug.garnishment.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.garnishment.ProtectedAmount;
import nl.werkbrug.garnishment.store.GarnishmentTable;
import nl.werkbrug.garnishment.store.ProtectedAmountTable;
import nl.werkbrug.shared.Money;
import nl.werkbrug.testing.Story;
import nl.werkbrug.web.FormResult;
import nl.werkbrug.web.Preview;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A writ for a low income: 95 percent of the net wage with the holiday build-up is protected, from the first day. */
@Story
abstract class PercentageStory {

    private static final String FLOW = "loonbeslag-registreren";
    private static final LocalDate JUNE_RUN_OPENS = LocalDate.of(2026, 6, 18);
    private static final LocalDate JUNE_PAY = LocalDate.of(2026, 6, 25);

    @Autowired
    Payroll payroll;

    @Autowired
    Records records;

    @Autowired
    ProcessBench bench;

    @Autowired
    GarnishmentTable garnishments;

    @Autowired
    ProtectedAmountTable protectedAmounts;

    @Autowired
    JdbcClient jdbc;

    private String employer;
    private Viewer clerk;

    @BeforeEach
    void an_employer_with_a_clerk() {
        bench.clear();
        employer = payroll.employer();
        clerk = payroll.clerkOf(employer);
    }

    @Test
    void a_writ_with_a_percentage_is_registered_and_a_run_is_booked_by_it() {
        Garnishment it = registers(Map.of("voet.statedAs", "PERCENTAGE", "voet.percentage", new BigDecimal("95")));
        payroll.reach(JUNE_RUN_OPENS);

        payroll.does(it, "pay-run", clerk, run(JUNE_PAY, "1022.00", "53.00"));

        // EX-10: 95 percent of 1,075 is 1,021.25.
        assertThat(records.withheld(it)).containsExactly(Money.euros("0.75"));
        assertThat(voet(it).orElseThrow()).satisfies(voet -> {
            assertThat(voet.percentage()).isEqualByComparingTo("95");
            assertThat(voet.validFrom()).isEqualTo(WritFixture.SERVED);
            assertThat(voet.source()).isEqualTo("het exploot");
        });
    }

    @Test
    void a_second_run_in_the_same_period_counts_the_percentage_over_both() {
        Garnishment it = registers(Map.of("voet.statedAs", "PERCENTAGE", "voet.percentage", new BigDecimal("95")));
        payroll.reach(JUNE_RUN_OPENS);
        payroll.does(it, "pay-run", clerk, run(JUNE_PAY, "1022.00", "53.00"));
        payroll.reach(LocalDate.of(2026, 7, 18));

        payroll.does(it, "pay-run", clerk, run(JUNE_PAY.plusDays(4), "200.00", "53.00"));

        // 95 percent of 1,022 + 200 + 53 is 1,211.25; of the 10.75 above it 0.75 was withheld before.
        assertThat(records.withheld(it)).containsExactly(Money.euros("0.75"), Money.euros("10.00"));
    }

    @Test
    void a_percentage_is_not_warned_about_as_missing_and_nothing_stated_is() {
        Preview percentage = payroll.preview(FLOW, employer, clerk,
                answers(Map.of("voet.statedAs", "PERCENTAGE", "voet.percentage", new BigDecimal("95"))));
        Preview nothing = payroll.preview(FLOW, employer, clerk, answers(Map.of("voet.statedAs", "NOT_STATED")));

        assertThat(percentage.warnings()).isEmpty();
        assertThat(nothing.warnings()).singleElement().asString().contains("geen beslagvrije voet ingevuld");
    }

    @Test
    void when_the_writ_states_nothing_the_first_run_waits_for_it() {
        Garnishment it = registers(Map.of("voet.statedAs", "NOT_STATED"));
        payroll.reach(JUNE_RUN_OPENS);

        FormResult result = payroll.does(it, "pay-run", clerk, run(JUNE_PAY, "1022.00", "53.00"));

        assertThat(voet(it)).isEmpty();
        assertThat(((FormResult.Refused) result).mistakes().toString()).contains("nog geen beslagvrije voet bekend");
    }

    @Test
    void an_amount_is_registered_as_before() {
        Garnishment it = registers(Map.of("voet.statedAs", "AMOUNT", "voet.amount", Money.euros("1000.00")));

        assertThat(voet(it).orElseThrow().amount()).isEqualTo(Money.euros("1000.00"));
        assertThat(voet(it).orElseThrow().isPercentage()).isFalse();
    }

    private Garnishment registers(Map<String, Object> stated) {
        assertThat(payroll.send(FLOW, employer, clerk, answers(stated))).isInstanceOf(FormResult.Done.class);
        String id = jdbc.sql("select id from garnishment where employer_id = :employer")
                .param("employer", employer).query(String.class).single();
        return garnishments.get(id);
    }

    private Optional<ProtectedAmount> voet(Garnishment it) {
        return protectedAmounts.ofDossier(it.dossierId(), JUNE_PAY);
    }

    private static Map<String, Object> run(LocalDate payDay, String wage, String builtUp) {
        return Map.of("payDay", payDay, "wage", Money.euros(wage), "holidayBuiltUp", Money.euros(builtUp), "last", "no");
    }

    /** What payroll types over from the fixture's writ. */
    private Map<String, Object> answers(Map<String, Object> stated) {
        var writ = WritFixture.ordinary(employer);
        Map<String, Object> answers = new HashMap<>(Map.of(
                "person.bsn", writ.employee().bsn().digits(), "person.givenName", writ.employee().givenName(),
                "person.familyName", writ.employee().familyName(), "person.birthDate", writ.employee().birthDate(),
                "kind", "ORDINARY", "servedOn", WritFixture.SERVED, "creditor", writ.creditor(),
                "claim.principal", Money.euros("3000.00")));
        answers.putAll(Map.of(
                "bailiff.office", writ.bailiff().office(), "bailiff.street", "Kade 1", "bailiff.postcode", "3011 AB",
                "bailiff.city", "Rotterdam", "bailiff.email", "post@deurwaarder.example", "bailiff.iban", WritFixture.IBAN,
                "bailiff.reference", "2026/95"));
        answers.putAll(stated);
        return answers;
    }
}
