package nl.werkbrug.agenda;

import static nl.werkbrug.access.SignIn.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.UUID;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.fixture.World;
import nl.werkbrug.inbox.Assignments;
import nl.werkbrug.inbox.Inbox;
import nl.werkbrug.testing.Story;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A payroll office with two employers that have a garnishment each, and its browser. */
@Story
abstract class TwoEmployers {

    static final LocalDate END = LocalDate.of(2026, 6, 12);

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Inbox inbox;

    @Autowired
    Assignments assignments;

    @Autowired
    DeadlineStore store;

    @Autowired
    Deadlines deadlines;

    @Autowired
    WebApplicationContext application;

    World world;
    Viewer agent;
    Of bakery;
    Of painters;
    private MockMvc browser;
    private MockHttpSession session;

    /** What there is of one employer; the task has the id of its deadline. */
    record Of(String employer, String dossier, String reference, String task, String garnishment) {}

    @BeforeEach
    void two_employers_with_a_garnishment_each() {
        browser = MockMvcBuilders.webAppContextSetup(application).apply(SecurityMockMvcConfigurers.springSecurity()).build();
        session = new MockHttpSession();
        world = new World(jdbc);
        String first = world.employer("Bakkerij De Korst");
        String second = world.employer("Schilders De Kwast");
        agent = world.user("Sam Kantoor", Role.PAYROLL_AGENT, first);
        world.joins(agent.userId(), Role.PAYROLL_AGENT, second);
        bakery = garnished(first, "Bakkie");
        painters = garnished(second, "Kwastje");
    }

    private Of garnished(String employer, String family) {
        var dossier = dossiers.open(employer, world.person("Joris", family), World.GARNISHMENT, agent);
        String task = new DeadlineFixture(store, deadlines, inbox, world, jdbc)
                .task(dossier.id(), employer, WorksAs.PAYROLL, "Verklaring van " + family, END);
        jdbc.sql("update running_deadline set default_notice_on = ? where id = ?").params(END.plusDays(1), task).update();
        assignments.claim(task, agent);
        return new Of(employer, dossier.id(), dossier.reference(), task, garnishment(employer, dossier.id()));
    }

    private String garnishment(String employer, String dossier) {
        String id = UUID.randomUUID().toString();
        jdbc.sql("""
                insert into garnishment (id, dossier_id, subject, employer_id, kind, served_on, bailiff_office, bailiff_street, bailiff_postcode,
                  bailiff_city, bailiff_iban, bailiff_reference, creditor, claim_cents, interest_cents, costs_cents, precedence, status,
                  registered_by, registered_at)
                values (?, ?, 'GARNISHMENT', ?, 'ORDINARY', ?, 'Maas', 'Kade 1', '3011 AB', 'Rotterdam', 'NL02ABNA0123456789', '4711', 'De Mand',
                  300000, 0, 0, 'UNSETTLED', 'RUNNING', ?, ?)""")
                .params(id, dossier, employer, END, agent.userId(), END.atStartOfDay())
                .update();
        return id;
    }

    final void chooses(Of one) throws Exception {
        assertThat(send(post("/werkt-voor").with(csrf()).param("werkgever", one.employer())).getRedirectedUrl()).isEqualTo("/");
    }

    final String page(String address) throws Exception {
        MockHttpServletResponse response = send(get(address));
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return response.getContentAsString();
    }

    final MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request.session(session).with(as(agent))).andReturn().getResponse();
    }
}
