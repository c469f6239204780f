package nl.werkbrug.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.deadline.TermCatalogue;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.fixture.CarryingModules;
import nl.werkbrug.fixture.SetClock;
import nl.werkbrug.fixture.World;
import nl.werkbrug.rules.RuleFiles;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.SqlTime;
import nl.werkbrug.workflow.Workflow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.support.TransactionTemplate;

/** The same deadlines under two versions of the rules: from 2026 on the objection term has eight weeks. */
@SpringJUnitConfig(CarryingModules.class)
class RuleChangesTest {

    private static final LocalDate ANNOUNCED = LocalDate.of(2026, 5, 18);
    private static final String TERM = """
            kind: TERMS
            terms:
              AWB_6_7:
                rule: LAW
                length: %d
                unit: WEEKS
                direction: FORWARD
                date: LAST_DAY
                countsFrom: de dag waarop het besluit is bekendgemaakt
                what: Uiterlijk deze dag maakt u bezwaar.
                owner: EMPLOYER
                source: artikel 6:7 Awb
                silenceRule: Zonder bezwaar op tijd staat het besluit vast.
                grade: A
            """;

    @Autowired
    World world;

    @Autowired
    Dossiers dossiers;

    @Autowired
    HandClocks clocks;

    @Autowired
    JdbcClient jdbc;

    private final Deadlines changed = new Deadlines(new TermCatalogue(RuleFiles.of(Map.of(
            "rules/deadline/awb/2009-10-01.yaml", TERM.formatted(6), "rules/deadline/awb/2026-01-01.yaml", TERM.formatted(8)))));
    private RuleDifferences differences;
    private RuleComparison comparison;
    private RuleCheck check;
    private RuleCheck other;
    private SetClock clock;
    private RuleChanges changes;
    private Viewer clerk;
    private Viewer operator;
    private String dossier;

    @BeforeEach
    void two_versions(
            @Autowired DeadlineStore store,
            @Autowired CourseStore courses,
            @Autowired DeadlineMoves moves,
            @Autowired ObjectProvider<Workflow> workflow,
            @Autowired TransactionTemplate transactions,
            @Autowired AuditTrail audit,
            @Autowired SetClock clock) {
        jdbc.sql("delete from rule_change").update();
        jdbc.sql("update running_deadline set state = 'WITHDRAWN'").update();
        jdbc.sql("delete from rule_difference").update();
        jdbc.sql("update rule_check set asked_at = null, taken_by = null, taken_until = null, computed_at = null, compared = 0").update();
        differences = new RuleDifferences(jdbc);
        this.clock = clock;
        comparison = new RuleComparison(jdbc, changed, courses);
        check = node(transactions, audit);
        other = node(transactions, audit);
        changes = new RuleChanges(
                new RuleApprovals(jdbc, clock), differences, store, courses, changed, moves, workflow, transactions, audit,
                new DutchFormats());
        String employer = world.employer("Bakkerij De Korst");
        clerk = world.user("Piet Loon", Role.EMPLOYER_PAYROLL, employer);
        operator = world.user("Olaf Beheer", Role.OPERATOR, null);
        dossier = dossiers.open(employer, world.person("Amal", "Visser"), World.GARNISHMENT, clerk).id();
    }

    @Test
    void a_deadline_that_the_new_version_computes_otherwise_is_listed_without_a_name() {
        String id = objection();
        clocks.start(new NewHandClock(dossier, World.GARNISHMENT, "AWB_4_87", ANNOUNCED, null, null), clerk);

        check.runDue();

        RuleDifferences.Found found = differences.find(10);

        assertThat(found.total()).isEqualTo(1);
        assertThat(found.first()).singleElement().satisfies(it -> {
            assertThat(it.deadlineId()).isEqualTo(id);
            assertThat(it.was()).isEqualTo("2026-06-29");
            assertThat(it.becomes()).isEqualTo("2026-07-13");
            assertThat(it.ruleIs()).isEqualTo("2026-01-01");
            assertThat(it.toString()).doesNotContain("Visser").doesNotContain("Bakkerij")
                    .doesNotContain(texts("select reference from dossier where id = ?", dossier).get(0));
        });
        assertThat(found.perRule()).singleElement().satisfies(rule -> {
            assertThat(rule.termCode()).isEqualTo("AWB_6_7");
            assertThat(rule.count()).isEqualTo(1);
            assertThat(rule.from()).isEqualTo("2026-07-13");
        });
    }

    @Test
    void what_is_approved_moves_once_with_the_difference_on_the_timeline_and_who_approved_in_the_log() {
        String id = objection();
        String other = objection();
        check.runDue();
        RuleDifference shown = differences.find(10).first().stream()
                .filter(it -> it.deadlineId().equals(id)).findFirst().orElseThrow();

        int approved = changes.approve(Set.of(shown.approval(), "weg/2026-01-01/2026-01-01"), operator);
        changes.apply(10);
        changes.apply(10);

        assertThat(approved).isEqualTo(1);
        assertThat(end(id)).isEqualTo("2026-07-13");
        assertThat(end(other)).isEqualTo("2026-06-29");
        assertThat(changes.progress()).isEqualTo(new RuleChanges.Progress(1, 1, 0, 0));
        assertThat(texts("select entry_text from timeline_entry where dossier_id = ? and entry_text like 'Termijn gewijzigd%'", dossier))
                .singleElement().asString().contains("Was: maandag 29 juni 2026. Wordt: maandag 13 juli 2026.");
        assertThat(texts("select user_id from audit_entry where action = 'APPLY_RULE_CHANGE' and object_id = ?", id))
                .containsExactly(operator.userId());
        assertThat(texts("select recipient from mail_outbox where dossier_id = ? and mail_subject = 'Een termijn is gewijzigd'", dossier))
                .hasSize(1);
    }

