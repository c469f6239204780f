package nl.werkbrug.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The accounts and the roles they hold at parties. */
@Component
public class Accounts {

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final OpenSessions sessions;

    Accounts(JdbcClient jdbc, PasswordEncoder passwords, OpenSessions sessions) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.sessions = sessions;
    }

    /** Finds an account by login name; capitals do not matter. */
    public Optional<Account> find(String username) {
        return jdbc.sql("select * from app_user where username = :username")
                .param("username", normal(username))
                .query(Accounts::account)
                .optional();
    }

    public Optional<Account> byId(String id) {
        return jdbc.sql("select * from app_user where id = :id").param("id", id).query(Accounts::account).optional();
    }

    /**
     * Makes an account without any role.
     *
     * @throws org.springframework.dao.DuplicateKeyException when the login name is taken
     */
    @Transactional
    public Account create(String username, String displayName, String email, PasswordHash password) {
        Account account = new Account(UUID.randomUUID().toString(), normal(username), displayName, email, true);
        jdbc.sql("""
                insert into app_user (id, username, display_name, email, password_hash, active)
                values (:id, :username, :name, :email, :hash, true)""")
                .param("id", account.id())
                .param("username", account.username())
                .param("name", displayName)
                .param("email", email)
                .param("hash", password.value())
                .update();
        return account;
    }

    /** The hash under which a password is stored. */
    public PasswordHash hash(String password) {
        return new PasswordHash(passwords.encode(password));
    }

    /** Whether nobody can log in yet: a new installation. */
    public boolean none() {
        return jdbc.sql("select count(*) from app_user").query(Integer.class).single() == 0;
    }

    /** Gives a role at a party; the operator's party is null. Giving it twice is giving it once. */
    @Transactional
    public void addMembership(String userId, Role role, String partyId) {
        if (!held(userId, role, partyId)) {
            jdbc.sql("insert into membership (id, user_id, role_code, party_id) values (:id, :user, :role, :party)")
                    .param("id", UUID.randomUUID().toString())
                    .param("user", userId)
                    .param("role", role.name())
                    .param("party", partyId)
                    .update();
            byId(userId).ifPresent(sessions::end);
        }
    }

    /** Shuts an account: it cannot log in any more, and who is logged in with it is put out on every node. */
    @Transactional
    public void deactivate(String userId) {
        jdbc.sql("update app_user set active = false where id = :id").param("id", userId).update();
        byId(userId).ifPresent(sessions::end);
    }

    /** Takes a role at a party away; an account that holds none any more is shut. */
    @Transactional
    public void removeMembership(String userId, Role role, String partyId) {
        jdbc.sql("delete from membership where user_id = :user and role_code = :role and party_id = :party")
                .param("user", userId)
                .param("role", role.name())
                .param("party", partyId)
                .update();
        if (roles(userId).isEmpty()) {
            deactivate(userId);
        } else {
            byId(userId).ifPresent(sessions::end);
        }
    }

    /** Opens an account again that was shut and holds no role, with a new password. False when it is another account. */
    @Transactional
    public boolean reopen(String userId, PasswordHash password) {
        return jdbc.sql("""
                        update app_user set active = true, password_hash = :hash
                         where id = :id and active = false
                           and not exists (select 1 from membership m where m.user_id = app_user.id)""")
                        .param("hash", password.value())
                        .param("id", userId)
                        .update()
                == 1;
    }

    /** The roles an account holds at any party. */
    public List<Role> roles(String userId) {
        return jdbc.sql("select distinct role_code from membership where user_id = :id order by role_code")
                .param("id", userId)
                .query((row, number) -> Role.valueOf(row.getString("role_code")))
                .list();
    }

    // A unique key does not catch a second row without a party: nulls differ from each other.
    private boolean held(String userId, Role role, String partyId) {
        return jdbc.sql("""
                select count(*) from membership where user_id = :user and role_code = :role
                   and (party_id = :party or (party_id is null and :party is null))""")
                .param("user", userId)
                .param("role", role.name())
                .param("party", partyId)
                .query(Integer.class)
                .single() > 0;
    }

    static String normal(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                row.getString("id"),
                row.getString("username"),
                row.getString("display_name"),
                row.getString("email"),
                row.getBoolean("active"));
    }
}
