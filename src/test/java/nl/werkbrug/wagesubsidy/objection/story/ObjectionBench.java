package nl.werkbrug.wagesubsidy.objection.story;

import java.time.LocalDate;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.fixture.World;
import nl.werkbrug.testing.Story;
import nl.werkbrug.wagesubsidy.Decision;
import nl.werkbrug.wagesubsidy.WageSubsidy;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A subsidy whose grant was made known on 22 December 2025: one can object until 2 February 2026 (E11). */
@Story
abstract class ObjectionBench {

    static final LocalDate MADE_KNOWN = LocalDate.of(2025, 12, 22);
    static final LocalDate LAST_DAY = LocalDate.of(2026, 2, 2);

    @Autowired
    ObjectionDesk desk;

    @Autowired
    World world;

    @Autowired
    ProcessBench bench;

    ObjectionDesk.People people;
    WageSubsidy subsidy;
    Decision grant;

    @BeforeEach
    void a_grant_that_was_made_known() {
        bench.clear();
        desk.reach(MADE_KNOWN);
        String employer = world.employer("Bakkerij De Korst");
        String loket = world.loket("Gemeente Maasbrug");
        people = desk.people(employer, loket);
        subsidy = desk.granted(employer, loket, people.hr());
        grant = desk.decided(subsidy, people.worker(), people.lead(), MADE_KNOWN);
    }
}
