package nl.werkbrug.wagesubsidy.change;

import java.time.LocalDate;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.wagesubsidy.WageSubsidy;
import nl.werkbrug.wagesubsidy.store.WageSubsidyTable;
import org.springframework.stereotype.Component;

/** An end that was reported is told anew while nobody of the municipality looked at it: another day, or no end after all. */
@Component
class EndCorrections {

    private final WageSubsidyTable subsidies;
    private final SubsidyChangeTable changes;
    private final Dossiers dossiers;
    private final Timeline timeline;
    private final AuditTrail audit;
    private final DutchFormats formats;

    EndCorrections(
            WageSubsidyTable subsidies, SubsidyChangeTable changes, Dossiers dossiers, Timeline timeline, AuditTrail audit,
            DutchFormats formats) {
        this.subsidies = subsidies;
        this.changes = changes;
        this.dossiers = dossiers;
        this.timeline = timeline;
        this.audit = audit;
        this.formats = formats;
    }

    /** Another last day; the same one again changes nothing. */
    void otherLastDay(SubsidyChange before, LocalDate lastDay, SubsidyChange.Choice choice, Viewer viewer) {
        if (!before.effectiveOn().equals(lastDay) || before.takenBack()) {
            retell(before, lastDay, choice, Words.in(Language.DUTCH, "wagesubsidy.kept.end-again", formats.date(lastDay)), viewer);
        }
    }

    /** The employment goes on: somebody of the municipality closes the report, and payment goes on meanwhile. */
    void goesOn(SubsidyChange before, Viewer viewer) {
        retell(before, before.effectiveOn(), SubsidyChange.Choice.CHANGE,
                Words.in(Language.DUTCH, "wagesubsidy.kept.end-off"), viewer);
    }

    private void retell(SubsidyChange before, LocalDate day, SubsidyChange.Choice choice, String text, Viewer viewer) {
        WageSubsidy it = subsidies.lock(before.wageSubsidyId());
        dossiers.mayAct(it.dossierId(), WageSubsidy.SUBJECT, viewer, WorksAs.PAYROLL);
        changes.retold(before.id(), day, text, choice);
        audit.did(viewer.userId(), "CHANGE", "wage-subsidy", it.id(), before.kind().name());
        timeline.add(new TimelineEntry(it.dossierId(), WageSubsidy.SUBJECT, viewer.displayName(), "CHANGE", text, null, null));
    }
}
