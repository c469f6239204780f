package nl.werkbrug.wagesubsidy.change;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.werkbrug.wagesubsidy.payment.SubsidyMonths;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which subsidies were revalued in which year; joins the caller's transaction. */
@Repository
class RevaluationTable {

    private final JdbcClient jdbc;

    RevaluationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One revaluation; its id is also that of its decision. */
    record Revaluation(String id, String wageSubsidyId, int year) {}

    /** Subsidies that ran before the year, and were not begun in it yet. */
    List<String> due(int year) {
        return jdbc.sql("""
                        select s.id from wage_subsidy s
                         where s.state = 'GRANTED' and s.starts_on < :newYear
                           and not exists (select 1 from wage_subsidy_revaluation r
                                            where r.wage_subsidy_id = s.id and r.of_year = :year)
                         order by s.id""")
                .param("newYear", SubsidyMonths.newYear(year))
                .param("year", year)
                .query(String.class)
                .list();
    }

    /** The id always follows from both, so that two nodes meet at the primary key; null for the second one. */
    String begin(String wageSubsidyId, int year) {
        String id = UUID.nameUUIDFromBytes((wageSubsidyId + "/" + year).getBytes(StandardCharsets.UTF_8)).toString();
        try {
            jdbc.sql("insert into wage_subsidy_revaluation (id, wage_subsidy_id, of_year) values (:id, :subsidy, :year)")
                    .param("id", id)
                    .param("subsidy", wageSubsidyId)
                    .param("year", year)
                    .update();
            return id;
        } catch (DuplicateKeyException e) {
            return null;
        }
    }

    /** @throws org.springframework.dao.EmptyResultDataAccessException when there is none */
    Revaluation get(String id) {
        return jdbc.sql("select * from wage_subsidy_revaluation where id = :id")
                .param("id", id)
                .query((row, number) -> new Revaluation(row.getString("id"), row.getString("wage_subsidy_id"), row.getInt("of_year")))
                .single();
    }
}
