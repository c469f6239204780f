package nl.werkbrug.trusted;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Right;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.LinkSecret;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who was invited to look along in a dossier. Employer, loket and coach record what the employee wants. */
@Service
public class TrustedPeople {

    /** The part of a dossier about work and schemes. */
    public static final String SUBJECT = "SUBSIDY";

    static final String GARNISHMENT = "GARNISHMENT";
    /** Who asks for a custom budget is let in there. */
    static final String CUSTOM_BUDGET = "CUSTOM_BUDGET";
    static final String WHAT = "trusted person";

    /** How long a link works; our own agreement. */
    static final Duration LIFE = Duration.ofDays(14);

    private static final List<WorksAs> RECORDERS = List.of(WorksAs.PAYROLL, WorksAs.LOKET, WorksAs.COACH);

    private final TrustedTable table;
    private final TrustedMail mail;
    private final TrustedRecord record;
    private final Dossiers dossiers;
    private final AuditTrail audit;
    private final Clock clock;

    TrustedPeople(TrustedTable table, TrustedMail mail, TrustedRecord record, Dossiers dossiers, AuditTrail audit, Clock clock) {
        this.table = table;
        this.mail = mail;
        this.record = record;
        this.dossiers = dossiers;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether the viewer may record who looks along. */
    @Transactional(readOnly = true)
    public boolean mayRecord(String dossierId, Viewer viewer) {
        return acts(dossierId, SUBJECT, viewer) || acts(dossierId, GARNISHMENT, viewer);
    }

    /** Whether the viewer may record that the garnishments are followed too, and see that they are. */
    @Transactional(readOnly = true)
    public boolean mayRecordGarnishment(String dossierId, Viewer viewer) {
        return acts(dossierId, GARNISHMENT, viewer);
    }

    /**
     * Mails a one-time link to somebody whom the employee trusts; the secret stands only in that mail.
     *
     * @throws NotVisible when the viewer may not record it, or not for garnishments
     */
    @Transactional
    public TrustedInvitation invite(
            String dossierId, String name, String recipient, TrustedInvitation.Chosen chosen, Viewer viewer) {
        if (!(chosen.garnishment() ? mayRecordGarnishment(dossierId, viewer) : mayRecord(dossierId, viewer))) {
            throw new NotVisible("dossier", dossierId);
        }
        return make(dossierId, name, recipient, chosen, viewer.userId(), viewer.displayName());
    }

    /** Idem by the employee, who came in with an own link. */
    TrustedInvitation invitedByEmployee(String dossierId, String name, String recipient, TrustedInvitation.Chosen chosen) {
        return make(dossierId, name, recipient, chosen, null, TrustedRecord.EMPLOYEE);
    }

    private TrustedInvitation make(
            String dossierId, String name, String recipient, TrustedInvitation.Chosen chosen, String userId,
            String actor) {
        TrustedInvitation it = new TrustedInvitation(
                UUID.randomUUID().toString(), dossierId, name, recipient, chosen.more(), chosen.garnishment(),
                chosen.endsOn(), clock.instant().plus(LIFE), null, null, null, null);
        String secret = LinkSecret.random();
        table.insert(it, chosen, LinkSecret.hash(secret), userId);
        mail.invite(it, secret);
        record.invited(it, chosen, actor);
        audit.did(userId, "INVITE", WHAT, it.id(), dossierId);
        return it;
    }

    /** Everybody who was invited, newest first; nobody for who may not record it. */
    @Transactional(readOnly = true)
    public List<TrustedInvitation> ofDossier(String dossierId, Viewer viewer) {
        return mayRecord(dossierId, viewer) ? table.ofDossier(dossierId) : List.of();
    }

    /** Idem for the employee. */
    List<TrustedInvitation> all(String dossierId) {
        return table.ofDossier(dossierId);
    }

    /** Whether somebody is invited or looks along by it now. */
    boolean running(TrustedInvitation it) {
        TrustedInvitation.State state = state(it);
        return state == TrustedInvitation.State.OPEN || state == TrustedInvitation.State.ACTIVE;
    }

    /** How the viewer looks along in a dossier; empty when not as somebody whom the employee trusts. */
    @Transactional(readOnly = true)
    public Optional<TrustedInvitation> own(String dossierId, Viewer viewer) {
        return table.ofUser(dossierId, viewer.userId()).stream().findFirst();
    }

    /** Whether the viewer was given this right in the dossier, and looks along now. */
    @Transactional(readOnly = true)
    public boolean may(Right right, String dossierId, Viewer viewer) {
        return table.may(right, dossierId, SUBJECT, viewer);
    }

    /**
     * The invitation, for who may end it: whoever may record it, and the invited.
     *
     * @throws NotVisible for everybody else
     */
    @Transactional(readOnly = true)
    public TrustedInvitation endable(String id, Viewer viewer) {
        return table.find(id)
                .filter(it -> viewer.userId().equals(it.userId()) || mayRecord(it.dossierId(), viewer))
                .orElseThrow(() -> new NotVisible(WHAT, id));
    }

    /** How far an invitation is now. */
    public TrustedInvitation.State state(TrustedInvitation it) {
        LocalDate today = DutchTime.today(clock);
        return it.state(clock.instant(), today);
    }

    private boolean acts(String dossierId, String subject, Viewer viewer) {
        return RECORDERS.stream().anyMatch(part -> dossiers.acts(dossierId, subject, viewer, part));
    }
}
