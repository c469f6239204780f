package nl.werkbrug.hire.web;

import java.util.List;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.HireRights;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import nl.werkbrug.web.Preview;
import org.springframework.transaction.annotation.Transactional;

/** Corrects what was told about the job or the person, until procedures were chosen. */
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
                formId, formId.equals(HireForms.JOB) ? "Gegevens over de baan wijzigen" : "Gegevens over de persoon wijzigen",
                "/dossiers/" + hire.dossierId(), name + ":" + hireId + ":" + viewer.userId());
        return hire.state() == Hire.State.INTAKE
                ? page.withPrefill(forms.prefill(hire, formId)).withOptions(forms.options(formId))
                        .withVariables(forms.variables(hire, formId))
                : page.done("U kunt de gegevens hier niet meer wijzigen: de regelingen zijn gekozen of de aanname is gestopt. "
                        + "Meld een verandering bij de regeling zelf.");
    }

    @Override
    public Preview preview(String hireId, Answers answers, Viewer viewer) {
        return new Preview(List.of(), List.of(), forms.mistakes(formId, answers));
    }

    @Override
    @Transactional
    public FormResult submit(String hireId, Answers answers, Viewer viewer) {
        Hire hire = rights.forEmployer(hireId, viewer);
        if (hire.state() != Hire.State.INTAKE) {
            return new FormResult.Before();
        }
        List<FieldError> mistakes = forms.mistakes(formId, answers);
        if (!mistakes.isEmpty()) {
            return new FormResult.Refused(mistakes);
        }
        forms.keep(hire, formId, answers, viewer);
        return new FormResult.Done("/dossiers/" + hire.dossierId(), "De gegevens zijn gewijzigd.");
    }
}
