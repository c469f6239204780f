package nl.werkbrug.hire.invite;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.LinkSecret;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invites the employee or the job coach to tell what only they know. Who asks is checked by the caller. */
@Service
public class Invitations {

    /** How long a link works; our own agreement. */
    static final Duration LIFE = Duration.ofDays(14);

    private final InvitationTable table;
    private final InvitationMail mail;
    private final Timeline timeline;
    private final AuditTrail audit;
    private final Clock clock;

    Invitations(InvitationTable table, InvitationMail mail, Timeline timeline, AuditTrail audit, Clock clock) {
        this.table = table;
        this.mail = mail;
        this.timeline = timeline;
        this.audit = audit;
        this.clock = clock;
    }

    /** Mails a new link; the secret stands only in that mail. Earlier links for the same work end. */
    @Transactional
    public Invitation invite(Hire hire, Invitation.Kind kind, String recipient, Viewer viewer) {
        ofHire(hire.id()).stream()
                .filter(earlier -> earlier.kind() == kind)
                .forEach(earlier -> table.revoke(earlier.id(), hire.id()));
        Instant now = clock.instant();
        Invitation it = new Invitation(
                UUID.randomUUID().toString(), hire.id(), kind, recipient, now, now.plus(LIFE), null, null);
        String secret = LinkSecret.random();
        table.insert(it, LinkSecret.hash(secret), viewer);
        mail.invite(hire, it, secret);
        write(hire, viewer.displayName(), Words.in(Language.DUTCH, "hire.kept.invited", kind.label()), "invited:" + it.id());
        audit.did(viewer.userId(), "INVITE", "hire", hire.id(), kind.name());
        return it;
    }

    /** The invitation with this secret; empty for a guess. */
    @Transactional(readOnly = true)
    public Optional<Invitation> find(String secret) {
        return table.byHash(LinkSecret.hash(secret));
    }

    /** All of a hire, newest first. */
    @Transactional(readOnly = true)
    public List<Invitation> ofHire(String hireId) {
        return table.ofHire(hireId);
    }

    /** Takes a link back; one that was used or taken back before stays as it is. */
    @Transactional
    public boolean revoke(Hire hire, String invitationId, Viewer viewer) {
        boolean revoked = table.revoke(invitationId, hire.id());
        if (revoked) {
            audit.did(viewer.userId(), "REVOKE_INVITATION", "hire", hire.id(), invitationId);
            write(hire, viewer.displayName(), Words.in(Language.DUTCH, "hire.kept.invitation-revoked"),
                    "revoked:" + invitationId);
        }
        return revoked;
    }

    /** Tells the employer once that somebody with an old link wants a new one. */
    @Transactional
    public void askAgain(Hire hire, Invitation it) {
        if (table.askAgain(it.id())) {
            audit.did(null, "ASK_INVITATION", "hire", hire.id(), it.id());
            write(hire, TimelineEntry.SYSTEM, Words.in(Language.DUTCH, "hire.kept.invitation-asked", it.kind().label()),
                    "asked:" + it.id());
            mail.askedAgain(hire, it);
        }
    }

    private void write(Hire hire, String actor, String text, String once) {
        timeline.add(new TimelineEntry(hire.dossierId(), Hire.SUBJECT, actor, "HIRE", text, null, "invitation-" + once));
    }
}
