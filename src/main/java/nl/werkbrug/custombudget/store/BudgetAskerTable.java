package nl.werkbrug.custombudget.store;

import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.custombudget.BudgetRequest.Asker;
import nl.werkbrug.hire.Hire;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** As whom somebody asks a custom budget: who works on the hire of the dossier now, or was given the right to ask. */
@Repository
public class BudgetAskerTable {

    private static final String OF = """
            select vp.party_id, vr.works_as from dossier_party vp
              join membership vm on vm.party_id = vp.party_id and vm.user_id = :viewer
              join access_rule vr on vr.role_code = vm.role_code and vr.subject = vp.subject and vr.part = vp.part
             where vp.dossier_id = :dossier and vp.subject = :subject and vp.until_at is null
               and (vr.by_right = false and vr.works_as in ('PAYROLL', 'LOKET', 'COACH')
                 or vr.works_as = 'TRUSTED' and exists (
                   select 1 from dossier_right dr
                    where dr.dossier_id = vp.dossier_id and dr.subject = vp.subject and dr.party_id = vp.party_id and dr.right_code = 'BUDGET'))
             order by vr.works_as desc, vp.party_id limit 1""";

    private final JdbcClient jdbc;

    BudgetAskerTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty when the viewer has no part in the hire. */
    public Optional<Asker> of(String dossierId, Viewer viewer) {
        return jdbc.sql(OF)
                .param("dossier", dossierId)
                .param("viewer", viewer.userId())
                .param("subject", Hire.SUBJECT)
                .query((row, number) -> new Asker(
                        row.getString("party_id"), WorksAs.valueOf(row.getString("works_as")), viewer.userId()))
                .optional();
    }
}
