package nl.werkbrug.hire.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.dossier.DossierPanel;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.dossier.Panel;
import nl.werkbrug.dossier.References;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.HireConsents;
import nl.werkbrug.hire.HireKnowledge;
import nl.werkbrug.hire.Hires;
import nl.werkbrug.hire.invite.Invitation;
import nl.werkbrug.hire.invite.Invitations;
import nl.werkbrug.party.Municipalities;
import nl.werkbrug.party.Persons;
import nl.werkbrug.shared.Texts;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Component;

/** The newest hire on the dossier page: where it stands, what is missing, and what the employer can do. */
@Component
class HirePanel implements DossierPanel {

    private final Hires hires;
    private final HireKnowledge knowledge;
    private final HireConsents consents;
    private final Invitations invitations;
    private final Municipalities municipalities;
    private final References references;
    private final Persons persons;
    private final Dossiers dossiers;
    private final Clock clock;
    private final Texts texts;

    HirePanel(
            Hires hires, HireKnowledge knowledge, HireConsents consents, Invitations invitations,
            Municipalities municipalities, References references, Persons persons, Dossiers dossiers, Clock clock, Texts texts) {
        this.hires = hires;
        this.knowledge = knowledge;
        this.consents = consents;
        this.invitations = invitations;
        this.municipalities = municipalities;
        this.references = references;
        this.persons = persons;
        this.dossiers = dossiers;
        this.clock = clock;
        this.texts = texts;
    }

    /**
     * What the fragment shows.
     *
     * @param municipality the name of the municipality that decides; null when it is not known or does not take part
     * @param mine whether the viewer works on it for the employer
     */
    record Model(
            Hire hire, HireKnowledge.Count count, ConsentLine consent, String municipality, boolean bsn, boolean mine,
            List<Invitation> invitations, Instant now) {

        public boolean gathering() {
            return hire.state() == Hire.State.INTAKE;
        }

        public String state() {
            return switch (hire.state()) {
                case INTAKE -> Words.of("hire.panel-state.INTAKE");
                case CHOSEN -> Words.of("hire.panel-state.CHOSEN");
                case STOPPED -> Words.of("hire.panel-state.STOPPED");
            };
        }

        public String state(Invitation it) {
            return switch (it.state(now)) {
                case OPEN -> Words.of("hire.panel-invitation.OPEN");
                case USED -> Words.of("hire.panel-invitation.USED");
                case EXPIRED -> Words.of("hire.panel-invitation.EXPIRED");
                case REVOKED -> Words.of("hire.panel-invitation.REVOKED");
            };
        }

        public boolean open(Invitation it) {
            return it.state(now) == Invitation.State.OPEN;
        }
    }

    @Override
    public int order() {
        return 32;
    }

    @Override
    public Optional<Panel> panel(DossierView dossier, Viewer viewer) {
        return Optional.of(dossier)
                .filter(it -> it.subjects().contains(Hire.SUBJECT))
                .flatMap(it -> hires.ofDossier(it.id()))
                .map(hire -> new Panel(texts.get("hire.title"), "hire/panel", model(hire, viewer)).inSightWhen(hire.state() == Hire.State.INTAKE));
    }

    private Model model(Hire hire, Viewer viewer) {
        boolean mine = dossiers.acts(hire.dossierId(), Hire.SUBJECT, viewer, WorksAs.PAYROLL);
        String municipality = hire.municipalityId() == null
                ? null : municipalities.nameOf(hire.municipalityId()).orElse(null);
        return new Model(
                hire, knowledge.count(hire), ConsentLine.of(consents.told(hire.dossierId())), municipality,
                persons.hasBsn(references.personOf(hire.dossierId())), mine,
                mine ? invitations.ofHire(hire.id()) : List.of(), clock.instant());
    }
}
