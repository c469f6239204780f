package nl.werkbrug.wagecostbenefit.web;

import java.util.Optional;
import nl.werkbrug.access.EmployerOfAddress;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.Visibility;
import nl.werkbrug.wagecostbenefit.Benefit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Of which employer what somebody does about one loonkostenvoordeel is. */
@Component
class EmployerOfBenefit implements EmployerOfAddress {

    private static final String FIND = """
            select b.employer_id from wage_cost_benefit b join dossier_party s on s.dossier_id = b.dossier_id and s.subject = :subject
             where b.id = :id and\s""" + Visibility.sees("s") + " limit 1";

    private final JdbcClient jdbc;

    EmployerOfBenefit(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<String> employer(String path, String id, Viewer viewer) {
        return path.startsWith(BenefitPages.HOME + "/machtiging/")
                ? jdbc.sql(FIND)
                        .param("id", id)
                        .param("subject", Benefit.SUBJECT)
                        .param("viewer", viewer.userId())
                        .query(String.class)
                        .optional()
                : Optional.empty();
    }
}
