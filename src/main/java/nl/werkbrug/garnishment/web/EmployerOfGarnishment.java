package nl.werkbrug.garnishment.web;

import java.util.Optional;
import nl.werkbrug.access.EmployerOfAddress;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.Visibility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Of which employer the pages of a garnishment, of an imported pay run and of a payment file are. */
@Component
class EmployerOfGarnishment implements EmployerOfAddress {

    private static final String DOES_PAYROLL = """
            exists (select 1 from membership m where m.user_id = :viewer and m.party_id = it.employer_id
                      and m.role_code in ('EMPLOYER_PAYROLL', 'PAYROLL_AGENT'))""";
    private static final String FIND = "select g.employer_id from garnishment g where g.id = :id and " + Visibility.sees("g")
            + " union select it.employer_id from pay_run_import it where it.id = :id and " + DOES_PAYROLL
            + " union select it.employer_id from payment_batch it where it.id = :id and " + DOES_PAYROLL;

    private final JdbcClient jdbc;

    EmployerOfGarnishment(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<String> employer(String path, String id, Viewer viewer) {
        return path.startsWith("/loonbeslag/") || path.startsWith("/werk/")
                ? jdbc.sql(FIND).param("id", id).param("viewer", viewer.userId()).query(String.class).optional()
                : Optional.empty();
    }
}
