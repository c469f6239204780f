package nl.werkbrug.workplaceadaptation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.Hires;
import nl.werkbrug.hire.SchemeStart;
import nl.werkbrug.request.GrantedAfterAll;
import nl.werkbrug.scheme.Scheme;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.workflow.Workflow;
import nl.werkbrug.workplaceadaptation.WorkplaceAdaptation.State;
import nl.werkbrug.workplaceadaptation.store.AdaptationTable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins a provision when it is chosen for a hire, or when another one is needed. */
@Component
public class AdaptationStart implements SchemeStart {

    static final String PROCESS = "workplace-adaptation";

    /** Whether only the rest of the money is left to come; a process starts with it, mostly as false. */
    static final String REST = "restToPay";

    private final AdaptationTable table;
    private final Hires hires;
    private final Dossiers dossiers;
    private final AdaptationNotes notes;
    private final Workflow workflow;

    AdaptationStart(AdaptationTable table, Hires hires, Dossiers dossiers, AdaptationNotes notes, Workflow workflow) {
        this.table = table;
        this.hires = hires;
        this.dossiers = dossiers;
        this.notes = notes;
        this.workflow = workflow;
    }

    @Override
    public boolean handles(Scheme scheme) {
        return scheme == Scheme.WORKPLACE_ADAPTATION;
    }

    @Override
    @Transactional
    public void start(Hire hire, Scheme scheme, Viewer viewer) {
        if (table.ofHire(hire.id()).isEmpty()) {
            begin(hire, 1, viewer);
        }
    }

    /** One more for the same hire; false while another is still being prepared, so that sending twice begins one. */
    @Transactional
    public boolean another(String hireId, Viewer viewer) {
        if (!dossiers.holdOpen(hires.get(hireId).dossierId())) {
            return false;
        }
        Hire hire = hires.get(hireId);
        List<WorkplaceAdaptation> all = table.ofHire(hireId);
        if (hire.state() == Hire.State.STOPPED || all.stream().anyMatch(it -> it.state() == State.NEED)) {
            return false;
        }
        begin(hire, all.size() + 1, viewer);
        return true;
    }

    private void begin(Hire hire, int number, Viewer viewer) {
        WorkplaceAdaptation it = new WorkplaceAdaptation(
                UUID.randomUUID().toString(), hire.id(), hire.dossierId(), hire.employerId(), hire.municipalityId(), number,
                State.NEED, null, null, null, null, null, null);
        table.insert(it);
        notes.did(it, viewer, "BEGIN", Words.in(Language.DUTCH, "workplaceadaptation.kept.began"));
        workflow.start(PROCESS, it.id(), variables(it));
    }

    /** With which its process starts. */
    static Map<String, Object> variables(WorkplaceAdaptation it) {
        Map<String, Object> variables = new HashMap<>(Map.of(
                "dossierId", it.dossierId(), "subject", WorkplaceAdaptation.SUBJECT, "payrollPartyId", it.employerId(),
                "itemId", it.id(), GrantedAfterAll.AFTER_OBJECTION, false, REST, false));
        if (it.municipalityId() != null) {
            variables.put("loketPartyId", it.municipalityId());
        }
        return variables;
    }
}
