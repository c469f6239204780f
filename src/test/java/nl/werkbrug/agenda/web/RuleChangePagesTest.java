package nl.werkbrug.agenda.web;

import static nl.werkbrug.agenda.DeadlineFixture.TODAY;
import static nl.werkbrug.fixture.Pages.as;
import static nl.werkbrug.fixture.World.GARNISHMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.agenda.DeadlineFixture;
import nl.werkbrug.agenda.RuleCheck;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.fixture.CarryingModules;
import nl.werkbrug.fixture.Pages;
import nl.werkbrug.fixture.World;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SpringJUnitWebConfig({CarryingModules.class, Pages.class, DeadlineFixture.class})
class RuleChangePagesTest {

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private World world;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private DeadlineFixture deadlines;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private RuleCheck check;

    @Test
    void the_operator_sees_how_many_of_which_rule_and_never_whose() throws Exception {
        String employer = world.employer("Bakkerij Het Anker");
        Viewer petra = world.user("Petra Post", Role.EMPLOYER_PAYROLL, employer);
        String dossier = dossiers.open(employer, world.person("Amal", "Visser"), GARNISHMENT, petra).id();
        String one = deadlines.task(dossier, employer, WorksAs.PAYROLL, "Verklaring sturen", TODAY.plusDays(3));
        deadlines.task(dossier, employer, WorksAs.PAYROLL, "Verklaring sturen", TODAY.plusDays(4));
        jdbc.sql("insert into rule_change (deadline_id, rule_from, was_on, becomes_on, approved_by, approved_at, applied_at,"
                        + " outcome, failed_because) values (?, ?, ?, ?, 'o', ?, ?, 'FAILED', 'Er ging iets mis.')")
                .params(one, TODAY, TODAY, TODAY, TODAY.atStartOfDay(), TODAY.atStartOfDay())
                .update();

        assertThat(check.runDue()).isTrue();

        Document page = Jsoup.parse(MockMvcBuilders.webAppContextSetup(application).build()
                .perform(get("/beheer/termijnen").with(as(world.user("Olaf Beheer", Role.OPERATOR, null))))
                .andReturn().getResponse().getContentAsString());

        assertThat(page.select("table").first().text()).contains("WG_OVERBETEKENING").contains(" 2 ");
        assertThat(page.text()).contains(one.substring(0, 8), "Mislukt: 1", "Er ging iets mis.");
        assertThat(page.text()).contains("Berekend op").contains("Bereken opnieuw");
        assertThat(page.html()).doesNotContain("Visser", "Bakkerij", dossier,
                jdbc.sql("select reference from dossier where id = ?").param(dossier).query(String.class).single());
    }
}
