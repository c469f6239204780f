package nl.werkbrug.norisk.sickness;

import java.time.Clock;
import java.time.LocalDate;
import nl.werkbrug.deadline.DeadlineResult;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.shared.DutchTime;
import org.springframework.stereotype.Component;

/** The days of a sickness, all from the rule files. */
@Component
public class SicknessDays {

    static final String USUAL = "ZW_38A_3";
    static final String FOUND_OUT = "ZW_38B";
    static final String LAST_DAY = "ZW_38A_3_END";

    private final Deadlines deadlines;
    private final Clock clock;

    SicknessDays(Deadlines deadlines, Clock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** By when it must be reported to UWV. */
    public DeadlineResult report(LocalDate firstDay, LocalDate foundOutOn, LocalDate employedUntil) {
        DeadlineResult usual = deadlines.compute(USUAL, firstDay);
        if (endsEarlier(firstDay, foundOutOn, employedUntil)) {
            return deadlines.compute(LAST_DAY, employedUntil);
        }
        return later(firstDay, foundOutOn) ? deadlines.compute(FOUND_OUT, foundOutOn) : usual;
    }

    /** Whether the four days after finding out end after the six weeks. */
    boolean later(LocalDate firstDay, LocalDate foundOutOn) {
        return foundOutOn != null
                && deadlines.compute(FOUND_OUT, foundOutOn).end().isAfter(deadlines.compute(USUAL, firstDay).end());
    }

    /** Whether the employment ends before the six weeks are over, and the employer could still know. */
    boolean endsEarlier(LocalDate firstDay, LocalDate foundOutOn, LocalDate employedUntil) {
        return employedUntil != null && employedUntil.isBefore(deadlines.compute(USUAL, firstDay).end())
                && (foundOutOn == null || !foundOutOn.isAfter(employedUntil));
    }

    /** Before this day UWV pays nothing when it is reported on that day. */
    public LocalDate paidFrom(LocalDate firstDay, LocalDate reportedOn) {
        LocalDate back = deadlines.compute("ZW_38A_9", reportedOn).end();
        return back.isAfter(firstDay) ? back : firstDay;
    }

    /** The first day on which the higher benefit of the first 52 weeks is over. */
    public LocalDate fullUntil(LocalDate firstDay) {
        return deadlines.compute("ZW_29B_FULL", firstDay).end();
    }

    /** The first day after the 104 weeks, for which UWV pays nothing any more. */
    public LocalDate mostUntil(LocalDate firstDay) {
        return deadlines.compute("ZW_29B_MOST", firstDay).end();
    }

    /** The first day for which the employer gets nothing any more: after 104 weeks, or sooner after the employment. */
    public LocalDate paidUntil(Sickness it) {
        LocalDate most = mostUntil(it.firstDay());
        LocalDate after = it.employedUntil() == null ? most : dayAfter(it.employedUntil());
        return after.isBefore(most) ? after : most;
    }

    private LocalDate dayAfter(LocalDate employedUntil) {
        return deadlines.compute("DAY_AFTER_EMPLOYMENT", employedUntil).end();
    }

    /** When UWV should have looked at it. */
    public LocalDate assessedBy(LocalDate reportedOn) {
        return deadlines.compute("NO_RISK_ASSESS", reportedOn).end();
    }

    boolean over(Sickness it) {
        LocalDate today = DutchTime.today(clock);
        return !today.isBefore(mostUntil(it.firstDay())) || it.employedUntil() != null && today.isAfter(it.employedUntil());
    }

    /** When to look again: before the 104 weeks end, at their end, or when the employment is over. */
    LocalDate nextOn(Sickness it) {
        LocalDate end = mostUntil(it.firstDay());
        LocalDate next = it.nearEndTold() ? end : deadlines.compute("NO_RISK_NEAR_END_FROM", end).end();
        return it.employedUntil() != null && it.employedUntil().isBefore(next)
                ? dayAfter(it.employedUntil()) : next;
    }
}
