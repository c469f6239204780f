package nl.werkbrug.debthelp.story;

import static nl.werkbrug.debthelp.story.DebtHelpDesk.TODAY;
import static nl.werkbrug.debthelp.story.DebtHelpDesk.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.SignIn;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.debthelp.story.DebtHelpDesk.Cast;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.fixture.FormDesk;
import nl.werkbrug.fixture.World;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.garnishment.GarnishmentStatus;
import nl.werkbrug.garnishment.store.GarnishmentTable;
import nl.werkbrug.testing.Story;
import nl.werkbrug.web.FormResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A referral to a helper with a login, from the consent to the papers that change the garnishments. */
@Story
abstract class ReferralStory {

    private static final String STATUS = "debt-help-status";
    private static final String NOTICE_MORATORIUM = "debt-help-moratorium";
    private static final String NOTICE_RELEASE = "debt-help-release";

    @Autowired
    DebtHelpDesk help;

    @Autowired
    FormDesk desk;

    @Autowired
    Dossiers dossiers;

    @Autowired
    World world;

    @Autowired
    GarnishmentTable garnishments;

    private Cast it;

    @Autowired
    private WebApplicationContext application;

    @BeforeEach
    void an_employee_with_two_garnishments() {
        it = help.cast();
    }

    @Test
    void the_counsellor_sees_what_the_employee_chose_and_nothing_else() {
        String own = help.refers(it, it.payroll(), with(help.answers(it.helper()), Map.of("facts", Set.of("EMPLOYER"), "phone", "06 12345678")));
        Viewer stranger = world.user("Ander", Role.DEBT_COUNSELLOR, world.party("DEBT_HELP", "Een ander"));

        assertThat(facts(own)).containsExactly("Quirijntje Vlinderbosch", "06 12345678", "Bakkerij De Korst");
        assertThat(desk.own(own, it.counsellor())).containsExactly(STATUS);
        assertThat(desk.open(own, it.payroll())).containsExactly(STATUS);
        assertThat(desk.own(own, it.payroll())).isEmpty();
        assertNotVisible(it.dossier(), it.counsellor());
        assertNotVisible(own, it.hr());
        assertNotVisible(own, stranger);
    }

    @Test
    void the_first_talk_is_within_four_weeks_and_within_three_working_days_when_something_threatens() {
        String own = help.refers(it, it.payroll(), help.answers(it.helper()));
        String advisers = world.party("FINANCIAL_ADVICE", "Geldwijzer");
        Viewer adviser = world.user("Ada", Role.DEBT_COUNSELLOR, advisers);
        String other = help.refers(it, it.payroll(), with(help.answers(it.helper()), Map.of("kind", "ADVICE", "adviser", advisers)));
        String second = world.party("DEBT_HELP", "Snelle hulp");
        Viewer quick = world.user("Snel", Role.DEBT_COUNSELLOR, second);
        String soon = help.refers(it, it.payroll(), with(help.answers(second), Map.of("threat", "YES")));
        assertThat(desk.ownTask(own, STATUS, it.counsellor()).dueOn()).isEqualTo("2026-06-08");
        assertThat(desk.ownTask(soon, STATUS, quick).dueOn()).as("when something threatens, also the first word").isEqualTo("2026-06-04");
        help.tells(own, it.counsellor(), "RECEIVED", TODAY, Map.of());
        help.tells(other, adviser, "RECEIVED", TODAY, Map.of());
        help.tells(soon, quick, "RECEIVED", TODAY, Map.of());

        assertThat(desk.ownTask(own, STATUS, it.counsellor()).dueOn()).isEqualTo("2026-06-29");
        assertThat(desk.ownTask(other, STATUS, adviser).dueOn()).isEqualTo("2026-06-29");
        assertThat(desk.ownTask(soon, STATUS, quick).dueOn()).isEqualTo("2026-06-04");
        assertThat(help.column("select term_code from running_deadline where dossier_id = :it order by term_code", soon)).contains("WGS_FIRST_TALK_THREAT");
    }

    @Test
    void advice_is_given_by_who_has_no_part_in_the_debt_help_of_a_town_and_is_as_quick_when_something_threatens() {
        String advisers = world.party("FINANCIAL_ADVICE", "Geldwijzer");
        Viewer adviser = world.user("Ada", Role.DEBT_COUNSELLOR, advisers);
        Map<String, Object> asked = with(help.answers(it.helper()), Map.of("kind", "ADVICE", "adviser", advisers, "threat", "YES"));

        String own = help.refers(it, it.payroll(), asked);

        assertThat(desk.ownTask(own, STATUS, adviser).dueOn()).isEqualTo("2026-06-04");
        help.tells(own, adviser, "RECEIVED", TODAY, Map.of());
        assertThat(desk.ownTask(own, STATUS, adviser).dueOn()).isEqualTo("2026-06-04");
    }

