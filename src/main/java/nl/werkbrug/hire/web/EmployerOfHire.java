package nl.werkbrug.hire.web;

import java.util.Optional;
import nl.werkbrug.access.EmployerOfAddress;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.Visibility;
import nl.werkbrug.hire.Hire;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Of which employer the pages of a hire are. */
@Component
class EmployerOfHire implements EmployerOfAddress {

    private static final String FIND = """
            select h.employer_id from hire h join dossier_party s on s.dossier_id = h.dossier_id and s.subject = :subject
             where h.id = :id and\s""" + Visibility.sees("s") + " limit 1";

    private final JdbcClient jdbc;

    EmployerOfHire(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<String> employer(String path, String id, Viewer viewer) {
        return path.startsWith("/aannames/") || path.startsWith("/aannemen/")
                ? jdbc.sql(FIND)
                        .param("id", id)
                        .param("subject", Hire.SUBJECT)
                        .param("viewer", viewer.userId())
                        .query(String.class)
                        .optional()
                : Optional.empty();
    }
}
