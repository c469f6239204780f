package nl.werkbrug.outcome.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.fixture.Together;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.outcome.Claim;
import nl.werkbrug.outcome.OutcomeAgain;
import nl.werkbrug.outcome.OutcomeContract;
import nl.werkbrug.outcome.OutcomePayment.Kind;
import nl.werkbrug.outcome.OutcomePayment;
import nl.werkbrug.outcome.store.OutcomeClaimTable;
import nl.werkbrug.shared.Money;
import nl.werkbrug.web.FormResult;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A rejected milestone that is put forward again. */
abstract class OutcomeAgainStory extends OutcomeBench {

    private static final Map<String, Object> NEWS = Map.of("because", "De loonstrook van maart is erbij.");

    @Autowired
    OutcomeAgain again;

    @Autowired
    OutcomeClaimTable table;

    @Test
    void the_evaluator_reads_why_it_was_rejected_and_what_is_new_and_it_is_paid_once() {
        OutcomeContract it = signed();
        cohort(it, 2);
        works(it, "1-01", TODAY);
        judges(it, false);
        desk.reach(FIXED);
        assertThat(page("/resultaatcontracten/" + it.id(), worker)).contains("Opnieuw voorleggen", "Mijlpalen afgewezen: 1");
        assertThat(page("/resultaatcontracten/" + it.id(), judge)).doesNotContain("Opnieuw voorleggen");

        done(desk.send("resultaat-opnieuw", only(it).id(), worker, NEWS));
        assertThat(page("/werk/taak/" + desk.ownTask(it.dossierId(), "outcome-judge", judge).id(), judge))
                .contains("De loonstrook van maart is erbij.", "Eerder afgewezen: Aan het werk", "Het bewijs is te oud.", "Eerste werkdag 2 maart 2026")
                .doesNotContain("Visser");
        assertThat(page("/resultaatcontracten/" + it.id(), worker)).contains("Mijlpalen afgewezen: 1, waarvan 1 opnieuw voorgelegd", "de tweede keer");
        judges(it, true);

        assertThat(payments(it, Kind.OUTCOME)).extracting(OutcomePayment::total).containsExactly(Money.euros("500.00"));
        assertThat(page("/resultaatcontracten/" + it.id(), worker)).contains("Mijlpalen bevestigd: 1", "Mijlpalen afgewezen: 1, waarvan 1 opnieuw voorgelegd");
        assertThat(desk.submit("resultaat-opnieuw", only(it).id(), worker, NEWS)).isInstanceOf(FormResult.Before.class);
    }

    @Test
    void a_cohort_of_which_a_milestone_was_judged_counts_whole_while_it_is_judged_again() {
        OutcomeContract it = signed();
        cohort(it, 8);
        works(it, "1-01", TODAY);
        works(it, "1-02", TODAY);
        works(it, "1-03", TODAY);
        assertThat(page("/inbox?lijst=niemand", judge)).contains("deelnemer 1-01", "deelnemer 1-02", "deelnemer 1-03");
        assertThat(page("/inbox?lijst=alles", investor)).doesNotContain("deelnemer 1-0");
        judges(it, true);
        judges(it, true);
        judges(it, false);
        desk.reach(FIXED);
        // Two of eight come anyway: nothing beyond that yet.
        assertThat(payments(it, Kind.OUTCOME)).isEmpty();
        Claim rejected = table.list(it.id(), clerk).stream().filter(each -> each.state() == Claim.State.REJECTED).findFirst().orElseThrow();
        done(desk.send("resultaat-opnieuw", rejected.id(), clerk, NEWS));
        assertThat(payments(it, Kind.OUTCOME)).isEmpty();
        judges(it, true);
        assertThat(payments(it, Kind.OUTCOME)).extracting(OutcomePayment::total).containsExactly(Money.euros("1000.00"));
    }

    @Test
    void once_more_and_not_twice_and_never_by_who_has_no_part() throws Exception {
        OutcomeContract it = signed();
        cohort(it, 2);
        works(it, "1-01", TODAY);
        judges(it, false);
        Claim rejected = only(it);
        for (Viewer not : List.of(manager, judge, investor, fixture.hr)) {
            assertThatThrownBy(() -> desk.flow("resultaat-opnieuw").open(rejected.id(), not)).as(not.displayName()).isInstanceOf(NotVisible.class);
        }
        List<Boolean> proposed = Together.run(2, number -> transaction.execute(status ->
                again.propose(rejected, new OutcomeAgain.News(null, "Nieuw bewijs.", null), clerk).isEmpty()));
        assertThat(proposed).containsExactlyInAnyOrder(true, false);
        judges(it, false);

        Claim second = table.attempts(rejected.participantId(), rejected.kind()).get(0);
        assertThat(second.attempt()).isEqualTo(2);
        assertThat(desk.submit("resultaat-opnieuw", second.id(), clerk, NEWS)).isInstanceOf(FormResult.Before.class);
        assertThat(desk.submit("resultaat-opnieuw", rejected.id(), clerk, NEWS)).isInstanceOf(FormResult.Before.class);
        assertThat(page("/resultaatcontracten/" + it.id(), worker)).doesNotContain("Opnieuw voorleggen");
    }

    @Test
    void work_is_put_forward_again_by_what_the_dossier_says_now() {
        OutcomeContract it = signed();
        cohort(it, 2);
        Hire hire = works(it, "1-01", TODAY);
        judges(it, false);
        Claim rejected = only(it);
        fixture.tell(hire, "startsOn", "2026-03-16");
        assertThat(desk.submit("resultaat-opnieuw", rejected.id(), clerk, NEWS)).as("not reached yet").isInstanceOf(FormResult.Before.class);
        desk.reach(LocalDate.of(2026, 3, 20));
        done(desk.send("resultaat-opnieuw", rejected.id(), clerk, NEWS));
        assertThat(table.attempts(rejected.participantId(), rejected.kind()).get(0).reachedOn()).isEqualTo(LocalDate.of(2026, 3, 16));
        done(desk.send("resultaat-toestemming-intrekken", hire.id(), fixture.hr, Map.of()));
        assertThat(desk.open(it.dossierId(), judge)).isEmpty();
        assertThat(desk.submit("resultaat-opnieuw", rejected.id(), clerk, NEWS)).isInstanceOf(FormResult.Before.class);
    }

    @Test
    void what_was_told_is_put_forward_again_with_the_day_as_it_is_told_now() {
        OutcomeContract it = signed();
        cohort(it, 2);
        done(desk.send("resultaat-melden", it.id(), clerk, Map.of(
                "number", "1-02", "kind", "DEBTS_SETTLED", "on", TODAY, "evidence", "Brief van schuldhulp.")));
        judges(it, false);
        String id = only(it).id();
        assertThat(desk.submit("resultaat-opnieuw", id, clerk, Map.of("because", "Nieuw.", "on", it.startsOn().minusDays(1))))
                .isInstanceOf(FormResult.Refused.class);
        done(desk.send("resultaat-opnieuw", id, clerk, Map.of("because", "De tweede brief zegt het.", "on", TODAY)));
        judges(it, true);
        desk.reach(FIXED);
        assertThat(payments(it, Kind.OUTCOME)).extracting(OutcomePayment::total).containsExactly(Money.euros("700.00"));
    }

    /** The one that there is, or the first put forward. */
    private Claim only(OutcomeContract it) {
        return table.list(it.id(), clerk).get(0);
    }
}
