package nl.werkbrug.dossier;

import java.util.Set;
import nl.werkbrug.access.Right;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a party may do that sees a subject of a dossier only by rights; it must be let in too, see {@link MatterDossiers#letIn}. */
@Component
public class DossierRights {

    private final JdbcClient jdbc;

    DossierRights(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Gives exactly these; what was given before and is not among them is taken. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void give(String dossierId, String subject, String partyId, Set<Right> rights) {
        at("delete from dossier_right where dossier_id = :dossier and subject = :subject and party_id = :party", dossierId, subject, partyId)
                .update();
        rights.forEach(right -> at("""
                insert into dossier_right (dossier_id, subject, party_id, right_code)
                values (:dossier, :subject, :party, :right)""", dossierId, subject, partyId).param("right", right.name()).update());
    }

    private JdbcClient.StatementSpec at(String sql, String dossierId, String subject, String partyId) {
        return jdbc.sql(sql).param("dossier", dossierId).param("subject", subject).param("party", partyId);
    }
}
