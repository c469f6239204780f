package nl.werkbrug.wagesubsidy.web;

import java.util.List;
import java.util.Map;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.shared.Words;
import nl.werkbrug.wagesubsidy.Attachment;
import nl.werkbrug.wagesubsidy.Attachments;
import nl.werkbrug.wagesubsidy.SubsidyRights;
import nl.werkbrug.wagesubsidy.WageSubsidy;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import org.springframework.stereotype.Component;

/** Adding papers to an application. */
@Component
class AttachmentsFlow implements FormFlow {

    private final SubsidyRights rights;
    private final Attachments attachments;
    private final Papers papers;

    AttachmentsFlow(SubsidyRights rights, Attachments attachments, Papers papers) {
        this.rights = rights;
        this.attachments = attachments;
        this.papers = papers;
    }

    @Override
    public String name() {
        return "loonkostensubsidie-bijlagen";
    }

    @Override
    public FormPage open(String id, Viewer viewer) {
        WageSubsidy it = rights.find(id, viewer, WorksAs.PAYROLL);
        return FormPage.of("add-attachments", Words.of("wagesubsidy.attachments.add-attachments"), "/dossiers/" + it.dossierId(),
                draftKey(id, viewer));
    }

    @Override
    public FormResult submit(String id, Answers answers, Viewer viewer) {
        WageSubsidy it = rights.find(id, viewer, WorksAs.PAYROLL);
        Map<Attachment, byte[]> brought = papers.of(draftKey(id, viewer), answers);
        if (brought.isEmpty()) {
            return new FormResult.Refused(List.of(FieldError.in("contract", Words.of("wagesubsidy.attachments.choose-at-least-one"))));
        }
        attachments.add(it, brought, viewer);
        return new FormResult.Done("/dossiers/" + it.dossierId(), Words.of("wagesubsidy.attachments.the-attachments-have-been"));
    }

    private static String draftKey(String id, Viewer viewer) {
        return "attachments:" + id + ":" + viewer.userId();
    }
}
