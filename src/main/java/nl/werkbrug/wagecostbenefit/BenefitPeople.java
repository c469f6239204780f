package nl.werkbrug.wagecostbenefit;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whose benefits they are. The caller has checked who may see them. */
@Repository
public class BenefitPeople {

    private final JdbcClient jdbc;

    BenefitPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A dossier as people name it. */
    public record Name(String reference, String employee) {}

    /** Number and employee of the dossiers with a benefit at an employer. */
    public Map<String, Name> names(String employerId) {
        Map<String, Name> names = new HashMap<>();
        jdbc.sql("""
                        select d.id, d.reference, p.given_name, p.family_name
                          from dossier d join person p on p.id = d.person_id
                         where d.employer_id = :employer
                           and exists (select 1 from wage_cost_benefit b where b.dossier_id = d.id)""")
                .param("employer", employerId)
                .query(row -> {
                    names.put(row.getString("id"), new Name(
                            row.getString("reference"), row.getString("given_name") + " " + row.getString("family_name")));
                });
        return names;
    }

    /** The dossier of each person with a benefit at an employer. */
    public Map<String, String> dossiersByPerson(String employerId) {
        Map<String, String> dossiers = new HashMap<>();
        jdbc.sql("""
                        select distinct d.id, d.person_id from dossier d join wage_cost_benefit b on b.dossier_id = d.id
                         where b.employer_id = :employer and d.person_id is not null""")
                .param("employer", employerId)
                .query(row -> {
                    dossiers.put(row.getString("person_id"), row.getString("id"));
                });
        return dossiers;
    }
}
