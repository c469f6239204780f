package nl.werkbrug.hire.web.offer;

import java.util.List;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.offer.PackageStart;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Choosing from the package at any time, for what became known later. */
@Component
class PackageFlow implements FormFlow {

    private final PackageAccess access;
    private final PackageForm form;
    private final PackageStart start;

    PackageFlow(PackageAccess access, PackageForm form, PackageStart start) {
        this.access = access;
        this.form = form;
        this.start = start;
    }

    @Override
    public String name() {
        return "regelingen-kiezen";
    }

    @Override
    public FormPage open(String hireId, Viewer viewer) {
        Hire hire = access.forEmployer(hireId, viewer);
        FormPage page = FormPage.of(
                        PackageForm.FORM, Words.of("hire.package.title"), "/aannames/" + hireId + "/pakket",
                        "package:" + hireId + ":" + viewer.userId())
                .withAside("hire/package-aside", hire);
        return hire.state() == Hire.State.STOPPED
                ? page.done(Words.of("hire.package.stopped"))
                : page.withOptions(form.options(hire)).withVariables(form.variables(hire));
    }

    @Override
    public Preview preview(String hireId, Answers answers, Viewer viewer) {
        Hire hire = access.forEmployer(hireId, viewer);
        return answers.chosen("schemes").isEmpty()
                ? Preview.mistake("schemes", Words.of("hire.package.one"))
                : form.preview(hire, answers, viewer);
    }

    @Override
    @Transactional
    public FormResult submit(String hireId, Answers answers, Viewer viewer) {
        List<FieldError> mistakes = start.start(access.forEmployer(hireId, viewer), form.choice(answers), viewer);
        return mistakes.isEmpty()
                ? new FormResult.Done("/aannames/" + hireId + "/pakket", Words.of("hire.package.started"))
                : new FormResult.Refused(mistakes);
    }
}
