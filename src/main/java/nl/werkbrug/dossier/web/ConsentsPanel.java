package nl.werkbrug.dossier.web;

import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.dossier.AtWork;
import nl.werkbrug.dossier.Consent;
import nl.werkbrug.dossier.Consents;
import nl.werkbrug.dossier.DossierPanel;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.dossier.Panel;
import nl.werkbrug.shared.Texts;
import org.springframework.stereotype.Component;

/** Who is let in to the dossier by the employee. */
@Component
class ConsentsPanel implements DossierPanel {

    /**
     * The consents of one subject.
     *
     * @param atWork who works on it without one
     * @param mayRecord whether the viewer may add to them
     */
    record SubjectConsents(String subject, String label, List<Consent> consents, List<AtWork> atWork, boolean mayRecord) {}

    /** What the fragment shows. */
    record Content(String dossierId, List<SubjectConsents> subjects) {}

    private final Consents consents;
    private final DossierTexts texts;
    private final Texts pageTexts;

    ConsentsPanel(Consents consents, DossierTexts texts, Texts pageTexts) {
        this.pageTexts = pageTexts;
        this.consents = consents;
        this.texts = texts;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Optional<Panel> panel(DossierView dossier, Viewer viewer) {
        if (dossier.ofEmployer()) {
            return Optional.empty();
        }
        List<String> shareable = dossier.subjects().stream().filter(consents::shareable).toList();
        List<AtWork> atWork = consents.atWork(dossier.id(), shareable, viewer);
        List<SubjectConsents> subjects = shareable.stream()
                .map(subject -> new SubjectConsents(
                        subject,
                        texts.subject(subject),
                        consents.history(dossier.id(), subject),
                        atWork.stream().filter(it -> it.subject().equals(subject)).toList(),
                        consents.mayRecord(dossier.id(), subject, viewer)))
                .toList();
        return Optional.of(
                new Panel(pageTexts.get("dossier.consents-panel.title"), "dossier/consents-panel", new Content(dossier.id(), subjects)));
    }
}
