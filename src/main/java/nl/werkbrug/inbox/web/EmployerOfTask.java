package nl.werkbrug.inbox.web;

import java.util.Optional;
import nl.werkbrug.access.EmployerOfAddress;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.Visibility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** For which employer a deed on a task is done. */
@Component
class EmployerOfTask implements EmployerOfAddress {

    private static final String FIND = """
            select t.party_id from inbox_task t join employer e on e.party_id = t.party_id
             where t.id = :id and\s""" + Visibility.worksOn("t");

    private final JdbcClient jdbc;

    EmployerOfTask(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<String> employer(String path, String id, Viewer viewer) {
        return path.startsWith("/inbox/")
                ? jdbc.sql(FIND).param("id", id).param("viewer", viewer.userId()).query(String.class).optional()
                : Optional.empty();
    }
}
