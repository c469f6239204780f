package nl.werkbrug.lab;

import java.time.Clock;
import java.util.List;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.shared.SqlTime;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whose figures somebody sees: the municipalities that a team lead leads, and those that agreed to share theirs. Others see none. */
@Service
public class LabMunicipalities {

    private static final String LEADS = "exists (select 1 from membership m where m.user_id = :viewer and m.role_code = 'LOKET_TEAM_LEAD'%s)";
    private static final String MINE = LEADS.formatted(" and m.party_id = p.id");
    private static final String VISIBLE = """
            select p.id, p.name, case when %s then 1 else 0 end as leads, case when s.municipality_id is null then 0 else 1 end as shared
              from party p left join lab_shared s on s.municipality_id = p.id
             where p.kind = 'MUNICIPALITY' and (%s or s.municipality_id is not null and %s)
             order by leads desc, p.name, p.id""".formatted(MINE, MINE, LEADS.formatted(""));

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    LabMunicipalities(JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A municipality.
     *
     * @param leads whether the viewer leads its loket
     * @param shared whether team leads of others see its figures
     */
    public record Seen(String id, String name, boolean leads, boolean shared) {}

    /**
     * All of the viewer, the own ones first.
     *
     * @throws NotVisible when the viewer leads no loket
     */
    @Transactional(readOnly = true)
    public List<Seen> of(Viewer viewer) {
        List<Seen> all = jdbc.sql(VISIBLE)
                .param("viewer", viewer.userId())
                .query((row, number) -> new Seen(
                        row.getString("id"), row.getString("name"), row.getInt("leads") == 1, row.getInt("shared") == 1))
                .list();
        if (all.isEmpty()) {
            throw new NotVisible("lab", viewer.userId());
        }
        return all;
    }

    /**
     * One that the viewer leads.
     *
     * @throws NotVisible when the viewer does not
     */
    @Transactional(readOnly = true)
    public Seen led(String id, Viewer viewer) {
        return of(viewer).stream().filter(it -> it.leads() && it.id().equals(id)).findFirst().orElseThrow(() -> new NotVisible("lab", id));
    }

    /** Shows the figures to the team leads of other municipalities, or no longer; the same asked twice is done once. */
    @Transactional
    public void share(String id, boolean share, Viewer viewer) {
        led(id, viewer);
        if (share ? add(id, viewer) : jdbc.sql("delete from lab_shared where municipality_id = :id").param("id", id).update() == 1) {
            audit.did(viewer.userId(), share ? "SHARE" : "STOP_SHARING", "lab", id, null);
        }
    }

    private boolean add(String id, Viewer viewer) {
        if (jdbc.sql("select count(*) from lab_shared where municipality_id = :id").param("id", id).query(Integer.class).single() > 0) {
            return false;
        }
        try {
            return jdbc.sql("insert into lab_shared (municipality_id, shared_by, shared_at) values (:id, :viewer, :now)")
                            .param("id", id)
                            .param("viewer", viewer.userId())
                            .param("now", SqlTime.toSql(clock.instant()))
                            .update()
                    == 1;
        } catch (DuplicateKeyException e) {
            // Somebody else did in between.
            return false;
        }
    }
}
