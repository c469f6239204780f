package nl.werkbrug.agenda;

import java.time.Clock;
import java.util.UUID;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.SqlTime;
import nl.werkbrug.shared.Words;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes back a notice of default that was entered by mistake, with the clocks that followed from it. */
@Service
public class DefaultNotices {

    private final JdbcClient jdbc;
    private final DeadlineStore store;
    private final DeadlineRights rights;
    private final PenaltyClocks clocks;
    private final MoveNotice notice;
    private final Timeline timeline;
    private final AuditTrail audit;
    private final DutchFormats formats;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DefaultNotices(
            JdbcClient jdbc,
            DeadlineStore store,
            DeadlineRights rights,
            PenaltyClocks clocks,
            MoveNotice notice,
            Timeline timeline,
            AuditTrail audit,
            DutchFormats formats,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.store = store;
        this.rights = rights;
        this.clocks = clocks;
        this.notice = notice;
        this.timeline = timeline;
        this.audit = audit;
        this.formats = formats;
        this.events = events;
        this.clock = clock;
    }

    /** Only who keeps the clock: the party in default does not undo its own dwangsom. */
    @Transactional
    public void withdraw(String id, String because, Viewer viewer) {
        rights.toMend(id, viewer);
        RunningDeadline it = store.lock(id).orElseThrow(() -> new NotVisible("deadline", id));
        if (it.defaultNoticeOn() == null) {
            throw new CourseRefused("", Words.of("agenda.refused.no-default"));
        }
        clocks.withdraw(it);
        events.publishEvent(new DefaultOver(id, null));
        keep(it, because, viewer.userId());
        notice.noLongerInDefault(it, viewer.userId());
        audit.did(viewer.userId(), "WITHDRAW_DEFAULT_NOTICE", "deadline", id, null);
        timeline.add(new TimelineEntry(it.dossierId(), it.subject(), viewer.displayName(), "DEADLINE",
                Words.in(Language.DUTCH, "agenda.kept.notice-withdrawn",
                        formats.date(it.defaultNoticeOn()), it.keptWhat(false), because), null, null));
    }

    private void keep(RunningDeadline it, String because, String userId) {
        jdbc.sql("""
                        insert into withdrawn_default_notice (id, deadline_id, received_on, withdrawn_by, withdrawn_at,
                                                              withdrawn_because)
                        values (:id, :deadline, :on, :by, :now, :because)""")
                .param("id", UUID.randomUUID().toString())
                .param("deadline", it.id())
                .param("on", it.defaultNoticeOn())
                .param("by", userId)
                .param("now", SqlTime.toSql(clock.instant()))
                .param("because", because)
                .update();
        jdbc.sql("update running_deadline set default_notice_on = null, sequence_no = sequence_no + 1 where id = :id")
                .param("id", it.id())
                .update();
    }
}
