package nl.werkbrug.socialreturn;

import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.socialreturn.store.SocialContractTable;
import nl.werkbrug.socialreturn.store.SocialLookTable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The employer lets its client look along at a contract, and takes that back. */
@Service
public class SocialLooks {

    private static final String WHAT = "social return look";

    private final SocialContracts contracts;
    private final SocialContractTable table;
    private final SocialLookTable looks;
    private final AuditTrail audit;

    SocialLooks(SocialContracts contracts, SocialContractTable table, SocialLookTable looks, AuditTrail audit) {
        this.contracts = contracts;
        this.table = table;
        this.looks = looks;
        this.audit = audit;
    }

    /** What was allowed and withdrawn, the newest first. */
    @Transactional(readOnly = true)
    public List<SocialLook> of(String contractId, Viewer viewer) {
        return looks.of(contracts.get(contractId, viewer).id());
    }

    /** Who looks along now. */
    @Transactional(readOnly = true)
    public Optional<SocialLook> running(String contractId, Viewer viewer) {
        return of(contractId, viewer).stream().filter(SocialLook::runs).findFirst();
    }

    /** This municipality looks along from now on, and no other. Allowed already is no mistake. */
    @Transactional
    public void allow(String contractId, String municipalityId, Viewer viewer) {
        table.lock(contracts.get(contractId, viewer).id());
        if (running(contractId, viewer).filter(it -> it.municipalityId().equals(municipalityId)).isEmpty()) {
            withdraw(contractId, viewer);
            looks.give(contractId, municipalityId, viewer);
            audit.did(viewer.userId(), "ALLOW", WHAT, contractId, municipalityId);
        }
    }

    /** Nobody looks along from now on. That nobody did is no mistake. */
    @Transactional
    public void withdraw(String contractId, Viewer viewer) {
        table.lock(contracts.get(contractId, viewer).id());
        if (looks.withdraw(contractId, viewer)) {
            audit.did(viewer.userId(), "WITHDRAW", WHAT, contractId, null);
        }
    }
}
