package nl.werkbrug.wagecostbenefit;

import java.time.Clock;
import java.util.Optional;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.party.Employer;
import nl.werkbrug.party.Employers;
import nl.werkbrug.shared.SqlTime;
import nl.werkbrug.shared.Words;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How often each employer files the wage tax return: as payroll said, else as often as it pays. */
@Service
public class ReturnPeriods {

    private final JdbcClient jdbc;
    private final Employers employers;
    private final BenefitTable benefits;
    private final AuditTrail audit;
    private final Clock clock;

    ReturnPeriods(JdbcClient jdbc, Employers employers, BenefitTable benefits, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.employers = employers;
        this.benefits = benefits;
        this.audit = audit;
        this.clock = clock;
    }

    /** Empty while it is not known: who pays by the week must say it. The caller has checked who asks. */
    @Transactional(readOnly = true)
    public Optional<ReturnPeriod> of(String employerId) {
        return jdbc.sql("select return_period from wage_cost_benefit_employer where employer_id = :id")
                .param("id", employerId)
                .query(String.class)
                .optional()
                .map(ReturnPeriod::valueOf)
                .or(() -> employers.find(employerId).map(Employer::payPeriod).flatMap(ReturnPeriod::of));
    }

    /**
     * Says how often.
     *
     * @return why not, in Dutch; empty when it is written down
     * @throws NotVisible when the viewer does no payroll for the employer
     */
    @Transactional
    public Optional<String> tell(String employerId, ReturnPeriod period, Viewer viewer) {
        employers.forPayroll(employerId, viewer);
        boolean others = benefits.ofEmployer(employerId).stream()
                .anyMatch(it -> it.returnPeriod() != period && (it.running() || it.state() == Benefit.State.ASKING));
        if (others) {
            return Optional.of(Words.of("wagecostbenefit.return-periods.wage-cost-benefits-with"));
        }
        if (update(employerId, period, viewer) == 0) {
            insert(employerId, period, viewer);
        }
        audit.did(viewer.userId(), "RETURN_PERIOD", "employer", employerId, period.name());
        return Optional.empty();
    }

    private void insert(String employerId, ReturnPeriod period, Viewer viewer) {
        try {
            write("insert into wage_cost_benefit_employer (employer_id, return_period, told_by, told_at) values (:id, :period, :by, :now)",
                    employerId, period, viewer);
        } catch (DuplicateKeyException e) {
            // Told by somebody else in between: the last one who speaks is right.
            update(employerId, period, viewer);
        }
    }

    private int update(String employerId, ReturnPeriod period, Viewer viewer) {
        return write("update wage_cost_benefit_employer set return_period = :period, told_by = :by, told_at = :now where employer_id = :id",
                employerId, period, viewer);
    }

    private int write(String sql, String employerId, ReturnPeriod period, Viewer viewer) {
        return jdbc.sql(sql)
                .param("id", employerId)
                .param("period", period.name())
                .param("by", viewer.userId())
                .param("now", SqlTime.toSql(clock.instant()))
                .update();
    }
}
