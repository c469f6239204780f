package nl.werkbrug.socialreturn.web;

import java.util.Optional;
import nl.werkbrug.access.EmployerOfAddress;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.socialreturn.SocialContract;
import nl.werkbrug.socialreturn.store.SocialContractTable;
import org.springframework.stereotype.Component;

/** Of which employer the pages of a contract with social return are. */
@Component
class EmployerOfContract implements EmployerOfAddress {

    private final SocialContractTable contracts;

    EmployerOfContract(SocialContractTable contracts) {
        this.contracts = contracts;
    }

    @Override
    public Optional<String> employer(String path, String id, Viewer viewer) {
        return path.startsWith(SocialReturnPages.HOME + "/contract/")
                ? contracts.visible(id, viewer).map(SocialContract::employerId) : Optional.empty();
    }
}
