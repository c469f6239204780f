package nl.werkbrug.socialreturn.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.SignIn;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.dossier.Facts;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.fixture.FormDesk;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.Hires;
import nl.werkbrug.hire.offer.HireFixture;
import nl.werkbrug.party.Municipalities;
import nl.werkbrug.shared.Money;
import nl.werkbrug.socialreturn.BlockDesk;
import nl.werkbrug.socialreturn.SocialContract;
import nl.werkbrug.socialreturn.SocialContracts;
import nl.werkbrug.socialreturn.SocialHire;
import nl.werkbrug.socialreturn.SocialProgress;
import nl.werkbrug.socialreturn.store.SocialHireTable;
import nl.werkbrug.testing.MovableClock;
import nl.werkbrug.testing.Story;
import nl.werkbrug.web.FormResult;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** A municipality with a team lead, and an employer with a contract there. Starts on 1 June 2026. */
@Story
abstract class SocialReturnBench {

    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Hires hires;

    @Autowired
    Facts facts;

    @Autowired
    Municipalities municipalities;

    @Autowired
    BlockDesk blocks;

    @Autowired
    SocialContracts contracts;

    @Autowired
    SocialHireTable table;

    @Autowired
    SocialProgress progress;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    FormDesk desk;

    @Autowired
    ProcessBench bench;

    @Autowired
    MovableClock clock;

    @Autowired
    WebApplicationContext application;

    HireFixture fixture;
    String town;
    Viewer lead;

    @BeforeEach
    void a_town_and_an_employer() {
        bench.clear();
        clock.set(TODAY);
        fixture = new HireFixture(jdbc, dossiers, hires, facts);
        String name = "Dorp" + UUID.randomUUID();
        town = fixture.world().loket("Gemeente " + name);
        municipalities.register(town, name);
        lead = fixture.world().user("Tine Team", Role.LOKET_TEAM_LEAD, town);
    }

    /** The newer table that Utrecht published, for a full year of 36 hours. */
    Map<String, Object> utrecht(LocalDate from) {
        Map<String, Object> it = new HashMap<>(Map.of(
                "validFrom", from, "fullTimeHours", new BigDecimal(36), "source", "Utrecht, bouwblokken social return"));
        put(it, "block.1", "Participatiewet", "40000.00");
        put(it, "block.2", "Banenafspraak", "50000.00");
        put(it, "block.3", "WW", "20000.00");
        put(it, "bonus.1", "Vast contract", "10000.00");
        return it;
    }

    static void put(Map<String, Object> answers, String key, String label, String euros) {
        answers.put(key + ".label", label);
        answers.put(key + ".euros", Money.euros(euros));
    }

    /** Five percent of a million, for two years. */
    Map<String, Object> contract(String reference, String municipality) {
        return new HashMap<>(Map.of(
                "client", "Gemeente Dorp", "reference", reference, "municipality", municipality, "value", Money.euros("1000000.00"),
                "kind", "PERCENTAGE", "basis", "WHOLE", "percentage", new BigDecimal(5), "startsOn", LocalDate.of(2026, 1, 1),
                "endsOn", LocalDate.of(2027, 12, 31)));
    }

    FormResult adds(Map<String, Object> contract) {
        return desk.send("social-return-contract", "nieuw:" + fixture.employer, fixture.hr, contract);
    }

    SocialContract added(String reference) {
        desk.send("bouwblokken", "nieuw", lead, utrecht(LocalDate.of(2026, 1, 1)));
        assertThat(adds(contract(reference, town))).isInstanceOf(FormResult.Done.class);
        return contracts.list(fixture.employer, fixture.hr).get(0);
    }

    /** What a page says; {@code 404} when there is nothing for the viewer. */
    String page(String address, Viewer viewer) {
        try {
            MockHttpServletResponse response = MockMvcBuilders.webAppContextSetup(application)
                    .apply(SecurityMockMvcConfigurers.springSecurity()).build()
                    .perform(MockMvcRequestBuilders.get(address).with(SignIn.as(viewer))).andReturn().getResponse();
            return response.getStatus() == 200 ? org.jsoup.Jsoup.parse(response.getContentAsString()).select("main").text()
                    : Integer.toString(response.getStatus());
        } catch (Exception e) {
            throw new AssertionError(address, e);
        }
    }

    /** Somebody who works 18 hours a week from 1 July 2026, for whom social return was chosen. */
    Hire chosen() {
        Hire hire = fixture.hire("jobKind=ORDINARY benefit=BIJSTAND residence=Elders startsOn=2026-07-01 permanent=true hoursPerWeek=18 "
                + "fullTimeHours=36 socialReturnDuty=true socialReturnAccepted=true");
        desk.send("regelingen-kiezen", hire.id(), fixture.hr, Map.of("schemes", Set.of("SOCIAL_RETURN"), "consentOn", TODAY));
        return hire;
    }

    Map<String, Object> counts(SocialContract contract) {
        return new HashMap<>(Map.of(
                "contract", contract.id(), "group", "Participatiewet", "bonuses", Set.of(), "countsFrom", LocalDate.of(2026, 7, 1),
                "hours", new BigDecimal(18)));
    }

    /** Linked and counted by the client, without the name. */
    Hire counting(SocialContract contract) {
        Hire hire = chosen();
        assertThat(desk.does(hire.dossierId(), "social-return-link", fixture.hr, counts(contract))).isInstanceOf(FormResult.Done.class);
        desk.does(hire.dossierId(), "social-return-proof", fixture.hr, Map.of("accepted", "YES", "named", "NO"));
        return hire;
    }

    SocialHire of(Hire hire) {
        return table.ofHire(hire.id()).orElseThrow();
    }
}
