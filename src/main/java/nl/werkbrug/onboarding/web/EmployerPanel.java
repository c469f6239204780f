package nl.werkbrug.onboarding.web;

import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.dossier.DossierPanel;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.dossier.EmployerDossiers;
import nl.werkbrug.dossier.Panel;
import nl.werkbrug.onboarding.Registrations;
import nl.werkbrug.party.Employer;
import nl.werkbrug.party.Employers;
import nl.werkbrug.party.OfficialData;
import nl.werkbrug.shared.Texts;
import nl.werkbrug.web.SummaryRow;
import org.springframework.stereotype.Component;

/** The data of the employer in its own dossier, where its loket sees them too. */
@Component
class EmployerPanel implements DossierPanel {

    private final Employers employers;
    private final Registrations registrations;
    private final Texts texts;

    EmployerPanel(Employers employers, Registrations registrations, Texts texts) {
        this.employers = employers;
        this.registrations = registrations;
        this.texts = texts;
    }

    /** What the fragment shows. */
    record Content(String state, List<SummaryRow> rows) {}

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Panel> panel(DossierView dossier, Viewer viewer) {
        if (!dossier.ofEmployer() || !dossier.subjects().contains(EmployerDossiers.SUBJECT)) {
            return Optional.empty();
        }
        Employer employer = employers.find(dossier.employerId()).orElseThrow();
        OfficialData official = OfficialData.of(employer, employers.branches(employer.id()));
        String state = registrations.ofEmployer(employer.id()).map(it -> it.state().label()).orElse("");
        return Optional.of(new Panel(texts.get("onboarding.title"), "onboarding/panel", new Content(state, EmployerRows.of(employer, official))));
    }
}
