package nl.werkbrug.debthelp;

import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.debthelp.Referral.Referrer;
import nl.werkbrug.debthelp.store.ReferralTable;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.garnishment.Garnishment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may refer an employee, and who may say something about a referral. Payroll refers from a garnishment, which HR does not see;
 * loket and job coach refer whom they work for.
 */
@Component
public class ReferralRights {

    private static final String REFERRER = """
            select distinct vp.party_id, vr.works_as from dossier_party vp
              join dossier d on d.id = vp.dossier_id and d.person_id is not null
              join membership vm on vm.party_id = vp.party_id and vm.user_id = :viewer
              join access_rule vr on vr.role_code = vm.role_code and vr.subject = vp.subject and vr.part = vp.part
             where vp.dossier_id = :dossier and vp.until_at is null
               and (vr.works_as = 'PAYROLL' and vp.subject = 'GARNISHMENT' or vr.works_as in ('LOKET', 'COACH'))
             order by vr.works_as, vp.party_id""";

    private final JdbcClient jdbc;
    private final Dossiers dossiers;
    private final ReferralTable table;

    ReferralRights(JdbcClient jdbc, Dossiers dossiers, ReferralTable table) {
        this.jdbc = jdbc;
        this.dossiers = dossiers;
        this.table = table;
    }

    /** As whom the viewer may refer the employee of a dossier; empty when that is not the viewer's work. */
    @Transactional(readOnly = true)
    public Optional<Referrer> referrer(String dossierId, Viewer viewer) {
        List<Referrer> parts = jdbc.sql(REFERRER).param("dossier", dossierId).param("viewer", viewer.userId())
                .query((row, number) -> new Referrer(
                        row.getString("party_id"), WorksAs.valueOf(row.getString("works_as")), viewer.userId()))
                .list();
        return parts.stream().findFirst();
    }

    /** Whether the referrer sees the garnishments, so that they can go along. */
    @Transactional(readOnly = true)
    public boolean seesGarnishments(String dossierId, Referrer referrer, Viewer viewer) {
        return dossiers.acts(dossierId, Garnishment.SUBJECT, viewer, referrer.part());
    }

    /** @throws NotVisible when the viewer did not refer, nor anybody at the same party */
    @Transactional(readOnly = true)
    public Referral asReferrer(String id, Viewer viewer) {
        return table.asReferrer(id, viewer).orElseThrow(() -> new NotVisible("debt help referral", id));
    }

    /** Whoever referred or helps can note that the employee takes the consent back. */
    @Transactional(readOnly = true)
    public Referral mayWithdraw(String id, Viewer viewer) {
        return table.asReferrer(id, viewer).or(() -> table.asHelper(id, viewer))
                .orElseThrow(() -> new NotVisible("debt help referral", id));
    }
}
