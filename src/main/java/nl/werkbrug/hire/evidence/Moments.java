package nl.werkbrug.hire.evidence;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.deadline.DeadlineResult;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.deadline.NotComputable;

/** Gathers moments; every day in it comes from the module deadline. */
final class Moments {

    private static final int LAST_DAY = 31;

    private final Deadlines deadlines;
    private final List<EvidenceMoment> all = new ArrayList<>();

    Moments(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    List<EvidenceMoment> all() {
        return all;
    }

    /** A term that counts from an event; nothing while the event is not known. */
    Optional<LocalDate> dated(String about, String code, Optional<LocalDate> event, String note) {
        return event.flatMap(day -> dated(about, code, day, note));
    }

    /** The day; empty when it cannot be computed: then the moment says why, in the year of its event. */
    Optional<LocalDate> dated(String about, String code, LocalDate event, String note) {
        try {
            DeadlineResult result = deadlines.compute(code, event);
            add(new EvidenceMoment(about, result.term(), result.end(), result.end().getYear(), note));
            return Optional.of(result.unrolled());
        } catch (NotComputable e) {
            add(new EvidenceMoment(about, deadlines.term(code), null, event.getYear(), e.inDutch()));
            return Optional.empty();
        }
    }

    /** A term with a fixed day that counts from any day in a year: its last one is taken. */
    void ofYear(String about, String code, int year, String note) {
        dated(about, code, LocalDate.of(year, Month.DECEMBER, LAST_DAY), note);
    }

    /** The day on which a term would end, without a moment. */
    Optional<LocalDate> dayOf(String code, LocalDate event) {
        try {
            return Optional.of(deadlines.compute(code, event).end());
        } catch (NotComputable e) {
            return Optional.empty();
        }
    }

    /** Something that comes back within a year, on days that only payroll knows. */
    void within(String about, String code, int year, String note) {
        add(new EvidenceMoment(about, deadlines.term(code), null, year, note));
    }

    /** A rule that applies once something happens. */
    void standing(String about, String code, String when) {
        add(new EvidenceMoment(about, deadlines.term(code), null, null, when));
    }

    private void add(EvidenceMoment moment) {
        if (!all.contains(moment)) {
            all.add(moment);
        }
    }
}
