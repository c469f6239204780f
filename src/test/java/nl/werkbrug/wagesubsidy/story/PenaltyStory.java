package nl.werkbrug.wagesubsidy.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.fixture.World;
import nl.werkbrug.testing.Story;
import nl.werkbrug.wagesubsidy.Decision;
import nl.werkbrug.wagesubsidy.Decision.Kind;
import nl.werkbrug.wagesubsidy.WageSubsidy;
import nl.werkbrug.wagesubsidy.store.DecisionTable;
import nl.werkbrug.wagesubsidy.store.WageSubsidyTable;
import nl.werkbrug.web.FormResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A decision that is late: the term ends on 9 February 2026, the notice comes a day later and 25 February is the first day owed. */
@Story
abstract class PenaltyStory {

    private static final LocalDate START = LocalDate.of(2026, 1, 5);
    private static final LocalDate NOTICED = LocalDate.of(2026, 2, 10);
    private static final LocalDate DECIDED = LocalDate.of(2026, 3, 2);
    private static final Map<String, Object> GRANT =
            Map.of("outcome", "GRANT", "countsFrom", START, "reasoning", "De loonwaarde is 60 procent.");
    private static final Map<String, Object> SIGN = Map.of("outcome", "SIGN");
    private static final Map<String, Object> OWED = Map.of("outcome", "OWED", "reasoning", "Wij beslisten te laat op uw aanvraag.");

    @Autowired
    SubsidyDesk desk;

    @Autowired
    ProcessBench bench;

    @Autowired
    World world;

    @Autowired
    DecisionTable decisions;

    @Autowired
    WageSubsidyTable subsidies;

    @Autowired
    JdbcClient jdbc;

    private SubsidyDesk.Cast cast;

    @BeforeEach
    void an_employer_and_a_municipality() {
        bench.clear();
        desk.reach(START);
        cast = desk.cast();
    }

    @Test
    void a_late_decision_is_followed_by_a_decision_that_sets_the_penalty() {
        WageSubsidy it = desk.known(cast, START);
        late();
        desk.reach(DECIDED);
        grants();
        Object filledIn = desk.prefill(cast, "penalty-propose", cast.caseworker()).get("reasoning");
        desk.does(cast, "penalty-propose", cast.caseworker(), OWED);
        FormResult own = desk.does(cast, "sign-decision", cast.lead(), SIGN);
        Decision decision = penalty(it);

        assertThat(filledIn.toString()).contains("9 februari 2026", "10 februari 2026", "2 maart 2026");
        assertThat(own).isInstanceOf(FormResult.Done.class);
        assertThat(desk.text(decision.documentId()))
                .contains("Bakkerij De Korst", "besluit over de dwangsom", "25 februari 2026 tot en met 2 maart 2026", "€ 23,00")
                .contains("Samen: 6 dagen, € 138,00.", "Thea Teamleider", "uiterlijk op maandag 13 april 2026", "artikel 4:19 Awb")
                .doesNotContain("null");
        assertThat(desk.clocks(cast, "AWB_4_18")).containsExactly("MET 2026-03-16");
        assertThat(desk.clocks(cast, "AWB_6_7")).hasSize(2);
        assertThat(desk.mails(cast)).filteredOn("Er is een besluit voor u"::equals).hasSize(2);
        assertThat(timeline()).anyMatch(line -> line.startsWith("Besluit over de dwangsom")).noneMatch(line -> line.contains("€"));
    }

    @Test
    void the_loket_tells_when_it_was_paid_and_not_before_it_was_set() {
        set();

        FormResult tooEarly = desk.does(cast, "penalty-pay", cast.caseworker(), Map.of("paidOn", START));
        LocalDate payBy = desk.task(cast, "penalty-pay", cast.caseworker()).dueOn();
        desk.does(cast, "penalty-pay", cast.caseworker(), Map.of("paidOn", DECIDED));

        assertThat(((FormResult.Refused) tooEarly).mistakes().toString()).contains("2 maart 2026");
        assertThat(payBy).isEqualTo("2026-04-13");
        assertThat(timeline()).contains("De dwangsom is betaald op 2 maart 2026.");
        assertThat(desk.open(cast, cast.caseworker())).containsExactly("send-copy");
    }

    @Test
    void without_any_decision_the_penalty_is_set_when_it_cannot_grow_any_more() {
        desk.known(cast, START);
        late();
        desk.reach(LocalDate.of(2026, 4, 7));
        List<String> lastDay = desk.open(cast, cast.lead());
        desk.reach(LocalDate.of(2026, 4, 8));

        assertThat(lastDay).doesNotContain("penalty-propose");
        assertThat(desk.preview("penalty-propose", cast, cast.caseworker(), OWED).lines().toString()).contains("1.442,00");
        assertThat(desk.preview("penalty-propose", cast, cast.caseworker(),
                Map.of("outcome", "UNREASONABLY_LATE", "reasoning", "Te laat.")).lines().toString()).contains("4:17 lid 6, onder a");
    }

    @Test
    void what_is_not_owed_is_decided_too_and_nothing_is_paid() {
        WageSubsidy it = desk.known(cast, START);
        late();
        desk.reach(DECIDED);
        grants();
        desk.does(cast, "penalty-propose", cast.caseworker(), Map.of("outcome", "HOPELESS", "reasoning", "De aanvraag was kansloos."));
        desk.does(cast, "sign-decision", cast.lead(), SIGN);

        assertThat(desk.text(penalty(it).documentId())).contains("geen dwangsom verschuldigd", "lid 6, onder c", "Wij betalen u geen dwangsom");
        assertThat(desk.open(cast, cast.caseworker())).containsExactly("send-copy");
    }

