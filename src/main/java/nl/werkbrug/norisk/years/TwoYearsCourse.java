package nl.werkbrug.norisk.years;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.agenda.NewDeadline;
import nl.werkbrug.agenda.RunningDeadlines;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.SubsidisedDays;
import nl.werkbrug.norisk.years.TwoYears.State;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.workflow.Workflow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the two years begin, stand still, begin anew and end. */
@Service
public class TwoYearsCourse {

    static final String TERM = "PW_TWO_YEARS";

    private static final String PROCESS = "two-year-clock";
    private static final String CHANGED = "TwoYearClockChanged";
    private static final String STOPPED = "TwoYearClockStopped";

    private final TwoYearsTable table;
    private final SubsidisedDays subsidised;
    private final Deadlines deadlines;
    private final RunningDeadlines running;
    private final TwoYearsNotes notes;
    private final Workflow workflow;
    private final Clock clock;

    TwoYearsCourse(
            TwoYearsTable table, SubsidisedDays subsidised, Deadlines deadlines, RunningDeadlines running, TwoYearsNotes notes,
            Workflow workflow, Clock clock) {
        this.table = table;
        this.subsidised = subsidised;
        this.deadlines = deadlines;
        this.running = running;
        this.notes = notes;
        this.workflow = workflow;
        this.clock = clock;
    }

    /** Follows a hire; following it twice is following it once. */
    @Transactional
    public void follow(Hire hire, LocalDate startsOn) {
        if (table.ofHire(hire.id()).isPresent()) {
            return;
        }
        LocalDate counts = counts(hire.dossierId(), startsOn);
        TwoYears it = new TwoYears(
                UUID.randomUUID().toString(), hire.id(), hire.dossierId(), hire.employerId(), hire.municipalityId(), startsOn, false,
                counts, counts == null ? State.PAUSED : State.RUNNING);
        table.insert(it);
        workflow.start(PROCESS, it.id(), variables(it));
    }

    private LocalDate counts(String dossierId, LocalDate earnsSince) {
        return Unsubsidised.since(earnsSince, subsidised.of(dossierId)).orElse(null);
    }

    private static Map<String, Object> variables(TwoYears it) {
        Map<String, Object> variables = new HashMap<>(Map.of(
                "dossierId", it.dossierId(), "subject", TwoYears.SUBJECT, "payrollPartyId", it.employerId(), "itemId", it.id()));
        if (it.municipalityId() != null) {
            variables.put("loketPartyId", it.municipalityId());
        }
        return variables;
    }

    /** The day on which UWV takes over, while the two years run. */
    public LocalDate overOn(TwoYears it) {
        return deadlines.compute(TERM, it.countsFrom()).end();
    }

    /** When to speak of it: half a year before. */
    LocalDate warnOn(TwoYears it) {
        return deadlines.compute("TWO_YEARS_WARN", overOn(it)).end();
    }

    /**
     * Somebody says since when the minimum wage is earned; false when the employment is over. When the two years seemed to be over,
     * they begin anew. The caller has checked who.
     */
    @Transactional
    public boolean tell(String id, LocalDate earnsSince, Viewer viewer) {
        TwoYears it = table.lock(id);
        if (it.state() == State.STOPPED) {
            return false;
        }
        notes.did(it, earnsSince, viewer);
        table.earns(id, earnsSince, true);
        settle(it, earnsSince);
        return true;
    }

    /** The day on which UWV takes over is past or today; false while that is not sure. */
    @Transactional(readOnly = true)
    public boolean past(String id) {
        TwoYears it = table.get(id);
        return it.countsFrom() != null && !overOn(it).isAfter(DutchTime.today(clock));
    }

    /** Loonkostensubsidie was granted, changed or ended. */
    @Transactional
    public void subsidyChanged(String dossierId) {
        table.ofDossier(dossierId).stream().map(it -> table.lock(it.id())).filter(TwoYears::followed)
                .forEach(it -> settle(it, it.earnsSince()));
    }

    /** The first working day was told wrong; what somebody told of the wage stays. */
    @Transactional
    public void corrected(String hireId, LocalDate startsOn) {
        table.ofHire(hireId).map(it -> table.lock(it.id()))
                .filter(it -> it.followed() && !it.told() && !it.earnsSince().equals(startsOn))
                .ifPresent(it -> {
                    table.earns(it.id(), startsOn, false);
                    settle(it, startsOn);
                });
    }

    private void settle(TwoYears before, LocalDate earnsSince) {
        LocalDate counts = counts(before.dossierId(), earnsSince);
        if (Objects.equals(counts, before.countsFrom())) {
            return;
        }
        table.counts(before.id(), counts, counts == null ? State.PAUSED : State.RUNNING);
        TwoYears now = table.get(before.id());
        running.closed(now.id());
        notes.moved(now);
        if (before.followed()) {
            workflow.send(CHANGED, now.id(), Map.of());
        } else {
            workflow.send(STOPPED, now.id(), Map.of());
            workflow.startAgain(PROCESS, now.id(), variables(now));
        }
    }

    /**
     * It comes near: the clocks start that remind the employer, and the loket when it takes part, beginning with a mail. After an
     * interruption they are new ones.
     */
    @Transactional
    void warn(String id) {
        TwoYears it = table.lock(id);
        if (it.state() == State.RUNNING) {
            clock(it, it.employerId(), WorksAs.PAYROLL);
            if (it.municipalityId() != null) {
                clock(it, it.municipalityId(), WorksAs.LOKET);
            }
        }
    }

    private void clock(TwoYears it, String party, WorksAs worksAs) {
        running.open(new NewDeadline(
                it.dossierId(), TwoYears.SUBJECT, TERM, it.id(), worksAs + " " + it.countsFrom(), null,
                new NewDeadline.Holder(party, worksAs)));
    }

    @Transactional
    void over(String id) {
        TwoYears it = table.lock(id);
        if (it.state() == State.RUNNING) {
            table.counts(id, it.countsFrom(), State.OVER);
            running.met(id, TERM);
            notes.once(it, "over", Words.in(Language.DUTCH, "norisk.kept.years-over"));
        }
    }

    /** The employment ends, or never began. */
    @Transactional
    public void stop(String hireId) {
        table.ofHire(hireId).map(it -> table.lock(it.id())).filter(TwoYears::followed).ifPresent(it -> {
            table.counts(it.id(), it.countsFrom(), State.STOPPED);
            running.closed(it.id());
            workflow.send(STOPPED, it.id(), Map.of());
        });
    }

    /** The employment goes on after all, and so do the years. */
    @Transactional
    public void goesOn(String hireId) {
        table.ofHire(hireId).map(it -> table.lock(it.id())).filter(it -> it.state() == State.STOPPED).ifPresent(it -> {
            LocalDate counts = counts(it.dossierId(), it.earnsSince());
            table.counts(it.id(), counts, counts == null ? State.PAUSED : State.RUNNING);
            workflow.startAgain(PROCESS, it.id(), variables(it));
        });
    }
}
