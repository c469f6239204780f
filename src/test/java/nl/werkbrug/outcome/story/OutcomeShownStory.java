package nl.werkbrug.outcome.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import nl.werkbrug.outcome.Claim;
import nl.werkbrug.outcome.OutcomeContract;
import nl.werkbrug.outcome.OutcomePayment.Kind;
import nl.werkbrug.outcome.store.OutcomeClaimTable;
import nl.werkbrug.shared.Money;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the page of a contract and of a payment says of the money. */
abstract class OutcomeShownStory extends OutcomeBench {

    private static final LocalDate FIXED = LocalDate.of(2026, 4, 1);

    @Autowired
    OutcomeClaimTable table;

    @Test
    void who_approves_sees_what_was_earned_and_paid_before_and_the_next_payment_is_less_after_a_rejection() {
        OutcomeContract it = signed();
        cohort(it, 2);
        works(it, "1-01", TODAY);
        judges(it, true);
        desk.reach(FIXED);
        String first = page("/werk/taak/" + desk.ownTask(it.dossierId(), "outcome-approve", lead).id(), lead);
        assertThat(first).contains("Eerder voorgesteld of betaald", "Aan het werk € 500,00 € 0,00 € 500,00");
        approvedAndPaid(it, clerk);

        // Two more came in another cohort, where the milestone is judged and rejected: the benchmark takes a quarter of two more.
        String page = page("/resultaatcontracten/" + it.id(), manager);
        assertThat(page).doesNotContain("meer betaald of voorgesteld");
        done(desk.send("resultaat-groep", it.id(), manager, Map.of(
                "name", "Zomer", "firstDay", FIXED, "fixedOn", FIXED.plusMonths(1), "planned", BigDecimal.TEN)));
        String second = people.cohorts(it.id()).get(1).id();
        done(desk.send("resultaat-instroom", second, worker, Map.of("people", new BigDecimal(2), "on", FIXED)));
        works(it, "2-01", FIXED);
        judges(it, false);
        desk.reach(FIXED.plusMonths(1));
        assertThat(page("/resultaatcontracten/" + it.id(), manager)).contains(
                "Voor \"Aan het werk\" is € 500,00 meer betaald of voorgesteld dan er nu is opgeleverd");

        works(it, "2-02", FIXED.plusMonths(1));
        judges(it, true);
        // Two of four, one came anyway: a thousand, of which five hundred were paid.
        assertThat(payments(it, Kind.OUTCOME)).extracting(each -> each.total()).containsExactlyInAnyOrder(Money.euros("500.00"), Money.euros("500.00"));
        assertThat(page("/werk/taak/" + desk.ownTask(it.dossierId(), "outcome-approve", lead).id(), lead))
                .contains("Aan het werk € 1.000,00 € 500,00 € 500,00");
        assertThat(page("/resultaatcontracten/" + it.id(), manager)).doesNotContain("meer betaald of voorgesteld");
    }

    @Test
    void a_rejection_counts_also_when_it_was_put_forward_again() {
        OutcomeContract it = signed();
        cohort(it, 2);
        done(desk.send("resultaat-melden", it.id(), clerk, Map.of(
                "number", "1-02", "kind", "DEBTS_SETTLED", "on", TODAY, "evidence", "Brief van schuldhulp.")));
        judges(it, false);
        Claim rejected = table.list(it.id(), clerk).get(0);
        done(desk.send("resultaat-opnieuw", rejected.id(), clerk, Map.of("because", "De tweede brief zegt het.", "on", TODAY)));
        judges(it, true);
        assertThat(page("/resultaatcontracten/" + it.id(), worker))
                .contains("Mijlpalen bevestigd: 1", "Mijlpalen afgewezen: 1, waarvan 1 opnieuw voorgelegd");
        assertThat(page("/resultaatcontracten/" + it.id(), investor)).doesNotContain("Mijlpalen bevestigd", "Mijlpalen afgewezen");
    }
}
