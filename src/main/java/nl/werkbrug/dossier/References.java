package nl.werkbrug.dossier;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What processes and papers need of a dossier; they ask for nobody, so nothing is checked. */
@Component
public class References {

    private final JdbcClient jdbc;

    References(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What people call the dossier, for example {@code 2026-000123}. */
    @Transactional(readOnly = true)
    public String of(String dossierId) {
        return column("reference", dossierId);
    }

    /** The id of the employee, in a dossier that has one. */
    @Transactional(readOnly = true)
    public String personOf(String dossierId) {
        return column("person_id", dossierId);
    }

    /** The id of the employee; nothing where the dossier is about a matter or the employer itself. */
    @Transactional(readOnly = true)
    public Optional<String> employeeOf(String dossierId) {
        return jdbc.sql("select person_id from dossier where id = :id and person_id is not null").param("id", dossierId)
                .query(String.class).optional();
    }

    private String column(String column, String dossierId) {
        return jdbc.sql("select " + column + " from dossier where id = :id").param("id", dossierId).query(String.class).single();
    }
}
