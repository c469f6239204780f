package nl.werkbrug.wagesubsidy.payment;

import java.time.Clock;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.bank.SepaText;
import nl.werkbrug.party.Iban;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From which account a municipality pays its subsidies; its team lead says so. */
@Service
public class MunicipalityAccounts {

    private final JdbcClient jdbc;
    private final Desks desks;
    private final AuditTrail audit;
    private final Clock clock;

    MunicipalityAccounts(JdbcClient jdbc, Desks desks, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.desks = desks;
        this.audit = audit;
        this.clock = clock;
    }

    /** In whose name, and which one. */
    public record Account(String name, Iban iban) {}

    @Transactional(readOnly = true)
    public Optional<Account> of(String municipalityId) {
        return jdbc.sql("select account_name, iban from municipality_account where municipality_id = :id")
                .param("id", municipalityId)
                .query((row, number) -> new Account(row.getString("account_name"), new Iban(row.getString("iban"))))
                .optional();
    }

    /** @throws nl.werkbrug.access.NotVisible when the viewer does not lead the desk of the municipality */
    @Transactional
    public void set(String municipalityId, String name, Iban iban, Viewer viewer) {
        desks.lead(municipalityId, viewer);
        jdbc.sql("delete from municipality_account where municipality_id = :id").param("id", municipalityId).update();
        jdbc.sql("""
                        insert into municipality_account (municipality_id, account_name, iban, changed_by, changed_at)
                        values (:id, :name, :iban, :by, :now)""")
                .param("id", municipalityId)
                .param("name", SepaText.name(name).text())
                .param("iban", iban.value())
                .param("by", viewer.userId())
                .param("now", SqlTime.toSql(clock.instant()))
                .update();
        audit.did(viewer.userId(), "ACCOUNT", "municipality", municipalityId, null);
    }
}
