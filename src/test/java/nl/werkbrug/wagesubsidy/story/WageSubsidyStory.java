package nl.werkbrug.wagesubsidy.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.shared.Money;
import nl.werkbrug.wagesubsidy.ApplicationRefused;
import nl.werkbrug.wagesubsidy.Decision;
import nl.werkbrug.wagesubsidy.Setup;
import nl.werkbrug.wagesubsidy.WageSubsidy;
import nl.werkbrug.wagesubsidy.WageSubsidy.State;
import org.junit.jupiter.api.Test;

/** A loonkostensubsidie from application to decision. The amount: 2294.40 x 1.08 x 40 % x 32/36 x 1.235. */
abstract class WageSubsidyStory extends ApplicationBench {

    @Test
    void an_incomplete_application_is_completed_granted_and_made_known() {
        WageSubsidy it = desk.applies(cast, START);
        desk.does(cast, "check-application", cast.caseworker(), Map.of(
                "outcome", "INCOMPLETE", "missing", "De functie ontbreekt.", "days", 14));
        List<String> asked = desk.open(cast, cast.hr());
        desk.does(cast, "complete-application", cast.hr(), Map.of("note", "Bakker."));
        desk.does(cast, "check-application", cast.caseworker(), Map.of(
                "outcome", "COMPLETE", "route", "KNOWN", "wageValue", 60, "wageValueOn", START));

        desk.does(cast, "propose-decision", cast.caseworker(), GRANT);
        desk.does(cast, "sign-decision", cast.lead(), Map.of("outcome", "SIGN"));

        Decision decision = decisions.of(it.id()).get(0);
        assertThat(asked).containsExactly("complete-application");
        assertThat(decision.basis().inclusive()).isEqualTo(Money.euros("1088.10"));
        assertThat(decision.madeKnownOn()).isEqualTo(START);
        assertThat(subsidies.get(it.id()).state()).isEqualTo(State.GRANTED);
        assertThat(desk.text(decision.documentId()))
                .contains("Toekenning loonkostensubsidie", "Sam Bakker", "€ 1.088,10", "schatting", "16 februari 2026", "bezwaar")
                .doesNotContain("null");
        assertThat(desk.clocks(cast, "PW_10D_12")).containsExactly("MET 2026-02-09");
        assertThat(desk.clocks(cast, "AWB_6_7")).containsExactly("OPEN 2026-02-16");
        assertThat(desk.clocks(cast, "AWB_4_87")).containsExactly("OPEN 2026-02-16");
        assertThat(desk.mails(cast)).contains("Vul uw aanvraag aan", "Er is een besluit voor u");
    }

    @Test
    void a_flat_rate_ends_the_day_before_the_measured_wage_value_counts() {
        WageSubsidy it = desk.applies(cast, START);
        desk.does(cast, "check-application", cast.caseworker(), Map.of("outcome", "COMPLETE", "route", "SKIP"));

        desk.does(cast, "propose-decision", cast.caseworker(), GRANT);
        desk.does(cast, "sign-decision", cast.lead(), Map.of("outcome", "SIGN"));

        Decision decision = decisions.of(it.id()).get(0);
        assertThat(decision.countsUntil()).isEqualTo(LocalDate.of(2026, 7, 4));
        assertThat(desk.text(decision.documentId())).contains("vaste percentage geldt tot en met 4 juli 2026");
    }

    @Test
    void the_term_stands_still_while_something_asked_later_is_missing() {
        desk.known(cast, START);
        desk.does(cast, "propose-decision", cast.caseworker(), Map.of("outcome", "INCOMPLETE", "missing", "De loonstrook", "days", 14));
        List<String> still = desk.clocks(cast, "PW_10D_12");
        desk.reach(START.plusDays(8));
        desk.does(cast, "complete-application", cast.hr(), Map.of("note", "Hierbij."));

        assertThat(still).singleElement().asString().startsWith("SUSPENDED");
        assertThat(desk.clocks(cast, "PW_10D_12")).containsExactly("OPEN 2026-02-16");
        assertThat(desk.open(cast, cast.caseworker())).containsExactly("propose-decision");
    }

