package nl.werkbrug.wagesubsidy.measurement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.wagesubsidy.measurement.store.MeasurementTable;
import nl.werkbrug.wagesubsidy.measurement.store.ReportTable;
import nl.werkbrug.wagesubsidy.store.WageSubsidyTable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do in a measurement. The inbox found the task to be theirs before. */
@Service
public class MeasurementWork {

    private final MeasurementTable table;
    private final ReportTable reports;
    private final WageSubsidyTable subsidies;
    private final MeasurementNotes notes;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final DutchFormats formats;
    private final Clock clock;

    MeasurementWork(
            MeasurementTable table, ReportTable reports, WageSubsidyTable subsidies, MeasurementNotes notes, AuditTrail audit,
            ApplicationEventPublisher events, DutchFormats formats, Clock clock) {
        this.table = table;
        this.reports = reports;
        this.subsidies = subsidies;
        this.notes = notes;
        this.audit = audit;
        this.events = events;
        this.formats = formats;
        this.clock = clock;
    }

    /** Plans the visit and tells the employer. */
    @Transactional
    public void plan(String wageSubsidyId, Measurement.Visit visit, Viewer viewer) {
        Measurement it = table.running(wageSubsidyId);
        reports.planned(it.id(), visit);
        notes.visit(it, visit);
        did(it, viewer, "PLAN", Words.in(Language.DUTCH, "wagesubsidy.kept.visit-planned", formats.date(visit.on())));
    }

    /** Keeps the concept of the report; after this it goes round. */
    @Transactional
    public void concept(String wageSubsidyId, Measurement.Report report, Viewer viewer) {
        Measurement it = table.running(wageSubsidyId);
        reports.concept(it.id(), report, today());
        did(it, viewer, "CONCEPT", Words.in(Language.DUTCH, "wagesubsidy.kept.measured", formats.date(report.visitedOn())));
    }

    /** Keeps the view of the employer. */
    @Transactional
    public void employer(String wageSubsidyId, boolean agrees, String text, Viewer viewer) {
        Measurement it = table.running(wageSubsidyId);
        reports.employer(it.id(), new Measurement.EmployerView(agrees, text, today()));
        did(it, viewer, "EMPLOYER_VIEW", agrees
                ? Words.in(Language.DUTCH, "wagesubsidy.kept.employer-agrees")
                : Words.in(Language.DUTCH, "wagesubsidy.kept.employer-disagrees"));
    }

    /** Keeps the view of the employee, or that there is none. */
    @Transactional
    public void employee(String wageSubsidyId, boolean told, String text, LocalDate on, Viewer viewer) {
        Measurement it = table.running(wageSubsidyId);
        reports.employee(it.id(), new Measurement.EmployeeView(told, text, on));
        did(it, viewer, "EMPLOYEE_VIEW", told
                ? Words.in(Language.DUTCH, "wagesubsidy.kept.employee-view")
                : Words.in(Language.DUTCH, "wagesubsidy.kept.employee-no-view"));
    }

    /** The expert finishes the report. */
    @Transactional
    public void finish(String wageSubsidyId, List<MainTask> tasks, String explanation, String changedBecause, Viewer viewer) {
        Measurement it = table.running(wageSubsidyId);
        reports.finished(it.id(), tasks, explanation, new Measurement.Finish(today(), changedBecause));
        did(it, viewer, "FINISH", changedBecause == null
                ? Words.in(Language.DUTCH, "wagesubsidy.kept.report-done")
                : Words.in(Language.DUTCH, "wagesubsidy.kept.report-changed"));
    }

    /** The loket sends the report back to the expert. */
    @Transactional
    public void sendBack(String wageSubsidyId, String because, Viewer viewer) {
        Measurement it = table.running(wageSubsidyId);
        reports.sentBack(it.id(), because);
        did(it, viewer, "SEND_BACK", Words.in(Language.DUTCH, "wagesubsidy.kept.report-back"));
    }

    /**
     * Fixes the wage value: from today on the decision term runs (article 10d lid 12 Participatiewet). Fixing twice is
     * fixing once.
     */
    @Transactional
    public void fix(String wageSubsidyId, Viewer viewer) {
        Measurement it = table.running(wageSubsidyId);
        int percent = it.report().value().percent();
        LocalDate today = today();
        if (!reports.fixed(it.id(), percent, today)) {
            throw new IllegalStateException("The report is not finished");
        }
        subsidies.wageValue(wageSubsidyId, percent, today);
        subsidies.ready(wageSubsidyId, today);
        did(it, viewer, "FIX", Words.in(Language.DUTCH, "wagesubsidy.kept.value-set", percent));
        events.publishEvent(new WageValueFixed(wageSubsidyId, percent, today));
    }

    private void did(Measurement it, Viewer viewer, String action, String text) {
        audit.did(viewer.userId(), action, "wage-value-measurement", it.id(), null);
        notes.by(viewer, it, text);
    }

    private LocalDate today() {
        return DutchTime.today(clock);
    }
}
