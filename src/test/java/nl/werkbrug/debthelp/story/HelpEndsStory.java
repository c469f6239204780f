package nl.werkbrug.debthelp.story;

import static nl.werkbrug.debthelp.story.DebtHelpDesk.TODAY;
import static nl.werkbrug.debthelp.story.DebtHelpDesk.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.debthelp.DebtsSettled;
import nl.werkbrug.debthelp.DebtsSettledTakenBack;
import nl.werkbrug.debthelp.story.DebtHelpDesk.Cast;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.fixture.FormDesk;
import nl.werkbrug.fixture.World;
import nl.werkbrug.hire.EmploymentEnded;
import nl.werkbrug.hire.EmploymentGoesOn;
import nl.werkbrug.signal.Signal;
import nl.werkbrug.signal.SignalFollow;
import nl.werkbrug.testing.Story;
import nl.werkbrug.web.FormResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

/** How help with debts ends: settled, in silence, with the employment, or at the word of the employee. */
@Story
@RecordApplicationEvents
abstract class HelpEndsStory {

    private static final String ASK = "debt-help-goes-on";
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 6, 30);

    @Autowired
    DebtHelpDesk help;

    @Autowired
    FormDesk desk;

    @Autowired
    World world;

    @Autowired
    Dossiers dossiers;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ProcessBench bench;

    @Autowired
    SignalFollow follow;

    @Autowired
    ApplicationEventPublisher publisher;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEvents events;

    private Cast it;

    @BeforeEach
    void an_employee_with_two_garnishments() {
        it = help.cast();
    }

    @Test
    void settled_debts_reach_payroll_and_count_elsewhere_only_when_the_employee_says_so() {
        String own = atWork();
        help.tells(own, it.counsellor(), "SETTLEMENT_REACHED", TODAY, Map.of("ending", Set.of(it.first().id())));
        help.tells(own, it.counsellor(), "DEBTS_SETTLED", TODAY, Map.of("counts", "NO"));

        assertThat(released()).as("each garnishment is asked about once").containsExactlyInAnyOrder(it.first().id(), it.second().id());
        assertThat(events.stream(DebtsSettled.class)).isEmpty();
        help.tells(own, it.counsellor(), "DEBTS_SETTLED", TODAY, Map.of("counts", "YES"));
        assertThat(events.stream(DebtsSettled.class)).singleElement().satisfies(told -> {
            assertThat(told.dossierId()).isEqualTo(it.dossier());
            assertThat(told.evidence()).contains("Schuldhulp aan de Kade", "1 juni 2026").doesNotContain("Quirijntje", "Vlinderbosch");
        });
        assertThat(released()).hasSize(2);
        desk.send("schuldhulp-intrekken", help.referral(own), it.payroll(), Map.of("sure", true));
        assertThat(events.stream(DebtsSettledTakenBack.class)).containsExactly(new DebtsSettledTakenBack(it.dossier()));
    }

    @Test
    void a_consent_that_is_withdrawn_after_the_help_stops_the_sharing_too() {
        String own = atWork();
        help.tells(own, it.counsellor(), "FINISHED", TODAY, Map.of());
        assertThat(dossiers.visible(own, it.counsellor())).isNotNull();

        FormResult result = desk.send("schuldhulp-intrekken", help.referral(own), it.payroll(), Map.of("sure", true));

        assertThat(result).isInstanceOf(FormResult.Done.class);
        assertThatThrownBy(() -> dossiers.visible(own, it.counsellor())).isInstanceOf(NotVisible.class);
        assertThat(help.column("""
                select f.fact_value from debt_help_fact f join debt_help_referral r on r.id = f.referral_id where r.dossier_id = :it""", own)).isEmpty();
    }

    @Test
    void silence_becomes_one_signal_at_the_municipality_that_says_nothing_of_the_employee() {
        String town = world.loket("Gemeente " + UUID.randomUUID());
        jdbc.sql("insert into signal_desk (municipality_id, works_as, party_id) values (:town, 'DEBT_HELP', :helper)")
                .param("town", town).param("helper", it.helper()).update();
        Viewer loket = world.user("Lotte L", Role.LOKET_CASEWORKER, town);
        String own = help.refers(it, it.payroll(), help.answers(it.helper()));

        desk.reach(LocalDate.of(2026, 6, 15));
        desk.reach(LocalDate.of(2026, 7, 15));

        Signal signal = follow.mine(it.payroll()).get(0);
        assertThat(follow.mine(it.payroll())).hasSize(1);
        assertThat(signal.municipalityId()).isEqualTo(town);
        assertThat(signal.text()).contains("Schuldhulp aan de Kade", help.column("select reference from dossier where id = :it", own).get(0))
                .doesNotContain("Quirijntje", "Vlinderbosch", "Korst");
        assertThatThrownBy(() -> dossiers.visible(own, loket)).isInstanceOf(NotVisible.class);
        assertThat(desk.does(signal.dossierId(), "signal-answer", loket, Map.of("decision", "ANSWER", "answer", "Zij bellen morgen.")))
                .isInstanceOf(FormResult.Done.class);
        assertThat(follow.mine(it.payroll()).get(0).answer().text()).isEqualTo("Zij bellen morgen.");
    }

    @Test
    void silence_of_a_helper_that_no_municipality_named_stays_between_referrer_and_helper() {
        help.refers(it, it.payroll(), help.answers(it.helper()));

        desk.reach(LocalDate.of(2026, 6, 15));

        assertThat(follow.mine(it.payroll())).isEmpty();
    }

    @Test
    void when_the_employment_ends_the_referrer_asks_once_and_the_help_goes_on() {
        String own = atWork();
        ends(LAST_DAY);
        ends(LAST_DAY.plusDays(7));

        assertThat(desk.own(own, it.payroll())).containsExactly(ASK);
        assertThat(desk.own(own, it.counsellor())).containsExactly("debt-help-status");
        assertThatThrownBy(() -> dossiers.visible(own, it.hr())).isInstanceOf(NotVisible.class);
        desk.does(own, ASK, it.payroll(), Map.of("outcome", "GOES_ON"));

        assertThat(status(own)).isEqualTo("TALK_HELD");
        assertThat(desk.own(own, it.counsellor())).containsExactly("debt-help-status");
        assertThat(help.column("select a.state from debt_help_ask a join debt_help_referral r on r.id = a.referral_id where r.dossier_id = :it", own))
                .containsExactly("GOES_ON");
    }

    @Test
    void only_the_word_of_the_employee_stops_the_help_and_then_nobody_keeps_a_task() {
        String own = atWork();
        ends(LAST_DAY);

        desk.does(own, ASK, it.payroll(), Map.of("outcome", "STOPS", "why", "Ik regel het nu zelf."));

        assertThat(status(own)).isEqualTo("WITHDRAWN");
        assertThat(desk.open(own, it.payroll())).isEmpty();
        assertThatThrownBy(() -> dossiers.visible(own, it.counsellor())).isInstanceOf(NotVisible.class);
        assertThat(help.column("select entry_text from timeline_entry where dossier_id = :it", own)).anyMatch(text -> text.contains("Ik regel het nu zelf."));
    }

    @Test
    void the_question_goes_when_the_employee_stays_or_the_help_is_over() {
        String stays = atWork();
        ends(LAST_DAY);
        transaction.executeWithoutResult(done -> publisher.publishEvent(new EmploymentGoesOn("hire", it.dossier())));
        bench.runJobs();
        assertThat(desk.open(stays, it.payroll())).containsExactly("debt-help-status");

        ends(LAST_DAY);
        help.tells(stays, it.counsellor(), "FINISHED", TODAY, Map.of());
        assertThat(desk.open(stays, it.payroll())).isEmpty();
        ends(LAST_DAY);
        assertThat(desk.open(stays, it.payroll())).isEmpty();
    }

    private void ends(LocalDate lastDay) {
        transaction.executeWithoutResult(done -> publisher.publishEvent(new EmploymentEnded("hire", it.dossier(), lastDay)));
        bench.runJobs();
    }

    /** Referred with the garnishments along, and the first talk was held. */
    private String atWork() {
        String own = help.refers(it, it.payroll(), with(help.answers(it.helper()), Map.of()));
        help.tells(own, it.counsellor(), "TALK_HELD", TODAY, Map.of());
        return own;
    }

    private List<String> released() {
        return help.column("select garnishment_id from debt_help_notice where kind = 'RELEASE' and dossier_id = :it", it.dossier());
    }

    private String status(String own) {
        return help.column("select status from debt_help_referral where dossier_id = :it", own).get(0);
    }
}
