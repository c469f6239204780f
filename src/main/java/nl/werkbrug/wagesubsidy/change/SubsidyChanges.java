package nl.werkbrug.wagesubsidy.change;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.wagesubsidy.Decision;
import nl.werkbrug.wagesubsidy.WageSubsidy;
import nl.werkbrug.wagesubsidy.store.DecisionTable;
import nl.werkbrug.wagesubsidy.store.WageSubsidyTable;
import nl.werkbrug.workflow.Workflow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes of a running loonkostensubsidie: reported by the employer, assessed by the municipality, carried out when decided. */
@Service
public class SubsidyChanges {

    static final String PROCESS = "wage-subsidy-change";
    private static final String ENDED = "WageSubsidyEnded";

    private final WageSubsidyTable subsidies;
    private final SubsidyChangeTable changes;
    private final DecisionTable decisions;
    private final ChangeEffects effects;
    private final Dossiers dossiers;
    private final Timeline timeline;
    private final AuditTrail audit;
    private final Workflow workflow;
    private final DutchFormats formats;
    private final Clock clock;

    SubsidyChanges(
            WageSubsidyTable subsidies,
            SubsidyChangeTable changes,
            DecisionTable decisions,
            ChangeEffects effects,
            Dossiers dossiers,
            Timeline timeline,
            AuditTrail audit,
            Workflow workflow,
            DutchFormats formats,
            Clock clock) {
        this.subsidies = subsidies;
        this.changes = changes;
        this.decisions = decisions;
        this.effects = effects;
        this.dossiers = dossiers;
        this.timeline = timeline;
        this.audit = audit;
        this.workflow = workflow;
        this.formats = formats;
        this.clock = clock;
    }

    /** @throws NotVisible when the viewer does not work on it for the employer */
    @Transactional(readOnly = true)
    public WageSubsidy forEmployer(String wageSubsidyId, Viewer viewer) {
        WageSubsidy it = subsidies.find(wageSubsidyId).orElseThrow(() -> new NotVisible("wage-subsidy", wageSubsidyId));
        dossiers.mayAct(it.dossierId(), WageSubsidy.SUBJECT, viewer, WorksAs.PAYROLL);
        return it;
    }

    @Transactional(readOnly = true)
    public SubsidyChange get(String id) {
        return changes.get(id);
    }

    /**
     * A change with why the team lead sent its decision back.
     *
     * @param returnedBecause null when she did not
     */
    public record Told(SubsidyChange change, String returnedBecause) {}

