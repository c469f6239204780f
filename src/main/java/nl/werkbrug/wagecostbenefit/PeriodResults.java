package nl.werkbrug.wagecostbenefit;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.wagecostbenefit.Benefit.Ending;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What payroll tells about periods: whether the employee is in the register, and the paid hours. */
@Service
public class PeriodResults {

    /** More hours than anybody is paid in a month. */
    public static final BigDecimal MOST_HOURS = new BigDecimal("800");

    private final BenefitTable table;
    private final BenefitPeriodTable periods;
    private final BenefitLives lives;
    private final BenefitProcess process;
    private final BenefitNotes notes;
    private final Clock clock;

    PeriodResults(
            BenefitTable table, BenefitPeriodTable periods, BenefitLives lives, BenefitProcess process, BenefitNotes notes, Clock clock) {
        this.table = table;
        this.periods = periods;
        this.lives = lives;
        this.process = process;
        this.notes = notes;
        this.clock = clock;
    }

    /** The door through which it comes. */
    public enum Door { TASK, PAGE, FILE }

    /**
     * What is told; null leaves it as it is.
     *
     * @param testedOn when somebody looked; null for today
     */
    public record Told(RegisterStatus register, LocalDate testedOn, BigDecimal hours) {}

    /** Why nothing can be told about a period, in Dutch; empty when it can. */
    public Optional<String> refusal(Benefit it, TaxPeriod period, Told told) {
        if (!it.ran() && it.state() != Benefit.State.ASKING) {
            return Optional.of(Words.of("wagecostbenefit.period-results.this-wage-cost-benefit"));
        }
        if (period.first().isAfter(DutchTime.today(clock))) {
            return Optional.of(Words.of("wagecostbenefit.period-results.has-not-begun-yet", period.label()));
        }
        if (period.last().isBefore(it.startsOn())) {
            return Optional.of(Words.of("wagecostbenefit.period-results.is-before-the-start", period.label(), it.startsOn()));
        }
        if (it.ended() != Ending.REGISTER && !it.covers(period)) {
            return Optional.of(Words.of("wagecostbenefit.period-results.is-after-the-end", period.label(), it.lastDay()));
        }
        return told.register() != null && !it.perRegister()
                ? Optional.of(Words.of("wagecostbenefit.period-results.no-target-group-register"))
                : Optional.empty();
    }

    /**
     * Writes it down; telling the same again changes nothing. Who may tell it is checked by the caller.
     *
     * @return why not, in Dutch; empty when it is written down
     */
    @Transactional
    public Optional<String> tell(String benefitId, TaxPeriod period, Told told, Door door, Viewer viewer) {
        Benefit it = table.lock(benefitId);
        Optional<String> refusal = refusal(it, period, told);
        if (refusal.isPresent()) {
            return refusal;
        }
        periods.ensure(benefitId, period);
        BenefitPeriod before = periods.find(BenefitPeriodTable.id(benefitId, period)).orElseThrow();
        if (told.hours() != null && (before.hours() == null || before.hours().compareTo(told.hours()) != 0)) {
            periods.hours(before.id(), told.hours(), viewer.userId());
            notes.did(it, "HOURS", Words.in(Language.DUTCH, "wagecostbenefit.kept.hours", period.dutchLabel()), period.code(), viewer);
        }
        if (told.register() != null && told.register() != before.register()) {
            register(it, before, told, door, viewer);
        }
        return Optional.empty();
    }

    private void register(Benefit it, BenefitPeriod before, Told told, Door door, Viewer viewer) {
        RegisterStatus status = told.register();
        LocalDate today = DutchTime.today(clock);
        LocalDate on = status == RegisterStatus.UNKNOWN ? null : told.testedOn() == null ? today : told.testedOn();
        periods.register(before.id(), status, on, door == Door.FILE, viewer.userId());
        notes.did(it, "REGISTER", Words.in(Language.DUTCH, "wagecostbenefit.kept.register",
                before.period().dutchLabel(), status.dutchLabel()),
                before.period().code() + " " + status, viewer);
        if (door != Door.TASK && status != RegisterStatus.UNKNOWN) {
            process.told(before.id());
        }
        if (status == RegisterStatus.OUT && it.covers(before.period()) && !inLater(it, before.period())) {
            lives.left(it, before.period());
        } else if (status == RegisterStatus.IN && it.ended() == Ending.REGISTER && !it.covers(before.period())) {
            lives.inRegister(it);
        }
    }

    /** Out for one period between others is no leaving: only that period does not count. */
    private boolean inLater(Benefit it, TaxPeriod period) {
        return periods.of(it.id()).stream()
                .anyMatch(each -> each.register() == RegisterStatus.IN && each.period().first().isAfter(period.last()));
    }
}