    @Test
    void how_it_stands_has_the_day_of_what_happened_and_not_of_the_telling() throws Exception {
        String own = help.refers(it, it.payroll(), help.answers(it.helper()));
        desk.reach(LocalDate.of(2026, 6, 5));

        help.tells(own, it.counsellor(), "TALK_HELD", LocalDate.of(2026, 6, 3), Map.of());

        assertThat(page("/dossiers/" + it.dossier(), it.payroll())).contains("Eerste gesprek gehouden, 3 juni 2026");
        assertThat(desk.ownTask(own, STATUS, it.counsellor()).dueOn()).as("eight weeks after the telling").isEqualTo("2026-07-31");
    }

    @Test
    void a_moratorium_reaches_payroll_and_changes_nothing_until_its_paper_is_there() {
        String own = atWork();
        help.tells(own, it.counsellor(), "MORATORIUM_GRANTED", TODAY, Map.of("until", LocalDate.of(2026, 11, 30)));
        GarnishmentStatus told = status(it.first());
        FormResult tooLong = help.checks(it, NOTICE_MORATORIUM, Map.of(
                "outcome", "CONFIRMED", "effectiveOn", TODAY, "endsOn", LocalDate.of(2027, 6, 1)));

        FormResult result = help.checks(it, NOTICE_MORATORIUM, Map.of(
                "outcome", "CONFIRMED", "effectiveOn", TODAY, "endsOn", LocalDate.of(2026, 11, 30)));

        assertThat(told).isEqualTo(GarnishmentStatus.RUNNING);
        assertThat(tooLong).isInstanceOf(FormResult.Refused.class);
        assertThat(result).isInstanceOf(FormResult.Done.class);
        assertThat(status(it.first())).isEqualTo(GarnishmentStatus.STAYED);
        assertThat(status(it.second())).isEqualTo(GarnishmentStatus.STAYED);
        assertThat(help.column("select kind from debt_event where dossier_id = :it and paper_document_id is not null", it.dossier()))
                .containsExactly("MORATORIUM");
        assertThat(help.column("select state from debt_help_notice where dossier_id = :it", it.dossier())).containsExactly("CONFIRMED");
    }

    @Test
    void what_payroll_does_not_find_confirmed_changes_nothing() {
        String own = atWork();
        help.tells(own, it.counsellor(), "MORATORIUM_GRANTED", TODAY, Map.of("until", LocalDate.of(2026, 11, 30)));

        desk.does(it.dossier(), NOTICE_MORATORIUM, it.payroll(), Map.of("outcome", "NOT_SO", "why", "De rechter wees het af."));

        assertThat(status(it.first())).isEqualTo(GarnishmentStatus.RUNNING);
        assertThat(help.column("select state from debt_help_notice where dossier_id = :it", it.dossier())).containsExactly("NOT_SO");
    }

    @Test
    void a_settlement_tells_which_garnishments_end_and_each_ends_by_the_letter_of_its_bailiff() {
        String own = atWork();
        help.tells(own, it.counsellor(), "SETTLEMENT_REACHED", TODAY, Map.of("ending", Set.of(it.second().id())));
        List<String> asked = help.column("select item_id from inbox_task where form_id = 'debt-help-release' and dossier_id = :it", it.dossier());

        help.checks(it, NOTICE_RELEASE, Map.of("outcome", "CONFIRMED", "releasedOn", TODAY, "heldMoney", "REMIT"));
        help.tells(own, it.counsellor(), "FINISHED", TODAY, Map.of());

        assertThat(asked).containsExactly(it.second().id());
        assertThat(status(it.first())).isEqualTo(GarnishmentStatus.RUNNING);
        assertThat(status(it.second())).isNotEqualTo(GarnishmentStatus.RUNNING);
        assertThat(help.column("select kind from debt_event where dossier_id = :it", it.dossier())).containsExactly("DEBT_SETTLEMENT");
        assertThat(desk.open(own, it.counsellor())).isEmpty();
        assertThat(help.column("select status from debt_help_referral where dossier_id = :it and ended_at is not null", own)).containsExactly("FINISHED");
    }

    @Test
    void without_a_name_of_a_garnishment_payroll_checks_each_of_them() {
        String own = help.refers(it, it.payroll(), with(help.answers(it.helper()), Map.of("facts", Set.of())));
        help.tells(own, it.counsellor(), "TALK_HELD", TODAY, Map.of());

        help.tells(own, it.counsellor(), "SETTLEMENT_REACHED", TODAY, Map.of());

        assertThat(desk.own(it.dossier(), it.payroll())).filteredOn(NOTICE_RELEASE::equals).hasSize(2);
    }

    @Test
    void payroll_hears_nothing_when_the_employee_did_not_agree_to_that() {
        String own = help.refers(it, it.payroll(), with(help.answers(it.helper()), Map.of("tellsPayroll", "NO")));
        help.tells(own, it.counsellor(), "TALK_HELD", TODAY, Map.of());

        help.tells(own, it.counsellor(), "MORATORIUM_GRANTED", TODAY, Map.of("until", LocalDate.of(2026, 11, 30)));

        assertThat(desk.own(it.dossier(), it.payroll())).doesNotContain(NOTICE_MORATORIUM);
    }

