package nl.werkbrug.learningsubsidy;

import java.util.Map;
import java.util.UUID;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.SchemeStart;
import nl.werkbrug.learningsubsidy.LearningPlace.State;
import nl.werkbrug.learningsubsidy.store.LearningPlaceTable;
import nl.werkbrug.scheme.Scheme;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.workflow.Workflow;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins praktijkleren when it is chosen for a hire. */
@Component
class LearningStart implements SchemeStart {

    static final String PROCESS = "learning-subsidy";

    private final LearningPlaceTable table;
    private final LearningNotes notes;
    private final Workflow workflow;

    LearningStart(LearningPlaceTable table, LearningNotes notes, Workflow workflow) {
        this.table = table;
        this.notes = notes;
        this.workflow = workflow;
    }

    @Override
    public boolean handles(Scheme scheme) {
        return scheme == Scheme.LEARNING_SUBSIDY;
    }

    @Override
    @Transactional
    public void start(Hire hire, Scheme scheme, Viewer viewer) {
        if (table.ofHire(hire.id()).isPresent()) {
            return;
        }
        LearningPlace it = new LearningPlace(
                UUID.randomUUID().toString(), hire.id(), hire.dossierId(), hire.employerId(), State.TELLING, null, null, null,
                null);
        table.insert(it);
        notes.did(it, viewer, "BEGIN", Words.in(Language.DUTCH, "learningsubsidy.kept.began"));
        workflow.start(PROCESS, it.id(), Map.of(
                "dossierId", it.dossierId(), "subject", LearningPlace.SUBJECT, "payrollPartyId", it.employerId(), "itemId", it.id()));
    }
}