    @Test
    void a_decision_in_the_two_weeks_after_the_notice_leaves_nothing_to_set() {
        desk.known(cast, START);
        late();
        desk.reach(LocalDate.of(2026, 2, 20));
        grants();
        desk.reach(LocalDate.of(2026, 5, 1));

        assertThat(desk.open(cast, cast.caseworker())).containsExactly("send-copy");
        assertThat(desk.clocks(cast, "AWB_4_18")).allMatch(line -> line.startsWith("WITHDRAWN"));
    }

    @Test
    void an_application_that_is_withdrawn_leaves_nothing_to_set() {
        WageSubsidy it = desk.known(cast, START);
        late();
        desk.send("loonkostensubsidie-intrekken", it.id(), cast.hr(), Map.of("because", "Sam gaat niet werken."));
        desk.reach(LocalDate.of(2026, 5, 1));

        assertThat(desk.open(cast, cast.caseworker())).isEmpty();
        assertThat(desk.clocks(cast, "AWB_4_18")).allMatch(line -> line.startsWith("WITHDRAWN"));
        assertThat(jdbc.sql("select state from wage_subsidy_penalty where wage_subsidy_id = ?").param(it.id()).query(String.class).list())
                .containsExactly("DROPPED");
    }

    @Test
    void a_late_decision_on_an_objection_has_a_penalty_of_its_own() {
        WageSubsidy it = desk.known(cast, START);
        grants();
        desk.send("bezwaar", decisions.of(it.id()).get(0).id(), cast.hr(), Map.of("grounds", "Te weinig."));
        desk.reach(LocalDate.of(2026, 4, 1));
        desk.send("ingebrekestelling", desk.clockId(cast, "AWB_7_10"), cast.hr(), Map.of("receivedOn", LocalDate.of(2026, 4, 1)));
        desk.reach(LocalDate.of(2026, 4, 20));
        desk.does(cast, "objection-assess", cast.caseworker(), Map.of("grounds", "COMPLETE", "committee", "no"));
        desk.does(cast, "objection-hear", cast.caseworker(), Map.of("hearing", "WAIVED", "waived", "UNFOUNDED"));
        desk.does(cast, "objection-decide", cast.otherLead(), Map.of("outcome", "UNFOUNDED", "reasoning", "Het besluit klopt."));
        Viewer third = world.user("Tine Teamleider", Role.LOKET_TEAM_LEAD, cast.municipality());
        desk.does(cast, "objection-sign", third, SIGN);
        desk.does(cast, "penalty-propose", cast.caseworker(), OWED);
        desk.does(cast, "sign-decision", cast.lead(), SIGN);

        assertThat(desk.text(penalty(it).documentId())).contains("de beslissing op het bezwaar", "5 dagen", "€ 115,00");
    }

    @Test
    void who_applied_is_owed_it_so_the_letter_of_an_employee_goes_to_the_employee() {
        desk.send("loonkostensubsidie-werknemer", cast.dossier(), cast.caseworker(), Map.of(
                "employment.startsOn", START, "employment.hoursPerWeek", 32, "employment.fullTimeHours", 36, "flatRate", "yes",
                "known", "no"));
        WageSubsidy it = subsidies.ofDossier(cast.dossier()).get(0);
        desk.does(cast, "check-application", cast.caseworker(), Map.of(
                "outcome", "COMPLETE", "route", "KNOWN", "wageValue", 60, "wageValueOn", START));
        late();
        desk.reach(DECIDED);
        grants();
        desk.does(cast, "send-copy", cast.caseworker(), Map.of("channel", "POST", "sentOn", DECIDED));
        desk.does(cast, "penalty-propose", cast.caseworker(), OWED);
        desk.does(cast, "sign-decision", cast.lead(), SIGN);

        assertThat(desk.text(penalty(it).documentId())).contains("Sam Bakker").doesNotContain("Bakkerij De Korst");
        assertThat(desk.open(cast, cast.caseworker())).containsExactly("penalty-pay", "send-copy");
    }

    private void set() {
        desk.known(cast, START);
        late();
        desk.reach(DECIDED);
        grants();
        desk.does(cast, "penalty-propose", cast.caseworker(), OWED);
        desk.does(cast, "sign-decision", cast.lead(), SIGN);
    }

    private void late() {
        desk.reach(NOTICED);
        desk.send("ingebrekestelling", desk.clockId(cast, "PW_10D_12"), cast.hr(), Map.of("receivedOn", NOTICED));
    }

    private void grants() {
        desk.does(cast, "propose-decision", cast.caseworker(), GRANT);
        desk.does(cast, "sign-decision", cast.lead(), SIGN);
    }

    private Decision penalty(WageSubsidy it) {
        return decisions.of(it.id()).stream().filter(each -> each.kind() == Kind.PENALTY).findFirst().orElseThrow();
    }

    private List<String> timeline() {
        return jdbc.sql("select entry_text from timeline_entry where dossier_id = :dossier order by id")
                .param("dossier", cast.dossier())
                .query(String.class)
                .list();
    }
}
