package nl.werkbrug.home.story;

import static nl.werkbrug.access.SignIn.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.dossier.Facts;
import nl.werkbrug.dossier.MatterDossiers;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.fixture.World;
import nl.werkbrug.hire.Hires;
import nl.werkbrug.hire.evidence.ProofKeeping;
import nl.werkbrug.hire.offer.HireFixture;
import nl.werkbrug.inbox.Inbox;
import nl.werkbrug.inbox.NewTask;
import nl.werkbrug.testing.MovableClock;
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
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** Two employers with somebody each, and a payroll agent who works for both. */
@Story
abstract class EmployerHomeBench {

    static final LocalDate DUE = LocalDate.of(2026, 6, 12);

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Hires hires;

    @Autowired
    Facts facts;

    @Autowired
    Inbox inbox;

    @Autowired
    WebApplicationContext application;

    @Autowired
    ProofKeeping keeping;

    @Autowired
    MovableClock clock;

    @Autowired
    Timeline timeline;

    @Autowired
    MatterDossiers matters;

    @Autowired
    TransactionTemplate transactions;

    MockMvc browser;
    HireFixture fixture;
    World world;
    String painters;
    Viewer payroll;
    Viewer agent;
    String bakeryTask;
    String paintersTask;

    @BeforeEach
    void two_employers_with_somebody_each() {
        browser = MockMvcBuilders.webAppContextSetup(application).apply(SecurityMockMvcConfigurers.springSecurity()).build();
        fixture = new HireFixture(jdbc, dossiers, hires, facts);
        world = fixture.world();
        painters = world.employer("Schilders De Kwast");
        payroll = world.user("Petra Salaris", Role.EMPLOYER_PAYROLL, fixture.employer);
        agent = world.user("Sam Kantoor", Role.PAYROLL_AGENT, fixture.employer);
        world.joins(agent.userId(), Role.PAYROLL_AGENT, painters);
        bakeryTask = garnished(fixture.employer, "Bakkie");
        paintersTask = garnished(painters, "Kwastje");
    }

    String garnished(String employer, String family) {
        String dossier = dossiers.open(employer, world.person("Joris", family), World.GARNISHMENT, agent).id();
        NewTask task = world.task(dossier, employer, WorksAs.PAYROLL, "Verklaring van " + family, DUE);
        inbox.open(task);
        return task.id();
    }

    String page(String address, Viewer viewer, MockHttpSession session) throws Exception {
        MockHttpServletResponse response = perform(get(address), viewer, session);
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return response.getContentAsString();
    }

    MockHttpServletResponse perform(MockHttpServletRequestBuilder request, Viewer viewer, MockHttpSession session) throws Exception {
        return browser.perform(request.session(session).with(as(viewer))).andReturn().getResponse();
    }
}
