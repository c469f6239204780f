package nl.werkbrug.wagesubsidy.payment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import nl.werkbrug.shared.DutchTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Proposes what is due this month for every subsidy. Safe on any number of nodes, at any moment, as often as one likes. */
@Service
public class PaymentRun {

    private static final Logger LOG = LoggerFactory.getLogger(PaymentRun.class);

    private final PaymentLineTable lines;
    private final PaymentCalendar calendar;
    private final PaymentStep step;
    private final UnapprovedLines unapproved;
    private final Clock clock;

    PaymentRun(PaymentLineTable lines, PaymentCalendar calendar, PaymentStep step, UnapprovedLines unapproved, Clock clock) {
        this.lines = lines;
        this.calendar = calendar;
        this.step = step;
        this.unapproved = unapproved;
        this.clock = clock;
    }

    /**
     * Each subsidy in a transaction of its own.
     *
     * @return how many lines were added
     * @throws IllegalStateException at the end, when some subsidies failed; another run tries only what is left
     */
    public int propose() {
        LocalDate today = DutchTime.today(clock);
        int added = 0;
        int failed = 0;
        for (PaymentLineTable.Candidate it : lines.candidates()) {
            Optional<YearMonth> month = calendar.newestDue(it.municipalityId(), today);
            int more = month.isPresent() ? propose(it, month.get()) : 0;
            added += Math.max(0, more);
            failed += more < 0 ? 1 : 0;
        }
        lines.pausedWithLines().forEach(unapproved::pause);
        if (failed > 0) {
            throw new IllegalStateException(failed + " subsidies could not be proposed, see the log");
        }
        return added;
    }

    /** How many lines, or -1 when it failed: one bad subsidy must not stop the payment of the others. */
    private int propose(PaymentLineTable.Candidate it, YearMonth month) {
        try {
            return step.propose(it.wageSubsidyId(), month);
        } catch (RuntimeException e) {
            LOG.error("Wage subsidy {} could not be proposed: {}", it.wageSubsidyId(), e.getClass().getName());
            return -1;
        }
    }
}
