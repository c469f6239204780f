package nl.werkbrug.hire;

import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.Visibility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whom an employer told before under the same name and birth date. That somebody has a dossier for another subject, such as a
 * garnishment, is no business of HR: who is not seen is used silently and never mentioned.
 */
@Component
class KnownEmployees {

    private static final String SAME_NAME = """
            select p.id, d.reference,
                   (select count(*) from dossier_party t where t.dossier_id = d.id and t.until_at is null and %s) as seen
              from person p join dossier d on d.person_id = p.id and d.employer_id = :employer
             where p.birth_date = :birth and lower(p.given_name) = lower(:given) and lower(p.family_name) = lower(:family)
             order by seen desc, d.opened_at, p.id""".formatted(Visibility.sees("t"));

    private final JdbcClient jdbc;

    KnownEmployees(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Somebody with the same name and birth date.
     *
     * @param seen whether the viewer may know of the dossier
     */
    record Known(String personId, String reference, boolean seen) {}

    /** Those the viewer may know of come first. */
    @Transactional(readOnly = true)
    List<Known> of(String employerId, String givenName, String familyName, LocalDate birthDate, Viewer viewer) {
        return jdbc.sql(SAME_NAME)
                .param("viewer", viewer.userId())
                .param("employer", employerId)
                .param("given", givenName.strip())
                .param("family", familyName.strip())
                .param("birth", birthDate)
                .query((row, number) ->
                        new Known(row.getString("id"), row.getString("reference"), row.getInt("seen") > 0))
                .list();
    }
}
