package nl.werkbrug.socialreturn;

import java.util.List;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.party.Employers;
import nl.werkbrug.socialreturn.store.SocialContractTable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The contracts of an employer, for its own people. */
@Service
public class SocialContracts {

    private static final String WHAT = "social return contract";

    private final SocialContractTable table;
    private final Employers employers;
    private final AuditTrail audit;

    SocialContracts(SocialContractTable table, Employers employers, AuditTrail audit) {
        this.table = table;
        this.employers = employers;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public List<SocialContract> list(String employerId, Viewer viewer) {
        return table.ofEmployer(employers.forHiring(employerId, viewer).id(), viewer);
    }

    /** @throws NotVisible when there is none, or it is another employer's */
    @Transactional(readOnly = true)
    public SocialContract get(String id, Viewer viewer) {
        return table.visible(id, viewer).orElseThrow(() -> new NotVisible(WHAT, id));
    }

    /** Whether another contract of the employer has this reference. */
    @Transactional(readOnly = true)
    public boolean taken(SocialContract it) {
        return table.ofEmployer(it.employerId()).stream()
                .anyMatch(other -> !other.id().equals(it.id()) && other.reference().equalsIgnoreCase(it.reference()));
    }

    @Transactional
    public void make(SocialContract it, Viewer viewer) {
        employers.forHiring(it.employerId(), viewer);
        table.insert(it, viewer);
        audit.did(viewer.userId(), "MAKE", WHAT, it.id(), null);
    }

    @Transactional
    public void change(SocialContract it, Viewer viewer) {
        get(it.id(), viewer);
        table.change(it, viewer);
        audit.did(viewer.userId(), "CHANGE", WHAT, it.id(), null);
    }
}
