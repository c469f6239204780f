package nl.werkbrug.hire.story;

import static nl.werkbrug.scheme.Fact.AGE_AT_START;
import static nl.werkbrug.scheme.Fact.BENEFIT;
import static nl.werkbrug.scheme.Fact.HOURS_PER_WEEK;
import static nl.werkbrug.scheme.Fact.PERMANENT;
import static nl.werkbrug.scheme.Fact.REGISTERED;
import static nl.werkbrug.scheme.Fact.STARTS_ON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.agenda.DeadlineReader;
import nl.werkbrug.agenda.Matters;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.dossier.Fact;
import nl.werkbrug.dossier.Facts;
import nl.werkbrug.dossier.References;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.fixture.World;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.HireKnowledge;
import nl.werkbrug.hire.Hires;
import nl.werkbrug.party.Address;
import nl.werkbrug.party.Bsn;
import nl.werkbrug.party.Municipalities;
import nl.werkbrug.party.Persons;
import nl.werkbrug.scheme.HireFacts;
import nl.werkbrug.testing.MovableClock;
import nl.werkbrug.web.FormResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Hiring somebody, from the first name to the BSN. */
@HireStories
abstract class HireIntakeStory {

    private static final String BSN = "123456782";

    @Autowired
    HireDesk desk;

    @Autowired
    World world;

    @Autowired
    ProcessBench bench;

    @Autowired
    MovableClock clock;

    @Autowired
    Hires hires;

    @Autowired
    HireKnowledge knowledge;

    @Autowired
    Facts facts;

    @Autowired
    DeadlineReader deadlines;

    @Autowired
    Matters matters;

    @Autowired
    Persons persons;

    @Autowired
    Dossiers dossiers;

    @Autowired
    References references;

    @Autowired
    Municipalities municipalities;

    String employer;
    Viewer hr;
    String municipality;

    @BeforeEach
    void an_employer_with_hr() {
        bench.clear();
        employer = desk.employer("Bakkerij De Korst");
        hr = world.user("Hanneke Raad", Role.EMPLOYER_HR, employer);
        String loket = world.loket("Loket");
        municipality = "Gemeente " + loket;
        municipalities.register(loket, municipality);
    }

    @Test
    void from_the_first_name_to_the_bsn() {
        Hire hire = desk.begins(employer, hr, "Jansen", true);
        assertThat(desk.open(hire, hr)).containsExactly("hire-job", "hire-person");

        desk.does(hire, "hire-job", hr, HireDesk.job(40));
        desk.does(hire, "hire-person", hr, HireDesk.person(municipality));
        assertThat(desk.open(hire, hr)).containsExactly("hire-package");
        assertThat(hires.get(hire.id()).municipalityId()).isNotNull();
        desk.chooses(hire, hr);
        assertThat(desk.open(hire, hr)).isEmpty();

        clock.set(HireDesk.STARTS);
        bench.runJobs();
        FormResult told = desk.does(hire, "hire-bsn", hr, Map.of("person.bsn", BSN));

        assertThat(told).isInstanceOf(FormResult.Done.class);
        assertThat(persons.hasBsn(references.personOf(hire.dossierId()))).isTrue();
        assertThat(bench.results("hire-intake", hire.id())).containsExactly("end_hired");
    }

    @Test
    void what_was_told_is_what_the_schemes_ask() {
        Hire hire = gathered(true);

        HireFacts known = knowledge.of(hire);

        assertThat(known.get(STARTS_ON, LocalDate.class)).contains(HireDesk.STARTS);
        assertThat(known.get(PERMANENT, Boolean.class)).contains(false);
        assertThat(known.get(HOURS_PER_WEEK, BigDecimal.class)).contains(new BigDecimal("28.5"));
        assertThat(known.get(AGE_AT_START, Integer.class)).contains(30);
        assertThat(known.get(BENEFIT, HireFacts.Benefit.class)).contains(HireFacts.Benefit.BIJSTAND);
        assertThat(known.knows(REGISTERED)).isFalse();
    }

