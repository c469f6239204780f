package nl.werkbrug.console;

import static nl.werkbrug.fixture.World.GARNISHMENT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.dossier.Consents;
import nl.werkbrug.dossier.Contacts;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.fixture.World;
import nl.werkbrug.inbox.Assignments;
import nl.werkbrug.inbox.Inbox;
import nl.werkbrug.inbox.NewTask;
import nl.werkbrug.inbox.WorkJobMoves;
import nl.werkbrug.testing.MovableClock;
import nl.werkbrug.testing.Story;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A caseworker of a loket with three dossiers and five tasks, and the colleagues and the lead there. */
@Story
abstract class HandoverBench {

    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @Autowired
    World world;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Consents consents;

    @Autowired
    Contacts contacts;

    @Autowired
    Timeline timeline;

    @Autowired
    Inbox inbox;

    @Autowired
    Assignments assignments;

    @Autowired
    Handovers handovers;

    @Autowired
    HandoverMoves moves;

    @Autowired
    HandoverTable table;

    @Autowired
    WorkJobMoves work;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    String employer;
    String loket;
    Viewer payroll;
    Viewer hr;
    Viewer ans;
    Viewer bob;
    Viewer carl;
    Viewer lead;
    final List<String> all = new ArrayList<>();
    final List<String> tasks = new ArrayList<>();

    @BeforeEach
    void ans_has_three_dossiers_with_five_tasks() {
        clock.set(TODAY);
        work.moveDue();
        employer = world.employer("Bakkerij Het Anker");
        payroll = world.user("Petra Post", Role.EMPLOYER_PAYROLL, employer);
        hr = world.user("Hanna HR", Role.EMPLOYER_HR, employer);
        loket = world.loket("Loket Stad");
        ans = world.user("Ans", Role.LOKET_CASEWORKER, loket);
        bob = world.user("Bob", Role.LOKET_CASEWORKER, loket);
        carl = world.user("Carl", Role.LOKET_CASEWORKER, loket);
        lead = world.user("Tine Team", Role.LOKET_TEAM_LEAD, loket);
        for (int i = 0; i < 3; i++) {
            String id = dossiers.open(employer, world.person("Amal", "Visser" + i), GARNISHMENT, payroll).id();
            consents.give(id, GARNISHMENT, loket, WorksAs.LOKET, TODAY, payroll);
            jdbc.sql("update inbox_task set state = 'CANCELLED' where dossier_id = ?").param(id).update();
            all.add(id);
        }
        task(0);
        task(0);
        task(0);
        task(1);
        task(2);
    }

    NewHandover asked(List<String> to, Map<String, String> byProcedure, LocalDate day, String key) {
        return new NewHandover(ans.userId(), to, byProcedure, "Ans is er een tijd niet.", day, key);
    }

    void carryOut() {
        moves.moveDue();
        work.moveDue();
        moves.moveDue();
    }

    void task(int dossier) {
        NewTask task = world.task(all.get(dossier), loket, WorksAs.LOKET, "Taak " + tasks.size(), TODAY.plusDays(20));
        inbox.open(task);
        assignments.claim(task.id(), ans);
        tasks.add(task.id());
    }

    List<String> holders() {
        return tasks.stream().map(id -> inbox.find(id, lead).assigneeName()).toList();
    }
}
