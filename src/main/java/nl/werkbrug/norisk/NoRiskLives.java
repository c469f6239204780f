package nl.werkbrug.norisk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.Hires;
import nl.werkbrug.norisk.NoRisk.State;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.workflow.Workflow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a no-riskpolis begins, runs and ends. */
@Service
public class NoRiskLives {

    private static final String PROCESS = "no-risk";
    private static final String ENDED = "NoRiskEnded";
    private static final String STOPPED = "NoRiskStopped";

    private final NoRiskTable table;
    private final NoRiskDays days;
    private final NoRiskNotes notes;
    private final Hires hires;
    private final Workflow workflow;
    private final Clock clock;

    NoRiskLives(NoRiskTable table, NoRiskDays days, NoRiskNotes notes, Hires hires, Workflow workflow, Clock clock) {
        this.table = table;
        this.days = days;
        this.notes = notes;
        this.hires = hires;
        this.workflow = workflow;
        this.clock = clock;
    }

    /** @param ground null when nobody knows one yet */
    void begin(Hire hire, LocalDate startsOn, NoRiskGround ground, Viewer viewer) {
        NoRisk it = new NoRisk(
                UUID.randomUUID().toString(), hire.id(), hire.dossierId(), hire.employerId(), startsOn,
                ground == NoRiskGround.FIVE_YEARS ? days.fiveYears(startsOn) : null, State.ASKING,
                ground == null ? null : DutchTime.today(clock), null, false);
        table.insert(it);
        notes.did(it, "BEGIN", Words.in(Language.DUTCH, "norisk.kept.chosen"), viewer);
        workflow.start(PROCESS, it.id(), variables(it, hire));
    }

    private static Map<String, Object> variables(NoRisk it, Hire hire) {
        Map<String, Object> variables = new HashMap<>(Map.of(
                "dossierId", it.dossierId(), "subject", NoRisk.SUBJECT, "payrollPartyId", it.employerId(), "itemId", it.id()));
        if (hire.municipalityId() != null) {
            variables.put("loketPartyId", hire.municipalityId());
        }
        return variables;
    }

    /** Somebody knows that it holds. */
    @Transactional
    public void holds(String id, LocalDate knownOn, NoRiskGround ground, Viewer viewer) {
        NoRisk it = table.lock(id);
        table.holds(id, knownOn, ground == NoRiskGround.FIVE_YEARS ? days.fiveYears(it.startsOn()) : null);
        notes.did(it, "HOLDS", Words.in(Language.DUTCH, "norisk.kept.holds"), viewer);
    }

    @Transactional
    void keep(String id) {
        NoRisk it = table.lock(id);
        if (it.state() == State.ASKING) {
            table.state(id, State.RUNNING);
            notes.once(it, "keep", Words.in(Language.DUTCH, "norisk.kept.keep", days.untilInWords(it)));
        }
    }

    @Transactional
    void without(String id) {
        NoRisk it = table.lock(id);
        if (it.state() == State.ASKING) {
            table.state(id, State.NOT_THERE);
            notes.once(it, "without", Words.in(Language.DUTCH, "norisk.kept.without"));
        }
    }

    /** The end was looked at. @param endsOn the moved end; null when it stays */
    @Transactional
    public void endSeen(String id, LocalDate endsOn, Viewer viewer) {
        NoRisk it = table.lock(id);
        table.ends(id, endsOn == null ? it.endsOn() : endsOn, endsOn == null);
        notes.did(it, "END_SEEN", endsOn == null
                ? Words.in(Language.DUTCH, "norisk.kept.end-seen") : Words.in(Language.DUTCH, "norisk.kept.extended"), viewer);
    }

    @Transactional
    void over(String id) {
        NoRisk it = table.lock(id);
        if (it.running()) {
            table.state(id, State.ENDED);
            notes.once(it, "over", it.employedUntil() == null
                    ? Words.in(Language.DUTCH, "norisk.kept.over") : Words.in(Language.DUTCH, "norisk.kept.ends"));
        }
    }

    /** The first day was told wrong: the end follows, unless UWV set it. */
    @Transactional
    public void corrected(String hireId, LocalDate startsOn) {
        table.ofHire(hireId).map(it -> table.lock(it.id())).filter(it -> !it.startsOn().equals(startsOn)).ifPresent(it -> {
            boolean usual = it.endsOn() != null && it.endsOn().equals(days.fiveYears(it.startsOn()));
            table.starts(it.id(), startsOn, usual ? days.fiveYears(startsOn) : it.endsOn());
            workflow.recomputeTimers(it.id());
        });
    }

    /** The job ends: after its last day nobody falls under it any more. */
    @Transactional
    public void employmentEnds(String hireId, LocalDate lastDay) {
        table.ofHire(hireId).map(it -> table.lock(it.id())).ifPresent(it -> {
            table.employedUntil(it.id(), lastDay);
            if (it.state() == State.ASKING) {
                stop(it);
            } else if (it.running()) {
                workflow.send(ENDED, it.id(), Map.of());
                workflow.recomputeTimers(it.id());
            }
        });
    }

    /** The job goes on after all: so does a policy that ended only with it. */
    @Transactional
    public void employmentGoesOn(String hireId) {
        table.ofHire(hireId).map(it -> table.lock(it.id())).filter(it -> it.employedUntil() != null).ifPresent(it -> {
            table.employedUntil(it.id(), null);
            boolean overAnyway = it.endsOn() != null && !DutchTime.today(clock).isBefore(it.endsOn());
            if (it.state() == State.STOPPED || it.state() == State.ENDED && !overAnyway) {
                table.state(it.id(), State.ASKING);
                workflow.send(STOPPED, it.id(), Map.of());
                workflow.startAgain(PROCESS, it.id(), variables(it, hires.get(hireId)));
                notes.once(it, "again-" + it.employedUntil(), Words.in(Language.DUTCH, "norisk.kept.goes-on"));
            }
        });
    }

    /** It did not come to a hire. */
    @Transactional
    public void hireEnded(String hireId) {
        table.ofHire(hireId).map(it -> table.lock(it.id()))
                .filter(it -> it.running() || it.state() == State.ASKING).ifPresent(this::stop);
    }

    private void stop(NoRisk it) {
        table.state(it.id(), State.STOPPED);
        workflow.send(STOPPED, it.id(), Map.of());
    }
}
