package nl.werkbrug.socialreturn.web;

import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.shared.Words;
import nl.werkbrug.socialreturn.SocialCourse;
import nl.werkbrug.socialreturn.SocialHire;
import nl.werkbrug.socialreturn.store.SocialHireTable;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import org.springframework.stereotype.Component;

/** Whether the client gets the name of the employee; the employee may say no at any time. */
@Component
class SocialNameFlow implements FormFlow {

    private final SocialHireTable table;
    private final SocialCourse course;

    SocialNameFlow(SocialHireTable table, SocialCourse course) {
        this.table = table;
        this.course = course;
    }

    @Override
    public String name() {
        return "social-return-naam";
    }

    @Override
    public FormPage open(String id, Viewer viewer) {
        SocialHire it = get(id, viewer);
        FormPage page = FormPage.of(
                "social-return-name", Words.of("socialreturn.social-name.name-shown-to-the"), "/dossiers/" + it.dossierId(),
                "social-return-name:" + id + ":" + viewer.userId());
        return it.counted() ? page : page.done(Words.of("socialreturn.social-name.the-employee-does-not"));
    }

    @Override
    public FormResult submit(String id, Answers answers, Viewer viewer) {
        SocialHire it = get(id, viewer);
        if (!it.counted()) {
            return new FormResult.Before();
        }
        course.named(id, answers.date("namedSince").orElse(null), viewer);
        return new FormResult.Done("/dossiers/" + it.dossierId(), Words.of("socialreturn.social-name.recorded"));
    }

    private SocialHire get(String id, Viewer viewer) {
        return table.ofEmployer(id, viewer).orElseThrow(() -> new NotVisible("social return hire", id));
    }
}
