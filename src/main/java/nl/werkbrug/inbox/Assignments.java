package nl.werkbrug.inbox;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.ActingFor;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.Visibility;
import nl.werkbrug.shared.DutchTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who has which task. A free task may be taken or given by everybody whose work it is, an own task may be given away, a
 * colleague's task may be taken over; only a team lead, or who stands in for the holder, moves a task from one colleague to
 * another.
 */
@Component
public class Assignments {

    /** So long may a reason be. */
    public static final int LONGEST_REASON = 400;

    private static final String WHERE_WORK =
            " where t.id = :id and t.state = 'OPEN' and " + Visibility.worksOn("t");
    // A day that somebody else put the task off to would hide it from who has it now. MariaDB sets from left to right.
    private static final String OWN_FOLLOW_UP = ", t.follow_up_on = case when t.follow_up_by = %1$s then t.follow_up_on end"
            + ", t.follow_up_for = case when t.follow_up_by = %1$s then t.follow_up_for end"
            + ", t.follow_up_by = case when t.follow_up_by = %1$s then t.follow_up_by end";
    private static final String CLAIM = "update inbox_task t set t.assignee_id = :viewer, t.version = t.version + 1"
            + OWN_FOLLOW_UP.formatted(":viewer") + WHERE_WORK + " and t.assignee_id is null";
    private static final String RELEASE = "update inbox_task t set t.assignee_id = null, t.version = t.version + 1"
            + WHERE_WORK + " and (t.assignee_id = :viewer or " + ActingFor.standsInFor("t.assignee_id") + ")";
    // The version makes this fail when somebody moved or did the task since it was read.
    private static final String ASSIGN = "update inbox_task t set t.assignee_id = :to, t.version = t.version + 1"
            + OWN_FOLLOW_UP.formatted(":to") + WHERE_WORK + " and t.version = :version";
    // The rule asks about "the viewer"; here each user is asked about in turn.
    private static final String CANDIDATES = "select u.id, u.display_name from app_user u, inbox_task t"
            + " where t.id = :id and u.active = true and " + Visibility.worksOn("t").replace(":viewer", "u.id")
            + " order by u.display_name, u.id";
    private static final String LEADS = """
            select count(*) from membership m
             where m.user_id = :viewer and m.party_id = :party and m.role_code = 'LOKET_TEAM_LEAD'""";

    private final JdbcClient jdbc;
    private final TaskFinder finder;
    private final TaskRecord record;
    private final ColleagueMail mail;
    private final ActingFor actingFor;
    private final Clock clock;

    Assignments(
            JdbcClient jdbc, TaskFinder finder, TaskRecord record, ColleagueMail mail, ActingFor actingFor, Clock clock) {
        this.jdbc = jdbc;
        this.finder = finder;
        this.record = record;
        this.mail = mail;
        this.actingFor = actingFor;
        this.clock = clock;
    }

    /**
     * Takes a free task. Taking what one has already changes nothing.
     *
     * @throws NotVisible when there is no such task for this viewer
     */
    @Transactional
    public Handover claim(String taskId, Viewer viewer) {
        InboxTask before = finder.find(taskId, viewer);
        if (before.open() && viewer.userId().equals(before.assigneeId())) {
            return new Handover.HandedOver(viewer.displayName());
        }
        if (update(CLAIM, taskId, viewer) == 0) {
            return finder.refusal(taskId, viewer);
        }
        record.moved(before, "CLAIM", viewer.userId(), null, viewer);
        return new Handover.HandedOver(viewer.displayName());
    }

    /** Gives an own task back without a word. */
    @Transactional
    public Handover release(String taskId, Viewer viewer) {
        return release(taskId, "", viewer);
    }

