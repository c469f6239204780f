package nl.werkbrug.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.agenda.Penalties;
import nl.werkbrug.home.EmployerHome;
import nl.werkbrug.inbox.InboxLists;
import nl.werkbrug.inbox.InboxQuery;
import nl.werkbrug.inbox.InboxTab;
import nl.werkbrug.shared.Money;
import nl.werkbrug.testing.TestDatabase;
import nl.werkbrug.workflow.Operations;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The demo as somebody finds it who starts it on Thursday 18 June 2026. */
abstract class DemoDossiers {

    static final LocalDate TODAY = LocalDate.of(2026, 6, 18);

    private static ConfigurableApplicationContext application;
    private static TestDatabase.H2 asFilled;

    @BeforeAll
    static void start() {
        application = DemoStart.demo(new TestDatabase.H2(), TODAY);
        asFilled = TestDatabase.H2.copyOf(application.getBean(DataSource.class));
    }

    @AfterAll
    static void stop() {
        application.close();
        application = null;
        asFilled = null;
    }

    static <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    /** Making the data takes longer than a start: who changes something does so in a copy of it as it was made. Close it. */
    static TestDatabase.H2 copy() {
        return asFilled.again();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kamphuis | ORDINARY CLOSED |
            Yalçin | ORDINARY RELEASED |
            Achterberg | ORDINARY RUNNING | remit
            El Idrissi | ORDINARY RUNNING, ORDINARY RUNNING, CAK RUNNING | declaration offer-coaching offer-help pay-run set-up-cak tell-employee
            Vrijhof | ORDINARY RUNNING | declaration pay-run
            Oosterling | ALIMONY RUNNING | pay-run
            Tillema | ORDINARY RUNNING | pay-run
            Lodewijks | CAK RUNNING | pay-run set-up-cak
            Middelkoop | ORDINARY RUNNING | declaration pay-run tell-employee
            """)
    void each_dossier_stands_where_its_story_left_it(String employee, String garnishments, String open) {
        assertThat(list("""
                select concat(g.kind, ' ', g.status) from garnishment g join dossier d on d.id = g.dossier_id
                  join person p on p.id = d.person_id where p.family_name = '%s' order by g.registered_at""".formatted(employee)))
                .containsExactly(garnishments.split(", "));
        assertThat(String.join(" ", list("""
                select t.form_id from inbox_task t join dossier d on d.id = t.dossier_id join person p on p.id = d.person_id
                 where p.family_name = '%s' and t.state = 'OPEN' order by t.form_id""".formatted(employee))))
                .isEqualTo(open == null ? "" : open);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Verstraten | INTAKE | | hire-person
            Karadeniz | CHOSEN | |
            Kuiper | CHOSEN | APPLIED | check-application coaching-plan custom-budget-decide
            Benhaddou | CHOSEN | |
            Plantinga | CHOSEN | | learning-records
            Waterman | CHOSEN | | adaptation-purchase
            Hazelaar | CHOSEN | REFUSED |
            Steenbergen | CHOSEN | GRANTED |
            Ootjers | CHOSEN | GRANTED |
            Aksoy | CHOSEN | DECIDING | propose-decision
            Zouhair | CHOSEN | GRANTED | benefit-register-check benefit-register-check no-risk-report
            """)
    void each_hire_stands_where_its_story_left_it(String employee, String hire, String subsidy, String open) {
        String of = " join dossier d on d.id = x.dossier_id join person p on p.id = d.person_id where p.family_name = '" + employee + "'";
        assertThat(list("select x.state from hire x" + of)).containsExactly(hire);
        assertThat(list("select x.state from wage_subsidy x" + of)).isEqualTo(subsidy == null ? List.of() : List.of(subsidy));
        assertThat(String.join(" ", list("select x.form_id from inbox_task x" + of + " and x.state = 'OPEN' order by x.form_id")))
                .isEqualTo(open == null ? "" : open);
    }

    /** As after a day at work: nobody begins with weeks of news. */
    @Test
    void everybody_read_what_was_told_until_the_last_evening() {
        assertThat(list("select told_at from notice where read_at is null and told_at < '" + TODAY.minusDays(1) + " 14:55:00'")).isEmpty();
        assertThat(list("select count(*) as unread from notice where read_at is null group by user_id having count(*) > 15")).isEmpty();
        assertThat(list("select id from notice where read_at is null")).isNotEmpty();
    }

    @Test
    void forms_of_hires_count_what_was_told_before() {
        assertThat(list("select distinct d.id from told_once t join dossier d on d.id = t.dossier_id")).hasSizeGreaterThan(5);
        assertThat(list("select id from told_once where reused > 0")).isNotEmpty();
        assertThat(list("select id from told_once where sent_at > '" + TODAY.plusDays(1) + " 00:00:00'")).as("on the day of the story").isEmpty();
    }

