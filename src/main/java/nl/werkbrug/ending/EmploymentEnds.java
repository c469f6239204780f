package nl.werkbrug.ending;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.dossier.Consequence;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.dossier.EmploymentEnd;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.workflow.Workflow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the employer tells about the end of an employment: that it ends, on another day, or not after all. */
@Service
public class EmploymentEnds {

    static final String PROCESS = "employment-end";
    /** The walls, the one that most people of an employer are let in to first. */
    private static final List<String> WALLS = List.of("SUBSIDY", "GARNISHMENT");

    private final EmploymentEndTable table;
    private final EmploymentEndSubjects subjects;
    private final Dossiers dossiers;
    private final Timeline timeline;
    private final AuditTrail audit;
    private final Workflow workflow;
    private final DutchFormats formats;

    EmploymentEnds(
            EmploymentEndTable table, EmploymentEndSubjects subjects, Dossiers dossiers, Timeline timeline, AuditTrail audit,
            Workflow workflow, DutchFormats formats) {
        this.table = table;
        this.subjects = subjects;
        this.dossiers = dossiers;
        this.timeline = timeline;
        this.audit = audit;
        this.workflow = workflow;
        this.formats = formats;
    }

    /** @throws NotVisible when the viewer does no work in this dossier for the employer */
    @Transactional(readOnly = true)
    public DossierView forEmployer(String dossierId, Viewer viewer) {
        DossierView dossier = dossiers.visible(dossierId, viewer);
        wall(dossierId, viewer);
        return dossier;
    }

    /** @throws NotVisible when there is none, or it is not the viewer's to change */
    @Transactional(readOnly = true)
    public ToldEnd get(String id, Viewer viewer) {
        ToldEnd it = table.find(id).orElseThrow(() -> new NotVisible("employment-end", id));
        dossiers.mayAct(it.dossierId(), it.subject(), viewer, WorksAs.PAYROLL);
        return it;
    }

    /** Whether an end is open that the viewer tells about. */
    @Transactional(readOnly = true)
    public boolean isOpen(String dossierId, Viewer viewer) {
        String wall = wall(dossierId, viewer);
        return table.ofDossier(dossierId).stream().anyMatch(it -> it.open() && it.subject().equals(wall));
    }

    /**
     * What would follow, as far as the viewer may know of it.
     *
     * @param toldBefore the last day that was told before; null when none was
     */
    @Transactional(readOnly = true)
    public List<Consequence> preview(String dossierId, LocalDate lastDay, LocalDate toldBefore, Viewer viewer) {
        return subjects.preview(
                forEmployer(dossierId, viewer), new EmploymentEnd(null, dossierId, lastDay, toldBefore, false, viewer));
    }

    /** Tells that it ends; false when that was told already. */
    @Transactional
    public boolean report(NewEmploymentEnd it, Viewer viewer) {
        DossierView dossier = forEmployer(it.dossierId(), viewer);
        dossiers.holdOpen(dossier.id());
        if (isOpen(dossier.id(), viewer)) {
            return false;
        }
        ToldEnd end = new ToldEnd(
                UUID.randomUUID().toString(), dossier.id(), dossier.employerId(), wall(dossier.id(), viewer), it.lastDay(), null,
                it.reason(), it.things(), it.pause(), ToldEnd.State.OPEN, 1, 0, null, null, null, null, null, viewer.userId(),
                viewer.displayName());
        if (!table.insert(end)) {
            return false;
        }
        tell(end, "REPORT", Words.in(Language.DUTCH, "ending.kept.ends", formats.date(it.lastDay())), viewer);
        workflow.start(PROCESS, end.id(), Map.of(
                "dossierId", end.dossierId(), "subject", end.subject(), "payrollPartyId", end.employerId()));
        return true;
    }

    /** Tells another last day, and everybody hears of it; false when it is not open or says the same. */
    @Transactional
    public boolean correct(String id, LocalDate lastDay, Viewer viewer) {
        get(id, viewer);
        ToldEnd it = table.lock(id);
        if (!it.open() || it.lastDay().equals(lastDay)) {
            return false;
        }
        table.corrected(id, lastDay, viewer.userId(), viewer.displayName());
        tell(it, "CORRECT", Words.in(Language.DUTCH, "ending.kept.moved", formats.date(lastDay), formats.date(it.lastDay())), viewer);
        // Nobody waits for it while the first telling was not carried out yet: that then tells the right day.
        workflow.send("EmploymentEndCorrected", id, Map.of());
        return true;
    }

    /** Tells that the employee stays, and everybody hears of it; false when it is not open. */
    @Transactional
    public boolean withdraw(String id, Viewer viewer) {
        get(id, viewer);
        ToldEnd it = table.lock(id);
        if (!it.open()) {
            return false;
        }
        table.withdrawn(id, viewer.userId(), viewer.displayName());
        tell(it, "WITHDRAW", Words.in(Language.DUTCH, "ending.kept.stays"), viewer);
        workflow.send("EmploymentEndWithdrawn", id, Map.of());
        return true;
    }

    private String wall(String dossierId, Viewer viewer) {
        return WALLS.stream()
                .filter(wall -> dossiers.acts(dossierId, wall, viewer, WorksAs.PAYROLL))
                .findFirst()
                .orElseThrow(() -> new NotVisible("dossier", dossierId));
    }

    private void tell(ToldEnd it, String action, String text, Viewer viewer) {
        audit.did(viewer.userId(), action, "employment-end", it.id(), null);
        timeline.add(new TimelineEntry(it.dossierId(), it.subject(), viewer.displayName(), "EMPLOYMENT", text, null, null));
    }
}
