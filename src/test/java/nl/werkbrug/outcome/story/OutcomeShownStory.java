package nl.werkbrug.outcome.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import nl.werkbrug.access.Languages;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.outcome.Claim;
import nl.werkbrug.outcome.MilestoneKind;
import nl.werkbrug.outcome.OutcomeContract;
import nl.werkbrug.outcome.OutcomeLooks;
import nl.werkbrug.outcome.OutcomeDues;
import nl.werkbrug.outcome.OutcomePayment;
import nl.werkbrug.outcome.OutcomePayment.Kind;
import nl.werkbrug.outcome.store.OutcomeClaimTable;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Money;
import nl.werkbrug.web.FormResult;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the page of a contract and of a payment says of the money. */
abstract class OutcomeShownStory extends OutcomeBench {

    @Autowired
    OutcomeClaimTable table;

    @Autowired
    OutcomeLooks looks;

    @Autowired
    Languages languages;

    @Test
    void who_approves_sees_what_was_earned_and_paid_before_and_the_next_payment_is_less_after_a_rejection() {
        OutcomeContract it = signed();
        proposed(it);
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
    void a_contract_whose_next_look_was_planned_by_an_earlier_version_is_looked_at_when_a_node_starts() {
        OutcomeContract it = signed();
        cohort(it, 2);
        works(it, "1-01", TODAY);
        judges(it, true);
        String planned = " from ACT_RU_JOB where process_instance_id_ in (select id_ from ACT_RU_EXECUTION where business_key_ = ?) and type_ = 'timer'";
        assertThat(jdbc.sql("update ACT_RU_JOB set duedate_ = '2027-06-01 00:00:00'" + planned.replace(" from ACT_RU_JOB", "")).param(it.id()).update()).isEqualTo(1);
        desk.reach(FIXED);
        assertThat(payments(it, Kind.OUTCOME)).as("nobody looked").isEmpty();

        looks.again();
        looks.again();

        assertThat(payments(it, Kind.OUTCOME)).hasSize(1);
        assertThat(jdbc.sql("select duedate_" + planned).param(it.id()).query(LocalDateTime.class).single().atOffset(ZoneOffset.UTC)
                .atZoneSameInstant(DutchTime.ZONE).toLocalDate()).isEqualTo(claims.nextLook(it.id()));
    }

    @Test
    void what_was_refused_is_not_proposed_again_because_a_node_starts_or_a_day_comes() {
        OutcomeContract it = signed();
        proposed(it);
        refuses(it);
        assertThat(payments(it, Kind.OUTCOME)).hasSize(1);

        looks.again();
        claims.look(it.id());

        assertThat(payments(it, Kind.OUTCOME)).as("left until something happens").hasSize(1);
        assertThat(page("/resultaatcontracten/" + it.id(), lead)).doesNotContain("Opnieuw vragen om te betalen");
        assertThatThrownBy(() -> desk.flow("resultaat-opnieuw-vragen").open(it.id(), lead)).isInstanceOf(NotVisible.class);
        assertThat(page("/resultaatcontracten/" + it.id(), manager)).contains("Afgekeurd en nog te betalen", "Opnieuw vragen om te betalen");
        Map<String, Object> because = Map.of("because", "Het rapport is er nu.");
        done(desk.send("resultaat-opnieuw-vragen", it.id(), manager, because));
        assertThat(payments(it, Kind.OUTCOME)).extracting(OutcomePayment::state)
                .containsExactlyInAnyOrder(OutcomePayment.State.REFUSED, OutcomePayment.State.PROPOSED);
        assertThat(desk.submit("resultaat-opnieuw-vragen", it.id(), manager, because)).as("once").isInstanceOf(FormResult.Refused.class);
        assertThat(page("/resultaatcontracten/" + it.id(), manager)).doesNotContain("Opnieuw vragen om te betalen");
        assertThat(page("/dossiers/" + it.dossierId(), lead)).contains("Het rapport is er nu.");
        assertThat(page("/dossiers/" + it.dossierId(), investor)).as("the amount tells how many").contains("Aan de slag").doesNotContain("Het rapport is er nu.", "Opnieuw gevraagd");
        done(desk.does(it.dossierId(), "outcome-approve", lead, Map.of("outcome", "YES")));
    }

    @Test
    void on_an_english_page_what_people_typed_says_that_it_is_dutch() {
        OutcomeContract it = signed();
        proposed(it);
        refuses(it);
        languages.choose(manager, Language.ENGLISH);

        Elements main = main("/resultaatcontracten/" + it.id(), manager);

        assertThat(main.select("[lang=nl]").eachText()).contains("artikel 9", "bijlage 2", "Nee.");
        main.select("[lang=nl]").remove();
        assertThat(main.text()).contains("Source:").doesNotContain("artikel 9", "bijlage 2", "Nee.");
    }

    @Test
    void the_same_amount_as_was_refused_is_proposed_when_it_is_of_somebody_else() {
        OutcomeContract it = signed(with(terms(), Map.of("m.PLACED.benchmark", BigDecimal.ZERO)));
        proposed(it);
        refuses(it);
        LocalDate later = FIXED.plusDays(5);
        desk.reach(later);
        works(it, "1-02", later);
        judges(it, true);
        approvedAndPaid(it, clerk);
        done(desk.send("resultaat-groep", it.id(), manager, Map.of(
                "name", "Zomer", "firstDay", later, "fixedOn", later.plusMonths(1), "planned", BigDecimal.TEN)));
        done(desk.send("resultaat-instroom", people.cohorts(it.id()).get(1).id(), worker, Map.of("people", BigDecimal.ONE, "on", later)));
        works(it, "2-01", later);
        judges(it, true);

        desk.reach(later.plusMonths(1));

        assertThat(payments(it, Kind.OUTCOME)).extracting(OutcomePayment::state, OutcomePayment::total).containsExactlyInAnyOrder(
                tuple(OutcomePayment.State.REFUSED, Money.euros("1000.00")), tuple(OutcomePayment.State.PAID, Money.euros("2000.00")),
                tuple(OutcomePayment.State.PROPOSED, Money.euros("1000.00")));
    }

    @Test
    void what_was_refused_stays_so_when_the_contract_is_settled_and_when_somebody_takes_a_consent_back_after_that() {
        OutcomeContract it = signed();
        Hire hire = proposed(it);
        refuses(it);
        desk.reach(it.endsOn());
        while (desk.own(it.dossierId(), judge).contains("outcome-judge")) {
            judges(it, false);
        }
        int refused = refuseAll(it);

        done(desk.does(it.dossierId(), "outcome-settle", manager, Map.of()));
        assertThat(payments(it, Kind.OUTCOME)).hasSize(refused).extracting(OutcomePayment::state).containsOnly(OutcomePayment.State.REFUSED);
        done(desk.send("resultaat-toestemming-intrekken", hire.id(), fixture.hr, Map.of("sure", true)));
        assertThat(payments(it, Kind.OUTCOME)).hasSize(refused);
    }

    private void refuses(OutcomeContract it) {
        done(desk.does(it.dossierId(), "outcome-approve", lead, Map.of("outcome", "NO", "because", "Nee.")));
    }

    private int refuseAll(OutcomeContract it) {
        while (desk.own(it.dossierId(), lead).contains("outcome-approve")) {
            refuses(it);
        }
        return payments(it, Kind.OUTCOME).size();
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

    @Test
    void a_proposal_that_became_another_amount_says_of_which_day_that_is_and_keeps_its_first_day() {
        OutcomeContract it = signed();
        proposed(it);
        assertThat(payments(it, Kind.OUTCOME)).extracting(OutcomePayment::proposedOn, OutcomePayment::changedOn).containsExactly(tuple(FIXED, null));
        assertThat(page("/werk/taak/" + desk.ownTask(it.dossierId(), "outcome-approve", lead).id(), lead)).contains("Voorgesteld op 1 april 2026.");

        LocalDate later = FIXED.plusDays(6);
        desk.reach(later);
        done(desk.send("resultaat-melden", it.id(), clerk, Map.of(
                "number", "1-02", "kind", "DEBTS_SETTLED", "on", later, "evidence", "Brief van schuldhulp.")));
        judges(it, true);
        assertThat(payments(it, Kind.OUTCOME)).extracting(OutcomePayment::proposedOn, OutcomePayment::changedOn, OutcomePayment::total)
                .containsExactly(tuple(FIXED, later, Money.euros("1200.00")));
        desk.reach(later.plusDays(3));
        claims.look(it.id());
        claims.look(it.id());
        assertThat(payments(it, Kind.OUTCOME)).as("looking again changes nothing").extracting(OutcomePayment::changedOn).containsExactly(later);
        assertThat(page("/resultaatcontracten/" + it.id(), manager)).contains("01-04-2026, bedrag van 07-04-2026");
        assertThat(page("/werk/taak/" + desk.ownTask(it.dossierId(), "outcome-approve", lead).id(), lead))
                .contains("Voorgesteld op 1 april 2026.", "dit bedrag is van 7 april 2026");
        assertThat(page("/dossiers/" + it.dossierId(), clerk)).contains("Een voorgestelde betaling van € 500,00 is nu € 1.200,00");

        approvedAndPaid(it, clerk);
        claims.look(it.id());
        assertThat(payments(it, Kind.OUTCOME)).extracting(OutcomePayment::total).containsExactly(Money.euros("1200.00"));
        assertThat(ledger.cash(it.id())).isEqualTo(Money.euros("1200.00"));
        assertThat(ledger.balances(it.id()).stream().mapToLong(each -> each.amount().cents()).sum()).isZero();
    }

    @Test
    void only_who_had_the_time_to_stay_in_work_is_compared_with_the_benchmark() {
        Map<String, Object> terms = with(terms(), Map.of("m.WORK_3.benchmark", new BigDecimal("25")));
        OutcomeContract it = signed(terms);
        cohort(it, 8);
        works(it, "1-01", TODAY);
        works(it, "1-02", TODAY);
        works(it, "1-03", TODAY);
        desk.reach(FIXED);
        assertThat(standing(it).participants()).as("nobody could be three months in work").isZero();
        done(desk.send("resultaat-groep", it.id(), manager, Map.of(
                "name", "Later", "firstDay", FIXED, "fixedOn", FIXED.plusMonths(1), "planned", BigDecimal.TEN)));
        done(desk.send("resultaat-instroom", people.cohorts(it.id()).get(1).id(), worker, Map.of("people", new BigDecimal(4), "on", FIXED)));

        LocalDate june = LocalDate.of(2026, 6, 3);
        desk.reach(june);
        while (desk.own(it.dossierId(), judge).contains("outcome-judge")) {
            judges(it, true);
        }
        assertThat(standing(it).participants()).as("those of the second cohort began too late").isEqualTo(8);
        assertThat(standing(it).earned()).as("three of eight, and two come anyway").isEqualTo(Money.euros("2000.00"));
        desk.reach(LocalDate.of(2026, 7, 2));
        assertThat(standing(it).participants()).as("now they had the time, and nobody was judged").isEqualTo(12);
        assertThat(standing(it).earned()).isEqualTo(Money.ZERO);
    }

    private OutcomeDues.Standing standing(OutcomeContract it) {
        return dues.standings(it).stream().filter(each -> each.milestone().kind() == MilestoneKind.WORK_3).findFirst().orElseThrow();
    }
}
