package nl.werkbrug.wagesubsidy.store;

import java.util.List;
import nl.werkbrug.shared.SqlTime;
import nl.werkbrug.wagesubsidy.Decision;
import nl.werkbrug.wagesubsidy.KnownDecisions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what was made known on a dossier. */
@Repository
class KnownDecisionsTable implements KnownDecisions {

    private final JdbcClient jdbc;

    KnownDecisionsTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Known> of(String dossierId) {
        return jdbc.sql("""
                        select d.kind, d.made_known_on from wage_subsidy_decision d
                          join wage_subsidy s on s.id = d.wage_subsidy_id
                         where s.dossier_id = :dossier and d.made_known_on is not null
                         order by d.made_known_on, d.id""")
                .param("dossier", dossierId)
                .query((row, number) -> new Known(Decision.Kind.valueOf(row.getString("kind")), SqlTime.date(row, "made_known_on")))
                .list();
    }
}
