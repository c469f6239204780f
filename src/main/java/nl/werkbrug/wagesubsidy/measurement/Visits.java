package nl.werkbrug.wagesubsidy.measurement;

import java.util.Map;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.agenda.RunningDeadlines;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.wagesubsidy.measurement.store.MeasurementTable;
import nl.werkbrug.wagesubsidy.measurement.store.ReportTable;
import nl.werkbrug.workflow.Workflow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A planned visit that comes on another day or time, or that did not happen and is planned again. */
@Service
public class Visits {

    private static final String CALLED_OFF = "VisitCalledOff";

    private final MeasurementTable table;
    private final ReportTable reports;
    private final MeasurementNotes notes;
    private final VisitMail mail;
    private final RunningDeadlines running;
    private final AuditTrail audit;
    private final Workflow workflow;
    private final DutchFormats formats;

    Visits(
            MeasurementTable table, ReportTable reports, MeasurementNotes notes, VisitMail mail, RunningDeadlines running,
            AuditTrail audit, Workflow workflow, DutchFormats formats) {
        this.table = table;
        this.reports = reports;
        this.notes = notes;
        this.mail = mail;
        this.running = running;
        this.audit = audit;
        this.workflow = workflow;
        this.formats = formats;
    }

    /** @throws NotVisible when the viewer does not work for the organisation that measures */
    @Transactional(readOnly = true)
    public Measurement forExpert(String measurementId, Viewer viewer) {
        if (!table.measures(measurementId, viewer)) {
            throw new NotVisible("wage-value-measurement", measurementId);
        }
        return table.find(measurementId).orElseThrow();
    }

    /**
     * The visit comes at another moment or place: everybody hears of it, and the term of the report moves along.
     *
     * @param because for the timeline, not for the mail
     * @return false when no visit is planned any more
     * @throws NotVisible when the viewer does not work for the organisation that measures
     */
    @Transactional
    public boolean move(String measurementId, Measurement.Visit visit, String because, Viewer viewer) {
        Measurement before = forExpert(measurementId, viewer);
        if (!reports.moved(measurementId, visit)) {
            return false;
        }
        did(before, viewer, "MOVE_VISIT", Words.in(Language.DUTCH, "wagesubsidy.kept.visit-moved",
                moment(before.visit()), moment(visit), because));
        mail.moved(before, visit, viewer);
        running.recompute(before.wageSubsidyId(), Words.in(Language.DUTCH, "wagesubsidy.kept.visit-moved-short"), viewer.displayName());
        return true;
    }

    /**
     * The visit did not happen, or will not: whoever measures plans another. Everybody hears of it.
     *
     * @param because for the timeline, not for the mail
     * @return false when no visit is planned any more
     * @throws NotVisible when the viewer does not work for the organisation that measures
     */
    @Transactional
    public boolean callOff(String measurementId, String because, Viewer viewer) {
        Measurement before = forExpert(measurementId, viewer);
        if (!reports.calledOff(measurementId)) {
            return false;
        }
        did(before, viewer, "CALL_OFF_VISIT", Words.in(Language.DUTCH, "wagesubsidy.kept.visit-off", moment(before.visit()), because));
        mail.calledOff(before, viewer);
        workflow.send(CALLED_OFF, before.wageSubsidyId(), Map.of());
        return true;
    }

    private String moment(Measurement.Visit visit) {
        return visit.time() == null ? formats.date(visit.on()) : Words.in(Language.DUTCH, "kept.days.at",
                formats.date(visit.on()), visit.time());
    }

    private void did(Measurement it, Viewer viewer, String action, String text) {
        audit.did(viewer.userId(), action, "wage-value-measurement", it.id(), null);
        notes.by(viewer, it, text);
    }
}
