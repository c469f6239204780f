package nl.werkbrug.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.SignIn;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.candidates.store.PlaceTable;
import nl.werkbrug.candidates.store.ProposalTable;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.dossier.Facts;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.fixture.FormDesk;
import nl.werkbrug.fixture.World;
import nl.werkbrug.hire.Hires;
import nl.werkbrug.testing.MovableClock;
import nl.werkbrug.testing.Story;
import nl.werkbrug.web.FormResult;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** An employer, two lokets and a coach office. Starts on 1 June 2026. */
@Story
abstract class CandidatesBench {

    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @Autowired
    JdbcClient jdbc;

    @Autowired
    World world;

    @Autowired
    PlaceTable places;

    @Autowired
    ProposalTable proposals;

    @Autowired
    Hires hires;

    @Autowired
    Facts facts;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Timeline timeline;

    @Autowired
    FormDesk desk;

    @Autowired
    ProcessBench bench;

    @Autowired
    MovableClock clock;

    @Autowired
    WebApplicationContext application;

    String employer;
    String town;
    String otherTown;
    String office;
    Viewer hr;
    Viewer payroll;
    Viewer loket;
    Viewer otherLoket;
    Viewer coach;

    @BeforeEach
    void an_employer_and_who_propose() {
        bench.clear();
        clock.set(TODAY);
        employer = world.employer("Kwekerij de Kas");
        town = world.loket("Gemeente Waterland");
        otherTown = world.loket("Gemeente Bergen");
        office = world.coachOffice("Coachbureau Stap");
        hr = world.user("Hanna Personeel", Role.EMPLOYER_HR, employer);
        payroll = world.user("Paul Salaris", Role.EMPLOYER_PAYROLL, employer);
        loket = world.user("Lotte Loket", Role.LOKET_CASEWORKER, town);
        otherLoket = world.user("Lars Loket", Role.LOKET_CASEWORKER, otherTown);
        coach = world.user("Coen Coach", Role.JOB_COACH, office);
    }

    static Map<String, Object> placeAnswers(int wanted, boolean openHiring) {
        return new HashMap<>(Map.of(
                "function", "Kasmedewerker", "tasks", "Planten oppotten\nKarren klaarzetten", "hours", new BigDecimal("24.5"), "town", "Waterland",
                "startsOn", LocalDate.of(2026, 9, 1), "wanted", wanted, "openHiring", openHiring ? "YES" : "NO"));
    }

    Place posts(int wanted, boolean openHiring) {
        FormResult sent = desk.send("plek", employer, hr, placeAnswers(wanted, openHiring));
        return places.get(idOf((FormResult.Done) sent));
    }

    static Map<String, Object> candidate(String shortName, String familyName) {
        return new HashMap<>(Map.of(
                "person.short", shortName, "wishes", "Werkt graag met planten.", "person.givenName", shortName, "person.familyName", familyName,
                "person.birthDate", LocalDate.of(1998, 4, 2), "person.residence", "Waterland", "consent.shares", "SHORT",
                "consent.on", TODAY, "consent.until", LocalDate.of(2026, 8, 31), "consent.how", "WRITING"));
    }

    /** Somebody of that name; the newest for the place. */
    Proposal proposes(Place place, Viewer viewer, String party, String shortName) {
        FormResult sent = desk.send("voorstellen", place.id() + ":" + party, viewer, candidate(shortName, "Bakker"));
        assertThat(sent).isInstanceOf(FormResult.Done.class);
        List<Proposal> all = proposals.running(place.id());
        return all.get(all.size() - 1);
    }

    FormResult answers(Proposal it, Viewer viewer, Map<String, Object> answers) {
        return desk.does(it.dossierId(), "place-answer", viewer, answers);
    }

    Proposal.State state(Proposal it) {
        return proposals.get(it.id()).state();
    }

    String page(String address, Viewer viewer) {
        try {
            MockHttpServletResponse response = MockMvcBuilders.webAppContextSetup(application)
                    .apply(SecurityMockMvcConfigurers.springSecurity()).build()
                    .perform(MockMvcRequestBuilders.get(address).with(SignIn.as(viewer)))
                    .andReturn().getResponse();
            return response.getStatus() == 200 ? org.jsoup.Jsoup.parse(response.getContentAsString()).select("main").text() : String.valueOf(response.getStatus());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String idOf(FormResult.Done done) {
        return done.next().substring("/plekken/".length());
    }

    int mails(String key) {
        return jdbc.sql("select count(*) from mail_outbox where once_key like :key").param("key", key + "%").query(Integer.class).single();
    }
}
