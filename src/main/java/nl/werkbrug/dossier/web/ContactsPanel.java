package nl.werkbrug.dossier.web;

import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.dossier.Contacts;
import nl.werkbrug.dossier.DossierPanel;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.dossier.Panel;
import nl.werkbrug.shared.Texts;
import org.springframework.stereotype.Component;

/** Whom to call at the loket about the dossier. */
@Component
class ContactsPanel implements DossierPanel {

    private final Contacts contacts;
    private final Texts pageTexts;

    ContactsPanel(Contacts contacts, Texts pageTexts) {
        this.pageTexts = pageTexts;
        this.contacts = contacts;
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public boolean byRight() {
        return true;
    }

    @Override
    public Optional<Panel> panel(DossierView dossier, Viewer viewer) {
        boolean asks = viewer.atEmployer() || viewer.is(Role.JOB_COACH);
        List<Contacts.Loket> people = contacts.lokets(dossier.id(), viewer).stream()
                .filter(it -> it.person() != null || asks && it.reachable())
                .toList();
        return people.isEmpty() ? Optional.empty() : Optional.of(new Panel(pageTexts.get("dossier.contacts-panel.title"), "dossier/contacts-panel", people));
    }
}
