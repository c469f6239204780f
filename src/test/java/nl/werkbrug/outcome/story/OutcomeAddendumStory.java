package nl.werkbrug.outcome.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.outcome.Addendum;
import nl.werkbrug.outcome.MilestoneKind;
import nl.werkbrug.outcome.OutcomeContract;
import nl.werkbrug.outcome.OutcomePayment;
import nl.werkbrug.outcome.OutcomePayment.Kind;
import nl.werkbrug.outcome.OutcomeTerms;
import nl.werkbrug.outcome.store.OutcomeAddendumTable;
import nl.werkbrug.shared.Money;
import nl.werkbrug.web.FormResult;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A running contract that is changed: new terms from a day on, and what was reached before keeps the old ones. */
abstract class OutcomeAddendumStory extends OutcomeBench {

    @Autowired
    OutcomeAddendumTable table;

    @Autowired
    OutcomeTerms terms;

    @Test
    void a_new_price_and_cap_hold_for_what_is_reached_after_the_day_and_old_claims_keep_theirs() {
        OutcomeContract it = signed();
        cohort(it, 8);
        for (String number : List.of("1-01", "1-02", "1-03")) {
            works(it, number, TODAY);
            judges(it, true);
        }
        desk.reach(FIXED);
        // Three of eight, where two come anyway.
        assertThat(payments(it, Kind.OUTCOME)).extracting(OutcomePayment::total).containsExactly(Money.euros("1000.00"));

        done(desk.send("resultaatcontract-wijzigen", it.id(), manager, wish(it, Map.of(
                "m.PLACED.each", Money.euros("2000.00"), "m.PLACED.cap", Money.euros("9000.00"), "m.PLACED.benchmark", new BigDecimal("25")))));
        assertThat(page("/resultaatcontracten/" + it.id(), investor)).contains("wacht op handtekeningen", "2.000,00", "eerst");
        assertThat(page("/werk/taak/" + desk.ownTask(it.dossierId(), "outcome-addendum-agree", lead).id(), lead))
                .contains("Wijziging 1", "eerst € 1.000,00", "1 mei 2026", "De prijs was te laag.");
        allSign(it);
        assertThat(payments(it, Kind.OUTCOME)).as("what was reached before").extracting(OutcomePayment::total)
                .containsExactly(Money.euros("1000.00"));

        desk.reach(MAY);
        works(it, "1-04", MAY);
        judges(it, true);
        // Half of the four count: three at a thousand, one at two thousand.
        assertThat(payments(it, Kind.OUTCOME)).extracting(OutcomePayment::total).containsExactly(Money.euros("2500.00"));
        assertThat(page("/resultaatcontracten/" + it.id(), worker)).contains("Dit zijn de afspraken van vandaag", "getekend, 1 april 2026");
    }

    @Test
    void signed_late_it_holds_from_the_day_after_the_signature() {
        OutcomeContract it = signed();
        String cohort = cohort(it, 8);
        done(desk.send("resultaatcontract-wijzigen", it.id(), manager, wish(it, Map.of("m.WORK_3.reward", Money.euros("900.00")))));
        desk.reach(LocalDate.of(2026, 6, 2));
        allSign(it);
        assertThat(terms.on(it.id(), MilestoneKind.WORK_3, LocalDate.of(2026, 6, 2), cohort).orElseThrow().reward()).isEqualTo(Money.euros("500.00"));
        assertThat(terms.on(it.id(), MilestoneKind.WORK_3, LocalDate.of(2026, 6, 3), cohort).orElseThrow().reward()).isEqualTo(Money.euros("900.00"));
    }

    @Test
    void a_new_milestone_counts_from_the_day_and_not_before() {
        OutcomeContract it = signed();
        cohort(it, 2);
        works(it, "1-01", LocalDate.of(2025, 10, 15));
        done(desk.send("resultaatcontract-wijzigen", it.id(), manager, wish(it, Map.of(
                "m.WORK_6.each", Money.euros("3000.00"), "m.WORK_6.cap", Money.euros("6000.00"), "m.WORK_6.benchmark", BigDecimal.ZERO,
                "m.OUT_OF_BENEFIT.each", Money.euros("100.00"), "m.OUT_OF_BENEFIT.cap", Money.euros("600.00"), "m.OUT_OF_BENEFIT.benchmark", BigDecimal.ZERO))));
        allSign(it);
        desk.reach(MAY);
        Map<String, Object> told = Map.of("number", "1-02", "kind", "OUT_OF_BENEFIT", "evidence", "Besluit.");
        assertThat(desk.submit("resultaat-melden", it.id(), clerk, with(told, Map.of("on", FIXED)))).isInstanceOf(FormResult.Refused.class);
        done(desk.send("resultaat-melden", it.id(), clerk, with(told, Map.of("on", MAY))));
        works(it, "1-02", LocalDate.of(2025, 11, 3));
        desk.reach(LocalDate.of(2026, 5, 4));
        assertThat(page("/resultaatcontracten/" + it.id(), clerk)).contains("1-02 6 maanden aan het werk").doesNotContain("1-01 6 maanden aan het werk");
    }