    /**
     * Gives an own task, or that of somebody for whom the viewer stands in, back to the party. Giving back what nobody has changes nothing.
     *
     * @param reason why, for the colleagues: on the timeline for their own party only; empty for no reason
     * @throws NotVisible when there is no such task for this viewer
     * @throws IllegalArgumentException when the reason is longer than 400 characters
     */
    @Transactional
    public Handover release(String taskId, String reason, Viewer viewer) {
        if (reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("A reason has at most 400 characters");
        }
        InboxTask before = finder.find(taskId, viewer);
        if (before.open() && before.assigneeId() == null) {
            return new Handover.HandedOver(null);
        }
        if (update(RELEASE, taskId, viewer) == 0) {
            return finder.refusal(taskId, viewer);
        }
        Viewer doer = actingFor.at(before.assigneeId(), viewer);
        record.moved(before, "RELEASE", null, reason.isBlank() ? null : reason.strip(), doer);
        if (!reason.isBlank()) {
            record.givenBack(before, reason.strip(), doer);
        }
        return new Handover.HandedOver(null);
    }

    /**
     * Gives the task to somebody, or takes over a colleague's task by naming oneself.
     *
     * @param reason why; seen by the party and the operator, not by other parties
     * @throws NotVisible when there is no such task for this viewer
     * @throws IllegalArgumentException when the reason is empty or longer than 400 characters
     */
    @Transactional
    public Handover assign(String taskId, String toUserId, String reason, Viewer viewer) {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("A handover has a reason of at most 400 characters");
        }
        InboxTask before = finder.find(taskId, viewer);
        Viewer doer = actingFor.at(before.assigneeId(), viewer);
        if (!before.open() || doer.forUserId() == null && !mayMove(before, toUserId, viewer)) {
            return finder.refusal(taskId, viewer);
        }
        Optional<Candidate> to = candidatesOf(taskId).stream()
                .filter(candidate -> candidate.userId().equals(toUserId))
                .findFirst();
        return to.isEmpty() ? new Handover.NoCandidate() : move(before, to.get(), reason.strip(), doer, viewer);
    }

    /**
     * Everybody who may do the task, by name.
     *
     * @throws NotVisible when there is no such task for this viewer
     */
    @Transactional(readOnly = true)
    public List<Candidate> candidates(String taskId, Viewer viewer) {
        finder.find(taskId, viewer);
        return candidatesOf(taskId);
    }

    private Handover move(InboxTask before, Candidate to, String reason, Viewer doer, Viewer viewer) {
        int moved = jdbc.sql(ASSIGN)
                .param("to", to.userId())
                .param("id", before.id())
                .param("viewer", viewer.userId())
                .param("version", before.version())
                .update();
        if (moved == 0) {
            return finder.refusal(before.id(), viewer);
        }
        record.moved(before, "ASSIGN", to.userId(), reason, doer);
        record.handedOver(before, to.name(), doer);
        mail.given(before, to.userId(), doer);
        if (to.userId().equals(viewer.userId()) && before.assigneeId() != null) {
            // Who had it is told by one name: "Bob for Ans" took it from Ans would say nothing to Ans.
            mail.taken(before, viewer);
        }
        return new Handover.HandedOver(to.name());
    }

    private boolean mayMove(InboxTask task, String toUserId, Viewer viewer) {
        boolean own = task.assigneeId() == null || task.assigneeId().equals(viewer.userId());
        return own || toUserId.equals(viewer.userId()) || leads(task.partyId(), viewer);
    }

    private boolean leads(String partyId, Viewer viewer) {
        return jdbc.sql(LEADS)
                        .param("viewer", viewer.userId())
                        .param("party", partyId)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private List<Candidate> candidatesOf(String taskId) {
        return jdbc.sql(CANDIDATES)
                .param("id", taskId)
                .query((row, number) -> new Candidate(row.getString("id"), row.getString("display_name")))
                .list();
    }

    private int update(String sql, String taskId, Viewer viewer) {
        return jdbc.sql(sql)
                .param("id", taskId)
                .param("viewer", viewer.userId())
                .param("today", DutchTime.today(clock))
                .update();
    }
}
