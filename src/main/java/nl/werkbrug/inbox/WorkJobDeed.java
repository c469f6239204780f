package nl.werkbrug.inbox;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Component;

/** Does to one task what a job asks, with the rights that the one who asked has now. */
@Component
class WorkJobDeed {

    private static final int LONGEST = 400;

    private final Inbox inbox;
    private final Assignments assignments;
    private final FollowUps followUps;
    private final DutchFormats formats;
    private final Clock clock;

    WorkJobDeed(Inbox inbox, Assignments assignments, FollowUps followUps, DutchFormats formats, Clock clock) {
        this.clock = clock;
        this.inbox = inbox;
        this.assignments = assignments;
        this.followUps = followUps;
        this.formats = formats;
    }

    /** Why it was not done, in Dutch; empty when it was. */
    Optional<String> on(WorkItemTable.Item item, WorkJob job) {
        if (!job.makerActive()) {
            return Optional.of(Words.in(Language.DUTCH, "inbox.kept.account"));
        }
        Viewer maker = new Viewer(job.makerId(), "", job.makerName(), Set.of());
        Optional<String> why = switch (job.kind()) {
            case CLAIM -> of(assignments.claim(item.taskId(), maker), job);
            case RELEASE -> of(assignments.release(item.taskId(), job.reason(), maker), job);
            case ASSIGN -> assign(item, job, maker);
            case FOLLOW_UP -> of(followUps.set(item.taskId(), job.followUpOn(), maker));
        };
        return why.map(it -> it.length() > LONGEST ? it.substring(0, LONGEST - 1) + "…" : it);
    }

    /** What a colleague took since it was chosen is not taken away again, also not by a team lead who saw it as nobody's. */
    private Optional<String> assign(WorkItemTable.Item item, WorkJob job, Viewer maker) {
        InboxTask task = inbox.find(item.taskId(), maker);
        if (task.open() && job.toUserId().equals(task.assigneeId())) {
            return Optional.empty();
        }
        if (task.open() && task.version() != item.versionSeen()) {
            String holder = task.assigneeName() == null ? Words.in(Language.DUTCH, "inbox.kept.nobody") : task.assigneeName();
            return Optional.of(Words.in(Language.DUTCH, "inbox.kept.taken", holder));
        }
        return of(assignments.assign(item.taskId(), job.toUserId(), job.reason(), maker), job);
    }

    private Optional<String> of(Handover outcome, WorkJob job) {
        if (outcome instanceof Handover.HandedOver) {
            return Optional.empty();
        }
        return Optional.of(outcome instanceof TaskRefusal refusal
                ? refused(refusal)
                : Words.in(Language.DUTCH, "inbox.kept.cannot", job.toUserName()));
    }

    private Optional<String> of(FollowUp outcome) {
        if (outcome instanceof FollowUp.Kept) {
            return Optional.empty();
        }
        if (outcome instanceof FollowUp.NotPutOff) {
            return Optional.of(Words.in(Language.DUTCH, "inbox.kept.not-put-off"));
        }
        return Optional.of(outcome instanceof FollowUp.PastDue late ? pastDue(late) : refused((TaskRefusal) outcome));
    }

    private String pastDue(FollowUp.PastDue late) {
        boolean earlier = late.dueOn().isAfter(DutchTime.today(clock));
        return Words.in(Language.DUTCH, earlier ? "inbox.kept.too-late" : "inbox.kept.not-any-more", formats.date(late.dueOn()));
    }

    private String refused(TaskRefusal refusal) {
        return refusal instanceof TaskRefusal.HeldByOther held
                ? Words.in(Language.DUTCH, "inbox.kept.held", held.name())
                : refusal.inWords(Language.DUTCH);
    }
}
