package nl.werkbrug.wagesubsidy.story;

import java.time.LocalDate;
import java.util.Map;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.fixture.World;
import nl.werkbrug.testing.Story;
import nl.werkbrug.wagesubsidy.Applications;
import nl.werkbrug.wagesubsidy.Setups;
import nl.werkbrug.wagesubsidy.store.DecisionTable;
import nl.werkbrug.wagesubsidy.store.WageSubsidyTable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** An employer that applies for loonkostensubsidie and a municipality that decides. */
@Story
abstract class ApplicationBench {

    static final LocalDate START = LocalDate.of(2026, 1, 5);
    static final Map<String, Object> GRANT =
            Map.of("outcome", "GRANT", "countsFrom", START, "reasoning", "De loonwaarde is 60 procent.");
    static final Map<String, Object> REFUSE = Map.of("outcome", "REFUSE", "reasoning", "Sam hoort niet bij de doelgroep.");

    @Autowired
    SubsidyDesk desk;

    @Autowired
    ProcessBench bench;

    @Autowired
    World world;

    @Autowired
    Applications applications;

    @Autowired
    Setups setups;

    @Autowired
    WageSubsidyTable subsidies;

    @Autowired
    DecisionTable decisions;

    SubsidyDesk.Cast cast;

    @BeforeEach
    void an_employer_and_a_municipality() {
        bench.clear();
        desk.reach(START);
        cast = desk.cast();
    }
}
