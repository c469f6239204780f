package nl.werkbrug.wagesubsidy.measurement;

import java.util.Map;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.dossier.ConsentWithdrawn;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.wagesubsidy.WageSubsidy;
import nl.werkbrug.wagesubsidy.measurement.store.MeasurementTable;
import nl.werkbrug.workflow.Workflow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A coach who is put out of the dossier cannot measure any more: the loket takes over at once. */
@Component
class CoachLeaving {

    private final MeasurementTable table;
    private final MeasurementNotes notes;
    private final Workflow workflow;

    CoachLeaving(MeasurementTable table, MeasurementNotes notes, Workflow workflow) {
        this.table = table;
        this.notes = notes;
        this.workflow = workflow;
    }

    @EventListener
    void takeOver(ConsentWithdrawn consent) {
        if (!consent.subject().equals(WageSubsidy.SUBJECT) || consent.part() != WorksAs.COACH) {
            return;
        }
        for (Measurement it : table.measuredBy(consent.dossierId(), consent.partyId())) {
            table.withoutCoach(it.id());
            notes.bySystem(it.dossierId(), "coach-left:" + it.id(), Words.in(Language.DUTCH, "wagesubsidy.kept.loket-measures"));
            workflow.send("CoachLeft", it.wageSubsidyId(), Map.of());
        }
    }
}