    @Test
    void eight_months_were_paid_one_after_another_and_the_ninth_waits_for_approval() {
        assertThat(list("select state from wage_subsidy_batch order by of_month")).hasSize(9).startsWith("PAID").endsWith("PROPOSED");
        assertThat(list("select of_month from wage_subsidy_batch where state = 'PAID'")).hasSize(8);
    }

    @Test
    void one_dwangsom_was_paid_and_one_grows_at_the_bakery() {
        assertThat(list("select state from wage_subsidy_penalty order by noticed_on")).containsExactly("PAID", "WAITING");
        Viewer petra = application.getBean(DemoUsers.class).viewer(DemoUser.PETRA);
        Viewer paula = application.getBean(DemoUsers.class).viewer(DemoUser.PAULA);
        Penalties penalties = application.getBean(Penalties.class);

        assertThat(penalties.open(petra)).singleElement().satisfies(row ->
                assertThat(row.decision().exposure().amount()).isBetween(Money.euros("138.00"), Money.euros("322.00")));
        assertThat(application.getBean(EmployerHome.class).of(1, petra).awaited()).filteredOn(it -> it.costs() != null).singleElement()
                .satisfies(it -> assertThat(it.costs().exposure().amount()).isEqualTo(penalties.open(petra).get(0).decision().exposure().amount()));
        assertThat(penalties.page(paula, 1).rows()).singleElement().satisfies(row -> assertThat(row.decision().decided()).isTrue());
    }

    @Test
    void of_a_loonkostenvoordeel_two_periods_were_looked_at_and_the_later_ones_are_unknown() {
        assertThat(list("select x.register from wage_cost_benefit_period x join wage_cost_benefit b on b.id = x.benefit_id"
                + " join dossier d on d.id = b.dossier_id join person p on p.id = d.person_id where p.family_name = 'Zouhair' order by x.first_day"))
                .containsExactly("IN", "IN", "UNKNOWN", "UNKNOWN");
    }

    @Test
    void the_two_years_stand_still_for_who_works_with_loonkostensubsidie() {
        assertThat(list("""
                select concat(p.family_name, ' ', c.state) from two_year_clock c join dossier d on d.id = c.dossier_id
                  join person p on p.id = d.person_id order by p.family_name"""))
                .contains("Kuiper RUNNING", "Plantinga RUNNING", "Zouhair PAUSED").filteredOn(it -> it.endsWith(" PAUSED")).hasSize(7);
    }

    @Test
    void the_contract_with_social_return_has_who_counts_and_a_proof_that_was_sent() {
        assertThat(list("select state from social_return_hire")).containsExactly("COUNTING");
        assertThat(list("select label from building_block")).hasSize(4).allMatch(label -> label.toString().contains("verzonnen"));
        assertThat(list("select sent_how from social_return_sent")).hasSize(1);
        assertThat(list("select municipality_id from social_return_look where withdrawn_at is null"))
                .containsExactly(DemoParty.MUNICIPALITY.id());
    }

    @Test
    void of_two_quotes_the_cheapest_was_asked_for_and_granted() {
        assertThat(list("""
                select q.supplier from workplace_quote q join workplace_adaptation a on a.quote_id = q.id
                 where a.state = 'GRANTED'""")).containsExactly("Werkbanken Maasdal BV");
    }

    @Test
    void custom_budgets_of_two_years_stand_where_they_were_left() {
        assertThat(list("select concat(kind, ' ', state, ' ', count(*)) from custom_budget_request group by kind, state")).containsExactlyInAnyOrder(
                "GLASSES SETTLED 1", "OTHER REFUSED 1", "TRAVEL REFUSED 5", "TRAVEL SETTLED 13", "WORK_CLOTHES ASKED 1", "WORK_CLOTHES SETTLED 6");
        assertThat(list("select concat(reserved_cents, ' ', paid_cents) from custom_budget_year order by budget_year"))
                .containsExactly("0 14000", "0 141500", "0 186500");
        assertThat(list("select in_work from custom_budget_request where effect_on is not null")).hasSize(19).containsOnly("HERE");
    }

    /** The provider put it forward again with a better paper. */
    @Test
    void whoever_works_on_has_every_milestone_before_confirmed() {
        assertThat(list("select state from outcome_claim where kind in ('WORK_3', 'WORK_6') and state = 'REJECTED'")).hasSize(2);
        assertThat(list("""
                select c.id from outcome_claim c where c.state = 'REJECTED' and not exists (
                  select 1 from outcome_claim a where a.participant_id = c.participant_id and a.kind = c.kind and a.state = 'CONFIRMED')
                   and exists (select 1 from outcome_claim l where l.participant_id = c.participant_id and l.reached_on > c.reached_on)""")).isEmpty();
        assertThat(list("select reason from outcome_claim where state = 'REJECTED' group by reason having count(*) > 1")).isEmpty();
    }

