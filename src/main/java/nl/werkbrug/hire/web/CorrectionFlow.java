package nl.werkbrug.hire.web;

import java.util.List;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.HireRights;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import nl.werkbrug.web.Preview;
import org.springframework.transaction.annotation.Transactional;

/** Corrects what was told: about the person until procedures were chosen, about the job until somebody decides. */
class CorrectionFlow implements FormFlow {

    private final String name;
    private final String formId;
    private final HireRights rights;
    private final HireForms forms;

    CorrectionFlow(String name, String formId, HireRights rights, HireForms forms) {
        this.name = name;
        this.formId = formId;
        this.rights = rights;
        this.forms = forms;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public FormPage open(String hireId, Viewer viewer) {
        Hire hire = rights.forEmployer(hireId, viewer);
        FormPage page = FormPage.of(
                formId, formId.equals(HireForms.JOB) ? Words.of("hire.correct.job") : Words.of("hire.correct.person"),
                "/dossiers/" + hire.dossierId(), name + ":" + hireId + ":" + viewer.userId());
        return forms.closed(hire, formId).map(page::done).orElseGet(() ->
                page.withPrefill(forms.prefill(hire, formId)).withOptions(forms.options(formId))
                        .withVariables(forms.variables(hire, formId)));
    }

    @Override
    public Preview preview(String hireId, Answers answers, Viewer viewer) {
        return new Preview(List.of(), List.of(), forms.mistakes(formId, answers));
    }

    @Override
    @Transactional
    public FormResult submit(String hireId, Answers answers, Viewer viewer) {
        Hire hire = rights.forEmployer(hireId, viewer);
        if (forms.closed(hire, formId).isPresent()) {
            return new FormResult.Before();
        }
        List<FieldError> mistakes = forms.mistakes(formId, answers);
        if (!mistakes.isEmpty()) {
            return new FormResult.Refused(mistakes);
        }
        forms.keep(hire, formId, answers, viewer);
        return new FormResult.Done("/dossiers/" + hire.dossierId(), Words.of("hire.correct.done"));
    }
}
