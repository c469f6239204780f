package nl.werkbrug.hire.story;

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
import nl.werkbrug.party.Municipalities;
import nl.werkbrug.party.Persons;
import nl.werkbrug.testing.MovableClock;
import nl.werkbrug.testing.Story;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** An employer whose HR takes somebody on. */
@Story
abstract class HireIntakeBench {

    static final String BSN = "123456782";

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

    Hire gathered(boolean consent) {
        Hire hire = desk.begins(employer, hr, "Jansen", consent);
        desk.does(hire, "hire-job", hr, HireDesk.job(40));
        desk.does(hire, "hire-person", hr, HireDesk.person(municipality));
        return hire;
    }

    String fact(Hire hire, String path) {
        return facts.get(hire.dossierId(), Hire.SUBJECT, path).map(Fact::value).orElse(null);
    }
}
