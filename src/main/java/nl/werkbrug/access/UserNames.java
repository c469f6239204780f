package nl.werkbrug.access;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How others see a user: under letters and beside what was done. An account is shut, never deleted, so its name stays. */
@Component
public class UserNames {

    private final JdbcClient jdbc;

    UserNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The name of a user.
     *
     * @throws org.springframework.dao.EmptyResultDataAccessException when there is no such user
     */
    public String of(String userId) {
        return jdbc.sql("select display_name from app_user where id = :id").param("id", userId).query(String.class).single();
    }

    /** The name under what somebody did: "X voor Y" when X stood in for Y; inPlaceOf is null for the own work. */
    public String of(String userId, String inPlaceOf) {
        return inPlaceOf == null ? of(userId) : of(userId) + ActingFor.FOR + of(inPlaceOf);
    }

    /** Whether an address is of somebody whom an employee trusts: a private address, that others in the dossier do not read. */
    public boolean privateAddress(String email) {
        return jdbc.sql("""
                        select count(*) from app_user u join membership m on m.user_id = u.id
                         where u.email = :email and m.role_code = 'TRUSTED_INTERMEDIARY'""")
                        .param("email", email).query(Integer.class).single()
                > 0;
    }
}