    @Test
    void a_later_last_day_keeps_the_contract_running_and_an_earlier_one_ends_it() {
        OutcomeContract it = signed();
        LocalDate later = it.endsOn().plusMonths(6);
        done(desk.send("resultaatcontract-wijzigen", it.id(), manager, wish(it, Map.of("endsOn", later))));
        allSign(it);
        assertThat(new String(reports.of(it.id(), investor).content(), StandardCharsets.ISO_8859_1)).startsWith("%PDF");
        desk.reach(it.endsOn());
        assertThat(desk.open(it.dossierId(), manager)).doesNotContain("outcome-settle");
        assertThat(contracts.get(it.id(), lead).endsOn()).isEqualTo(later);
        assertThat(table.list(it.id())).extracting(Addendum::endsBefore).containsExactly(it.endsOn());

        LocalDate sooner = it.endsOn().plusMonths(1);
        done(desk.send("resultaatcontract-wijzigen", it.id(), manager, with(wish(contracts.get(it.id(), lead), Map.of("endsOn", sooner)), Map.of("from", it.endsOn()))));
        assertThat(contracts.maySettle(it.id())).as("a change waits").isFalse();
        allSign(it);
        desk.reach(sooner);
        assertThat(desk.open(it.dossierId(), manager)).contains("outcome-settle");
        assertThat(desk.submit("resultaatcontract-wijzigen", it.id(), manager, wish(it, Map.of("endsOn", later)))).isInstanceOf(FormResult.Before.class);
    }

    @Test
    void not_signed_it_changes_nothing_and_another_can_be_proposed() {
        OutcomeContract it = signed();
        done(desk.send("resultaatcontract-wijzigen", it.id(), manager, wish(it, Map.of("m.PLACED.each", Money.euros("1.00")))));
        assertThat(desk.submit("resultaatcontract-wijzigen", it.id(), manager, wish(it, Map.of("m.PLACED.each", Money.euros("2.00")))))
                .as("one at a time").isInstanceOf(FormResult.Before.class);
        done(desk.does(it.dossierId(), "outcome-addendum-agree", lead, Map.of("agreed", "NO", "because", "Te weinig.")));
        assertThat(page("/resultaatcontracten/" + it.id(), investor)).contains("Te weinig.").doesNotContain("afspraken van vandaag");
        assertThat(terms.last(it.id()).get(0).price().each()).isEqualTo(Money.euros("1000.00"));
        done(desk.send("resultaatcontract-wijzigen", it.id(), manager, wish(it, Map.of("m.PLACED.each", Money.euros("2.00")))));
        assertThat(table.list(it.id())).extracting(Addendum::place).containsExactly(1, 2);
    }

    @Test
    void four_eyes_sign_it_and_only_who_runs_the_contract_proposes() {
        OutcomeContract it = signed();
        for (Viewer not : List.of(lead, clerk, worker, judge, investor)) {
            assertThatThrownBy(() -> desk.flow("resultaatcontract-wijzigen").open(it.id(), not)).as(not.displayName()).isInstanceOf(NotVisible.class);
        }
        fixture.world().joins(manager.userId(), Role.LOKET_TEAM_LEAD, town);
        done(desk.send("resultaatcontract-wijzigen", it.id(), manager, wish(it, Map.of("m.PLACED.each", Money.euros("1.00")))));
        String task = desk.ownTask(it.dossierId(), "outcome-addendum-agree", lead).id();
        assertThat(desk.submit("taak", task, manager, Map.of("agreed", "YES"))).isInstanceOf(FormResult.Refused.class);
        done(desk.send("taak", task, lead, Map.of("agreed", "YES")));
    }

    @Test
    void what_says_nothing_new_or_leaves_a_milestone_out_is_refused() {
        OutcomeContract it = signed();
        Map<String, Object> same = wish(it, Map.of());
        assertThat(desk.submit("resultaatcontract-wijzigen", it.id(), manager, same)).isInstanceOf(FormResult.Refused.class);
        Map<String, Object> less = new HashMap<>(same);
        less.keySet().removeIf(key -> key.startsWith("m.PLACED"));
        assertThat(desk.submit("resultaatcontract-wijzigen", it.id(), manager, less)).isInstanceOf(FormResult.Refused.class);
        assertThat(desk.submit("resultaatcontract-wijzigen", it.id(), manager, with(same, Map.of("endsOn", MAY.minusDays(1)))))
                .isInstanceOf(FormResult.Refused.class);
    }
}
