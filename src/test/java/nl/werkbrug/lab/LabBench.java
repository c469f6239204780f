package nl.werkbrug.lab;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.fixture.World;
import nl.werkbrug.testing.MovableClock;
import nl.werkbrug.testing.Story;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A municipality with a team lead; and what the figures say. */
@Story
abstract class LabBench {

    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    static final LocalDate BEGUN = LocalDate.of(2026, 2, 2);
    static final String SUBSIDY = "SUBSIDY";

    @Autowired
    World world;

    @Autowired
    LabFigures figures;

    @Autowired
    LabMunicipalities municipalities;

    @Autowired
    Initiatives initiatives;

    @Autowired
    LabRefresh refresh;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    LabTown town;
    Viewer lead;

    @BeforeEach
    void a_town() {
        clock.set(TODAY);
        jdbc.sql("delete from lab_shared").update();
        town = new LabTown(world, jdbc, "Loket Stad");
        lead = world.user("Tom Teamleider", Role.LOKET_TEAM_LEAD, town.id);
    }

    void people(int count, String postcode) {
        IntStream.range(0, count).forEach(i -> town.task(town.dossier(SUBSIDY, postcode), SUBSIDY, BEGUN, BEGUN.plusDays(3)));
    }

    List<Object> line(String measure, String name) {
        return new ArrayList<>(table(new LabQuestion(town.id, 0, By.TOTAL, ""), measure).lines().stream()
                .filter(it -> it.name().equals(name)).findFirst().orElseThrow().values());
    }

    LabTable table(LabQuestion question, String measure) {
        return figures.view(question, lead).tables().stream().filter(it -> it.code().equals(measure)).findFirst().orElseThrow();
    }
}
