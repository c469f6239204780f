package nl.werkbrug.access;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Reads who logs in. A shut account is "not found", so that the answer is the same as for a wrong password. */
@Component
class StoredUsers implements UserDetailsService {

    private final JdbcClient jdbc;
    private final Accounts accounts;

    StoredUsers(JdbcClient jdbc, Accounts accounts) {
        this.jdbc = jdbc;
        this.accounts = accounts;
    }

    @Override
    public UserDetails loadUserByUsername(String username) {
        Account account = accounts.find(username)
                .filter(Account::active)
                .orElseThrow(() -> new UsernameNotFoundException("No such account"));
        Viewer viewer = new Viewer(
                account.id(), account.username(), account.displayName(), Set.copyOf(accounts.roles(account.id())));
        return new SignedIn(viewer, passwordHash(account.id()));
    }

    private String passwordHash(String id) {
        return jdbc.sql("select password_hash from app_user where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }
}
