package nl.werkbrug.workplaceadaptation.web;

import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.workplaceadaptation.WorkplaceAdaptation;
import nl.werkbrug.workplaceadaptation.store.AdaptationTable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds a provision for somebody who works on it for the employer, or says that there is none. */
@Component
class AdaptationAccess {

    private final AdaptationTable table;

    AdaptationAccess(AdaptationTable table) {
        this.table = table;
    }

    /** @throws NotVisible when there is none, or it is another employer's */
    @Transactional(readOnly = true)
    WorkplaceAdaptation forEmployer(String id, Viewer viewer) {
        return table.ofEmployer(id, viewer).orElseThrow(() -> new NotVisible("workplace adaptation", id));
    }

    static FormPage page(WorkplaceAdaptation it, String formId, String heading, Viewer viewer) {
        return FormPage.of(formId, heading, "/dossiers/" + it.dossierId(), formId + ":" + it.id() + ":" + viewer.userId());
    }

    static String needed(Answers answers, String key) {
        return answers.text(key).orElseThrow();
    }

    static boolean yes(Answers answers, String key) {
        return answers.text(key).filter("YES"::equals).isPresent();
    }
}
