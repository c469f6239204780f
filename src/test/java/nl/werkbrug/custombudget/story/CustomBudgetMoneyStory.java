package nl.werkbrug.custombudget.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.dossier.TimelineItem;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.shared.Money;
import nl.werkbrug.web.FormResult;
import org.junit.jupiter.api.Test;

/** The money of a municipality for custom budgets: the year, the ceiling, and deposits that came back or did not. */
abstract class CustomBudgetMoneyStory extends CustomBudgetBench {

    @Test
    void the_year_rolls_over_and_money_stays_with_the_year_of_the_decision() {
        Hire hire = hire();
        asks(hire, fixture.hr, "250.00");
        clock.set(LocalDate.of(2026, 12, 31));
        grants(hire, caseworker, "250.00");
        clock.set(LocalDate.of(2027, 1, 4));
        assertThat(amounts(2026)).isEqualTo("250.00 0.00 750.00");
        assertThat(amounts(2027)).isEqualTo("0.00 0.00 1000.00");
        pays(hire, LocalDate.of(2027, 1, 4));
        sendsReceipt(hire, fixture.hr, "0.00");
        desk.does(hire.dossierId(), "custom-budget-rest", caseworker, back("250.00", LocalDate.of(2027, 1, 4)));

        assertThat(amounts(2026)).isEqualTo("0.00 0.00 1000.00");
        assertThat(amounts(2027)).isEqualTo("0.00 0.00 1000.00");
    }

    @Test
    void the_ceiling_is_not_lowered_below_what_was_promised() {
        Hire hire = hire();
        asks(hire, fixture.hr, "200.00");
        grants(hire, caseworker, "200.00");

        assertThat(setsUp(LocalDate.of(2026, 6, 2), "199.99", "10.00").toString()).contains("al", "200,00");
        assertThat(setsUp(TODAY, "500.00", "10.00").toString()).contains("Vanaf deze dag geldt al iets");
        assertThat(setsUp(TODAY.minusDays(1), "500.00", "10.00")).isInstanceOf(FormResult.Refused.class);
        assertThat(setsUp(LocalDate.of(2026, 6, 2), "500.00", "500.01")).isInstanceOf(FormResult.Refused.class);
        assertThat(setsUp(LocalDate.of(2026, 6, 2), "200.00", "10.00")).isInstanceOf(FormResult.Done.class);
        assertThat(money.now(town).left()).isEqualTo(Money.ZERO);
    }

    @Test
    void a_deposit_that_came_back_makes_room_in_the_year_of_the_money_and_is_told_once() {
        Hire hire = deposit();
        String id = request(hire).id();
        assertThatThrownBy(() -> desk.flow("maatwerkbudget-borg").open(id, fixture.hr)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> desk.flow("maatwerkbudget-borg").open(id, coach)).isInstanceOf(NotVisible.class);
        Map<String, Object> part = new HashMap<>(Map.of("outcome", "PART", "amount", Money.euros("150.01"), "on", TODAY, "because", "Schade."));
        assertThat(desk.preview("maatwerkbudget-borg", id, caseworker, part).mistakes().toString()).contains("150,00 betaald en nog niet terug");
        part.put("amount", Money.euros("100.00"));
        part.put("on", TODAY.minusDays(1));
        assertThat(desk.preview("maatwerkbudget-borg", id, caseworker, part).mistakes().toString()).contains("De borg is betaald op");
        part.put("on", TODAY);
        assertThat(desk.send("maatwerkbudget-borg", id, caseworker, part)).isInstanceOf(FormResult.Done.class);

        assertThat(amounts(2026)).isEqualTo("0.00 50.00 950.00");
        assertThat(desk.send("maatwerkbudget-borg", id, caseworker, part)).isInstanceOf(FormResult.Before.class);
        assertThat(amounts(2026)).as("once").isEqualTo("0.00 50.00 950.00");
        assertThat(timeline.list(hire.dossierId(), fixture.hr).stream().map(TimelineItem::text)).anyMatch(it -> it.contains("de borg is terug: €\u00a0100,00") || it.contains("de borg is terug: € 100,00"));
        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'DEPOSIT' and object_id = ?").param(id).query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void a_deposit_that_does_not_come_back_stays_paid() {
        Hire hire = deposit();

        assertThat(desk.send("maatwerkbudget-borg", request(hire).id(), caseworker, Map.of("outcome", "GONE", "because", "De verhuurder is weg.")))
                .isInstanceOf(FormResult.Done.class);
        assertThat(amounts(2026)).isEqualTo("0.00 150.00 850.00");
    }

    private Hire deposit() {
        Hire hire = hire();
        Map<String, Object> wish = wish("150.00");
        wish.put("kind", "DEPOSIT");
        desk.send("maatwerkbudget", hire.dossierId(), fixture.hr, wish);
        grants(hire, caseworker, "150.00");
        pays(hire, TODAY);
        assertThat(desk.flow("maatwerkbudget-borg").open(request(hire).id(), caseworker).done()).as("before the receipt").isNotNull();
        sendsReceipt(hire, fixture.hr, "150.00");
        return hire;
    }
}
