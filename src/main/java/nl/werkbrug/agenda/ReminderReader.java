package nl.werkbrug.agenda;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.Visibility;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.shared.DutchTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells of the reminders of a deadline: names only to who works for the party that must act, and to the loket. */
@Component
public class ReminderReader {

    private static final String ONE = "select count(*) from running_deadline d where d.id = :id and ";
    private static final String KNOWS_NAMES =
            ONE + "(" + Visibility.worksOn("d") + " or " + Visibility.actsAs("d", WorksAs.LOKET) + ")";
    private static final String MAY_SEND = ONE + "d.party_id is not null and ("
            + Visibility.worksOn("d") + " or " + Visibility.leadsLoket("d") + ")";

    private final JdbcClient jdbc;
    private final DeadlineStore deadlines;
    private final ReminderStore store;
    private final ReminderRound round;
    private final Circles circles;
    private final Clock clock;

    ReminderReader(
            JdbcClient jdbc, DeadlineStore deadlines, ReminderStore store, ReminderRound round, Circles circles, Clock clock) {
        this.jdbc = jdbc;
        this.deadlines = deadlines;
        this.store = store;
        this.round = round;
        this.circles = circles;
        this.clock = clock;
    }

    /** Of a deadline that the viewer found. */
    @Transactional(readOnly = true)
    public RemindersView of(RunningDeadline it, Viewer viewer) {
        boolean names = holds(KNOWS_NAMES, it.id(), viewer);
        boolean open = it.state() == DeadlineState.OPEN;
        Reminding reminding = deadlines.reminding(it.id());
        boolean more = open && reminding.on() != null;
        return new RemindersView(
                store.last(it.id()).at(),
                names ? store.lastTo(it.id()) : List.of(),
                more ? reminding.on() : null,
                names && more ? nextTo(it, reminding) : List.of(),
                names,
                open && maySend(it.id(), viewer));
    }

    boolean maySend(String deadlineId, Viewer viewer) {
        return holds(MAY_SEND, deadlineId, viewer);
    }

    private List<String> nextTo(RunningDeadline it, Reminding reminding) {
        Ladder ladder = round.ladder(it);
        LocalDate today = DutchTime.today(clock);
        Optional<Ladder.Rung> next = reminding.due(ladder, it.dates().end(), today).or(() -> ladder.above(reminding.lastRung()));
        return next.map(rung -> circles.of(it, rung.circle()).stream().map(each -> each.person().displayName()).sorted().toList())
                .orElse(List.of());
    }

    private boolean holds(String sql, String deadlineId, Viewer viewer) {
        return jdbc.sql(sql).param("id", deadlineId).param("viewer", viewer.userId()).query(Integer.class).single() > 0;
    }
}
