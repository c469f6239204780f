package nl.werkbrug.inbox.web;

import static nl.werkbrug.fixture.World.GARNISHMENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.agenda.DeadlineFixture;
import nl.werkbrug.agenda.LateSteps;
import nl.werkbrug.dossier.Consents;
import nl.werkbrug.inbox.Inbox;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.NewTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A decision that was due on 1 May 2026 and did not come; today it is 1 June. */
class PenaltyBesideTaskTest extends BesideTaskPages {

    private static final LocalDate DUE = LocalDate.of(2026, 5, 1);
    private static final String WHAT = "Uiterlijk deze dag beslist de gemeente.";

    @Autowired
    private DeadlineFixture deadlines;

    @Autowired
    private Consents consents;

    @Autowired
    private Inbox inbox;

    @Autowired
    private TaskAside aside;

    @Autowired
    private LateSteps lateSteps;

    @Autowired
    private JdbcClient jdbc;

    private String decision;
    private String task;

    @BeforeEach
    void a_decision_that_did_not_come() {
        decision = deadlines.outside(dossier, WHAT, DUE);
        task = task(GARNISHMENT);
    }

    @Test
    void without_a_notice_of_default_no_penalty_is_named() throws Exception {
        assertThat(page(task, payroll)).contains(WHAT).doesNotContain("wangsom");
    }

    @Test
    void names_what_a_late_decision_costs_by_today_and_at_most() throws Exception {
        deadlines.inDefault(decision, LocalDate.of(2026, 5, 5));

        assertThat(page(task, payroll))
                .containsSubsequence("id=\"task-dates\"", "Dwangsom loopt: ", "299,00 tot en met vandaag", "1.442,00",
                        "href=\"/termijnen/" + decision + "\"", "Zo is de dwangsom berekend")
                .doesNotContain("(schatting)", "??");
    }

    @Test
    void says_when_it_begins_and_when_it_cannot_grow_any_more() throws Exception {
        deadlines.inDefault(decision, LocalDate.of(2026, 5, 28));
        assertThat(page(task, payroll)).contains("Er loopt nog geen dwangsom. Zonder besluit begint die op 12 juni 2026.");

        jdbc.sql("update running_deadline set ends_on = :due where id = :id").param("due", DUE.minusMonths(3)).param("id", decision).update();
        deadlines.inDefault(decision, DUE.minusMonths(2));
        assertThat(page(task, payroll)).contains("De dwangsom is zo hoog als die kan worden: ", "1.442,00");
    }

    @Test
    void what_rests_on_an_uncertain_term_is_an_estimate() throws Exception {
        jdbc.sql("update running_deadline set term_code = 'AWB_4_57_4' where id = :id").param("id", decision).update();
        deadlines.inDefault(decision, LocalDate.of(2026, 5, 5));

        assertThat(page(task, payroll)).containsSubsequence("Dwangsom loopt: ", "(schatting)");
    }

    @Test
    void takes_the_place_of_what_may_happen_but_not_beside_a_task_with_another_term() {
        deadlines.inDefault(decision, LocalDate.of(2026, 5, 5));
        String late = jdbc.sql("select term_code from running_deadline where id = :id").param("id", decision).query(String.class).single();

        assertThat(silence(late)).isEmpty();
        assertThat(silence("AWB_4_57_4")).hasSize(1);
        deadlines.inDefault(decision, LocalDate.of(2026, 5, 28));
        assertThat(silence(late)).as("it does not run yet").hasSize(1);
    }

    private List<String> silence(String code) {
        return aside.model(inbox.find(withTerm(code), payroll), payroll, null, Optional.empty(), step -> true).silence();
    }

    private String withTerm(String code) {
        String id = UUID.randomUUID().toString();
        inbox.open(new NewTask(id, dossier, GARNISHMENT, employer, WorksAs.PAYROLL, "Nakijken", "Help.", "declaration/fill-in",
                "wage-garnishment", "fillIn", id, null, code, TODAY.plusDays(3)));
        return id;
    }

