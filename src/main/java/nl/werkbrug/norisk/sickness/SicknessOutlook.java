package nl.werkbrug.norisk.sickness;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.werkbrug.deadline.DeadlineResult;
import nl.werkbrug.norisk.sickness.Sickness.Pay;
import nl.werkbrug.rules.RuleBook;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Money;
import org.springframework.stereotype.Component;

/** What a sickness is expected to bring, and what reporting it late costs. */
@Component
public class SicknessOutlook {

    private final SicknessDays days;
    private final RuleBook book;
    private final Clock clock;

    SicknessOutlook(SicknessDays days, RuleBook book, Clock clock) {
        this.days = days;
        this.book = book;
        this.clock = clock;
    }

    /**
     * What reporting late means.
     *
     * @param paidFrom before this day UWV pays nothing
     * @param lost whether there are days before it
     * @param fine the highest fine
     * @param fineEstimate whether that amount is not confirmed
     * @param doubt why; empty when nothing is known
     */
    public record Late(LocalDate by, LocalDate paidFrom, boolean lost, Money fine, boolean fineEstimate, String doubt) {}

    /** What UWV is expected to pay; empty when no wage is known. */
    public Optional<SickPay> pay(Pay pay, LocalDate firstDay) {
        return pay.dailyWage() == null && pay.monthWage() == null
                ? Optional.empty() : Optional.of(SickPay.of(pay, SickPayRates.on(book, firstDay)));
    }

    /** By when it must be reported. */
    public DeadlineResult by(Sickness it) {
        return days.report(it.firstDay(), it.foundOutOn(), it.employedUntil());
    }

    /** What it means that it was, or would today be, reported too late; empty when it is in time. */
    public Optional<Late> late(Sickness it) {
        return late(it.firstDay(), it.foundOutOn(), it.employedUntil(), it.reportedOn() == null ? DutchTime.today(clock) : it.reportedOn());
    }

    /** The same for what is being told. */
    public Optional<Late> late(LocalDate firstDay, LocalDate foundOutOn, LocalDate employedUntil, LocalDate reportedOn) {
        LocalDate by = days.report(firstDay, foundOutOn, employedUntil).end();
        if (!reportedOn.isAfter(by)) {
            return Optional.empty();
        }
        LocalDate from = days.paidFrom(firstDay, reportedOn);
        SickPayRates.Fine fine = SickPayRates.fine(book, reportedOn);
        return Optional.of(new Late(by, from, from.isAfter(firstDay), fine.atMost(), fine.estimate(), fine.doubt()));
    }
}