    @Transactional(readOnly = true)
    public Told told(String id) {
        return new Told(changes.get(id), changes.unsigned(id).stream()
                .map(decisions::get)
                .map(Decision::returnedBecause)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null));
    }

    /** What a change would do; the amounts are worked out again when it is decided. */
    @Transactional(readOnly = true)
    public ChangeEffects.Effect effect(SubsidyChange change) {
        return effects.of(subsidies.get(change.wageSubsidyId()), change, "");
    }

    /** Keeps a change and starts its process; false when the subsidy does not run any more. */
    @Transactional
    public boolean report(SubsidyChange change, Viewer viewer) {
        WageSubsidy it = subsidies.lock(change.wageSubsidyId());
        dossiers.mayAct(it.dossierId(), WageSubsidy.SUBJECT, viewer, WorksAs.PAYROLL);
        if (it.state() != WageSubsidy.State.GRANTED) {
            return false;
        }
        changes.insert(change);
        audit.did(viewer.userId(), "CHANGE", "wage-subsidy", it.id(), change.kind().name());
        write(it, viewer.displayName(), change.kind() == SubsidyChangeKind.END
                ? Words.in(Language.DUTCH, "wagesubsidy.kept.change-last-day",
                        change.kind().dutchLabel(), formats.date(change.effectiveOn()), choice(change))
                : Words.in(Language.DUTCH, "wagesubsidy.kept.change-from",
                        change.kind().dutchLabel(), formats.date(change.effectiveOn()), choice(change)), "subsidy-change:" + change.id());
        Map<String, Object> variables = new HashMap<>(variables(it));
        variables.put("changeId", change.id());
        workflow.start(PROCESS, change.id(), variables);
        return true;
    }

    private static String choice(SubsidyChange change) {
        return change.assessed() ? change.choice().dutchLabel() + "." : Words.in(Language.DUTCH, "wagesubsidy.kept.change-same");
    }

    /** What every process about a subsidy knows. */
    static Map<String, Object> variables(WageSubsidy it) {
        return Map.of(
                "dossierId", it.dossierId(), "subject", WageSubsidy.SUBJECT, "payrollPartyId", it.employerId(),
                "loketPartyId", it.municipalityId(), "wageSubsidyId", it.id());
    }

    /**
     * Keeps what somebody of the municipality made of it, and drafts the decisions.
     *
     * @param assessed with outcome and assessor
     * @return how many decisions were drafted
     */
    @Transactional
    public int assess(SubsidyChange assessed, String reasoning, Viewer viewer) {
        WageSubsidy it = subsidies.lock(assessed.wageSubsidyId());
        changes.assessed(assessed);
        List<Decision> drafts = assessed.outcome() == SubsidyChange.Outcome.NONE
                ? List.of() : effects.of(it, assessed, reasoning).decisions();
        changes.proposes(assessed.id(), drafts.stream().map(Decision::id).toList());
        drafts.forEach(decisions::propose);
        audit.did(viewer.userId(), "ASSESS", "wage-subsidy", it.id(), assessed.outcome().name());
        return drafts.size();
    }

    /** Everything is decided: hours and last day are as they became, and who waits for an end hears of it. Twice is once. */
    @Transactional
    public void apply(String changeId) {
        SubsidyChange change = changes.get(changeId);
        WageSubsidy it = subsidies.lock(change.wageSubsidyId());
        if (!changes.done(changeId, DutchTime.today(clock))) {
            return;
        }
        boolean ends = change.outcome() == SubsidyChange.Outcome.END;
        subsidies.employment(new WageSubsidy(
                it.id(), it.dossierId(), it.employerId(), it.municipalityId(), it.state(), it.appliedBy(), it.appliedOn(),
                it.startsOn(), endsOn(it, change, ends), change.hours() == null ? it.hoursPerWeek() : change.hours(),
                it.fullTimeHours(), it.flatRate(), it.wageValue(), it.wageValueOn(), it.readyOn()));
        write(it, TimelineEntry.SYSTEM, Words.in(Language.DUTCH, "wagesubsidy.kept.change-done", change.kind().dutchLabel()),
                "subsidy-change-done:" + changeId);
        if (ends) {
            subsidies.state(it.id(), WageSubsidy.State.ENDED);
            workflow.send(ENDED, it.id(), Map.of());
        } else if (revives(it, change)) {
            subsidies.state(it.id(), WageSubsidy.State.GRANTED);
        }
    }

    /** The end itself did not stand. */
    private static boolean revives(WageSubsidy it, SubsidyChange change) {
        return change.kind() == SubsidyChangeKind.OBJECTION && it.state() == WageSubsidy.State.ENDED;
    }

    private static LocalDate endsOn(WageSubsidy it, SubsidyChange change, boolean ends) {
        if (ends) {
            return change.effectiveOn();
        }
        return change.kind() == SubsidyChangeKind.CONTRACT || revives(it, change) ? change.endsOn() : it.endsOn();
    }

    /** Nothing changes about the amount. Twice is once. */
    @Transactional
    public void close(String changeId) {
        SubsidyChange change = changes.get(changeId);
        if (changes.done(changeId, DutchTime.today(clock)) && change.assessed()) {
            write(subsidies.get(change.wageSubsidyId()), TimelineEntry.SYSTEM,
                    Words.in(Language.DUTCH, "wagesubsidy.kept.change-none",
                            change.kind().dutchLabel()), "subsidy-change-done:" + changeId);
        }
    }

    private void write(WageSubsidy it, String actor, String text, String once) {
        timeline.add(new TimelineEntry(it.dossierId(), WageSubsidy.SUBJECT, actor, "CHANGE", text, null, once));
    }
}
