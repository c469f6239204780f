package nl.werkbrug.wagesubsidy.change;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.objection.ObjectionTable;
import nl.werkbrug.wagesubsidy.Decision;
import nl.werkbrug.wagesubsidy.ObjectionUpheld;
import nl.werkbrug.wagesubsidy.WageSubsidy;
import nl.werkbrug.wagesubsidy.store.DecisionTable;
import nl.werkbrug.wagesubsidy.store.WageSubsidyTable;
import nl.werkbrug.workflow.Workflow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What follows from a founded objection: somebody of the municipality drafts what comes instead (article 7:11 lid 2 Awb). */
@Component
class UpheldObjections {

    private static final String APPLICATION = "wage-subsidy";
    private static final String MEASURED =
            Words.in(Language.DUTCH, "wagesubsidy.kept.upheld-measured");

    private final WageSubsidyTable subsidies;
    private final DecisionTable decisions;
    private final ObjectionTable objections;
    private final SubsidyChangeTable changes;
    private final NewMeasurements measurements;
    private final Timeline timeline;
    private final Workflow workflow;
    private final DutchFormats formats;
    private final Clock clock;

    UpheldObjections(
            WageSubsidyTable subsidies,
            DecisionTable decisions,
            ObjectionTable objections,
            SubsidyChangeTable changes,
            NewMeasurements measurements,
            Timeline timeline,
            Workflow workflow,
            DutchFormats formats,
            Clock clock) {
        this.subsidies = subsidies;
        this.decisions = decisions;
        this.objections = objections;
        this.changes = changes;
        this.measurements = measurements;
        this.timeline = timeline;
        this.workflow = workflow;
        this.formats = formats;
        this.clock = clock;
    }

    /** A refused application is proposed again, one that was not processed is checked, and anything else is a change. */
    @EventListener
    @Transactional
    void upheld(ObjectionUpheld event) {
        WageSubsidy it = subsidies.lock(event.wageSubsidyId());
        Decision contested = decisions.get(event.contestedId());
        switch (contested.kind()) {
            case REFUSAL -> decideAgain(it, event);
            case NOT_PROCESSED -> handleAgain(it, WageSubsidy.State.NOT_PROCESSED, WageSubsidy.State.APPLIED);
            // The decision on the objection itself comes in the place of what was set.
            case PENALTY -> timeline.add(new TimelineEntry(it.dossierId(), WageSubsidy.SUBJECT, TimelineEntry.SYSTEM, "CHANGE",
                    Words.in(Language.DUTCH, "wagesubsidy.kept.penalty-upheld"), null,
                    "penalty-upheld:" + event.decisionId()));
            default -> change(it, contested, event);
        }
    }

    /** With another wage value, or after another measurement, when that is what was decided. */
    private void decideAgain(WageSubsidy it, ObjectionUpheld event) {
        if (it.state() == WageSubsidy.State.REFUSED && event.wageValue() != null) {
            subsidies.wageValue(it.id(), event.wageValue(), DutchTime.today(clock));
        }
        handleAgain(it, WageSubsidy.State.REFUSED, event.measure() ? WageSubsidy.State.MEASURING : WageSubsidy.State.DECIDING);
    }

    private void handleAgain(WageSubsidy it, WageSubsidy.State from, WageSubsidy.State to) {
        if (it.state() == from) {
            subsidies.state(it.id(), to);
            workflow.startAgain(APPLICATION, it.id(), SubsidyChanges.variables(it));
        }
    }

    private void change(WageSubsidy it, Decision contested, ObjectionUpheld event) {
        String id = UUID.nameUUIDFromBytes(("upheld/" + event.decisionId()).getBytes(StandardCharsets.UTF_8)).toString();
        String told = "Het bezwaar tegen dit besluit is gegrond: " + contested.kind().dutchLabel() + " van "
                + formats.date(contested.madeKnownOn()) + "."
                // Who got the decision cannot read what the municipality wrote to another who objected.
                + (objections.isOnOther(event.decisionId()) ? "" : " In de beslissing op het bezwaar staat wat ervoor in de plaats komt.");
        SubsidyChange followUp = new SubsidyChange(
                id, it.id(), SubsidyChangeKind.OBJECTION, event.countsFrom(), null, null, event.wageValue(), told,
                SubsidyChange.Choice.CHANGE, decisions.get(event.decisionId()).proposedBy(), null, null, null);
        boolean measure = event.measure() && measurements.refusal(followUp).isEmpty();
        changes.insert(measure ? followUp.measuredFirst() : followUp);
        timeline.add(new TimelineEntry(it.dossierId(), WageSubsidy.SUBJECT, TimelineEntry.SYSTEM, "CHANGE",
                measure ? MEASURED : Words.in(Language.DUTCH, "wagesubsidy.kept.upheld"), null, "subsidy-change:" + id));
        Map<String, Object> variables = new HashMap<>(SubsidyChanges.variables(it));
        variables.put("changeId", id);
        workflow.start(SubsidyChanges.PROCESS, id, variables);
    }
}
