package nl.werkbrug.agenda;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.deadline.LateDecisionPenalty;
import nl.werkbrug.deadline.PenaltyExposure;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Notation;
import nl.werkbrug.shared.Words;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decisions that are late: the notice of default (ingebrekestelling), what it costs, and the clock of the penalty decision. */
@Service
public class LateDecisions {

    private final JdbcClient jdbc;
    private final DeadlineStore store;
    private final HandClockTable table;
    private final PenaltyClocks clocks;
    private final DeadlineRights rights;
    private final Deadlines deadlines;
    private final LateDecisionPenalty penalty;
    private final DeadlineMoves moves;
    private final MoveNotice notice;
    private final Timeline timeline;
    private final AuditTrail audit;
    private final DutchFormats formats;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LateDecisions(
            JdbcClient jdbc,
            DeadlineStore store,
            HandClockTable table,
            PenaltyClocks clocks,
            DeadlineRights rights,
            Deadlines deadlines,
            LateDecisionPenalty penalty,
            DeadlineMoves moves,
            MoveNotice notice,
            Timeline timeline,
            AuditTrail audit,
            DutchFormats formats,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.store = store;
        this.table = table;
        this.clocks = clocks;
        this.rights = rights;
        this.deadlines = deadlines;
        this.penalty = penalty;
        this.moves = moves;
        this.notice = notice;
        this.timeline = timeline;
        this.audit = audit;
        this.formats = formats;
        this.events = events;
        this.clock = clock;
    }

    /** Whether a late decision can cost money: the rule of the term says so. */
    public boolean canCost(RunningDeadline it) {
        return deadlines.term(it.origin().termCode()).rules().penaltyForLateness();
    }

    /** What it costs up to today, or up to the decision; empty without a notice of default. */
    @Transactional(readOnly = true)
    public Optional<LateDecision> of(RunningDeadline it) {
        return Optional.ofNullable(it.defaultNoticeOn())
                .map(noticeOn -> of(it, table.find(it.id()).map(HandClock::doneOn).orElse(null)));
    }

    /** The same of one with a notice of default, when the caller has read on which day its clock was done; null for no such day. */
    LateDecision of(RunningDeadline it, LocalDate doneOn) {
        LocalDate decidedOn = doneOn == null ? it.closedOn() : doneOn;
        LocalDate upTo = decidedOn == null ? DutchTime.today(clock) : decidedOn;
        PenaltyExposure exposure = penalty.exposure(it.dates().end(), it.defaultNoticeOn(), upTo);
        long toGo = exposure.firstDay() == null ? 0 : upTo.until(exposure.firstDay(), ChronoUnit.DAYS);
        boolean dropped = it.state() == DeadlineState.WITHDRAWN;
        return new LateDecision(exposure, upTo, decidedOn != null && !dropped, dropped, toGo);
    }

    /** Refuses a notice that cannot be right or came too early. */
    public void check(RunningDeadline it, LocalDate receivedOn) {
        refuse(!canCost(it), "", Words.of("agenda.refused.no-penalty"));
        refuse(!it.state().running(), "", Words.of("agenda.refused.over"));
        refuse(it.defaultNoticeOn() != null, "", Words.of("agenda.refused.default-recorded"));
        refuse(it.state() == DeadlineState.SUSPENDED, "receivedOn",
                Words.of("agenda.refused.still-default"));
        refuse(receivedOn.isAfter(DutchTime.today(clock)), "receivedOn",
                Words.of("agenda.refused.letter-day"));
        refuse(!receivedOn.isAfter(it.dates().end()), "receivedOn",
                Words.of("agenda.refused.default-early", Notation.of(Language.current()).date(it.dates().end())));
    }

    /** Notes the notice of default and starts the clock for the decision on the penalty, which may come earlier. */
    @Transactional
    public void noticed(String id, LocalDate receivedOn, Viewer viewer) {
        rights.toWorkOn(id, viewer);
        RunningDeadline it = store.lock(id).orElseThrow(() -> new NotVisible("deadline", id));
        check(it, receivedOn);
        jdbc.sql("update running_deadline set default_notice_on = :on, sequence_no = sequence_no + 1 where id = :id")
                .param("on", receivedOn)
                .param("id", id)
                .update();
        PenaltyExposure exposure = penalty.exposure(it.dates().end(), receivedOn, receivedOn);
        clocks.start(it, receivedOn, exposure);
        notice.inDefault(it, receivedOn, penalty.grace(receivedOn).end(), viewer.userId());
        audit.did(viewer.userId(), "DEFAULT_NOTICE", "deadline", id, null);
        timeline.add(new TimelineEntry(it.dossierId(), it.subject(), viewer.displayName(), "DEADLINE",
                Words.in(Language.DUTCH, "agenda.kept.default",
                        formats.date(receivedOn), it.keptWhat(false), formats.dateWithDay(exposure.firstDay())),
                null, null));
        events.publishEvent(new DecisionInDefault(id, it.subject(), it.origin().businessKey(), receivedOn));
    }

    /** The decision was taken: the amount is final, and the penalty decision is due two weeks after the last day owed. */
    void decided(RunningDeadline it, LocalDate on, Viewer viewer) {
        if (it.defaultNoticeOn() == null) {
            return;
        }
        PenaltyExposure exposure = penalty.exposure(it.dates().end(), it.defaultNoticeOn(), on);
        String sentence = exposure.days() == 0
                ? Words.in(Language.DUTCH, "agenda.kept.no-penalty")
                : Words.in(Language.DUTCH, "agenda.kept.penalty");
        timeline.add(new TimelineEntry(
                it.dossierId(), it.subject(), viewer.displayName(), "DEADLINE", sentence, null, null));
        events.publishEvent(new DefaultOver(it.id(), on));
        store.end("id = :key", clocks.of(it, PenaltyClocks.GRACE).id(), DeadlineState.MET);
        store.lock(clocks.of(it, PenaltyClocks.PENALTY_DECISION).id()).filter(clockOfPenalty -> clockOfPenalty.state().running()).ifPresent(open -> {
            if (exposure.days() == 0) {
                store.end("id = :key", open.id(), DeadlineState.WITHDRAWN);
            } else {
                LocalDate lastDayOwed = on.isBefore(exposure.lastDay()) ? on : exposure.lastDay();
                moves.move(open, deadlines.compute(PenaltyClocks.PENALTY_DECISION, lastDayOwed), open.state(),
                        new DeadlineMoves.Why(sentence, null), DeadlineMoves.By.of(viewer));
            }
        });
    }

    /** The decision need not come any more, so there is nothing to decide about a penalty either. */
    void withdrawn(RunningDeadline it) {
        if (it.defaultNoticeOn() != null) {
            clocks.withdraw(it);
            events.publishEvent(new DefaultOver(it.id(), null));
        }
    }

    private static void refuse(boolean wrong, String question, String why) {
        if (wrong) {
            throw new CourseRefused(question, why);
        }
    }
}
