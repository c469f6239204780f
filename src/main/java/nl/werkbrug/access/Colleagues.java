package nl.werkbrug.access;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who at a party does which work in a dossier: nobody of a party that is not let in to it for the subject now. */
@Component
public class Colleagues {

    private static final String OF = """
            select distinct u.id, u.display_name, u.email from app_user u
              join membership m on m.user_id = u.id and m.party_id = :party
              join access_rule r on r.role_code = m.role_code and r.subject = :subject and r.works_as = :worksAs
              join dossier_party vp on vp.dossier_id = :dossier and vp.subject = r.subject and vp.part = r.part
                                   and vp.party_id = m.party_id and vp.until_at is null
             where u.active = true%s order by u.id""";
    private static final String LEADS = " and m.role_code = '" + Role.LOKET_TEAM_LEAD + "'";

    private final JdbcClient jdbc;

    Colleagues(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everybody with an active account who does this work for the party. */
    public List<Colleague> of(String dossierId, String partyId, String subject, WorksAs worksAs) {
        return list("", dossierId, partyId, subject, worksAs);
    }

    /** The team leads among them; only a loket has these. */
    public List<Colleague> leads(String dossierId, String partyId, String subject, WorksAs worksAs) {
        return list(LEADS, dossierId, partyId, subject, worksAs);
    }

    private List<Colleague> list(String more, String dossierId, String partyId, String subject, WorksAs worksAs) {
        return jdbc.sql(OF.formatted(more))
                .param("dossier", dossierId)
                .param("party", partyId)
                .param("subject", subject)
                .param("worksAs", worksAs.name())
                .query((row, number) ->
                        new Colleague(row.getString("id"), row.getString("display_name"), row.getString("email")))
                .list();
    }
}