    @Test
    void a_consent_that_is_withdrawn_halfway_stops_everything_at_once() {
        String own = atWork();
        help.tells(own, it.counsellor(), "MORATORIUM_GRANTED", TODAY, Map.of("until", LocalDate.of(2026, 11, 30)));
        String referral = help.referral(own);

        desk.send("schuldhulp-intrekken", referral, it.payroll(), Map.of("sure", true));
        FormResult again = desk.send("schuldhulp-intrekken", referral, it.payroll(), Map.of("sure", true));

        assertNotVisible(own, it.counsellor());
        assertThat(facts(own)).isEmpty();
        assertThat(desk.own(it.dossier(), it.payroll())).doesNotContain(NOTICE_MORATORIUM);
        assertThat(help.column("select state from debt_help_notice where dossier_id = :it", it.dossier())).containsExactly("WITHDRAWN");
        assertThat(status(it.first())).isEqualTo(GarnishmentStatus.RUNNING);
        assertThat(again).isInstanceOf(FormResult.Before.class);
        assertThatThrownBy(() -> desk.send("schuldhulp-intrekken", referral, it.hr(), Map.of("sure", true))).isInstanceOf(NotVisible.class);
    }

    @Test
    void the_counsellor_can_note_that_the_employee_takes_the_consent_back() {
        String own = atWork();

        FormResult result = desk.send("schuldhulp-intrekken", help.referral(own), it.counsellor(), Map.of("sure", true));

        assertThat(((FormResult.Done) result).next()).isEqualTo("/inbox");
        assertNotVisible(own, it.counsellor());
    }

    @Test
    void who_is_not_helped_leaves_nothing_with_the_helper() {
        String own = help.refers(it, it.payroll(), help.answers(it.helper()));

        help.tells(own, it.counsellor(), "NOT_TAKEN", TODAY, Map.of("note", "Woont in een andere gemeente."));

        assertThat(facts(own)).isEmpty();
        assertNotVisible(own, it.counsellor());
    }

    @Test
    void silence_is_told_to_the_referrer_once() {
        String own = help.refers(it, it.payroll(), help.answers(it.helper()));

        desk.reach(LocalDate.of(2026, 6, 14));
        List<String> before = silence(own);
        desk.reach(LocalDate.of(2026, 6, 15));
        desk.reach(LocalDate.of(2026, 7, 15));

        assertThat(before).isEmpty();
        assertThat(silence(own)).hasSize(1);
        assertThat(help.column("select text_code from notice where dossier_id = :it", own)).contains("debthelp.notice.silent");
    }

    @Test
    void hr_cannot_refer_and_a_loket_without_the_consent_cannot_send_the_garnishments() {
        String town = world.loket("Gemeente Maasdorp");
        Viewer loket = world.user("Lotte L", Role.LOKET_CASEWORKER, town);
        help.letIn(it.dossier(), "SUBSIDY", town, "LOKET");

        assertThatThrownBy(() -> desk.send("schuldhulp-verwijzen", it.dossier(), it.hr(), help.answers(it.helper()))).isInstanceOf(NotVisible.class);
        FormResult refused = desk.send("schuldhulp-verwijzen", it.dossier(), loket, help.answers(it.helper()));
        String own = help.refers(it, loket, with(help.answers(it.helper()), Map.of("facts", Set.of())));

        assertThat(refused).isInstanceOf(FormResult.Refused.class);
        assertThat(facts(own)).containsExactly("Quirijntje Vlinderbosch");
        assertNotVisible(own, it.payroll());
    }

    @Test
    void the_same_referral_twice_is_refused_while_it_runs() {
        help.refers(it, it.payroll(), help.answers(it.helper()));

        FormResult again = desk.send("schuldhulp-verwijzen", it.dossier(), it.payroll(), help.answers(it.helper()));

        assertThat(again).isInstanceOf(FormResult.Refused.class);
    }

    /** Referred, and the first talk was held. */
    private String atWork() {
        String own = help.refers(it, it.payroll(), help.answers(it.helper()));
        help.tells(own, it.counsellor(), "TALK_PLANNED", TODAY.plusDays(1), Map.of());
        help.tells(own, it.counsellor(), "TALK_HELD", TODAY, Map.of());
        return own;
    }

    private List<String> facts(String own) {
        return help.column("""
                select f.fact_value from debt_help_fact f join debt_help_referral r on r.id = f.referral_id
                 where r.dossier_id = :it order by f.line_number""", own);
    }

    private List<String> silence(String own) {
        return help.column("select entry_text from timeline_entry where dossier_id = :it and entry_text like '%liet niets weten%'", own);
    }

    private GarnishmentStatus status(Garnishment garnishment) {
        return garnishments.get(garnishment.id()).status();
    }

    private void assertNotVisible(String dossier, Viewer viewer) {
        assertThatThrownBy(() -> dossiers.visible(dossier, viewer)).isInstanceOf(NotVisible.class);
    }

    private String page(String address, Viewer viewer) throws Exception {
        return MockMvcBuilders.webAppContextSetup(application).apply(SecurityMockMvcConfigurers.springSecurity()).build()
                .perform(MockMvcRequestBuilders.get(address).with(SignIn.as(viewer))).andReturn().getResponse().getContentAsString();
    }
}