    @Test
    void at_a_loket_only_a_team_lead_reads_the_amount() throws Exception {
        String town = world.loket("Gemeente Maasbrug");
        Viewer lotte = world.user("Lotte Loket", Role.LOKET_CASEWORKER, town);
        Viewer lars = world.user("Lars Leider", Role.LOKET_TEAM_LEAD, town);
        consents.give(dossier, SUBSIDY, town, WorksAs.LOKET, TODAY, hr);
        String here = UUID.randomUUID().toString();
        inbox.open(new NewTask(here, dossier, SUBSIDY, town, WorksAs.LOKET, "Besluiten", "Help.", "propose-decision", "wage-subsidy", "propose",
                here, null, null, TODAY));
        deadlines.inDefault(decision, LocalDate.of(2026, 5, 5));
        jdbc.sql("update running_deadline set subject = :subject where id = :id").param("subject", SUBSIDY).param("id", decision).update();

        assertThat(page(here, lotte)).contains(WHAT).doesNotContain("wangsom", "Elke dag zonder besluit");
        assertThat(page(here, lars)).contains("Dwangsom loopt: ");
    }

    @Test
    void a_step_towards_a_late_decision_says_that_the_term_passed_and_what_each_day_costs_now() throws Exception {
        String town = world.loket("Gemeente Maasbrug");
        Viewer lotte = world.user("Lotte Loket", Role.LOKET_CASEWORKER, town);
        Viewer lars = world.user("Lars Leider", Role.LOKET_TEAM_LEAD, town);
        consents.give(dossier, SUBSIDY, town, WorksAs.LOKET, TODAY, hr);
        String here = UUID.randomUUID().toString();
        inbox.open(new NewTask(here, dossier, SUBSIDY, town, WorksAs.LOKET, "Tekenen", "Help.", "sign-decision", "wage-subsidy", "sign",
                here, null, "LKS_SIGN", TODAY.plusDays(5)));
        jdbc.sql("update running_deadline set subject = :subject, owner = 'MUNICIPALITY', party_id = :town, works_as = 'LOKET', term_code = 'AWB_4_13'"
                + ", business_key = :key where id = :id").param("subject", SUBSIDY).param("town", town).param("key", here).param("id", decision).update();
        deadlines.inDefault(decision, LocalDate.of(2026, 5, 5));

        assertThat(page(here, lotte)).containsSubsequence("zo snel mogelijk", "Dit is een eigen afspraak, geen termijn van de wet.",
                "De termijn om te beslissen ging voorbij op 1 mei 2026.").doesNotContain("nog 5 dagen", "Elke dag zonder besluit");
        assertThat(page(here, lotte)).as("what may happen, happened").doesNotContain("de beslistermijn loopt door", "Wat gebeurt er als ik niets doe?");
        assertThat(page(here, lars)).contains("Elke dag zonder besluit kost nu ", "23,00");
        assertThat(page(task, payroll)).as("nobody at the employer is late").contains("nog 3 dagen").doesNotContain("De termijn om te beslissen");
        assertThat(late(here, lotte)).as("in lists").containsExactly(here);
        assertThat(part("/onder-dossier/" + dossier, lotte)).containsSubsequence("Tekenen", "zo snel mogelijk", "het besluit is te laat");
        assertThat(part("/onder-dossier/" + dossier, payroll)).contains("Tekenen", "nog 5 dagen").doesNotContain("zo snel mogelijk");
        assertThat(part("/inbox?lijst=niemand", lotte)).containsSubsequence("Tekenen", "zo snel mogelijk", "het besluit is te laat");
        String apart = UUID.randomUUID().toString();
        inbox.open(new NewTask(apart, dossier, SUBSIDY, town, WorksAs.LOKET, "Iets anders", "Help.", "sign-decision", "wage-subsidy", "sign",
                apart, null, "LKS_SIGN", TODAY.plusDays(5)));
        assertThat(page(apart, lotte)).as("another matter of that dossier").contains("nog 5 dagen").doesNotContain("De termijn om te beslissen");
        assertThat(late(apart, lotte)).isEmpty();
        assertThat(lateSteps.of(List.of(), lotte)).isEmpty();
        assertThat(late(task, payroll)).isEmpty();
        jdbc.sql("update running_deadline set state = 'MET' where id = :id").param("id", decision).update();
        assertThat(late(here, lotte)).as("decided").isEmpty();
    }

    private Set<String> late(String id, Viewer viewer) {
        InboxTask it = inbox.find(id, viewer);
        return lateSteps.of(List.of(new LateSteps.Step(id, it.dossierId(), it.subject(), it.businessKey())), viewer);
    }
}
