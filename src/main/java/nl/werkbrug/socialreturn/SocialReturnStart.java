package nl.werkbrug.socialreturn;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.SchemeStart;
import nl.werkbrug.scheme.Scheme;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.socialreturn.store.SocialHireTable;
import nl.werkbrug.workflow.Workflow;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins social return when it is chosen for a hire. */
@Component
class SocialReturnStart implements SchemeStart {

    private static final String PROCESS = "social-return";

    private final SocialHireTable table;
    private final SocialNotes notes;
    private final Workflow workflow;

    SocialReturnStart(SocialHireTable table, SocialNotes notes, Workflow workflow) {
        this.table = table;
        this.notes = notes;
        this.workflow = workflow;
    }

    @Override
    public boolean handles(Scheme scheme) {
        return scheme == Scheme.SOCIAL_RETURN;
    }

    @Override
    @Transactional
    public void start(Hire hire, Scheme scheme, Viewer viewer) {
        if (table.ofHire(hire.id()).isPresent()) {
            return;
        }
        SocialHire it = new SocialHire(
                UUID.randomUUID().toString(), hire.id(), hire.dossierId(), hire.employerId(), SocialHire.State.LINKING, null, List.of(),
                null, null, null, null, null);
        table.insert(it);
        notes.did(it, viewer, "BEGIN", Words.in(Language.DUTCH, "socialreturn.kept.began"));
        workflow.start(PROCESS, it.id(), Map.of(
                "dossierId", it.dossierId(), "subject", SocialHire.SUBJECT, "payrollPartyId", it.employerId(), "itemId", it.id()));
    }
}
