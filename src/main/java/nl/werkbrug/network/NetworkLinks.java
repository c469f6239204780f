package nl.werkbrug.network;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.shared.LinkSecret;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeping an entry without a login, by one-time links. Each link does one thing. */
@Service
public class NetworkLinks {

    private static final Duration LIFE = Duration.ofDays(30);
    /** So short after each other nobody needs two links; it keeps others from filling a mailbox. */
    private static final Duration PAUSE = Duration.ofHours(1);

    private final NetworkLinkTable links;
    private final NetworkTable table;
    private final NetworkMail mail;
    private final AuditTrail audit;
    private final Clock clock;

    NetworkLinks(NetworkLinkTable links, NetworkTable table, NetworkMail mail, AuditTrail audit, Clock clock) {
        this.links = links;
        this.table = table;
        this.mail = mail;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The loket invites somebody to fill in an entry.
     *
     * @throws NotVisible when the viewer does not work at that loket
     */
    @Transactional
    public void invite(String municipalityId, String recipient, Viewer viewer) {
        if (!table.worksAt(municipalityId, viewer)) {
            throw new NotVisible("network", municipalityId);
        }
        String secret = make(municipalityId, null, recipient);
        mail.invite(recipient, secret, LinkSecret.hash(secret));
        audit.did(viewer.userId(), "INVITE", "network", municipalityId, null);
    }

    /** Mails the keeper of an entry a link to change it, whoever asks; not twice within an hour. */
    @Transactional
    public void sendTo(String entryId) {
        table.find(entryId).filter(it -> !links.madeWithin(entryId, PAUSE)).ifPresent(it -> {
            String secret = make(it.municipalityId(), it.id(), it.keeperEmail());
            mail.change(it, secret, LinkSecret.hash(secret));
        });
    }

    /** Asks a keeper once whether the entry is still right. */
    @Transactional
    public void ask(String entryId) {
        if (table.ask(entryId)) {
            NetworkEntry it = table.find(entryId).orElseThrow();
            String secret = make(it.municipalityId(), it.id(), it.keeperEmail());
            mail.ask(it, secret, LinkSecret.hash(secret));
            audit.did(null, "ASK", NetworkKeeping.WHAT, entryId, null);
        }
    }

    /** The link with this secret, while it works; empty for a guess. */
    @Transactional(readOnly = true)
    public Optional<NetworkLink> find(String secret) {
        return links.byHash(LinkSecret.hash(secret)).filter(it -> it.works(clock.instant()));
    }

    /** The link with this secret when it invited somebody and ran out without being used; empty for every other. */
    @Transactional(readOnly = true)
    public Optional<NetworkLink> neverUsed(String secret) {
        return links.byHash(LinkSecret.hash(secret)).filter(it -> it.entryId() == null && it.usedAt() == null && !it.works(clock.instant()));
    }

    /** The entry of a link; empty while it is still to be made, or was taken away. */
    @Transactional(readOnly = true)
    public Optional<NetworkEntry> entry(NetworkLink it) {
        return Optional.ofNullable(it.entryId()).flatMap(table::find);
    }

    /** Keeps what was written by a link; false when the link works no more, or the entry is gone. */
    @Transactional
    public boolean write(String secret, NetworkEntry.Words words, Set<String> topics) {
        return used(secret).map(link -> {
            String id = link.entryId() == null ? UUID.randomUUID().toString() : link.entryId();
            NetworkEntry it = new NetworkEntry(id, link.municipalityId(), null, link.recipient(), words, null, topics);
            if (link.entryId() == null) {
                table.insert(it);
            } else if (!table.update(it)) {
                return false;
            }
            audit.did(null, link.entryId() == null ? "ADD" : "CHANGE", NetworkKeeping.WHAT, id, "LINK");
            return true;
        }).orElse(false);
    }

    /** Says by a link that the entry is still right. */
    @Transactional
    public boolean confirm(String secret) {
        return used(secret).filter(link -> link.entryId() != null && table.confirm(link.entryId())).map(link -> {
            audit.did(null, "CONFIRM", NetworkKeeping.WHAT, link.entryId(), "LINK");
            return true;
        }).orElse(false);
    }

    /** Takes the entry away by a link. */
    @Transactional
    public boolean remove(String secret) {
        return used(secret).filter(link -> link.entryId() != null && table.remove(link.entryId(), null, null)).map(link -> {
            audit.did(null, "REMOVE", NetworkKeeping.WHAT, link.entryId(), "LINK");
            return true;
        }).orElse(false);
    }

    private Optional<NetworkLink> used(String secret) {
        return links.byHash(LinkSecret.hash(secret)).filter(it -> links.use(it.id()));
    }

    private String make(String municipalityId, String entryId, String recipient) {
        String secret = LinkSecret.random();
        links.insert(
                new NetworkLink(UUID.randomUUID().toString(), municipalityId, entryId, recipient, clock.instant().plus(LIFE), null),
                LinkSecret.hash(secret));
        return secret;
    }
}
