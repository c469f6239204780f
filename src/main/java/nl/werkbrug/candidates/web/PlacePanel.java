package nl.werkbrug.candidates.web;

import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.candidates.Place;
import nl.werkbrug.candidates.Proposal;
import nl.werkbrug.candidates.store.PlaceTable;
import nl.werkbrug.candidates.store.ProposalTable;
import nl.werkbrug.dossier.DossierPanel;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.dossier.Panel;
import nl.werkbrug.hire.Hires;
import nl.werkbrug.shared.Texts;
import org.springframework.stereotype.Component;

/** The place, or the proposal, in its own dossier. */
@Component
class PlacePanel implements DossierPanel {

    private final PlaceTable places;
    private final ProposalTable proposals;
    private final Hires hires;
    private final Texts texts;

    PlacePanel(PlaceTable places, ProposalTable proposals, Hires hires, Texts texts) {
        this.places = places;
        this.proposals = proposals;
        this.hires = hires;
        this.texts = texts;
    }

    /**
     * What the fragment shows.
     *
     * @param shown null in the dossier of a place
     * @param hireDossier where the hire is, for the employer; null otherwise
     */
    record Content(Place place, Shown shown, String hireDossier) {}

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Panel> panel(DossierView dossier, Viewer viewer) {
        if (dossier.subjects().contains(Proposal.SUBJECT)) {
            return proposals.ofDossier(dossier.id()).map(it -> panel("candidates.panel.proposal", content(it, viewer)));
        }
        return dossier.subjects().contains(Place.SUBJECT)
                ? places.ofDossier(dossier.id()).map(it -> panel("candidates.panel.place", new Content(it, null, null)))
                : Optional.empty();
    }

    private Content content(Proposal it, Viewer viewer) {
        Place place = places.get(it.placeId());
        boolean employer = proposals.own(it.id(), viewer).isEmpty();
        String hire = employer && it.hireId() != null ? hires.get(it.hireId()).dossierId() : null;
        return new Content(place, Shown.of(it, employer), hire);
    }

    private Panel panel(String title, Content content) {
        return new Panel(texts.get(title), "candidates/panel", content);
    }
}
