package nl.werkbrug.hire;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.party.Persons;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.workflow.Workflow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins a hire: person without BSN, dossier, consent and process in one transaction. */
@Service
public class HireStart {

    static final String PROCESS = "hire-intake";

    private final KnownEmployees known;
    private final Persons persons;
    private final Dossiers dossiers;
    private final Hires hires;
    private final HireConsents consents;
    private final Timeline timeline;
    private final AuditTrail audit;
    private final Workflow workflow;

    HireStart(
            KnownEmployees known, Persons persons, Dossiers dossiers, Hires hires, HireConsents consents, Timeline timeline,
            AuditTrail audit, Workflow workflow) {
        this.known = known;
        this.persons = persons;
        this.dossiers = dossiers;
        this.hires = hires;
        this.consents = consents;
        this.timeline = timeline;
        this.audit = audit;
        this.workflow = workflow;
    }

    /** Why the employer must first say whether this is somebody it knows, or mend the name; empty when all is clear. */
    @Transactional(readOnly = true)
    public Optional<String> unclear(NewHire it, Viewer viewer) {
        Optional<KnownEmployees.Known> seen = namesakes(it, viewer).stream().filter(KnownEmployees.Known::seen).findFirst();
        if (seen.isPresent() && it.same() == null) {
            return Optional.of(Words.of("hire.begin.seen", seen.get().reference()));
        }
        return seen.isEmpty() && Boolean.TRUE.equals(it.same())
                ? Optional.of(Words.of("hire.begin.nobody"))
                : Optional.empty();
    }

    /**
     * Begins the hire; one that is still being filled in on the dossier is not begun again but returned.
     *
     * @throws nl.werkbrug.access.NotVisible when the viewer may hire nobody for the employer
     */
    @Transactional
    public Hire begin(NewHire it, Viewer viewer) {
        DossierView dossier = dossiers.open(it.employerId(), person(it, viewer), Hire.SUBJECT, viewer);
        return hires.ofDossier(dossier.id())
                .filter(hire -> hire.state() == Hire.State.INTAKE)
                .orElseGet(() -> create(it, dossier, viewer));
    }

    private Hire create(NewHire it, DossierView dossier, Viewer viewer) {
        Hire hire = hires.begin(dossier.id(), it.employerId(), viewer);
        audit.did(viewer.userId(), "BEGIN", "hire", hire.id(), null);
        timeline.add(new TimelineEntry(
                dossier.id(), Hire.SUBJECT, viewer.displayName(), "HIRE",
                Words.in(Language.DUTCH, "hire.kept.began"), null, "hire:" + hire.id()));
        consents.record(hire, it.consent(), "werkgever", viewer);
        workflow.start(PROCESS, hire.id(), Map.of(
                "dossierId", hire.dossierId(), "subject", Hire.SUBJECT, "payrollPartyId", hire.employerId()));
        return hire;
    }

    private String person(NewHire it, Viewer viewer) {
        List<KnownEmployees.Known> namesakes = namesakes(it, viewer);
        boolean mayBeKnown = !Boolean.FALSE.equals(it.same());
        return namesakes.stream()
                .filter(one -> mayBeKnown || !one.seen())
                .map(KnownEmployees.Known::personId)
                .findFirst()
                .orElseGet(() -> persons.registerWithoutBsn(
                        it.givenName(), it.familyName(), it.birthDate(), it.address()).id());
    }

    private List<KnownEmployees.Known> namesakes(NewHire it, Viewer viewer) {
        return known.of(it.employerId(), it.givenName(), it.familyName(), it.birthDate(), viewer);
    }
}
