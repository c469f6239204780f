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
import nl.werkbrug.scheme.Scheme;
import nl.werkbrug.testing.MovableClock;
import nl.werkbrug.wagesubsidy.Setup;
import nl.werkbrug.wagesubsidy.Setups;
import nl.werkbrug.wagesubsidy.WageSubsidy;
import nl.werkbrug.wagesubsidy.store.WageSubsidyTable;
import nl.werkbrug.web.FormResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From hiring somebody to the desk of the municipality, and back when it does not come about. */
@HireStories
abstract class HireTogetherStory {

    private static final Set<String> CHOICE = Set.of("WAGE_SUBSIDY_FLAT_RATE", "WAGE_COST_BENEFIT_REGISTER", "JOB_COACH_EXTERNAL");

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

    private String employer;
    private String loket;
    private String town;
    private String coaches;
    private Viewer hr;
    private Viewer caseworker;

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

    @Test
    void one_consent_brings_the_application_to_the_desk_of_the_municipality() {
        Hire hire = gathered();

        assertThat(chooses(hire, CHOICE)).isInstanceOf(FormResult.Done.class);

        assertThat(desk.task(hire, "check-application", caseworker).title()).contains("Aanvraag controleren");
        assertThat(desk.open(hire, hr)).containsExactly("check-application", "request-ask", "request-ask");
        assertThat(consents.current(hire.dossierId(), Hire.SUBJECT)).hasSize(2);
        assertThat(chosen.of(hire.id())).extracting(Scheme::name).containsExactlyInAnyOrderElementsOf(CHOICE);
    }

    @Test
    void a_hire_that_stops_takes_the_requests_and_the_application_away() {
        Hire hire = gathered();
        chooses(hire, CHOICE);

        desk.send("aanname-stoppen", hire.id(), hr, Map.of("reason", "De kandidaat koos een andere baan."));

        assertThat(subsidy(hire).state()).isEqualTo(WageSubsidy.State.WITHDRAWN);
        assertThat(desk.open(hire, caseworker)).isEmpty();
        assertThat(desk.open(hire, hr)).isEmpty();
        assertThat(chosen.of(hire.id())).isEmpty();
    }

    @Test
    void another_first_day_reaches_the_application() {
        Hire hire = gathered();
        chooses(hire, CHOICE);

        assertThat(desk.send("aanname-baan", hire.id(), hr, later())).isInstanceOf(FormResult.Done.class);

        assertThat(subsidy(hire).startsOn()).isEqualTo("2026-08-03");
    }

    @Test
    void another_first_day_moves_the_last_day_of_a_request() {
        Hire hire = gathered(Map.of("person.residence", "OTHER", "person.residenceOther", "Elders"));
        chooses(hire, Set.of("WAGE_SUBSIDY_FLAT_RATE"));
        LocalDate before = desk.task(hire, "request-ask", hr).dueOn();

        desk.send("aanname-baan", hire.id(), hr, later());

        assertThat(before).isBeforeOrEqualTo("2027-01-04");
        assertThat(desk.task(hire, "request-ask", hr).dueOn()).isBetween("2027-02-01", "2027-02-03");
    }

    @Test
    void once_somebody_decides_the_job_is_not_corrected_here_any_more() {
        Hire hire = gathered();
        chooses(hire, CHOICE);
        subsidies.state(subsidy(hire).id(), WageSubsidy.State.DECIDING);

        assertThat(desk.send("aanname-baan", hire.id(), hr, HireDesk.job(40))).isInstanceOf(FormResult.Before.class);
    }

    @Test
    void an_employer_that_is_not_confirmed_gathers_but_starts_nothing() {
        String registration = registered();
        Hire hire = gathered();

        FormResult refused = chooses(hire, CHOICE);
        jdbc.sql("update employer_registration set state = 'CONFIRMED' where id = :id").param("id", registration).update();

        assertThat(((FormResult.Refused) refused).mistakes().toString()).contains("het loket moet eerst uw gegevens bevestigen");
        assertThat(subsidies.ofDossier(hire.dossierId())).isEmpty();
        assertThat(chooses(hire, CHOICE)).isInstanceOf(FormResult.Done.class);
    }

    @Test
    void what_is_granted_by_itself_is_what_the_municipality_said() {
        Hire hire = hires.get(gathered().id());
        boolean before = subsidyOffer(hire).automatic();
        Viewer lead = world.user("Thea Teamleider", Role.LOKET_TEAM_LEAD, loket);

        add(new Setup(loket, clock.today().minusDays(2), Set.of(), null, false, Setup.CountsFrom.START_OF_WORK, null, 14, null,
                true, false, false, "beleid", lead.userId()), lead);
        boolean signed = subsidyOffer(hire).automatic();
        add(new Setup(loket, clock.today().minusDays(1), Set.of(), null, false, Setup.CountsFrom.START_OF_WORK, null, 14, null,
                true, true, false, "beleid", lead.userId()), lead);

        assertThat(before).isFalse();
        assertThat(signed).isFalse();
        assertThat(subsidyOffer(hire).automatic()).isTrue();
    }

    private void add(Setup setup, Viewer lead) {
        assertThat(setups.add(setup, lead)).isTrue();
    }

    private OfferedScheme subsidyOffer(Hire hire) {
        return offers.of(hire, clock.today()).find("WAGE_SUBSIDY_FLAT_RATE").orElseThrow();
    }

    private static Map<String, Object> later() {
        Map<String, Object> later = new HashMap<>(HireDesk.job(40));
        later.put("employment.startsOn", LocalDate.of(2026, 8, 3));
        return later;
    }

    private Hire gathered() {
        return gathered(Map.of("person.residence", town));
    }

    private Hire gathered(Map<String, Object> residence) {
        Hire hire = desk.begins(employer, hr, "Jansen", true);
        desk.does(hire, "hire-job", hr, HireDesk.job(40));
        Map<String, Object> person = new HashMap<>(residence);
        person.putAll(Map.of(
                "hire.benefit", "BIJSTAND", "hire.registered", "YES", "hire.aowAge", "NO",
                "hire.wageSubsidyGroup", "YES", "hire.municipalCoach", "YES"));
        desk.does(hire, "hire-person", hr, person);
        return hire;
    }

    private FormResult chooses(Hire hire, Set<String> schemes) {
        Map<String, Object> choice = new HashMap<>(Map.of("schemes", schemes, "consentOn", LocalDate.of(2026, 6, 1)));
        if (schemes.contains("JOB_COACH_EXTERNAL")) {
            choice.put("coach", coaches);
        }
        return desk.does(hire, "hire-package", hr, choice);
    }

    private WageSubsidy subsidy(Hire hire) {
        return subsidies.ofDossier(hire.dossierId()).get(0);
    }

    /** The employer registered itself and waits for the loket. */
    private String registered() {
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
