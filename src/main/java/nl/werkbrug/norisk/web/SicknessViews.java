package nl.werkbrug.norisk.web;

import java.time.LocalDate;
import nl.werkbrug.norisk.sickness.SickContracts;
import nl.werkbrug.norisk.sickness.SickPay;
import nl.werkbrug.norisk.sickness.Sickness;
import nl.werkbrug.norisk.sickness.SicknessDays;
import nl.werkbrug.norisk.sickness.SicknessOutlook;
import org.springframework.stereotype.Component;

/** Puts together what pages show of a sickness. */
@Component
class SicknessViews {

    private final SicknessOutlook outlook;
    private final SicknessDays days;
    private final SickContracts contracts;

    SicknessViews(SicknessOutlook outlook, SicknessDays days, SickContracts contracts) {
        this.outlook = outlook;
        this.days = days;
        this.contracts = contracts;
    }

    /**
     * What a page shows.
     *
     * @param by by when it must be reported to UWV
     * @param why the article behind that day
     * @param assessedBy when UWV should have looked at it; null before it was reported
     * @param pay what UWV is expected to pay; null when no wage is known
     * @param fullUntil from this day on no more than the usual percentage
     * @param mostUntil from this day on nothing: after 104 weeks, or after the employment
     * @param endsWithEmployment whether that is because the employment ends
     * @param contractUntil the last day of the contract when that comes sooner; null when it does not
     * @param late what reporting late means; null when it is in time
     */
    record View(
            Sickness it, LocalDate by, String why, LocalDate assessedBy, SickPay pay, LocalDate fullUntil, LocalDate mostUntil,
            boolean endsWithEmployment, LocalDate contractUntil, SicknessOutlook.Late late) {

        /** Whether an amount is shown: not when UWV pays nothing, and not of a mistake. */
        public boolean pays() {
            return pay != null && it.answer() != Sickness.Answer.REFUSED && it.state() != Sickness.State.WITHDRAWN;
        }

        /** Until when the amount of the first 52 weeks counts: an earlier recovery or end of the employment ends it. */
        public LocalDate firstUntil() {
            LocalDate until = mostUntil.isBefore(fullUntil) ? mostUntil : fullUntil;
            return it.recoveredOn() != null && it.recoveredOn().isBefore(until) ? it.recoveredOn() : until;
        }

        /** Whether another amount follows. */
        public boolean later() {
            return firstUntil().equals(fullUntil) && !fullUntil.equals(it.recoveredOn()) && mostUntil.isAfter(fullUntil);
        }
    }

    View of(Sickness it) {
        var by = outlook.by(it);
        LocalDate until = days.paidUntil(it);
        return new View(
                it, by.end(), by.term().source(), it.reportedOn() == null ? null : days.assessedBy(it.reportedOn()),
                outlook.pay(it.pay(), it.firstDay()).orElse(null), days.fullUntil(it.firstDay()), until,
                until.isBefore(days.mostUntil(it.firstDay())), contractUntil(it, until), outlook.late(it).orElse(null));
    }

    private LocalDate contractUntil(Sickness it, LocalDate until) {
        LocalDate last = contracts.until(it.dossierId());
        return it.employedUntil() == null && last != null && last.isBefore(until) ? last : null;
    }
}
