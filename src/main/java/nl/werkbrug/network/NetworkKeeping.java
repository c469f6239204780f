package nl.werkbrug.network;

import java.util.Set;
import java.util.UUID;
import nl.werkbrug.access.Account;
import nl.werkbrug.access.Accounts;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeping entries with a login: the own ones, and for a loket taking one down. */
@Service
public class NetworkKeeping {

    static final String WHAT = "network entry";

    private final NetworkTable table;
    private final NetworkMail mail;
    private final Accounts accounts;
    private final AuditTrail audit;

    NetworkKeeping(NetworkTable table, NetworkMail mail, Accounts accounts, AuditTrail audit) {
        this.table = table;
        this.mail = mail;
        this.accounts = accounts;
        this.audit = audit;
    }

    /**
     * The own entry of the viewer.
     *
     * @throws NotVisible when somebody else keeps it
     */
    @Transactional(readOnly = true)
    public NetworkEntry own(String id, Viewer viewer) {
        return table.kept(id, viewer).orElseThrow(() -> new NotVisible(WHAT, id));
    }

    /** Adds an entry that the viewer keeps. */
    @Transactional
    public void add(String municipalityId, NetworkEntry.Words words, Set<String> topics, Viewer viewer) {
        Account account = accounts.byId(viewer.userId()).orElseThrow();
        String id = UUID.randomUUID().toString();
        table.insert(new NetworkEntry(id, municipalityId, account.id(), account.email(), words, null, topics));
        audit.did(viewer.userId(), "ADD", WHAT, id, municipalityId);
    }

    /** Writes the own entry anew; that is saying that it is right. */
    @Transactional
    public void change(String id, NetworkEntry.Words words, Set<String> topics, Viewer viewer) {
        NetworkEntry it = own(id, viewer);
        if (table.update(new NetworkEntry(it.id(), it.municipalityId(), it.keeperId(), it.keeperEmail(), words, null, topics))) {
            audit.did(viewer.userId(), "CHANGE", WHAT, id, null);
        }
    }

    /** Takes the own entry away. */
    @Transactional
    public void remove(String id, Viewer viewer) {
        own(id, viewer);
        if (table.remove(id, viewer.userId(), null)) {
            audit.did(viewer.userId(), "REMOVE", WHAT, id, null);
        }
    }

    /** An entry of the municipality for whose loket the viewer works, or {@link NotVisible}. */
    @Transactional(readOnly = true)
    public NetworkEntry atLoket(String id, Viewer viewer) {
        return table.atLoket(id, viewer).orElseThrow(() -> new NotVisible(WHAT, id));
    }

    /** The loket takes an entry down, and tells its keeper why. */
    @Transactional
    public void takeDown(String id, String why, Viewer viewer) {
        NetworkEntry it = atLoket(id, viewer);
        if (table.remove(id, viewer.userId(), why)) {
            mail.takenDown(it, why);
            audit.did(viewer.userId(), "TAKE_DOWN", WHAT, id, it.municipalityId());
        }
    }
}
