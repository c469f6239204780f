package nl.werkbrug.agenda;

import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which parties are let in to a dossier, and as which of them somebody works there. */
@Component
public class DossierParts {

    private static final String LET_IN = """
            select distinct vp.party_id, p.name, vp.part, r.works_as
              from dossier_party vp
              join party p on p.id = vp.party_id
              join access_rule r on r.subject = vp.subject and r.part = vp.part
             where vp.dossier_id = :dossier and vp.subject = :subject and vp.until_at is null and r.by_right = false""";
    private static final String OWN = " and exists (select 1 from membership m"
            + " where m.user_id = :viewer and m.party_id = vp.party_id and m.role_code = r.role_code)";
    private static final String ORDER = " order by p.name, vp.party_id, r.works_as";

    private final JdbcClient jdbc;

    DossierParts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everybody who is let in now. */
    @Transactional(readOnly = true)
    public List<DossierPart> of(String dossierId, String subject) {
        return read(jdbc.sql(LET_IN + ORDER), dossierId, subject);
    }

    /**
     * As which party the viewer works in the dossier.
     *
     * @throws NotVisible when as none
     */
    @Transactional(readOnly = true)
    public DossierPart own(String dossierId, String subject, Viewer viewer) {
        return ownIfAny(dossierId, subject, viewer).orElseThrow(() -> new NotVisible("dossier", dossierId));
    }

    private Optional<DossierPart> ownIfAny(String dossierId, String subject, Viewer viewer) {
        return read(jdbc.sql(LET_IN + OWN + ORDER).param("viewer", viewer.userId()), dossierId, subject).stream().findFirst();
    }

    private static List<DossierPart> read(JdbcClient.StatementSpec statement, String dossierId, String subject) {
        return statement.param("dossier", dossierId)
                .param("subject", subject)
                .query((row, number) -> new DossierPart(
                        row.getString("party_id"), row.getString("name"), row.getString("part"),
                        WorksAs.valueOf(row.getString("works_as"))))
                .list();
    }
}
