package nl.werkbrug.trusted.web;

import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.Right;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.dossier.DossierPanel;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.dossier.Panel;
import nl.werkbrug.shared.Texts;
import nl.werkbrug.trusted.TrustedInvitation;
import nl.werkbrug.trusted.TrustedPeople;
import org.springframework.stereotype.Component;

/** Who looks along because the employee trusts them; and for themselves what they may do and until when. */
@Component
class TrustedPanel implements DossierPanel {

    private final TrustedPeople people;
    private final Texts texts;

    TrustedPanel(TrustedPeople people, Texts texts) {
        this.people = people;
        this.texts = texts;
    }

    /**
     * What the fragment shows.
     *
     * @param invited with how far each is; none for who looks along
     * @param own how the viewer looks along; null for who works in the dossier
     * @param seesGarnishment whether the viewer may know who follows the garnishments
     */
    record Content(String dossierId, List<Row> invited, TrustedInvitation own, boolean mayComment, boolean maySignal, boolean seesGarnishment) {}

    /** One invitation; {@code state} is of {@link TrustedInvitation.State}. */
    record Row(TrustedInvitation it, String state) {}

    @Override
    public int order() {
        return 91;
    }

    @Override
    public boolean byRight() {
        return true;
    }

    @Override
    public Optional<Panel> panel(DossierView dossier, Viewer viewer) {
        if (dossier.ofEmployer()) {
            return Optional.empty();
        }
        if (dossier.byRight()) {
            return people.own(dossier.id(), viewer)
                    .map(own -> new Content(dossier.id(), List.of(), own, people.may(Right.COMMENTS, dossier.id(), viewer),
                            people.may(Right.SIGNALS, dossier.id(), viewer), own.garnishment()))
                    .map(content -> new Panel(texts.get("trusted.panel.own"), "trusted/panel", content));
        }
        if (!people.mayRecord(dossier.id(), viewer)) {
            return Optional.empty();
        }
        List<Row> rows = people.ofDossier(dossier.id(), viewer).stream().map(it -> new Row(it, people.state(it).name())).toList();
        return Optional.of(new Panel(texts.get("trusted.panel.title"), "trusted/panel", new Content(
                dossier.id(), rows, null, false, false, people.mayRecordGarnishment(dossier.id(), viewer))));
    }
}
