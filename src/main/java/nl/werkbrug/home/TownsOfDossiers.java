package nl.werkbrug.home;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.Visibility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which municipalities look along in some dossiers, as far as the viewer sees what they were let in to. */
@Component
class TownsOfDossiers {

    private static final String TOWNS = """
            select distinct v.dossier_id, p.name from dossier_party v join party p on p.id = v.party_id
             where v.dossier_id in (:dossiers) and v.until_at is null and p.kind = 'MUNICIPALITY' and %s
             order by v.dossier_id, p.name""".formatted(Visibility.sees("v"));

    private final JdbcClient jdbc;

    TownsOfDossiers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Their names with commas between, by dossier; one without any is absent. One statement. */
    Map<String, String> of(Collection<String> dossierIds, Viewer viewer) {
        Map<String, String> names = new LinkedHashMap<>();
        if (!dossierIds.isEmpty()) {
            jdbc.sql(TOWNS).param("dossiers", dossierIds).param("viewer", viewer.userId())
                    .query(row -> {
                        names.merge(row.getString("dossier_id"), row.getString("name"), (one, other) -> one + ", " + other);
                    });
        }
        return names;
    }
}
