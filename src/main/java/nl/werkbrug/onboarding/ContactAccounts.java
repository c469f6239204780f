package nl.werkbrug.onboarding;

import nl.werkbrug.access.Account;
import nl.werkbrug.access.Accounts;
import nl.werkbrug.access.PasswordHash;
import nl.werkbrug.access.Role;
import nl.werkbrug.audit.AuditTrail;
import org.springframework.stereotype.Component;

/** The account of the contact person; the mail address, that the link proved, is the login name. */
@Component
class ContactAccounts {

    private final Accounts accounts;
    private final AuditTrail audit;

    ContactAccounts(Accounts accounts, AuditTrail audit) {
        this.accounts = accounts;
        this.audit = audit;
    }

    boolean active(String email) {
        return accounts.find(email).filter(Account::active).isPresent();
    }

    /** Whether there is an account that this person may not open. */
    boolean shut(String email) {
        return accounts.find(email).filter(it -> !it.active() && !accounts.roles(it.id()).isEmpty()).isPresent();
    }

    /** The account with its role; one that was active keeps its password. */
    Account open(Registration it, String name, String password, String employerId) {
        Account account = accounts.find(it.contactEmail()).orElse(null);
        if (account == null) {
            account = accounts.create(it.contactEmail(), name, it.contactEmail(), accounts.hash(password));
        } else if (!account.active()) {
            PasswordHash hash = accounts.hash(password);
            accounts.reopen(account.id(), hash);
        }
        accounts.addMembership(account.id(), it.contactRole(), employerId);
        audit.did(account.id(), "REGISTERED", "employer", employerId, it.contactRole().name());
        return account;
    }

    /** Takes the role away again, and shuts the account when that was all it had. */
    void close(String accountId, Role role, String employerId) {
        accounts.removeMembership(accountId, role, employerId);
    }
}
