package nl.werkbrug.hire;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The mail address at which an employee answered the questions of a hire; callers checked who asks for it. */
@Component
public class EmployeeMail {

    private static final String OF = """
            select i.recipient from hire_invitation i join hire h on h.id = i.hire_id
             where h.dossier_id = :dossier and i.kind = 'PERSON' and i.used_at is not null
             order by i.used_at desc limit 1""";

    private final JdbcClient jdbc;

    EmployeeMail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty when the employee never answered by a link. */
    @Transactional(readOnly = true)
    public Optional<String> of(String dossierId) {
        return jdbc.sql(OF).param("dossier", dossierId).query(String.class).optional();
    }
}
