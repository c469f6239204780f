package nl.werkbrug.hire.evidence.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.dossier.DossierPanel;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.dossier.Panel;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.Hires;
import nl.werkbrug.hire.evidence.Evidence;
import nl.werkbrug.hire.evidence.EvidenceMoment;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Texts;
import org.springframework.stereotype.Component;

/** The next three moments of the newest hire on a dossier. */
@Component
class EvidencePanel implements DossierPanel {

    private static final int NEXT = 3;

    private final Hires hires;
    private final Evidence evidence;
    private final Clock clock;
    private final Texts texts;

    EvidencePanel(Hires hires, Evidence evidence, Clock clock, Texts texts) {
        this.hires = hires;
        this.evidence = evidence;
        this.clock = clock;
        this.texts = texts;
    }

    /**
     * What the template shows.
     *
     * @param fitting whether the moments are of schemes that fit and that nobody chose: then they are no duty
     * @param empty the message when there is no moment
     */
    record Model(String hireId, List<EvidenceMoment> next, boolean fitting, String empty, LocalDate today) {}

    @Override
    public int order() {
        return 22;
    }

    @Override
    public Optional<Panel> panel(DossierView dossier, Viewer viewer) {
        if (!dossier.subjects().contains(Hire.SUBJECT)) {
            return Optional.empty();
        }
        return hires.ofDossier(dossier.id()).filter(hire -> hire.state() != Hire.State.STOPPED).map(this::panel);
    }

    private Panel panel(Hire hire) {
        Evidence.Made made = evidence.of(hire);
        List<EvidenceMoment> next = made.calendar().next(NEXT);
        return new Panel(
                texts.get("hire.title.evidence"), "hire/evidence-panel",
                new Model(hire.id(), next, made.fitting(), made.emptyKey(), DutchTime.today(clock)));
    }
}
