package nl.werkbrug.outcome.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.fixture.Together;
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

/** Who signs a change of a contract; milestones that end, and another highest return. */
abstract class OutcomeSignatureStory extends OutcomeBench {

    private static final Map<String, Object> YES = Map.of("agreed", "YES");

    @Autowired
    OutcomeAddendumTable table;

    @Autowired
    OutcomeTerms terms;

    @Test
    void every_party_that_it_touches_signs_and_it_holds_after_the_last_one() {
        OutcomeContract it = signed();
        String cohort = cohort(it, 2);
        changes(it, Map.of("m.PLACED.each", Money.euros("2000.00")));

        assertThat(desk.own(it.dossierId(), judge)).as("gains nothing by any terms").doesNotContain(SIGN);
        for (Viewer each : List.of(lead, investor, banker)) {
            done(signs(it, each, YES));
        }
        assertThat(page("/resultaatcontracten/" + it.id(), manager)).contains("wacht op handtekeningen", "getekend op 2 maart 2026", "Werkstart: nog niet getekend");
        assertThat(state(it)).isEqualTo(Addendum.State.PROPOSED);
        done(signs(it, worker, YES));

        assertThat(state(it)).isEqualTo(Addendum.State.AGREED);
        assertThat(terms.on(it.id(), MilestoneKind.PLACED, MAY, cohort).orElseThrow().price().each()).isEqualTo(Money.euros("2000.00"));
        assertThat(page("/dossiers/" + it.dossierId(), clerk)).contains("getekend door: Werkstart", "Alle partijen hebben de wijziging van het contract getekend");
    }

    @Test
    void an_investor_does_not_read_who_the_others_are() {
        OutcomeContract it = signed();
        changes(it, Map.of("m.PLACED.each", Money.euros("2000.00")));
        done(signs(it, banker, YES));

        String task = page("/werk/taak/" + desk.ownTask(dossierOf(it, investor), SIGN, investor).id(), investor);
        assertThat(task).contains("Elke partij voor wie er iets verandert, tekent zelf.", "Fonds Een: nog niet getekend", "Een andere investeerder: getekend op 2 maart 2026");
        for (String page : List.of(task, page("/resultaatcontracten/" + it.id(), investor), page("/dossiers/" + it.dossierId(), investor),
                page("/inbox?lijst=alles", investor))) {
            assertThat(page).doesNotContain("Fonds Twee", "Bas Bank");
        }
        assertThat(page("/dossiers/" + dossierOf(it, banker), investor)).isEqualTo("404");
        assertThat(page("/dossiers/" + dossierOf(it, investor), investor)).contains("Contract openen");
        assertThat(page("/resultaatcontracten/" + it.id(), manager)).contains("Fonds Twee: getekend");
    }

    @Test
    void one_no_ends_it_and_takes_the_other_questions_away() {
        OutcomeContract it = signed();
        changes(it, Map.of("m.PLACED.each", Money.euros("2000.00")));
        done(signs(it, lead, YES));
        done(signs(it, investor, Map.of("agreed", "NO", "because", "Dit kost ons rendement.")));

        assertThat(state(it)).isEqualTo(Addendum.State.NOT_AGREED);
        for (Viewer each : List.of(lead, worker, banker)) {
            assertThat(desk.own(dossierOf(it, each), each)).doesNotContain(SIGN);
        }
        assertThat(page("/resultaatcontracten/" + it.id(), worker)).contains("Dit kost ons rendement.", "niet meer gevraagd", "Fonds Een: niet getekend");
        changes(it, Map.of("m.PLACED.each", Money.euros("1500.00")));
    }

    @Test
    void who_proposed_it_takes_it_back_when_somebody_stays_silent() {
        OutcomeContract it = signed();
        changes(it, Map.of("m.PLACED.each", Money.euros("2000.00")));
        assertThatThrownBy(() -> desk.flow("resultaatcontract-wijziging-intrekken").open(it.id(), lead)).isInstanceOf(NotVisible.class);
        assertThat(page("/resultaatcontracten/" + it.id(), manager)).contains("Wijziging intrekken").doesNotContain("Contract wijzigen");

        done(desk.send("resultaatcontract-wijziging-intrekken", it.id(), manager, Map.of("because", "Wij overleggen nog.")));

        assertThat(state(it)).isEqualTo(Addendum.State.WITHDRAWN);
        assertThat(desk.own(it.dossierId(), lead)).doesNotContain(SIGN);
        assertThat(page("/resultaatcontracten/" + it.id(), investor)).contains("ingetrokken", "Wij overleggen nog.");
        assertThat(desk.submit("resultaatcontract-wijziging-intrekken", it.id(), manager, Map.of("because", "Nog eens.")))
                .isInstanceOf(FormResult.Before.class);
    }

