package nl.werkbrug.trusted;

import java.util.Optional;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Right;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.hire.Hires;
import nl.werkbrug.party.Municipalities;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.signal.FollowCode;
import nl.werkbrug.signal.NewSignal;
import nl.werkbrug.signal.Reporter;
import nl.werkbrug.signal.Signal;
import nl.werkbrug.signal.SignalIntake;
import nl.werkbrug.signal.SignalKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody whom the employee trusts tells the municipality of the hire that something goes wrong; nobody in the dossier reads that. */
@Service
public class TrustedSignals {

    private final TrustedTable table;
    private final TrustedRecord record;
    private final SignalIntake intake;
    private final Dossiers dossiers;
    private final Hires hires;
    private final Municipalities municipalities;
    private final AuditTrail audit;

    TrustedSignals(
            TrustedTable table, TrustedRecord record, SignalIntake intake, Dossiers dossiers, Hires hires, Municipalities municipalities,
            AuditTrail audit) {
        this.table = table;
        this.record = record;
        this.intake = intake;
        this.dossiers = dossiers;
        this.hires = hires;
        this.municipalities = municipalities;
        this.audit = audit;
    }

    /**
     * The municipality that would get it; empty while none is known that works here.
     *
     * @throws NotVisible without the right to tell something
     */
    @Transactional(readOnly = true)
    public Optional<String> municipality(String dossierId, Viewer viewer) {
        if (!table.may(Right.SIGNALS, dossierId, TrustedPeople.SUBJECT, viewer)) {
            throw new NotVisible("dossier", dossierId);
        }
        return hires.ofDossier(dossierId).flatMap(hire -> Optional.ofNullable(hire.municipalityId()))
                .filter(it -> municipalities.nameOf(it).isPresent());
    }

    /**
     * Gives the signal; it begins with the number of the dossier and names nobody.
     *
     * @throws NotVisible without the right to tell something
     */
    @Transactional
    public Signal give(String dossierId, SignalKind kind, String text, Viewer viewer) {
        String municipality = municipality(dossierId, viewer).orElseThrow();
        TrustedInvitation it = table.ofUser(dossierId, viewer.userId()).stream().findFirst()
                .orElseThrow(() -> new NotVisible("dossier", dossierId));
        String about = Words.in(Language.DUTCH, "trusted.signal.about", dossiers.followed(dossierId, viewer).reference(), text);
        Signal signal = intake.report(new NewSignal(
                municipality, kind, about, Reporter.user(viewer.userId(), Language.current()), FollowCode.random())).orElseThrow();
        record.signalled(it, signal.reference(), viewer.displayName());
        audit.did(viewer.userId(), "SIGNAL", TrustedPeople.WHAT, it.id(), signal.id());
        return signal;
    }
}
