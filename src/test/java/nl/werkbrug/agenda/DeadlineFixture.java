package nl.werkbrug.agenda;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.fixture.World;
import nl.werkbrug.inbox.Inbox;
import nl.werkbrug.inbox.NewTask;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts running deadlines in the database with the day that a test wants. No component: the whole application would scan it. */
public class DeadlineFixture {

    public static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final String TERM = "WG_OVERBETEKENING";

    private final DeadlineStore store;
    private final Deadlines deadlines;
    private final Inbox inbox;
    private final World world;
    private final JdbcClient jdbc;

    DeadlineFixture(DeadlineStore store, Deadlines deadlines, Inbox inbox, World world, JdbcClient jdbc) {
        this.store = store;
        this.deadlines = deadlines;
        this.inbox = inbox;
        this.world = world;
        this.jdbc = jdbc;
    }

    /** A task with its deadline; the id is of both. */
    public String task(String dossier, String party, WorksAs worksAs, String what, LocalDate end) {
        NewTask task = world.task(dossier, party, worksAs, what, end);
        inbox.open(task);
        NewDeadline deadline = new NewDeadline(dossier, World.GARNISHMENT, TERM, "key-" + task.id(), null, task.id(),
                new NewDeadline.Holder(party, worksAs));
        put(deadline, what, end);
        jdbc.sql("update inbox_task set id = :to where id = :from").param("to", deadline.id()).param("from", task.id()).update();
        jdbc.sql("update running_deadline set task_id = id where id = :id").param("id", deadline.id()).update();
        return deadline.id();
    }

    /** The clock of somebody outside. */
    public String outside(String dossier, String what, LocalDate end) {
        NewDeadline deadline = NewDeadline.clock(dossier, World.GARNISHMENT, TERM, "key-" + UUID.nameUUIDFromBytes((dossier + what).getBytes(StandardCharsets.UTF_8)), null);
        put(deadline, what, end);
        return deadline.id();
    }

    /** The authority got a notice of default then. */
    public void inDefault(String id, LocalDate noticed) {
        jdbc.sql("update running_deadline set default_notice_on = :day where id = :id").param("day", noticed).param("id", id).update();
    }

    private void put(NewDeadline deadline, String what, LocalDate end) {
        store.insert(deadline, StartEvent.now(TERM, TODAY), deadlines.compute(TERM, TODAY), Reminding.NEVER);
        jdbc.sql("update running_deadline set what = :what, ends_on = :end where id = :id")
                .param("what", what)
                .param("end", end)
                .param("id", deadline.id())
                .update();
    }

    /** It starts another day, as a correction does. */
    public void move(String id, LocalDate start) {
        store.move(id, deadlines.compute(TERM, start), DeadlineState.OPEN, Reminding.NEVER);
    }

    public void state(String id, DeadlineState state) {
        jdbc.sql("update running_deadline set state = :state where id = :id")
                .param("state", state.name())
                .param("id", id)
                .update();
    }

    /** As for a matter that may stand in a calendar; the wall stays as it is. */
    public void end(String id) {
        store.end("id = :key", id, DeadlineState.MET);
    }
}
