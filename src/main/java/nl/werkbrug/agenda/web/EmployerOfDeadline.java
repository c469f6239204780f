package nl.werkbrug.agenda.web;

import java.util.Optional;
import nl.werkbrug.access.EmployerChoices;
import nl.werkbrug.access.EmployerOfAddress;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.Visibility;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Of which employer the page of a deadline is. */
@Component
class EmployerOfDeadline implements EmployerOfAddress {

    private static final String FIND = """
            select d.dossier_id from running_deadline d
             where d.id = :id and\s""" + Visibility.sees("d");

    private final JdbcClient jdbc;
    private final EmployerChoices choices;

    EmployerOfDeadline(JdbcClient jdbc, @Lazy EmployerChoices choices) {
        this.jdbc = jdbc;
        this.choices = choices;
    }

    @Override
    public Optional<String> employer(String path, String id, Viewer viewer) {
        return path.startsWith("/termijnen/")
                ? jdbc.sql(FIND).param("id", id).param("viewer", viewer.userId()).query(String.class).optional()
                        .flatMap(dossier -> choices.ofDossier(dossier, viewer)).map(EmployerChoices.Choice::id)
                : Optional.empty();
    }
}
