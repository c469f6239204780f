package nl.werkbrug.dossier;

import java.util.List;
import nl.werkbrug.access.WorksAs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who besides the employer is let in to a dossier now; asks for nobody, so nothing is checked. */
@Component
public class LetIn {

    private final JdbcClient jdbc;

    LetIn(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A party with the part as which it was let in. */
    public record Helper(String partyId, WorksAs worksAs) {}

    @Transactional(readOnly = true)
    public List<Helper> besidesEmployer(String dossierId, String subject) {
        return jdbc.sql("""
                        select distinct party_id, part from dossier_party
                         where dossier_id = :dossier and subject = :subject and until_at is null and part <> 'EMPLOYER'
                         order by part, party_id""")
                .param("dossier", dossierId)
                .param("subject", subject)
                .query((row, number) -> new Helper(row.getString("party_id"), WorksAs.valueOf(row.getString("part"))))
                .list();
    }
}
