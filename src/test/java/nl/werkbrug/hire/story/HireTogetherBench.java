package nl.werkbrug.hire.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.dossier.Consents;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.fixture.World;
import nl.werkbrug.hire.ChosenSchemes;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.Hires;
import nl.werkbrug.hire.offer.OfferedScheme;
import nl.werkbrug.hire.offer.Offers;
import nl.werkbrug.party.Municipalities;
import nl.werkbrug.testing.MovableClock;
import nl.werkbrug.testing.Story;
import nl.werkbrug.wagesubsidy.Setup;
import nl.werkbrug.wagesubsidy.Setups;
import nl.werkbrug.wagesubsidy.WageSubsidy;
import nl.werkbrug.wagesubsidy.store.WageSubsidyTable;
import nl.werkbrug.web.FormResult;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A hire from its first question to what was chosen, with the municipality that decides. */
@Story
abstract class HireTogetherBench {

    static final Set<String> CHOICE = Set.of("WAGE_SUBSIDY_FLAT_RATE", "WAGE_COST_BENEFIT_REGISTER", "JOB_COACH_EXTERNAL");

    @Autowired
    HireDesk desk;

    @Autowired
    World world;

    @Autowired
    ProcessBench bench;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Municipalities municipalities;

    @Autowired
    Consents consents;

    @Autowired
    WageSubsidyTable subsidies;

    @Autowired
    Hires hires;

    @Autowired
    ChosenSchemes chosen;

    @Autowired
    Offers offers;

    @Autowired
    Setups setups;

    String employer;
    String loket;
    String town;
    String coaches;
    Viewer hr;
    Viewer caseworker;

    @BeforeEach
    void an_employer_a_town_and_job_coaches() {
        bench.clear();
        employer = desk.employer("Bakkerij De Korst");
        hr = world.user("Hanneke Raad", Role.EMPLOYER_HR, employer);
        loket = world.loket("Gemeente Maasbrug");
        town = "Gemeente " + loket;
        municipalities.register(loket, town);
        caseworker = world.user("Loes Loket", Role.LOKET_CASEWORKER, loket);
        coaches = world.coachOffice("Coach Oost");
        world.user("Coby Coach", Role.JOB_COACH, coaches);
    }

    void add(Setup setup, Viewer lead) {
        assertThat(setups.add(setup, lead)).isTrue();
    }

    OfferedScheme subsidyOffer(Hire hire) {
        return offers.of(hire, clock.today()).find("WAGE_SUBSIDY_FLAT_RATE").orElseThrow();
    }

    static Map<String, Object> later() {
        Map<String, Object> later = new HashMap<>(HireDesk.job(40));
        later.put("employment.startsOn", LocalDate.of(2026, 8, 3));
        return later;
    }

    Hire gathered() {
        return gathered(Map.of("person.residence", town));
    }

    Hire gathered(Map<String, Object> residence) {
        Hire hire = desk.begins(employer, hr, "Jansen", true);
        desk.does(hire, "hire-job", hr, HireDesk.job(40));
        Map<String, Object> person = new HashMap<>(residence);
        person.putAll(Map.of(
                "hire.benefit", "BIJSTAND", "hire.registered", "YES", "hire.aowAge", "NO",
                "hire.wageSubsidyGroup", "YES", "hire.municipalCoach", "YES"));
        desk.does(hire, "hire-person", hr, person);
        return hire;
    }

    FormResult chooses(Hire hire, Set<String> schemes) {
        Map<String, Object> choice = new HashMap<>(Map.of("schemes", schemes, "consentOn", LocalDate.of(2026, 6, 1)));
        if (schemes.contains("JOB_COACH_EXTERNAL")) {
            choice.put("coach", coaches);
        }
        return desk.does(hire, "hire-package", hr, choice);
    }

    WageSubsidy subsidy(Hire hire) {
        return subsidies.ofDossier(hire.dossierId()).get(0);
    }

    /** The employer registered itself and waits for the loket. */
    String registered() {
        String id = UUID.randomUUID().toString();
        jdbc.sql("""
                        insert into employer_registration (id, state, loket_id, contact_role, contact_email, expires_on, asked_at,
                                                           employer_id)
                        values (:id, 'REGISTERED', :loket, 'EMPLOYER_HR', 'hr@example.nl', '2026-06-15', '2026-06-01 08:00:00',
                                :employer)""")
                .param("id", id)
                .param("loket", loket)
                .param("employer", employer)
                .update();
        return id;
    }
}
