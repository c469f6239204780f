package nl.werkbrug.wagesubsidy.payment;

import java.util.List;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.wagesubsidy.WageSubsidy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** At whose desk somebody works on subsidies: the municipalities of a caseworker or team lead, the employers of payroll. */
@Component
public class Desks {

    private static final String AT = """
            select distinct m.party_id from membership m
              join access_rule r on r.role_code = m.role_code and r.subject = :subject and r.works_as = :worksAs
             where m.user_id = :viewer and m.party_id is not null order by m.party_id""";

    private final JdbcClient jdbc;

    Desks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The municipalities of the viewer. */
    List<String> municipalities(Viewer viewer) {
        return at(WorksAs.LOKET, viewer);
    }

    /** @throws NotVisible when the viewer does not work there; so for the next ones */
    void work(String municipalityId, Viewer viewer) {
        require(municipalityId, at(WorksAs.LOKET, viewer));
    }

    void lead(String municipalityId, Viewer viewer) {
        require(municipalityId, at(WorksAs.LOKET_LEAD, viewer));
    }

    /** Whether {@link #lead} would let the viewer through, for pages that show or hide a button. */
    public boolean leads(String municipalityId, Viewer viewer) {
        return at(WorksAs.LOKET_LEAD, viewer).contains(municipalityId);
    }

    boolean worksForEmployer(String employerId, Viewer viewer) {
        return at(WorksAs.PAYROLL, viewer).contains(employerId);
    }

    /** Whether the viewer works at the municipality that pays or at the employer that is paid. */
    public boolean isPartyTo(String municipalityId, String employerId, Viewer viewer) {
        return worksForEmployer(employerId, viewer) || at(WorksAs.LOKET, viewer).contains(municipalityId);
    }

    private List<String> at(WorksAs worksAs, Viewer viewer) {
        return jdbc.sql(AT)
                .param("subject", WageSubsidy.SUBJECT)
                .param("worksAs", worksAs.name())
                .param("viewer", viewer.userId())
                .query(String.class)
                .list();
    }

    private static void require(String partyId, List<String> own) {
        if (!own.contains(partyId)) {
            throw new NotVisible("municipality", partyId);
        }
    }
}
