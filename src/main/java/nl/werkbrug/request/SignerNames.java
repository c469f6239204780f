package nl.werkbrug.request;

import nl.werkbrug.access.ActingFor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The names under letters. */
@Component
class SignerNames {

    private final JdbcClient jdbc;

    SignerNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who signed the decision; "X voor Y" when X stood in for Y. */
    String of(String decisionId) {
        return jdbc.sql("select " + ActingFor.names("s", "sf") + " from request_decision d"
                        + " join app_user s on s.id = d.signed_by left join app_user sf on sf.id = d.signed_for where d.id = :id")
                .param("id", decisionId)
                .query(String.class)
                .single();
    }
}