    @Test
    void nobody_asks_what_another_asked_in_the_same_words() {
        assertThat(list("select report_text from signal_report group by report_text having count(*) > 1")).isEmpty();
        assertThat(list("select what from custom_budget_request group by what, why having count(*) > 1")).isEmpty();
        assertThat(list("select answer_text from signal_report where answer_text is not null group by answer_text having count(*) > 1")).isEmpty();
        assertThat(list("select min(kind) from signal_report group by promised_on having count(*) > 3")).as("on one day").isEmpty();
    }

    @Test
    void nine_weeks_of_learning_were_written_down() {
        assertThat(list("select days_a_week from learning_attendance")).hasSize(3);
    }

    @Test
    void six_help_in_the_town_and_two_beside_it_and_a_neighbourhood_parent_looks_along() {
        assertThat(list("select name from network_entry where removed_at is null")).hasSize(8);
        assertThat(list("select n.name from network_entry n join party p on p.name = n.name where n.removed_at is null and n.contact <> p.phone"))
                .as("one phone number").isEmpty();
        assertThat(list("select invited_name from trusted_invitation where used_at is not null and ended_at is null"))
                .containsExactly("Fatima Azzouzi");
    }

    @Test
    void an_employer_waits_for_the_loket_and_has_an_account_to_log_in_with() {
        assertThat(list("select state from employer_registration")).containsExactly("REGISTERED");
        assertThat(list("select username from app_user where username like '%@%'")).containsExactlyInAnyOrder(Newcomer.USERNAME, NeighbourStory.USERNAME);
        assertThat(DemoGuide.table()).contains(Newcomer.USERNAME, "tessa");
    }

    @Test
    void every_user_finds_the_tasks_of_the_own_party() {
        Map<String, Integer> waiting = new TreeMap<>();
        for (DemoUser user : DemoUser.values()) {
            waiting.put(user.username(), tasks(user).size());
        }

        assertThat(waiting).containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                Map.entry("coen", 3), Map.entry("dewi", 2), Map.entry("eva", 3), Map.entry("hanna", 6), Map.entry("ines", 0),
                Map.entry("jasmijn", 3), Map.entry("lars", 7), Map.entry("lotte", 7), Map.entry("olaf", 0), Map.entry("otto",
                1), Map.entry("paula", 1), Map.entry("petra", 16), Map.entry("pim", 8), Map.entry("rik", 0), Map.entry("sam",
                9), Map.entry("tamar", 8), Map.entry("tessa", 8), Map.entry("vera", 0), Map.entry("wim", 0)));
    }

    @Test
    void the_declaration_that_was_forgotten_is_late_and_somebody_was_warned() {
        assertThat(list("""
                select t.due_on from inbox_task t where t.form_id = 'declaration' and t.state = 'OPEN' order by t.due_on"""))
                .first().asString().isLessThan(TODAY.toString());
        assertThat(list("select entry_text from timeline_entry where kind = 'WARNING'")).hasSize(1);
    }

    @Test
    void the_signed_declaration_waits_for_its_first_lawful_day() {
        assertThat(list("""
                select p.family_name from declaration x join garnishment g on g.id = x.garnishment_id
                  join dossier d on d.id = g.dossier_id join person p on p.id = d.person_id where x.sent_at is null"""))
                .containsExactly("Tillema");
    }

    @Test
    void what_happened_has_the_dates_of_a_real_dossier() {
        assertThat(list("select min(happened_at) from timeline_entry")).first().asString().startsWith("2024-06-07");
        assertThat(list("select max(happened_at) from timeline_entry")).first().asString().isLessThan("2026-06-18 12:00");
        assertThat(list("select distinct substring(reference, 1, 4) from dossier")).containsExactlyInAnyOrder("2024", "2025", "2026");
    }

    @Test
    void nothing_went_wrong_in_the_engine() {
        assertThat(application.getBean(Operations.class).incidents()).isEmpty();
    }

    private static List<?> tasks(DemoUser user) {
        return application.getBean(InboxLists.class)
                .page(new InboxQuery(InboxTab.NOBODY, "", 1), application.getBean(DemoUsers.class).viewer(user))
                .tasks();
    }

    static List<String> list(String sql) {
        return application.getBean(JdbcClient.class).sql(sql).query(String.class).list();
    }
}
