package nl.werkbrug.coaching.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is coached and where, for a list. The caller has checked who asks. */
@Repository
public class ClientNames {

    private static final String NAMES = """
            select d.id, e.name as employer, case when p.id is null then coalesce(d.matter_name, e.name) else concat(p.given_name, ' ', p.family_name) end as person
              from dossier d join party e on e.id = d.employer_id left join person p on p.id = d.person_id
             where d.id in (:dossiers)""";

    private final JdbcClient jdbc;

    ClientNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The names of one dossier. */
    public record Name(String person, String employer) {}

    /** By dossier. */
    public Map<String, Name> of(Collection<String> dossierIds) {
        Map<String, Name> names = new HashMap<>();
        if (!dossierIds.isEmpty()) {
            jdbc.sql(NAMES).param("dossiers", dossierIds).query(row -> {
                names.put(row.getString("id"), new Name(row.getString("person"), row.getString("employer")));
            });
        }
        return names;
    }
}
