package nl.werkbrug.officialform.web;

import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.dossier.DossierPanel;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.dossier.Panel;
import nl.werkbrug.hire.ChosenSchemes;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.Hires;
import nl.werkbrug.officialform.OfficialForms;
import nl.werkbrug.shared.Texts;
import org.springframework.stereotype.Component;

/** The forms that can be filled in for what was chosen, on the dossier of a hire; for who works for the employer. */
@Component
class OfficialFormsPanel implements DossierPanel {

    private final Hires hires;
    private final Dossiers dossiers;
    private final ChosenSchemes chosen;
    private final OfficialForms forms;
    private final Texts texts;

    OfficialFormsPanel(Hires hires, Dossiers dossiers, ChosenSchemes chosen, OfficialForms forms, Texts texts) {
        this.hires = hires;
        this.dossiers = dossiers;
        this.chosen = chosen;
        this.forms = forms;
        this.texts = texts;
    }

    /** What the template shows. */
    record Model(String hireId, List<OfficialForms.InForce> forms) {}

    @Override
    public int order() {
        return 39;
    }

    @Override
    public Optional<Panel> panel(DossierView dossier, Viewer viewer) {
        if (!dossier.subjects().contains(Hire.SUBJECT) || !dossiers.acts(dossier.id(), Hire.SUBJECT, viewer, WorksAs.PAYROLL)) {
            return Optional.empty();
        }
        return hires.ofDossier(dossier.id()).filter(hire -> hire.state() != Hire.State.STOPPED)
                .map(hire -> new Model(hire.id(), forms.inForce(chosen.of(hire.id()))))
                .filter(model -> !model.forms().isEmpty())
                .map(model -> new Panel(texts.get("officialform.title"), "officialform/panel", model));
    }
}