    @Test
    void two_who_sign_last_at_once_make_it_hold_once() throws Exception {
        OutcomeContract it = signed();
        changes(it, Map.of("endsOn", it.endsOn().plusMonths(1)));
        done(signs(it, lead, YES));
        done(signs(it, worker, YES));
        List<Viewer> both = List.of(investor, banker);
        List<String> tasks = both.stream().map(each -> desk.ownTask(dossierOf(it, each), SIGN, each).id()).toList();

        Together.run(2, number -> desk.submit("taak", tasks.get(number), both.get(number), YES));

        assertThat(state(it)).isEqualTo(Addendum.State.AGREED);
        assertThat(table.list(it.id())).extracting(Addendum::endsBefore).containsExactly(it.endsOn());
        assertThat(contracts.get(it.id(), lead).endsOn()).isEqualTo(it.endsOn().plusMonths(1));
    }

    @Test
    void a_lower_return_holds_for_what_is_paid_after_it_and_the_provider_does_not_sign_that() {
        OutcomeContract it = signed();
        paysIn(it, fund, "6000.00");
        paysIn(it, bank, "3000.00");
        cohort(it, 8);
        for (int number = 1; number <= 4; number++) {
            works(it, "1-0" + number, TODAY);
            judges(it, true);
        }
        desk.reach(LocalDate.of(2026, 4, 1));
        approvedAndPaid(it, clerk);
        // Nine thousand and eight percent more: proposed before the change, paid after it.
        done(desk.send("resultaat-verdeling", it.id(), manager, Map.of("amount", Money.euros("9720.00"))));
        changes(it, Map.of("returnCap", new BigDecimal("4")));
        assertThat(desk.own(it.dossierId(), worker)).doesNotContain(SIGN);
        for (Viewer each : List.of(lead, investor, banker)) {
            done(signs(it, each, YES));
        }
        assertThat(page("/resultaatcontracten/" + it.id(), investor)).contains("4 procent (eerst 8 procent)", "6.480,00");
        desk.reach(MAY);
        assertThat(page("/resultaatcontracten/" + it.id(), investor)).contains("4 procent van de inleg. Bron: addendum 1", "6.240,00");
        approvedAndPaid(it, manager);

        assertThat(ledger.stake(it.id(), fund).paidBack()).as("what was proposed keeps its cap").isEqualTo(Money.euros("6480.00"));
        assertThat(ledger.balances(it.id()).stream().mapToLong(each -> each.amount().cents()).sum()).isZero();
        assertThat(desk.submit("resultaat-verdeling", it.id(), manager, Map.of("amount", Money.euros("100.00")))).isInstanceOf(FormResult.Refused.class);
        assertThat(new String(reports.of(it.id(), investor).content(), StandardCharsets.ISO_8859_1)).startsWith("%PDF");
    }

