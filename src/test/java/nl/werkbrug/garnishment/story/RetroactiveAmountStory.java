package nl.werkbrug.garnishment.story;

import static nl.werkbrug.garnishment.RunCorrection.Kind.ASK_BACK;
import static nl.werkbrug.garnishment.RunCorrection.Kind.GIVE_BACK;
import static nl.werkbrug.garnishment.RunCorrection.Kind.SHORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.garnishment.Recalculations;
import nl.werkbrug.garnishment.RunCorrection;
import nl.werkbrug.shared.Money;
import nl.werkbrug.testing.Story;
import nl.werkbrug.web.FormResult;
import nl.werkbrug.web.Preview;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * EX-D4, article 475i lid 3 Rv: garnished on 1 March with a protected amount of 1,600; 400 withheld in March and in April.
 * A new amount counts from the first day. Nothing is ever netted.
 */
@Story
abstract class RetroactiveAmountStory {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 25);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 25);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 25);
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @Autowired
    Payroll payroll;

    @Autowired
    Records records;

    @Autowired
    ProcessBench bench;

    @Autowired
    Recalculations recalculations;

    private String employer;
    private Viewer clerk;

    @BeforeEach
    void an_employer_with_a_clerk() {
        bench.clear();
        employer = payroll.employer();
        clerk = payroll.clerkOf(employer);
    }

    @Test
    void before_it_is_reported_the_page_says_what_it_changes_and_writes_nothing() {
        Garnishment it = withTwoRuns();
        Map<String, Integer> before = records.counts(it);

        Preview preview = payroll.preview("loonbeslag-wijziging", it.id(), clerk, amount("1750.00"));

        assertThat(preview.lines()).extracting(Preview.Line::label, Preview.Line::value).containsSubsequence(
                tuple("Loonrun van 25 maart 2026", "€ 250,00"), tuple("Naar de werknemer", "€ 150,00"),
                tuple("Loonrun van 25 april 2026", "€ 250,00"), tuple("Naar de werknemer", "€ 150,00"));
        assertThat(preview.warnings()).singleElement().asString().contains("niets verrekend");
        assertThat(records.counts(it)).isEqualTo(before);
    }

    @Test
    void what_was_not_paid_yet_goes_to_the_employee_by_tasks_of_its_own() {
        Garnishment it = withTwoRuns();

        reports(it, amount("1750.00"));

        assertThat(noted(it)).containsExactlyInAnyOrder(GIVE_BACK + " € 150,00", GIVE_BACK + " € 150,00");
        assertThat(records.withheld(it)).containsExactly(Money.euros("250.00"), Money.euros("250.00"));
        assertThat(payroll.open(it, clerk).stream().filter("give-back"::equals)).hasSize(2);
        assertThat(records.timeline(it).toString()).contains("€ 150,00. Te veel ingehouden. U betaalt dit aan de werknemer.");
    }

    @Test
    void what_was_paid_is_asked_back_and_the_next_run_takes_no_cent_less() {
        Garnishment it = withTwoPayments();

        reports(it, amount("1750.00"));
        runs(it, MAY);

        assertThat(noted(it)).containsExactlyInAnyOrder(ASK_BACK + " € 150,00", ASK_BACK + " € 150,00");
        assertThat(records.withheld(it))
                .containsExactly(Money.euros("400.00"), Money.euros("400.00"), Money.euros("250.00"));
        assertThat(records.letter(it)).contains("€ 300,00 te veel aan u betaald").contains("aan ons terug");
        assertThat(payroll.open(it, clerk)).doesNotContain("give-back");
    }

    @Test
    void what_came_back_goes_to_the_employee_once() {
        Garnishment it = withTwoPayments();
        reports(it, amount("1750.00"));
        String march = correction(it, MARCH).id();

        FormResult first = payroll.send("beslag-terugontvangen", march, clerk, Map.of("repaidOn", TODAY));
        FormResult again = payroll.send("beslag-terugontvangen", march, clerk, Map.of("repaidOn", TODAY));
        payroll.does(it, "give-back", clerk, Map.of("paidOn", TODAY, "asStated", true));

        assertThat(first).isInstanceOf(FormResult.Done.class);
        assertThat(again).isInstanceOf(FormResult.Before.class);
        assertThat(records.withheld(it)).containsExactly(Money.euros("250.00"), Money.euros("400.00"));
        assertThat(correction(it, MARCH).settledOn()).isEqualTo(TODAY);
        assertThat(correction(it, APRIL).open()).isTrue();
        assertThat(records.timeline(it)).contains("€ 150,00 betaald aan de werknemer op 1 juni 2026.");
        assertThat(payroll.open(it, clerk)).doesNotContain("give-back");
    }

    @Test
    void money_does_not_come_back_before_the_run_or_for_somebody_else() {
        Garnishment it = withTwoPayments();
        reports(it, amount("1750.00"));
        String march = correction(it, MARCH).id();
        Viewer other = payroll.clerkOf(payroll.employer());

        FormResult early = payroll.send("beslag-terugontvangen", march, clerk, Map.of("repaidOn", MARCH.minusDays(1)));

        assertThat(early).isInstanceOf(FormResult.Refused.class);
        assertThatThrownBy(() -> payroll.send("beslag-terugontvangen", march, other, Map.of("repaidOn", TODAY)))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> payroll.send("beslag-terugontvangen", "no-such-line", clerk, Map.of("repaidOn", TODAY)))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void a_lower_amount_changes_no_run_and_asks_the_bailiff() {
        Garnishment it = withTwoRuns();

        reports(it, amount("1500.00"));

        assertThat(noted(it)).containsExactlyInAnyOrder(SHORT + " € 100,00", SHORT + " € 100,00");
        assertThat(records.withheld(it)).containsExactly(Money.euros("400.00"), Money.euros("400.00"));
        assertThat(records.letter(it)).contains("€ 200,00 te weinig ingehouden");
        assertThat(payroll.open(it, clerk)).doesNotContain("give-back");
    }

    @Test
    void a_higher_amount_after_a_lower_one_counts_in_full() {
        Garnishment it = withTwoPayments();
        reports(it, amount("1500.00"));

        reports(it, amount("1750.00"));

        assertThat(noted(it)).containsExactlyInAnyOrder(ASK_BACK + " € 150,00", ASK_BACK + " € 150,00");
    }

    @Test
    void a_correction_from_the_first_day_overrules_an_amount_that_started_later() {
        Garnishment it = withTwoRuns();
        Map<String, Object> fromApril = new HashMap<>(amount("1650.00"));
        fromApril.put("effectiveOn", LocalDate.of(2026, 4, 1));
        reports(it, fromApril);

        Preview preview = payroll.preview("loonbeslag-wijziging", it.id(), clerk, amount("1700.00"));
        reports(it, amount("1700.00"));

        assertThat(preview.lines()).extracting(Preview.Line::label, Preview.Line::value).containsSubsequence(
                tuple("Naar de werknemer", "€ 100,00"), tuple("Naar de werknemer", "€ 50,00"));
        assertThat(records.withheld(it)).containsExactly(Money.euros("300.00"), Money.euros("300.00"));
    }

    @Test
    void the_old_amount_again_takes_back_what_was_asked() {
        Garnishment it = withTwoPayments();
        reports(it, amount("1750.00"));

        reports(it, amount("1600.00"));

        assertThat(noted(it)).isEmpty();
        assertThat(recalculations.noted(it.dossierId())).hasSize(2).allMatch(RunCorrection::overtaken);
    }

    @Test
    void a_percentage_counts_over_the_wage_of_each_run() {
        Garnishment it = withTwoRuns();
        Map<String, Object> answers = new HashMap<>(amount("0"));
        answers.remove("protectedAmount");
        answers.putAll(Map.of("voetAs", "PERCENTAGE", "percentage", new java.math.BigDecimal("95.00")));

        reports(it, answers);

        assertThat(records.withheld(it)).containsExactly(Money.euros("100.00"), Money.euros("100.00"));
        assertThat(records.letter(it)).contains("95 procent van het nettoloon");
    }

    @Test
    void a_spread_over_two_incomes_counts_its_part_here() {
        Garnishment it = withTwoRuns();
        Map<String, Object> answers = new HashMap<>(amount("2000.00"));
        answers.putAll(Map.of("spread", "yes", "spreadOwn", Money.euros("1800.00"), "spreadAll", Money.euros("2000.00")));

        reports(it, answers);

        assertThat(records.withheld(it)).containsExactly(Money.euros("200.00"), Money.euros("200.00"));
        assertThat(records.letter(it)).contains("verdeeld over twee inkomens").contains("€ 1.800,00");
    }

    @Test
    void an_income_that_is_more_than_all_incomes_is_refused() {
        Garnishment it = withTwoRuns();
        Map<String, Object> answers = new HashMap<>(amount("2000.00"));
        answers.putAll(Map.of("spread", "yes", "spreadOwn", Money.euros("2000.01"), "spreadAll", Money.euros("2000.00")));

        FormResult result = payroll.send("loonbeslag-wijziging", it.id(), clerk, answers);

        assertThat(((FormResult.Refused) result).mistakes().toString()).contains("minder dan het inkomen bij u");
    }

    private Garnishment withTwoRuns() {
        Garnishment it = payroll.register(WritFixture.inMarch(employer), clerk);
        runs(it, MARCH);
        runs(it, APRIL);
        return it;
    }

    private Garnishment withTwoPayments() {
        Garnishment it = payroll.register(WritFixture.inMarch(employer), clerk);
        payroll.signs(it, clerk, Map.of("early", "yes", "earlyReason", "Afgesproken met de werknemer."));
        runs(it, MARCH);
        runs(it, APRIL);
        payroll.pays(it, clerk, TODAY);
        payroll.pays(it, clerk, TODAY);
        return it;
    }

    private void runs(Garnishment it, LocalDate payDay) {
        payroll.does(it, "pay-run", clerk, Map.of("payDay", payDay, "wage", Money.euros("2000.00"), "last", "no"));
    }

    private void reports(Garnishment it, Map<String, Object> answers) {
        assertThat(payroll.send("loonbeslag-wijziging", it.id(), clerk, answers)).isInstanceOf(FormResult.Done.class);
    }

    private static Map<String, Object> amount(String euros) {
        return Map.of(
                "kind", "NEW_PROTECTED_AMOUNT", "effectiveOn", LocalDate.of(2026, 3, 1), "voetAs", "AMOUNT", "spread", "no",
                "protectedAmount", Money.euros(euros));
    }

    private RunCorrection correction(Garnishment it, LocalDate payDay) {
        return recalculations.noted(it.dossierId()).stream().filter(one -> one.payDay().equals(payDay)).findFirst().orElseThrow();
    }

    /** What counts, as kind and amount. */
    private List<String> noted(Garnishment it) {
        return recalculations.noted(it.dossierId()).stream()
                .filter(one -> !one.overtaken())
                .map(one -> one.kind() + " € " + one.amount().inEuros().setScale(2).toPlainString().replace('.', ','))
                .toList();
    }
}
