package nl.werkbrug.trusted;

import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.access.Account;
import nl.werkbrug.access.Accounts;
import nl.werkbrug.access.Right;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.dossier.DossierRights;
import nl.werkbrug.dossier.MatterDossiers;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.party.Address;
import nl.werkbrug.party.Parties;
import nl.werkbrug.party.Party;
import nl.werkbrug.party.PartyKind;
import nl.werkbrug.shared.LinkSecret;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets somebody whom the employee trusts in by the link, and out again. */
@Service
public class TrustedAccess {

    private final TrustedTable table;
    private final TrustedRecord record;
    private final TrustedMail mail;
    private final MatterDossiers dossiers;
    private final DossierRights rights;
    private final Accounts accounts;
    private final Parties parties;
    private final AuditTrail audit;

    TrustedAccess(
            TrustedTable table, TrustedRecord record, TrustedMail mail, MatterDossiers dossiers, DossierRights rights, Accounts accounts,
            Parties parties, AuditTrail audit) {
        this.table = table;
        this.record = record;
        this.mail = mail;
        this.dossiers = dossiers;
        this.rights = rights;
        this.accounts = accounts;
        this.parties = parties;
        this.audit = audit;
    }

    /** What came of using a link. */
    public enum Outcome {
        ADMITTED,
        /** The link does not work, or not any more. */
        OVER,
        /** There is an account with this mail address: whoever owns it logs in. */
        KNOWN,
        /** The account is of somebody who is in the dossier for work; that must stay apart. */
        WORKS_THERE
    }

    /** Why an access ended. */
    public enum Why { EMPLOYEE, SELF, END_DATE, REPLACED }

    /** The invitation with this secret; empty for a guess. */
    @Transactional(readOnly = true)
    public Optional<TrustedInvitation> find(String secret) {
        return table.byHash(LinkSecret.hash(secret));
    }

    /** Makes an account for the invited, whose mail address the link proved, and lets them in; of two at the same moment one is let in. */
    @Transactional
    public Outcome admit(String secret, String name, String password) {
        TrustedInvitation it = find(secret).orElse(null);
        if (it == null) {
            return Outcome.OVER;
        }
        if (it.usedAt() == null && accounts.find(it.recipient()).isPresent()) {
            return Outcome.KNOWN;
        }
        if (!table.use(it.id())) {
            return Outcome.OVER;
        }
        Account account = accounts.create(it.recipient(), name, it.recipient(), accounts.hash(password));
        letIn(it, account.id(), name);
        return Outcome.ADMITTED;
    }

    /** Lets somebody in who has an account already. */
    @Transactional
    public Outcome admit(String secret, Viewer viewer) {
        TrustedInvitation it = find(secret).orElse(null);
        if (it == null) {
            return Outcome.OVER;
        }
        if (table.worksThere(it.dossierId(), viewer.userId())) {
            return Outcome.WORKS_THERE;
        }
        if (!table.use(it.id())) {
            return Outcome.OVER;
        }
        table.ofUser(it.dossierId(), viewer.userId()).forEach(earlier -> end(earlier.id(), Why.REPLACED, viewer.userId(), viewer.displayName()));
        letIn(it, viewer.userId(), viewer.displayName());
        return Outcome.ADMITTED;
    }

    /** Ends an invitation or an access at once; who asks was checked by the caller. Ending twice is ending once. */
    @Transactional
    public void end(TrustedInvitation it, Viewer viewer) {
        end(it.id(), viewer.userId().equals(it.userId()) ? Why.SELF : Why.EMPLOYEE, viewer.userId(), viewer.displayName());
    }

    /** The same by the employee, who came in with an own link. */
    void endByEmployee(TrustedInvitation it) {
        end(it.id(), Why.EMPLOYEE, null, TrustedRecord.EMPLOYEE);
    }

    /** Ends an access whose last day is over. */
    @Transactional
    public void endOver(String id) {
        end(id, Why.END_DATE, null, TimelineEntry.SYSTEM);
    }

    private void end(String id, Why why, String userId, String actor) {
        if (!table.end(id, why.name(), userId)) {
            return;
        }
        // Read after the update: somebody may have used the link until then.
        TrustedInvitation it = table.find(id).orElseThrow();
        if (it.partyId() != null) {
            letOut(it, TrustedPeople.SUBJECT, userId);
            letOut(it, TrustedPeople.GARNISHMENT, userId);
            letOut(it, TrustedPeople.CUSTOM_BUDGET, userId);
            if (why != Why.REPLACED) {
                mail.ended(it, accounts.byId(it.userId()).orElseThrow());
            }
        }
        record.ended(it, why, actor);
        audit.did(userId, "END", TrustedPeople.WHAT, id, why.name());
    }

    private void letIn(TrustedInvitation it, String userId, String name) {
        String party = table.partyOf(userId).orElseGet(() -> party(userId, name));
        table.usedBy(it.id(), party, userId);
        dossiers.letIn(it.dossierId(), TrustedPeople.SUBJECT, party, WorksAs.TRUSTED, userId);
        rights.give(it.dossierId(), TrustedPeople.SUBJECT, party, it.rights());
        if (it.garnishment()) {
            dossiers.letIn(it.dossierId(), TrustedPeople.GARNISHMENT, party, WorksAs.TRUSTED, userId);
            rights.give(it.dossierId(), TrustedPeople.GARNISHMENT, party, it.readingRights());
        }
        record.begun(it, name);
        audit.did(userId, "ACCEPT", TrustedPeople.WHAT, it.id(), it.dossierId());
    }

    private void letOut(TrustedInvitation it, String subject, String userId) {
        dossiers.letOut(it.dossierId(), subject, it.partyId(), WorksAs.TRUSTED, userId);
        rights.give(it.dossierId(), subject, it.partyId(), EnumSet.noneOf(Right.class));
    }

    /** Everybody is a party of the own: what one is trusted with is no other's. */
    private String party(String userId, String name) {
        String id = UUID.randomUUID().toString();
        parties.create(new Party(id, PartyKind.TRUSTED_INTERMEDIARY, name, Address.UNKNOWN, null, null));
        accounts.addMembership(userId, Role.TRUSTED_INTERMEDIARY, id);
        return id;
    }
}
