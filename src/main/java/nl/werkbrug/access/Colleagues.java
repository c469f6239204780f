package nl.werkbrug.access;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who at a party does which work. */
@Component
public class Colleagues {

    private static final String OF = """
            select distinct u.id, u.display_name, u.email from app_user u
              join membership m on m.user_id = u.id and m.party_id = :party
              join access_rule r on r.role_code = m.role_code and r.subject = :subject and r.works_as = :worksAs
             where u.active = true order by u.id""";

    private final JdbcClient jdbc;

    Colleagues(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everybody with an active account who does this work for the party. */
    public List<Colleague> of(String partyId, String subject, WorksAs worksAs) {
        return jdbc.sql(OF)
                .param("party", partyId)
                .param("subject", subject)
                .param("worksAs", worksAs.name())
                .query((row, number) ->
                        new Colleague(row.getString("id"), row.getString("display_name"), row.getString("email")))
                .list();
    }
}
