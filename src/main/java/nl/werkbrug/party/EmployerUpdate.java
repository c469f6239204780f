package nl.werkbrug.party;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes a change of an employer, if nobody was first, together with its audit entry. */
@Component
class EmployerUpdate {

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    EmployerUpdate(JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whose change is the newest, and when it was; both null for data that was never changed. */
    record LastChange(String by, Instant at) {}

    /** Whether nobody changed it since; makes who wants to change it too wait for the end of this transaction. */
    boolean newest(Employer read) {
        return jdbc.sql("select version from party where id = :id for update")
                        .param("id", read.id())
                        .query(Integer.class)
                        .single()
                == read.version();
    }

    void branchesChanged(String employerId, Viewer viewer) {
        audit.did(viewer.userId(), "EMPLOYER_CHANGED", "employer", employerId, "branches");
    }

    /** An account where none is known yet. False when there is one: it stays. */
    boolean tellAccount(String employerId, Iban iban, Viewer viewer) {
        int told = jdbc.sql("update employer set iban = :iban where party_id = :id and iban is null")
                .param("iban", iban.value())
                .param("id", employerId)
                .update();
        if (told == 1) {
            jdbc.sql("update party set version = version + 1 where id = :id").param("id", employerId).update();
            audit.did(viewer.userId(), "EMPLOYER_CHANGED", "employer", employerId, "iban");
        }
        return told == 1;
    }

    /** False when the version is not the newest any more; nothing is written then. */
    boolean store(Employer before, Employer changed, Viewer viewer) {
        // The version is checked by the database and not against "before": two nodes may be here at once.
        if (storeParty(changed, viewer) == 0) {
            return false;
        }
        storePay(changed);
        audit.did(viewer.userId(), "EMPLOYER_CHANGED", "employer", changed.id(), changedFields(before, changed));
        return true;
    }

    LastChange last(String id) {
        return jdbc.sql("""
                select u.display_name, p.changed_at from party p left join app_user u on u.id = p.changed_by
                 where p.id = :id""").param("id", id).query(EmployerUpdate::lastChange).single();
    }

    private int storeParty(Employer employer, Viewer viewer) {
        return jdbc.sql("""
                update party set name = :name, street = :street, postcode = :postcode, city = :city, email = :email,
                       phone = :phone, kvk_number = :kvk, version = version + 1, changed_by = :viewer, changed_at = :now
                 where id = :id and version = :version""")
                .param("name", employer.name())
                .param("street", employer.address().street())
                .param("postcode", employer.address().postcode())
                .param("city", employer.address().city())
                .param("email", employer.email())
                .param("phone", employer.phone())
                .param("kvk", employer.kvkNumber().value())
                .param("viewer", viewer.userId())
                .param("now", SqlTime.toSql(clock.instant()))
                .param("id", employer.id())
                .param("version", employer.version())
                .update();
    }

    private void storePay(Employer employer) {
        jdbc.sql("""
                update employer set wage_tax_number = :tax, iban = :iban, pay_period = :period, pay_day = :day
                 where party_id = :id""")
                .param("tax", employer.wageTaxNumber().value())
                .param("iban", employer.iban() == null ? null : employer.iban().value())
                .param("period", employer.payPeriod().name())
                .param("day", employer.payDay())
                .param("id", employer.id())
                .update();
    }

    /** Names of fields only: the audit trail does not repeat what they hold. */
    private static String changedFields(Employer before, Employer after) {
        List<String> fields = new ArrayList<>();
        note(fields, "name", before.name(), after.name());
        note(fields, "address", before.address(), after.address());
        note(fields, "kvkNumber", before.kvkNumber(), after.kvkNumber());
        note(fields, "wageTaxNumber", before.wageTaxNumber(), after.wageTaxNumber());
        note(fields, "iban", before.iban(), after.iban());
        note(fields, "payPeriod", before.payPeriod(), after.payPeriod());
        note(fields, "payDay", before.payDay(), after.payDay());
        note(fields, "email", before.email(), after.email());
        note(fields, "phone", before.phone(), after.phone());
        return String.join(", ", fields);
    }

    private static void note(List<String> fields, String field, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            fields.add(field);
        }
    }

    private static LastChange lastChange(ResultSet row, int number) throws SQLException {
        return new LastChange(row.getString("display_name"), SqlTime.moment(row, "changed_at"));
    }
}
