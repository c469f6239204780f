package nl.werkbrug.garnishment.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Number and employee of dossiers, for lists. The caller has checked who may see them. */
@Repository
public class DossierNames {

    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;

    DossierNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A dossier as people name it. */
    public record Name(String reference, String employee) {}

    public Map<String, Name> of(Collection<String> dossierIds) {
        List<String> ids = dossierIds.stream().distinct().toList();
        Map<String, Name> names = new HashMap<>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            jdbc.sql("""
                            select d.id, d.reference, p.given_name, p.family_name from dossier d join person p on p.id = d.person_id
                             where d.id in (:ids)""")
                    .param("ids", ids.subList(from, Math.min(from + AT_ONCE, ids.size())))
                    .query(row -> {
                        names.put(row.getString("id"), new Name(
                                row.getString("reference"), row.getString("given_name") + " " + row.getString("family_name")));
                    });
        }
        return names;
    }
}
