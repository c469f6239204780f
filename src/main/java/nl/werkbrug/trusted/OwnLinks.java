package nl.werkbrug.trusted;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.document.RenderedDocument;
import nl.werkbrug.dossier.References;
import nl.werkbrug.party.Person;
import nl.werkbrug.party.Persons;
import nl.werkbrug.party.SecretHash;
import nl.werkbrug.shared.LinkSecret;
import nl.werkbrug.signal.FollowCode;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets an employee without an account decide who looks along. Employer, loket or coach sends a link or prints a letter; the employee
 * tells a birth date, and the link is changed once for a visit of half an hour.
 */
@Service
public class OwnLinks {

    /** How long a visit lasts, and how often a birth date may be wrong before the link ends; our own agreement. */
    static final Duration VISIT = Duration.ofMinutes(30);
    private static final int MOST_WRONG = 5;
    private static final String WHAT = "trusted link";

    private final OwnLinkTable table;
    private final SecretHash hash;
    private final OwnLinkPost post;
    private final TrustedPeople people;
    private final TrustedAccess access;
    private final TrustedRecord record;
    private final Persons persons;
    private final References references;
    private final AuditTrail audit;
    private final Clock clock;

    OwnLinks(
            OwnLinkTable table, SecretHash hash, OwnLinkPost post, TrustedPeople people, TrustedAccess access, TrustedRecord record, Persons persons,
            References references, AuditTrail audit, Clock clock) {
        this.table = table;
        this.hash = hash;
        this.post = post;
        this.people = people;
        this.access = access;
        this.record = record;
        this.persons = persons;
        this.references = references;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Mails a link to the employee; earlier ones that nobody used end.
     *
     * @throws NotVisible when the viewer may not record who looks along
     */
    @Transactional
    public void mail(String dossierId, String recipient, Viewer viewer) {
        String secret = LinkSecret.random();
        OwnLink it = make(dossierId, recipient, secret, viewer);
        post.mail(it, secret);
        record.ownLink(it, viewer.displayName());
    }

    /**
     * Makes a letter with a code for the employee; idem. The letter is not kept.
     *
     * @throws NotVisible when the viewer may not record who looks along
     */
    @Transactional
    public RenderedDocument letter(String dossierId, Viewer viewer) {
        String code = FollowCode.random();
        OwnLink it = make(dossierId, null, bare(code), viewer);
        record.ownLink(it, viewer.displayName());
        return post.letter(it, table.sender(dossierId, viewer), code);
    }

    private OwnLink make(String dossierId, String recipient, String secret, Viewer viewer) {
        if (!people.mayRecord(dossierId, viewer)) {
            throw new NotVisible("dossier", dossierId);
        }
        table.revokeOpen(dossierId);
        OwnLink it = link(dossierId, recipient, people.mayRecordGarnishment(dossierId, viewer));
        table.insert(it, kept(secret), viewer.userId());
        audit.did(viewer.userId(), "SEND", WHAT, it.id(), dossierId);
        return it;
    }

    private OwnLink link(String dossierId, String recipient, boolean garnishment) {
        return new OwnLink(
                UUID.randomUUID().toString(), dossierId, recipient, garnishment, clock.instant().plus(TrustedPeople.LIFE), null, null, null);
    }

    /** A code of a letter as it stands in an address. */
    public static String bare(String typed) {
        return FollowCode.fits(typed) ? typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "") : typed.strip();
    }

    /** What is kept of a link, a code or a visit: a hash with the own key, so that who copies the database cannot try codes on it. */
    private String kept(String secret) {
        return hash.of("trusted-own-link", "", secret);
    }

    /** The link with this secret; empty for a guess. */
    @Transactional(readOnly = true)
    public Optional<OwnLink> find(String secret) {
        return table.byHash(kept(secret));
    }

    public boolean open(OwnLink it) {
        return it.open(clock.instant());
    }

    /**
     * What came of it.
     *
     * @param visit the secret of the visit; null when nobody comes in
     * @param wrong whether the birth date was wrong; else the link works no more
     */
    public record Entry(String visit, boolean wrong) {}

    /** Changes the link for a visit; of two at the same moment one comes in. */
    @Transactional
    public Entry enter(OwnLink it, LocalDate birthDate) {
        if (!open(it)) {
            return new Entry(null, false);
        }
        Person employee = persons.find(references.personOf(it.dossierId())).orElseThrow();
        if (!birthDate.equals(employee.birthDate())) {
            table.wrong(it.id(), MOST_WRONG - 1);
            return new Entry(null, true);
        }
        String visit = LinkSecret.random();
        boolean used = table.use(it.id(), kept(visit), clock.instant().plus(VISIT));
        if (used) {
            audit.did(null, "VISIT", WHAT, it.id(), it.dossierId());
        }
        return new Entry(used ? visit : null, false);
    }

    /** Whose visit it is; empty when it is over. */
    @Transactional(readOnly = true)
    public Optional<OwnLink> visit(String visit) {
        return table.byVisit(kept(visit));
    }

    /** Everybody who was invited, for the employee. */
    @Transactional(readOnly = true)
    public List<TrustedInvitation> invited(OwnLink it) {
        return people.all(it.dossierId());
    }

    /** Invites somebody in a visit; false when that mail address is invited or in already, or the visit is over. */
    @Transactional
    public boolean invite(String visit, String name, String recipient, TrustedInvitation.Chosen chosen) {
        OwnLink it = table.lockVisit(kept(visit)).orElse(null);
        if (it == null || chosen.garnishment() && !it.garnishment() || people.all(it.dossierId()).stream().anyMatch(
                other -> other.recipient().equals(recipient) && people.running(other))) {
            return false;
        }
        people.invitedByEmployee(it.dossierId(), name, recipient, chosen);
        return true;
    }

    /** Ends an invitation or an access in a visit; one of another dossier stays as it is. */
    @Transactional
    public void stop(String visit, String invitationId) {
        table.lockVisit(kept(visit)).flatMap(it -> people.all(it.dossierId()).stream()
                .filter(other -> other.id().equals(invitationId)).findFirst()).ifPresent(access::endByEmployee);
    }

    /** Ends the visit. */
    @Transactional
    public void leave(String visit) {
        visit(visit).ifPresent(it -> table.endVisit(it.id()));
    }

    /** Mails a new link to the same address, once for each link that works no more; nothing for a guess or a letter. */
    @Transactional
    public void again(String secret) {
        find(secret).filter(it -> it.recipient() != null && !open(it) && table.again(it.id())).ifPresent(old -> {
            String fresh = LinkSecret.random();
            OwnLink it = link(old.dossierId(), old.recipient(), old.garnishment());
            table.revokeOpen(old.dossierId());
            table.insert(it, kept(fresh), null);
            audit.did(null, "SEND", WHAT, it.id(), it.dossierId());
            post.mail(it, fresh);
        });
    }
}