    @Test
    void without_consent_nothing_about_the_benefit_is_kept() {
        Hire hire = gathered(false);

        assertThat(fact(hire, "hire.benefit")).isNull();
        assertThat(fact(hire, "person.residence")).isEqualTo(municipality);
    }

    @Test
    void a_consent_that_is_withdrawn_takes_the_answers_away() {
        Hire hire = gathered(true);

        desk.send("aanname-toestemming", hire.id(), hr, Map.of("person.consent", "NO"));

        assertThat(fact(hire, "hire.benefit")).isNull();
        assertThat(fact(hire, "person.consent")).isEqualTo("NO");
        assertThat(fact(hire, "hire.workedHereBefore")).isEqualTo("NO");
    }

    @Test
    void tasks_must_add_up_to_the_whole_time() {
        Hire hire = desk.begins(employer, hr, "Jansen", true);

        FormResult result = desk.does(hire, "hire-job", hr, HireDesk.job(30));

        assertThat(((FormResult.Refused) result).mistakes().toString()).contains("samen 90 procent");
        assertThat(fact(hire, "employment.function")).isNull();
    }

    @Test
    void the_bsn_comes_earlier_when_the_contract_was_signed() {
        Hire hire = gathered(true);
        desk.chooses(hire, hr);

        desk.send("aanname-getekend", hire.id(), hr, Map.of("employment.contractSignedOn", clock.today()));

        assertThat(desk.open(hire, hr)).containsExactly("hire-bsn");
    }

    @Test
    void a_first_day_that_moved_on_refuses_the_bsn_again() {
        Hire hire = gathered(true);
        desk.chooses(hire, hr);
        clock.set(HireDesk.STARTS);
        bench.runJobs();
        Map<String, Object> later = new HashMap<>(HireDesk.job(40));
        later.put("employment.startsOn", LocalDate.of(2026, 8, 1));
        desk.send("aanname-baan", hire.id(), hr, later);

        FormResult refused = desk.does(hire, "hire-bsn", hr, Map.of("person.bsn", BSN));

        assertThat(((FormResult.Refused) refused).mistakes().toString())
                .contains("U mag het BSN nog niet vragen", "1 augustus 2026", "artikel 46 UAVG");
        assertThat(persons.hasBsn(references.personOf(hire.dossierId()))).isFalse();
    }

    @Test
    void a_bsn_of_somebody_else_is_refused_with_what_to_do() {
        persons.registerOrFind(employer, new Bsn(BSN), "Iemand", "Anders", LocalDate.of(1980, 1, 1), Address.UNKNOWN);
        Hire hire = gathered(true);
        desk.chooses(hire, hr);
        clock.set(HireDesk.STARTS);
        bench.runJobs();

        FormResult refused = desk.does(hire, "hire-bsn", hr, Map.of("person.bsn", BSN));

        assertThat(((FormResult.Refused) refused).mistakes().toString()).contains("al bij iemand anders", "functioneel beheerder");
        assertThat(desk.open(hire, hr)).containsExactly("hire-bsn");
    }

    @Test
    void the_terms_of_job_and_person_say_which_is_which() {
        Hire hire = desk.begins(employer, hr, "Jansen", true);

        assertThat(deadlines.ofDossier(hire.dossierId(), hr)).extracting(it -> matters.of(it).orElse("?"))
                .contains("Gegevens over de baan", "Gegevens over de persoon").doesNotHaveDuplicates();
    }

    @Test
    void stopping_ends_it_and_stopping_again_changes_nothing() {
        Hire hire = desk.begins(employer, hr, "Jansen", true);

        FormResult first = desk.send("aanname-stoppen", hire.id(), hr, Map.of("reason", "De kandidaat koos een andere baan."));
        FormResult second = desk.send("aanname-stoppen", hire.id(), hr, Map.of("reason", "Nog eens."));

        assertThat(first).isInstanceOf(FormResult.Done.class);
        assertThat(second).isInstanceOf(FormResult.Before.class);
        assertThat(desk.open(hire, hr)).isEmpty();
        assertThat(hires.get(hire.id()).state()).isEqualTo(Hire.State.STOPPED);
    }

