package nl.werkbrug.demo;

import java.util.Set;
import nl.werkbrug.access.Account;
import nl.werkbrug.access.Accounts;
import nl.werkbrug.access.PasswordHash;
import nl.werkbrug.access.Viewer;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Makes the accounts, and lets the demo act in their names. */
@Profile("demo")
@Component
class DemoUsers {

    private final Accounts accounts;

    DemoUsers(Accounts accounts) {
        this.accounts = accounts;
    }

    void create() {
        // One hash for all: the demo's password is no secret, and twelve hashes would slow the first start.
        PasswordHash password = accounts.hash(DemoUser.PASSWORD);
        for (DemoUser user : DemoUser.values()) {
            Account account = accounts.create(user.username(), user.displayName(), user.email(), password);
            if (user.parties().isEmpty()) {
                accounts.addMembership(account.id(), user.role(), null);
            }
            user.parties().forEach(party -> accounts.addMembership(account.id(), user.role(), party.id()));
        }
    }

    Viewer viewer(DemoUser user) {
        Account account = accounts.find(user.username()).orElseThrow();
        return new Viewer(
                account.id(), account.username(), account.displayName(), Set.copyOf(accounts.roles(account.id())));
    }
}