    @Test
    void an_application_that_is_never_completed_is_not_processed() {
        WageSubsidy it = desk.applies(cast, START);
        desk.does(cast, "check-application", cast.caseworker(), Map.of("outcome", "INCOMPLETE", "missing", "Alles", "days", 14));
        desk.reach(START.plusDays(14));
        List<String> lastDay = desk.open(cast, cast.hr());
        desk.reach(START.plusDays(15));

        desk.does(cast, "propose-not-processed", cast.caseworker(), Map.of("outcome", "NOT_PROCESSED", "reasoning", "Niet aangevuld."));
        desk.does(cast, "sign-decision", cast.lead(), Map.of("outcome", "SIGN"));

        assertThat(lastDay).containsExactly("complete-application");
        assertThat(subsidies.get(it.id()).state()).isEqualTo(State.NOT_PROCESSED);
        assertThat(desk.text(decisions.of(it.id()).get(0).documentId())).contains("artikel 4:5 Awb", "Niet aangevuld.");
    }

    @Test
    void the_employer_gives_notice_when_the_decision_is_late_and_the_decision_settles_the_penalty() {
        desk.known(cast, START);
        desk.reach(LocalDate.of(2026, 2, 10));
        String clock = desk.clockId(cast, "PW_10D_12");

        desk.send("ingebrekestelling", clock, cast.hr(), Map.of("receivedOn", LocalDate.of(2026, 2, 10)));
        List<String> grace = desk.clocks(cast, "AWB_4_17_3");
        desk.reach(LocalDate.of(2026, 3, 2));
        desk.does(cast, "propose-decision", cast.caseworker(), GRANT);
        desk.does(cast, "sign-decision", cast.lead(), Map.of("outcome", "SIGN"));

        assertThat(grace).containsExactly("OPEN 2026-02-24");
        assertThat(desk.clocks(cast, "AWB_4_17_3")).containsExactly("MET 2026-02-24");
        assertThat(desk.clocks(cast, "AWB_4_18")).containsExactly("OPEN 2026-03-16");
    }

    @Test
    void withdrawing_or_ending_the_consent_stops_the_application() {
        WageSubsidy it = desk.known(cast, START);
        desk.send("loonkostensubsidie-intrekken", it.id(), cast.hr(), Map.of("because", "Sam gaat niet werken."));
        WageSubsidy second = desk.known(cast, START);
        desk.withdrawConsent(cast);

        assertThat(subsidies.get(it.id()).state()).isEqualTo(State.WITHDRAWN);
        assertThat(subsidies.get(second.id()).state()).isEqualTo(State.WITHDRAWN);
        assertThat(desk.open(cast, cast.hr())).isEmpty();
        assertThat(desk.clocks(cast, "PW_10D_12")).allMatch(clock -> clock.startsWith("WITHDRAWN"));
    }

    @Test
    void applying_twice_is_applying_once_and_after_six_months_it_is_too_late() {
        WageSubsidy it = desk.applies(cast, START);
        SubsidyDesk.Cast late = desk.cast();

        assertThat(applications.apply(desk.application(cast, START), cast.hr()).id()).isEqualTo(it.id());
        desk.reach(LocalDate.of(2026, 7, 6));
        assertThatThrownBy(() -> applications.apply(desk.application(late, START), late.hr()))
                .isInstanceOf(ApplicationRefused.class)
                .hasMessageContaining("5 juli 2026")
                .hasMessageContaining("artikel 10d lid 2 Participatiewet");
    }

    @Test
    void a_grant_goes_by_itself_when_the_municipality_said_so_and_names_who_is_responsible() {
        setups.add(new Setup(cast.municipality(), START, java.util.Set.of(), null, false, Setup.CountsFrom.START_OF_WORK, 15, 14, null,
                true, true, false, "beleidsregels", cast.lead().userId()), cast.lead());

        WageSubsidy it = desk.known(cast, START);

        Decision decision = decisions.of(it.id()).get(0);
        assertThat(decision.proposedBy()).isNull();
        assertThat(decision.signedBy()).isEqualTo(cast.lead().userId());
        assertThat(desk.text(decision.documentId())).contains("computerprogramma", "op de 15e van elke maand", "Thea Teamleider");
    }

    @Test
    void another_municipality_sees_nothing() {
        WageSubsidy it = desk.known(cast, START);
        Viewer stranger = world.user("Vera Vreemd", Role.LOKET_TEAM_LEAD, world.loket("Gemeente Lindewoude"));

        assertThat(desk.open(cast, stranger)).isEmpty();
        assertThatThrownBy(() -> desk.flow("loonkostensubsidie-intrekken").open(it.id(), stranger)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> desk.flow("loonkostensubsidie-inrichting").open(cast.municipality(), stranger))
                .isInstanceOf(NotVisible.class);
    }
}
