package nl.werkbrug.learningsubsidy.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.learningsubsidy.LearningAmounts;
import nl.werkbrug.learningsubsidy.LearningAttendance;
import nl.werkbrug.learningsubsidy.LearningPlace;
import nl.werkbrug.learningsubsidy.LearningSeason;
import nl.werkbrug.learningsubsidy.LearningWeeks;
import nl.werkbrug.learningsubsidy.LearningYear;
import nl.werkbrug.learningsubsidy.LearningYears;
import nl.werkbrug.learningsubsidy.store.LearningAttendanceTable;
import nl.werkbrug.learningsubsidy.store.LearningPlaceTable;
import org.springframework.stereotype.Component;

/** A school year as people read it: its season, its weeks, and what may come of it. */
@Component
class LearningViews {

    private final LearningPlaceTable places;
    private final LearningAttendanceTable attendance;
    private final LearningYears years;
    private final LearningAmounts amounts;
    private final Clock clock;

    LearningViews(
            LearningPlaceTable places, LearningAttendanceTable attendance, LearningYears years, LearningAmounts amounts, Clock clock) {
        this.places = places;
        this.attendance = attendance;
        this.years = years;
        this.amounts = amounts;
        this.clock = clock;
    }

    /**
     * One school year.
     *
     * @param season a guess when nobody knows it, which its grade tells
     * @param late that the season is over, in Dutch; null while it is not
     * @param weeks with guidance, as they were kept
     * @param full the weeks of a whole place; null for a doctorate
     * @param decidedBy by when RVO decides; null while the season is a guess
     * @param keepUntil null without a decision
     */
    record YearView(
            LearningYear year, LearningSeason season, String late, List<LearningAttendance> attendance, int weeks, Integer full,
            LearningAmounts.Highest highest, LocalDate decidedBy, LocalDate keepUntil) {

        /** Whether the days of the season are a guess. */
        public boolean guessed() {
            return season.grade().isEstimate();
        }
    }

    YearView current(String placeId) {
        return of(places.get(placeId), years.current(placeId));
    }

    YearView of(LearningPlace it, LearningYear year) {
        LearningSeason season = years.expected(year);
        List<LearningAttendance> kept = attendance.of(it.id());
        boolean late = season.over(clock.instant()) && (year.state() == LearningYear.State.KEEPING || year.state() == LearningYear.State.MISSED);
        LocalDate decided = year.decision() == null ? null : year.decision().on();
        return new YearView(
                year, season, late ? years.late(season) : null,
                kept.stream().filter(each -> each.meets(year.year().first(), year.year().last())).toList(),
                LearningWeeks.of(kept, year.year()), season.fullWeeks().get(it.agreement().level()), highest(it, year, season),
                season.grade().isEstimate() ? null : years.decidedBy(season), decided == null ? null : years.keepUntil(decided));
    }

    private LearningAmounts.Highest highest(LearningPlace it, LearningYear year, LearningSeason season) {
        return year.asked() == null ? null : amounts.highest(
                LearningAmounts.part(it.agreement().level(), year.asked(), season), year.year(), year.asked().climate().equals("YES"))
                .orElse(null);
    }
}
