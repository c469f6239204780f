package nl.werkbrug.outcome.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.outcome.Signature;
import nl.werkbrug.outcome.Signature.State;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes what parties say of a change of a contract; joins the caller's transaction, who checked who asks. */
@Repository
public class OutcomeSignatureTable {

    private final JdbcClient jdbc;

    OutcomeSignatureTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of all changes of a contract; the payer first, then the provider and the investors. */
    public List<Signature> ofContract(String contractId) {
        return jdbc.sql("""
                        select s.* from outcome_signature s join outcome_addendum a on a.id = s.addendum_id where a.contract_id = ?
                         order by a.place, case s.part when 'LOKET' then 1 when 'PROVIDER' then 2 else 3 end, s.party_id""")
                .param(contractId).query(OutcomeSignatureTable::read).list();
    }

    public List<Signature> of(String addendumId) {
        return jdbc.sql("select * from outcome_signature where addendum_id = ? order by id").param(addendumId)
                .query(OutcomeSignatureTable::read).list();
    }

    public Optional<Signature> find(String id) {
        return jdbc.sql("select * from outcome_signature where id = ?").param(id).query(OutcomeSignatureTable::read).optional();
    }

    public void insert(Signature it) {
        jdbc.sql("insert into outcome_signature (id, addendum_id, dossier_id, party_id, part, state) values (?, ?, ?, ?, ?, ?)")
                .params(it.id(), it.addendumId(), it.dossierId(), it.partyId(), it.part().name(), it.state().name()).update();
    }

    /** True for the first who says so. */
    public boolean decided(String id, State state, Viewer by, LocalDate on, String because) {
        return jdbc.sql("""
                        update outcome_signature set state = ?, decided_by = ?, decided_on = ?, because = ?
                         where id = ? and state = 'ASKED'""")
                .params(state.name(), by.userId(), on, because, id).update() == 1;
    }

    /** Nobody is asked any more. */
    public void gone(String addendumId) {
        jdbc.sql("update outcome_signature set state = 'GONE' where addendum_id = ? and state = 'ASKED'").param(addendumId).update();
    }

    private static Signature read(ResultSet row, int number) throws SQLException {
        return new Signature(
                row.getString("id"), row.getString("addendum_id"), row.getString("dossier_id"), row.getString("party_id"), WorksAs.valueOf(row.getString("part")),
                State.valueOf(row.getString("state")), SqlTime.date(row, "decided_on"));
    }
}
