package nl.werkbrug.onboarding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.Role;
import nl.werkbrug.party.KvkNumber;
import nl.werkbrug.shared.SqlTime;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The registrations as rows. */
@Repository
class RegistrationTable {

    private static final String INSERT = """
            insert into employer_registration
              (id, state, loket_id, contact_role, contact_email, details_json, token_hash, expires_on, asked_at)
            values (:id, 'ASKED', :loket, :role, :email, :details, :token, :expires, :now)""";
    private static final String BY_LINK =
            "select * from employer_registration where token_hash = :hash and state = 'ASKED' and expires_on >= :today";
    private static final String REGISTER = """
            update employer_registration
               set state = 'REGISTERED', kvk_open = :kvk, details_json = null, token_hash = null
             where id = :id and state = 'ASKED'""";

    private final JdbcClient jdbc;
    private final Clock clock;

    RegistrationTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void insert(Registration it, RegistrationDetails details, String tokenHash) {
        jdbc.sql(INSERT)
                .param("id", it.id())
                .param("loket", it.loketId())
                .param("role", it.contactRole().name())
                .param("email", it.contactEmail())
                .param("details", DetailsJson.write(details))
                .param("token", tokenHash)
                .param("expires", it.expiresOn())
                .param("now", SqlTime.toSql(clock.instant()))
                .update();
    }

    /** Throws away what was never confirmed. */
    void forgetBefore(LocalDate day) {
        jdbc.sql("delete from employer_registration where state = 'ASKED' and expires_on < :day").param("day", day).update();
    }

    /** How many links went to that address in the last day. */
    int recent(String email) {
        return jdbc.sql("select count(*) from employer_registration where contact_email = :email and asked_at > :since")
                .param("email", email)
                .param("since", SqlTime.toSql(clock.instant().minus(Duration.ofDays(1))))
                .query(Integer.class)
                .single();
    }

    /** @throws org.springframework.dao.EmptyResultDataAccessException when there is none */
    Registration get(String id) {
        return jdbc.sql("select * from employer_registration where id = :id")
                .param("id", id)
                .query(RegistrationTable::registration)
                .single();
    }

    Optional<Registration> ofEmployer(String employerId) {
        return jdbc.sql("select * from employer_registration where employer_id = :employer")
                .param("employer", employerId)
                .query(RegistrationTable::registration)
                .optional();
    }

    /** The registration whose link works on that day; held until the end of the transaction. */
    Optional<Registration> byLink(String tokenHash, LocalDate today, boolean hold) {
        return jdbc.sql(BY_LINK + (hold ? " for update" : ""))
                .param("hash", tokenHash)
                .param("today", today)
                .query(RegistrationTable::registration)
                .optional();
    }

    RegistrationDetails details(String id) {
        return DetailsJson.registration(jdbc.sql("select details_json from employer_registration where id = :id")
                .param("id", id)
                .query(String.class)
                .single());
    }

    /** False when an employer with that KvK number registered in between. */
    boolean register(String id, KvkNumber kvkNumber) {
        try {
            return jdbc.sql(REGISTER).param("kvk", kvkNumber.value()).param("id", id).update() == 1;
        } catch (DuplicateKeyException e) {
            // Both databases only undo the statement, the transaction goes on.
            return false;
        }
    }

    void belongsTo(String id, String employerId, String dossierId, String accountId) {
        jdbc.sql("""
                        update employer_registration set employer_id = :employer, dossier_id = :dossier, account_id = :account
                         where id = :id""")
                .param("employer", employerId)
                .param("dossier", dossierId)
                .param("account", accountId)
                .param("id", id)
                .update();
    }

    /** The number under which the employer is known from now on; left as it is when another one has it. */
    void knownAs(String employerId, KvkNumber kvkNumber) {
        try {
            jdbc.sql("update employer_registration set kvk_open = :kvk where employer_id = :id and kvk_open is not null")
                    .param("kvk", kvkNumber.value())
                    .param("id", employerId)
                    .update();
        } catch (DuplicateKeyException e) {
            // The loket looked at it before; both databases only undo the statement.
        }
    }

    /** What the loket says now. */
    void said(String id, String loketText, String userId) {
        jdbc.sql("""
                        update employer_registration set loket_text = :text, answer_text = null, decided_by = :by, decided_at = :now
                         where id = :id""")
                .param("text", loketText)
                .param("by", userId)
                .param("now", SqlTime.toSql(clock.instant()))
                .param("id", id)
                .update();
    }

    /** What the employer answered; its KvK number may be another one now. */
    boolean answered(String id, String answer, KvkNumber kvkNumber) {
        try {
            return jdbc.sql("""
                            update employer_registration set answer_text = :answer, kvk_open = :kvk
                             where id = :id and state = 'REGISTERED'""")
                            .param("answer", answer)
                            .param("kvk", kvkNumber.value())
                            .param("id", id)
                            .update()
                    == 1;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    /** The end of what waited for the loket; a refused KvK number may be registered again. False when it was ended before. */
    boolean end(String id, Registration.State state) {
        String free = state == Registration.State.REFUSED ? ", kvk_open = null" : "";
        return jdbc.sql("update employer_registration set state = :state" + free + " where id = :id and state = 'REGISTERED'")
                        .param("state", state.name())
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Those that wait for their loket, of the employers for which the user works. */
    List<Registration> waiting(String userId) {
        return jdbc.sql("""
                        select r.* from employer_registration r
                         where r.state = 'REGISTERED'
                           and exists (select 1 from membership m
                                         join access_rule a on a.role_code = m.role_code and a.subject = 'EMPLOYER'
                                              and a.works_as = 'PAYROLL'
                                        where m.user_id = :user and m.party_id = r.employer_id)
                         order by r.asked_at, r.id""")
                .param("user", userId)
                .query(RegistrationTable::registration)
                .list();
    }

    private static Registration registration(ResultSet row, int number) throws SQLException {
        return new Registration(
                row.getString("id"), Registration.State.valueOf(row.getString("state")), row.getString("loket_id"),
                Role.valueOf(row.getString("contact_role")), row.getString("contact_email"), SqlTime.date(row, "expires_on"),
                row.getString("employer_id"), row.getString("dossier_id"), row.getString("account_id"),
                row.getString("loket_text"), row.getString("answer_text"), row.getString("decided_by"));
    }
}
