package nl.werkbrug.hire.process;

import java.time.Clock;
import java.time.LocalDate;
import nl.werkbrug.dossier.References;
import nl.werkbrug.hire.BsnMoment;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.HireKnowledge;
import nl.werkbrug.hire.Hires;
import nl.werkbrug.party.Persons;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.workflow.ProcessSteps;

/** Steps of the intake of a hire. */
@ProcessSteps("hireSteps")
public class HireSteps {

    private final Hires hires;
    private final HireKnowledge knowledge;
    private final BsnMoment moment;
    private final References references;
    private final Persons persons;
    private final Clock clock;

    HireSteps(
            Hires hires, HireKnowledge knowledge, BsnMoment moment, References references, Persons persons, Clock clock) {
        this.hires = hires;
        this.knowledge = knowledge;
        this.moment = moment;
        this.references = references;
        this.persons = persons;
        this.clock = clock;
    }

    /** Writes down the municipality where the employee lives. */
    public void settleMunicipality(String hireId) {
        knowledge.settleMunicipality(hires.get(hireId));
    }

    /** Whether the BSN was told already, for example because of a garnishment. */
    public boolean bsnKnown(String hireId) {
        return persons.hasBsn(references.personOf(hires.get(hireId).dossierId()));
    }

    /** The day from which the BSN may be asked. The first working day is a required answer, so it is known here. */
    public LocalDate bsnFrom(String hireId) {
        Hire hire = hires.get(hireId);
        return moment.from(hire).orElseGet(() -> DutchTime.today(clock));
    }
}
