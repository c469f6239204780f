package nl.werkbrug.ending;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.Visibility;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.dossier.Consequence;
import nl.werkbrug.shared.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What followed from an end, each behind the wall of its own subject. */
@Repository
public class EmploymentEndItems {

    private static final String INSERT = """
            insert into employment_end_item
              (end_id, told_times, number, dossier_id, subject, about, happens, at_risk_cents, why, warning)
            values (:end, :times, :number, :dossier, :subject, :about, :happens, :cents, :why, :warning)""";
    private static final String SHOWN = """
            select t.* from employment_end_item t
             where t.end_id = :end and t.told_times = :times and %s order by t.number""";

    private final JdbcClient jdbc;

    EmploymentEndItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One consequence with its wall. */
    record Walled(String subject, Consequence consequence) {}

    void insert(ToldEnd end, List<Walled> all) {
        for (int i = 0; i < all.size(); i++) {
            Consequence it = all.get(i).consequence();
            jdbc.sql(INSERT)
                    .param("end", end.id())
                    .param("times", end.toldTimes())
                    .param("number", i + 1)
                    .param("dossier", end.dossierId())
                    .param("subject", all.get(i).subject())
                    .param("about", cut(it.about(), 300))
                    .param("happens", it.happens())
                    .param("cents", it.atRisk() == null ? null : it.atRisk().cents())
                    .param("why", it.why())
                    .param("warning", cut(it.warning(), 1000))
                    .update();
        }
    }

    /** What followed the last time it was told, as far as the viewer works for the employer on its subject. */
    public List<Consequence> shown(ToldEnd end, Viewer viewer) {
        return jdbc.sql(SHOWN.formatted(Visibility.actsAs("t", WorksAs.PAYROLL)))
                .param("end", end.id())
                .param("times", end.doneTimes())
                .param("viewer", viewer.userId())
                .query(EmploymentEndItems::row)
                .list();
    }

    private static String cut(String text, int most) {
        return text == null || text.length() <= most ? text : text.substring(0, most);
    }

    private static Consequence row(ResultSet row, int number) throws SQLException {
        Long cents = row.getObject("at_risk_cents", Long.class);
        return new Consequence(
                row.getString("about"), row.getString("happens"), cents == null ? null : Money.cents(cents), row.getString("why"), false,
                null, row.getString("warning"), null);
    }
}