    @Test
    void somebody_known_is_asked_about_and_is_not_made_twice() {
        Hire hire = desk.begins(employer, hr, "Jansen", true);
        Map<String, Object> again = HireDesk.begin("jansen", true);

        FormResult asked = desk.send("aannemen", employer, hr, again);
        again.put("known", "YES");
        FormResult.Done done = (FormResult.Done) desk.send("aannemen", employer, hr, again);
        again.put("known", "NO");
        FormResult.Done other = (FormResult.Done) desk.send("aannemen", employer, hr, again);

        assertThat(((FormResult.Refused) asked).mistakes().toString()).contains("Is dit dezelfde persoon?");
        assertThat(done.next()).isEqualTo("/dossiers/" + hire.dossierId());
        assertThat(other.next()).isNotEqualTo(done.next());
    }

    @Test
    void that_somebody_has_a_garnishment_is_not_told_to_hr_but_there_is_one_dossier() {
        String person = persons.registerOrFind(
                employer, new Bsn(BSN), "Noor", "Jansen", HireDesk.BORN, Address.UNKNOWN).id();
        Viewer payroll = world.user("Piet Loon", Role.EMPLOYER_PAYROLL, employer);
        String dossier = dossiers.open(employer, person, World.GARNISHMENT, payroll).id();

        Hire hire = desk.begins(employer, hr, "Jansen", true);

        assertThat(hire.dossierId()).isEqualTo(dossier);
        assertThat(dossiers.visible(dossier, hr).subjects()).containsExactly(Hire.SUBJECT);
    }

    @Test
    void a_garnishment_of_an_applicant_lands_on_the_same_person() {
        Hire hire = desk.begins(employer, hr, "Jansen", true);
        String person = references.personOf(hire.dossierId());

        String found = persons.registerOrFind(
                employer, new Bsn(BSN), "noor", "JANSEN", HireDesk.BORN, Address.UNKNOWN).id();
        String elsewhere = persons.registerOrFind(
                desk.employer("Ander"), new Bsn(BSN), "Noor", "Jansen", HireDesk.BORN, Address.UNKNOWN).id();

        assertThat(found).isEqualTo(person);
        assertThat(persons.hasBsn(person)).isTrue();
        assertThat(elsewhere).isNotEqualTo(person);
    }

    @Test
    void nobody_else_touches_it() {
        Hire hire = desk.begins(employer, hr, "Jansen", true);
        Viewer stranger = world.user("Vreemde HR", Role.EMPLOYER_HR, desk.employer("Ander bedrijf"));
        Viewer loket = world.user("Loket", Role.LOKET_CASEWORKER, world.loket("Ander loket"));

        for (Viewer viewer : new Viewer[] {stranger, loket}) {
            for (String flow : new String[] {
                "aanname-baan", "aanname-persoon", "aanname-toestemming", "aanname-getekend", "aanname-stoppen", "aanname-uitnodigen"
            }) {
                assertThatThrownBy(() -> desk.flow(flow).open(hire.id(), viewer)).isInstanceOf(NotVisible.class);
            }
            assertThatThrownBy(() -> desk.flow("aannemen").open(employer, viewer)).isInstanceOf(NotVisible.class);
        }
        assertThatThrownBy(() -> desk.flow("aanname-baan").open("geraden", hr)).isInstanceOf(NotVisible.class);
    }

    private Hire gathered(boolean consent) {
        Hire hire = desk.begins(employer, hr, "Jansen", consent);
        desk.does(hire, "hire-job", hr, HireDesk.job(40));
        desk.does(hire, "hire-person", hr, HireDesk.person(municipality));
        return hire;
    }

    private String fact(Hire hire, String path) {
        return facts.get(hire.dossierId(), Hire.SUBJECT, path).map(Fact::value).orElse(null);
    }
}
