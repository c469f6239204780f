package nl.werkbrug.wagecostbenefit;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.werkbrug.shared.SqlTime;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The periods of benefits; joins the caller's transaction. Who may see them is checked by the caller. */
@Repository
public class BenefitPeriodTable {

    private static final String SELECT =
            "select p.*, b.return_period from wage_cost_benefit_period p join wage_cost_benefit b on b.id = p.benefit_id where ";

    private final JdbcClient jdbc;
    private final Clock clock;

    BenefitPeriodTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The id follows from both, so that two nodes meet at the primary key. */
    static String id(String benefitId, TaxPeriod period) {
        return UUID.nameUUIDFromBytes((benefitId + "/" + period.code()).getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** The process reached the period; false when it did before. */
    boolean open(String benefitId, TaxPeriod it) {
        ensure(benefitId, it);
        return jdbc.sql("update wage_cost_benefit_period set opened = true where id = :id and opened = false")
                        .param("id", id(benefitId, it))
                        .update()
                == 1;
    }

    /** All periods of all benefits at an employer, by benefit. */
    Map<String, List<BenefitPeriod>> ofEmployer(String employerId) {
        return jdbc.sql(SELECT + "b.employer_id = :employer order by p.first_day")
                .param("employer", employerId)
                .query(BenefitPeriodTable::row)
                .stream()
                .collect(Collectors.groupingBy(BenefitPeriod::benefitId));
    }

    /** The newest period that the process reached. */
    Optional<BenefitPeriod> latest(String benefitId) {
        List<BenefitPeriod> opened = jdbc.sql(SELECT + "p.benefit_id = :benefit and p.opened = true order by p.first_day desc limit 1")
                .param("benefit", benefitId)
                .query(BenefitPeriodTable::row)
                .list();
        return opened.stream().findFirst();
    }

    /** Writes the period down; false when it was there. */
    boolean ensure(String benefitId, TaxPeriod it) {
        if (find(id(benefitId, it)).isPresent()) {
            return false;
        }
        try {
            jdbc.sql("""
                            insert into wage_cost_benefit_period (id, benefit_id, of_year, period_number, first_day, last_day)
                            values (:id, :benefit, :year, :number, :first, :last)""")
                    .param("id", id(benefitId, it))
                    .param("benefit", benefitId)
                    .param("year", it.year())
                    .param("number", it.number())
                    .param("first", it.first())
                    .param("last", it.last())
                    .update();
            return true;
        } catch (DuplicateKeyException e) {
            // Written by another node in between; both databases only undo the statement.
            return false;
        }
    }

    public Optional<BenefitPeriod> find(String id) {
        return jdbc.sql(SELECT + "p.id = :id").param("id", id).query(BenefitPeriodTable::row).optional();
    }

    /** All that were opened, oldest first. */
    public List<BenefitPeriod> of(String benefitId) {
        return jdbc.sql(SELECT + "p.benefit_id = :benefit order by p.first_day")
                .param("benefit", benefitId)
                .query(BenefitPeriodTable::row)
                .list();
    }

    /** The periods of all benefits of an employer in a year. */
    public List<BenefitPeriod> ofEmployer(String employerId, int year) {
        return jdbc.sql(SELECT + "b.employer_id = :employer and p.of_year = :year order by p.first_day")
                .param("employer", employerId)
                .param("year", year)
                .query(BenefitPeriodTable::row)
                .list();
    }

    void register(String id, RegisterStatus status, LocalDate testedOn, boolean byFile, String userId) {
        jdbc.sql("""
                        update wage_cost_benefit_period set register = :register, tested_on = :on, by_file = :file,
                               changed_by = :by, changed_at = :now where id = :id""")
                .param("register", status.name())
                .param("on", testedOn)
                .param("file", byFile)
                .param("by", userId)
                .param("now", SqlTime.toSql(clock.instant()))
                .param("id", id)
                .update();
    }

    void hours(String id, BigDecimal hours, String userId) {
        jdbc.sql("update wage_cost_benefit_period set hours = :hours, changed_by = :by, changed_at = :now where id = :id")
                .param("hours", hours)
                .param("by", userId)
                .param("now", SqlTime.toSql(clock.instant()))
                .param("id", id)
                .update();
    }

    private static BenefitPeriod row(ResultSet row, int number) throws SQLException {
        return new BenefitPeriod(
                row.getString("id"), row.getString("benefit_id"),
                new TaxPeriod(ReturnPeriod.valueOf(row.getString("return_period")), row.getInt("of_year"), row.getInt("period_number"),
                        SqlTime.date(row, "first_day"), SqlTime.date(row, "last_day")),
                RegisterStatus.valueOf(row.getString("register")), SqlTime.date(row, "tested_on"), row.getBoolean("by_file"),
                row.getBigDecimal("hours"));
    }
}
