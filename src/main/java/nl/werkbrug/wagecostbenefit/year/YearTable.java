package nl.werkbrug.wagecostbenefit.year;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.SqlTime;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The years of employers; joins the caller's transaction. Who may see them is checked by the caller. */
@Repository
class YearTable {

    private final JdbcClient jdbc;

    YearTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Employers with a benefit in the year whose year was not begun. */
    List<String> due(int year) {
        return jdbc.sql("""
                        select distinct b.employer_id from wage_cost_benefit b
                          join wage_cost_benefit_period p on p.benefit_id = b.id and p.of_year = :year
                         where b.state in ('RUNNING', 'ENDED')
                           and not exists (select 1 from wage_cost_benefit_year y where y.employer_id = b.employer_id and y.of_year = :year)
                         order by b.employer_id""")
                .param("year", year)
                .query(String.class)
                .list();
    }

    /** The id follows from both, so that two nodes meet at the primary key; null for the second one. */
    String begin(String employerId, int year, String dossierId) {
        String id = UUID.nameUUIDFromBytes(("wage-cost-benefit " + employerId + "/" + year).getBytes(StandardCharsets.UTF_8)).toString();
        try {
            jdbc.sql("insert into wage_cost_benefit_year (id, employer_id, of_year, dossier_id) values (:id, :employer, :year, :dossier)")
                    .param("id", id)
                    .param("employer", employerId)
                    .param("year", year)
                    .param("dossier", dossierId)
                    .update();
            return id;
        } catch (DuplicateKeyException e) {
            return null;
        }
    }

    Optional<BenefitYear> find(String id) {
        return jdbc.sql("select * from wage_cost_benefit_year where id = :id").param("id", id).query(YearTable::row).optional();
    }

    /** @throws EmptyResultDataAccessException when there is none */
    BenefitYear get(String id) {
        return find(id).orElseThrow(() -> new EmptyResultDataAccessException(1));
    }

    List<BenefitYear> ofEmployer(String employerId) {
        return jdbc.sql("select * from wage_cost_benefit_year where employer_id = :employer order by of_year desc")
                .param("employer", employerId)
                .query(YearTable::row)
                .list();
    }

    /** Writes down all days and amounts as they are in the record. */
    void keep(BenefitYear it) {
        jdbc.sql("""
                        update wage_cost_benefit_year set overview_on = :overview, decided_on = :decidedOn, decided_cents = :decided,
                               paid_on = :paidOn, paid_cents = :paid, objected_on = :objected where id = :id""")
                .param("overview", it.overviewOn())
                .param("decidedOn", it.decidedOn())
                .param("decided", it.decided() == null ? null : it.decided().cents())
                .param("paidOn", it.paidOn())
                .param("paid", it.paid() == null ? null : it.paid().cents())
                .param("objected", it.objectedOn())
                .param("id", it.id())
                .update();
    }

    /** What the overview says, by dossier. */
    Map<String, OverviewLine> lines(String yearId) {
        Map<String, OverviewLine> lines = new HashMap<>();
        jdbc.sql("select * from wage_cost_benefit_overview where year_id = :id").param("id", yearId).query(row -> {
            lines.put(row.getString("dossier_id"), new OverviewLine(row.getBigDecimal("hours"), Money.cents(row.getLong("cents"))));
        });
        return lines;
    }

    void line(String yearId, String dossierId, OverviewLine it) {
        forget(yearId, dossierId);
        jdbc.sql("insert into wage_cost_benefit_overview (year_id, dossier_id, hours, cents) values (:year, :dossier, :hours, :cents)")
                .param("year", yearId)
                .param("dossier", dossierId)
                .param("hours", it.hours())
                .param("cents", it.amount().cents())
                .update();
    }

    void forget(String yearId, String dossierId) {
        jdbc.sql("delete from wage_cost_benefit_overview where year_id = :year and dossier_id = :dossier")
                .param("year", yearId)
                .param("dossier", dossierId)
                .update();
    }

    private static BenefitYear row(ResultSet row, int number) throws SQLException {
        return new BenefitYear(
                row.getString("id"), row.getString("employer_id"), row.getInt("of_year"), row.getString("dossier_id"),
                SqlTime.date(row, "overview_on"), SqlTime.date(row, "decided_on"), money(row, "decided_cents"),
                SqlTime.date(row, "paid_on"), money(row, "paid_cents"), SqlTime.date(row, "objected_on"));
    }

    private static Money money(ResultSet row, String column) throws SQLException {
        BigDecimal cents = row.getBigDecimal(column);
        return cents == null ? null : Money.cents(cents.longValueExact());
    }
}
