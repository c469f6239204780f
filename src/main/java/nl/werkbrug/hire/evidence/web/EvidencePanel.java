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

    /** What the template shows. */
    record Model(String hireId, List<EvidenceMoment> next, LocalDate today) {}

    @Override
    public int order() {
        return 56;
    }

    @Override
    public Optional<Panel> panel(DossierView dossier, Viewer viewer) {
        if (!dossier.subjects().contains(Hire.SUBJECT)) {
            return Optional.empty();
        }
        return hires.ofDossier(dossier.id()).filter(hire -> hire.state() != Hire.State.STOPPED).map(this::panel);
    }

    private Panel panel(Hire hire) {
        List<EvidenceMoment> next = evidence.of(hire).calendar().next(NEXT);
        return new Panel(texts.get("hire.title.evidence"), "hire/evidence-panel", new Model(hire.id(), next, DutchTime.today(clock)));
    }
}