    @Test
    void all_are_applied_in_batches_that_go_on_where_they_stopped() {
        for (int number = 0; number < 5; number++) {
            objection();
        }
        check.runDue();
        changes.approve(null, operator);

        changes.apply(2);
        RuleChanges.Progress first = changes.progress();
        changes.apply(10);

        assertThat(first).isEqualTo(new RuleChanges.Progress(5, 2, 0, 0));
        assertThat(first.waiting()).isEqualTo(3);
        assertThat(changes.progress()).isEqualTo(new RuleChanges.Progress(5, 5, 0, 0));
        assertThat(differences.find(10).total()).isZero();
    }

    @Test
    void what_ended_in_between_is_skipped() {
        String id = objection();
        check.runDue();
        changes.approve(null, operator);
        clocks.withdraw(id, "Niet meer nodig.", clerk);

        changes.apply(10);

        assertThat(end(id)).isEqualTo("2026-06-29");
        assertThat(changes.progress()).isEqualTo(new RuleChanges.Progress(1, 0, 1, 0));
    }

    @Test
    void one_that_cannot_be_applied_is_marked_with_the_reason_and_the_rest_goes_on() {
        List<String> ids = List.of(objection(), objection()).stream().sorted().toList();
        check.runDue();
        changes.approve(null, operator);
        owner(ids.get(0), "ODD");

        changes.apply(10);

        assertThat(end(ids.get(1))).isEqualTo("2026-07-13");
        assertThat(changes.progress()).isEqualTo(new RuleChanges.Progress(2, 1, 0, 1));
        assertThat(changes.failed()).singleElement().satisfies(it -> {
            assertThat(it.number()).isEqualTo(ids.get(0).substring(0, 8));
            assertThat(it.because()).contains("Keur de termijn opnieuw goed");
        });
        owner(ids.get(0), "EMPLOYER");
        changes.approve(null, operator);
        changes.apply(10);
        assertThat(end(ids.get(0))).isEqualTo("2026-07-13");
        assertThat(changes.failed()).isEmpty();
    }

    @Test
    void it_is_computed_by_each_node_at_its_start_then_when_asked_and_after_a_day() {
        objection();
        assertThat(check.state()).isEqualTo(new RuleCheck.State(null, 0, false));

        assertThat(check.runDue()).isTrue();
        assertThat(check.state()).isEqualTo(new RuleCheck.State(clock.instant(), 1, false));
        assertThat(check.runDue()).isFalse();
        assertThat(other.runDue()).as("it may bring other rules").isTrue();

        check.ask(operator);
        check.ask(operator);
        assertThat(check.state().waiting()).isTrue();
        assertThat(other.runDue()).isTrue();
        assertThat(check.runDue()).isFalse();
        assertThat(check.state().waiting()).isFalse();
        assertThat(texts("select object_id from audit_entry where action = 'COMPARE_RULES' and user_id = ?", operator.userId())).hasSize(1);

        jdbc.sql("update rule_check set computed_at = ?").param(SqlTime.toSql(clock.instant().minus(Duration.ofHours(25)))).update();
        assertThat(check.runDue()).isTrue();
    }

    @Test
    void one_node_is_at_it_and_what_a_dead_one_left_is_taken_over() {
        objection();
        jdbc.sql("update rule_check set taken_by = 'another', taken_until = ?")
                .param(SqlTime.toSql(clock.instant().plus(Duration.ofMinutes(10)))).update();

        assertThat(check.runDue()).isFalse();
        assertThat(check.state().waiting()).isTrue();
        assertThat(differences.find(10).total()).isZero();
        jdbc.sql("update rule_check set taken_until = ?").param(SqlTime.toSql(clock.instant().minusMillis(1))).update();
        assertThat(check.runDue()).isTrue();
        assertThat(differences.find(10).total()).isEqualTo(1);
    }

    @Test
    void what_ended_since_it_was_computed_is_left_out() {
        String id = objection();
        check.runDue();

        clocks.withdraw(id, "Niet meer nodig.", clerk);

        assertThat(differences.find(10).first()).isEmpty();
        assertThat(changes.approve(null, operator)).isZero();
    }

    private RuleCheck node(TransactionTemplate transactions, AuditTrail audit) {
        return new RuleCheck(comparison, differences, jdbc, transactions, audit, clock);
    }

    private void owner(String id, String owner) {
        jdbc.sql("update running_deadline set owner = ? where id = ?").params(owner, id).update();
    }

    private String objection() {
        NewDeadline.Holder holder = new NewDeadline.Holder(
                jdbc.sql("select employer_id from dossier where id = ?").param(dossier).query(String.class).single(),
                nl.werkbrug.access.WorksAs.PAYROLL);
        return clocks.start(new NewHandClock(dossier, World.GARNISHMENT, "AWB_6_7", ANNOUNCED, holder, null), clerk);
    }

    private LocalDate end(String id) {
        return jdbc.sql("select ends_on from running_deadline where id = ?").param(id)
                .query((row, number) -> SqlTime.date(row, "ends_on")).single();
    }

    private List<String> texts(String sql, String key) {
        return jdbc.sql(sql).param(key).query(String.class).list();
    }
}