    @Test
    void a_milestone_that_nobody_reached_ends_for_everybody_and_can_be_agreed_anew() {
        OutcomeContract it = signed();
        String cohort = cohort(it, 2);
        works(it, "1-01", TODAY);
        judges(it, true);
        assertThat(desk.submit("resultaatcontract-wijzigen", it.id(), manager, wish(it, Map.of("m.PLACED.stop", "ALL"))))
                .as("somebody reached it").isInstanceOf(FormResult.Refused.class);
        assertThat(desk.submit("resultaatcontract-wijzigen", it.id(), manager, wish(it, Map.of("m.WORK_12.stop", "ALL"))))
                .as("never agreed").isInstanceOf(FormResult.Refused.class);
        changes(it, Map.of("m.WORK_3.stop", "ALL"));
        assertThat(page("/werk/taak/" + desk.ownTask(it.dossierId(), SIGN, worker).id(), worker)).contains("3 maanden aan het werk: voor niemand meer");
        allSign(it);

        assertThat(terms.on(it.id(), MilestoneKind.WORK_3, MAY.minusDays(1), cohort)).as("before the day").isPresent();
        assertThat(terms.on(it.id(), MilestoneKind.WORK_3, MAY, cohort)).isEmpty();
        desk.reach(LocalDate.of(2026, 7, 1));
        assertThat(desk.open(it.dossierId(), judge)).doesNotContain("outcome-judge");
        assertThat(page("/resultaatcontracten/" + it.id(), investor)).contains("3 maanden aan het werk (stopt)");
        Map<String, Object> anew = with(wish(it, Map.of()), Map.of("from", LocalDate.of(2026, 8, 1), "m.WORK_3.each", Money.euros("2500.00")));
        done(desk.send("resultaatcontract-wijzigen", it.id(), manager, anew));
        allSign(it);
        assertThat(terms.on(it.id(), MilestoneKind.WORK_3, LocalDate.of(2026, 7, 15), cohort)).as("in between").isEmpty();
        assertThat(terms.on(it.id(), MilestoneKind.WORK_3, LocalDate.of(2026, 8, 1), cohort)).isPresent();
    }

    @Test
    void what_somebody_reached_before_the_last_signature_is_not_taken_away() {
        OutcomeContract it = signed();
        cohort(it, 2);
        changes(it, Map.of("m.PLACED.stop", "ALL"));
        done(signs(it, lead, YES));
        works(it, "1-01", TODAY);

        String task = desk.ownTask(it.dossierId(), SIGN, worker).id();
        assertThat(desk.preview("taak", task, worker, YES).mistakes().toString()).contains("Intussen is een mijlpaal voorgelegd");
        done(desk.send("taak", task, worker, Map.of("agreed", "NO", "because", "Er is er al een.")));
    }

    @Test
    void a_milestone_that_ends_for_later_cohorts_stays_for_the_earlier_ones_also_at_a_new_price() {
        OutcomeContract it = signed();
        cohort(it, 2);
        works(it, "1-01", TODAY);
        judges(it, true);
        changes(it, Map.of("m.PLACED.stop", "LATER"));
        allSign(it);
        desk.reach(MAY);
        done(desk.send("resultaat-groep", it.id(), manager, Map.of(
                "name", "Zomer", "firstDay", MAY, "fixedOn", LocalDate.of(2026, 6, 1), "planned", new BigDecimal(5))));
        String later = people.cohorts(it.id()).get(1).id();
        done(desk.send("resultaat-instroom", later, worker, Map.of("people", new BigDecimal(2), "on", MAY)));

        works(it, "2-01", MAY);
        assertThat(desk.open(it.dossierId(), judge)).as("of a later cohort").doesNotContain("outcome-judge");
        works(it, "1-02", MAY);
        judges(it, true);
        assertThat(payments(it, Kind.OUTCOME)).extracting(OutcomePayment::total).containsExactly(Money.euros("1500.00"));
        assertThat(page("/resultaatcontracten/" + it.id(), worker)).contains("Aan het werk (niet voor latere groepen)");
        assertThat(desk.submit("resultaatcontract-wijzigen", it.id(), manager, wish(it, Map.of("from", MAY.plusDays(9), "m.PLACED.each", Money.euros("2.00")))))
                .as("it stays so").isInstanceOf(FormResult.Refused.class);
        changes(it, Map.of("from", MAY.plusDays(9), "m.PLACED.each", Money.euros("2000.00"), "m.PLACED.stop", "LATER"));
        allSign(it);
        assertThat(terms.on(it.id(), MilestoneKind.PLACED, LocalDate.of(2026, 6, 1), later)).isEmpty();
        assertThat(terms.on(it.id(), MilestoneKind.PLACED, LocalDate.of(2026, 6, 1), people.cohorts(it.id()).get(0).id())).isPresent();
    }

    private void changes(OutcomeContract it, Map<String, Object> what) {
        done(desk.send("resultaatcontract-wijzigen", it.id(), manager, wish(it, what)));
    }

    private Addendum.State state(OutcomeContract it) {
        List<Addendum> all = table.list(it.id());
        return all.get(all.size() - 1).state();
    }
}
