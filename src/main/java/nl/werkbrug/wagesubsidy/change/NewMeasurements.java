package nl.werkbrug.wagesubsidy.change;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.agenda.DecisionClocks;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.wagesubsidy.Readiness;
import nl.werkbrug.wagesubsidy.SubsidyNotes;
import nl.werkbrug.wagesubsidy.WageSubsidy;
import nl.werkbrug.wagesubsidy.payment.Entitlements;
import nl.werkbrug.wagesubsidy.store.DecisionTable;
import nl.werkbrug.wagesubsidy.store.WageSubsidyTable;
import nl.werkbrug.workflow.Workflow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The wage value that is measured anew because of a change: the municipality sets the day of the next measurement (article 10d
 * lid 6 Participatiewet). What comes of it is looked at together with the change.
 */
@Service
public class NewMeasurements {

    private static final String ENDED = "WageSubsidyEnded";
    private static final String DECIDE = "PW_10D_12";

    private final WageSubsidyTable subsidies;
    private final SubsidyChangeTable changes;
    private final DecisionTable decisions;
    private final Readiness readiness;
    private final DecisionClocks clocks;
    private final SubsidyNotes notes;
    private final AuditTrail audit;
    private final Workflow workflow;
    private final Clock clock;

    NewMeasurements(
            WageSubsidyTable subsidies,
            SubsidyChangeTable changes,
            DecisionTable decisions,
            Readiness readiness,
            DecisionClocks clocks,
            SubsidyNotes notes,
            AuditTrail audit,
            Workflow workflow,
            Clock clock) {
        this.subsidies = subsidies;
        this.changes = changes;
        this.decisions = decisions;
        this.readiness = readiness;
        this.clocks = clocks;
        this.notes = notes;
        this.audit = audit;
        this.workflow = workflow;
        this.clock = clock;
    }

    /** Why the wage value cannot be measured for this change now, in Dutch; empty when it can. */
    @Transactional(readOnly = true)
    public Optional<String> refusal(SubsidyChange change) {
        WageSubsidy it = subsidies.get(change.wageSubsidyId());
        if (!change.kind().mayChangeWageValue()) {
            return Optional.of(Words.of("wagesubsidy.new-measurements.with-this-change-the"));
        }
        if (it.state() != WageSubsidy.State.GRANTED) {
            return Optional.of(Words.of("wagesubsidy.new-measurements.the-subsidy-no-longer"));
        }
        if (change.wageValue() != null) {
            return Optional.of(Words.of("wagesubsidy.new-measurements.the-wage-value-for"));
        }
        if (!measuredBefore(it)) {
            return Optional.of(Words.of("wagesubsidy.new-measurements.the-fixed-percentage-applies"));
        }
        return changes.ofSubsidy(it.id()).stream().anyMatch(each -> each.measuring() && !each.id().equals(change.id()))
                ? Optional.of(Words.of("wagesubsidy.new-measurements.the-wage-value-is"))
                : Optional.empty();
    }

    /** The flat rate is followed by a measurement of its own; two at once would be one too many. */
    private boolean measuredBefore(WageSubsidy it) {
        List<Entitlements.Segment> all = Entitlements.of(decisions.of(it.id())).segments();
        return !all.isEmpty() && all.get(all.size() - 1).decision().basis().wageValue() != null;
    }

    /**
     * Keeps that the wage value is measured first.
     *
     * @param assessed with outcome MEASURE and the assessor
     * @return why it cannot be, in Dutch; empty when it is done
     */
    @Transactional
    public Optional<String> begin(SubsidyChange assessed, Viewer viewer) {
        WageSubsidy it = subsidies.lock(assessed.wageSubsidyId());
        Optional<String> refusal = refusal(changes.get(assessed.id()));
        if (refusal.isEmpty()) {
            changes.assessed(assessed);
            changes.proposes(assessed.id(), List.of());
            audit.did(viewer.userId(), "ASSESS", "wage-subsidy", it.id(), assessed.outcome().name());
            notes.did(it, viewer, Words.in(Language.DUTCH, "wagesubsidy.kept.measured-again", assessed.kind().dutchLabel()));
        }
        return refusal;
    }

    /** Whether another amount must be proposed, because the wage value became another one than is paid on. */
    @Transactional(readOnly = true)
    public boolean mustChange(SubsidyChange change) {
        return change.wageValue() != null
                && Entitlements.of(decisions.of(change.wageSubsidyId())).segments().stream()
                        .filter(it -> it.until() == null || !it.until().isBefore(change.effectiveOn()))
                        .map(it -> it.decision().basis().wageValue())
                        .anyMatch(paidOn -> paidOn != null && !paidOn.equals(change.wageValue()));
    }

    /** It was measured: the value counts for the change, and the term to decide runs (article 10d lid 12 Participatiewet). */
    @Transactional
    public void measured(String changeId) {
        SubsidyChange change = changes.get(changeId);
        WageSubsidy it = subsidies.lock(change.wageSubsidyId());
        changes.measured(changeId, it.wageValue());
        readiness.decidingAgain(it.id(), changeId);
    }

    /** The subsidy ended while it was measured: nothing is left to decide. Twice is once. */
    @Transactional
    public void stopped(String changeId) {
        SubsidyChange change = changes.get(changeId);
        if (changes.done(changeId, DutchTime.today(clock))) {
            notes.happened(subsidies.get(change.wageSubsidyId()), "subsidy-change-done:" + changeId,
                    Words.in(Language.DUTCH, "wagesubsidy.kept.not-measured", change.kind().dutchLabel()), null);
        }
    }

    /** What a change that was carried out means for the wage value, and for others that are being measured. Twice is once. */
    @Transactional
    public void applied(String changeId) {
        SubsidyChange change = changes.get(changeId);
        WageSubsidy it = subsidies.lock(change.wageSubsidyId());
        LocalDate today = DutchTime.today(clock);
        if (change.outcome() == SubsidyChange.Outcome.CHANGE && change.wageValue() != null
                && !Objects.equals(change.wageValue(), it.wageValue())) {
            subsidies.wageValue(it.id(), change.wageValue(), today);
        }
        if (it.state() == WageSubsidy.State.ENDED) {
            nothingToDecide(changeId);
            changes.ofSubsidy(it.id()).stream()
                    .filter(SubsidyChange::measuring)
                    .forEach(each -> workflow.send(ENDED, each.id(), Map.of()));
        }
    }

    /** No decision follows: the term that began with the measurement ends. */
    @Transactional
    public void nothingToDecide(String changeId) {
        SubsidyChange change = changes.get(changeId);
        if (change.wageValue() != null) {
            clocks.dropped(change.wageSubsidyId(), DECIDE);
        }
    }
}
