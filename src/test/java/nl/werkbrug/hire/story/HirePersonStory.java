package nl.werkbrug.hire.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.fixture.World;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.party.Address;
import nl.werkbrug.party.Bsn;
import nl.werkbrug.web.FormResult;
import org.junit.jupiter.api.Test;

/** Who it is that is taken on: the BSN comes last, and somebody known is not made twice. */
abstract class HirePersonStory extends HireIntakeBench {

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
}
