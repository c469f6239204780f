package nl.werkbrug.learningsubsidy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.learningsubsidy.store.LearningPlaceTable;
import nl.werkbrug.learningsubsidy.store.LearningYearTable;
import nl.werkbrug.rules.Grade;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The school years of a place, one after the other, each with its season. */
@Service
public class LearningYears {

    private final LearningPlaceTable places;
    private final LearningYearTable years;
    private final LearningSeasons seasons;
    private final LearningNotes notes;
    private final Deadlines deadlines;
    private final DutchFormats formats;
    private final Clock clock;

    LearningYears(
            LearningPlaceTable places, LearningYearTable years, LearningSeasons seasons, LearningNotes notes, Deadlines deadlines,
            DutchFormats formats, Clock clock) {
        this.places = places;
        this.years = years;
        this.seasons = seasons;
        this.notes = notes;
        this.deadlines = deadlines;
        this.formats = formats;
        this.clock = clock;
    }

    /** The newest school year. */
    @Transactional(readOnly = true)
    public LearningYear current(String placeId) {
        return years.newest(placeId).orElseThrow();
    }

    /** Its season, as the product knows it or as it was told; empty while nobody knows it. */
    @Transactional(readOnly = true)
    public Optional<LearningSeason> season(LearningYear it) {
        return it.told() == null ? seasons.known(it.year()) : Optional.of(told(it));
    }

    private LearningSeason told(LearningYear it) {
        LearningSeason guess = seasons.guess(it.year());
        return new LearningSeason(
                it.year(), it.told().opens(), it.told().opensHour(), it.told().closes(), it.told().hour(),
                        Words.of("learningsubsidy.learning-years.the-days-of-rvo"),
                Grade.B, guess.fullWeeks(), guess.weeksSource(), true);
    }

    /** Its season, or a guess. */
    @Transactional(readOnly = true)
    public LearningSeason expected(LearningYear it) {
        return season(it).orElseGet(() -> seasons.guess(it.year()));
    }

    /**
     * Opens the next school year; the first is that of the first day, or the first after it of which the season is not over. A
     * second time changes nothing while one is open.
     */
    @Transactional
    public void open(String placeId) {
        LearningPlace it = places.lock(placeId);
        Optional<LearningYear> newest = years.newest(placeId);
        if (newest.filter(year -> !year.closed()).isPresent()) {
            return;
        }
        SchoolYear year = newest.map(before -> before.year().next()).orElseGet(() -> first(it));
        years.insert(UUID.randomUUID().toString(), placeId, year);
    }

    /** Says plainly over which school years nothing can be asked any more. */
    private SchoolYear first(LearningPlace it) {
        SchoolYear year = SchoolYear.of(it.agreement().first());
        while (expected(year).over(clock.instant()) && it.lastDay().isAfter(year.last())) {
            notes.happened(it, "late:" + year.firstYear(), late(expected(year)), null);
            year = year.next();
        }
        return year;
    }

    private LearningSeason expected(SchoolYear year) {
        return seasons.known(year).orElseGet(() -> seasons.guess(year));
    }

    /** That a season is over, in Dutch. */
    public String late(LearningSeason season) {
        return season.grade().isEstimate()
                ? Words.in(Language.DUTCH, "learningsubsidy.kept.late", season.year().label())
                : Words.in(Language.DUTCH, "learningsubsidy.kept.closed",
                        season.year().label(), formats.date(season.closesOn()), season.closingHour());
    }

    /** The day on which the request of this school year is prepared: when the desk opens, as far as anybody knows. */
    @Transactional(readOnly = true)
    public LocalDate prepareOn(String placeId) {
        return expected(current(placeId)).opensOn();
    }

    /** When the desk closes. */
    @Transactional(readOnly = true)
    public Instant closes(String placeId) {
        return expected(current(placeId)).closes();
    }

    /** Whether somebody learns here after this school year. */
    @Transactional(readOnly = true)
    public boolean another(String placeId) {
        LearningPlace it = places.get(placeId);
        return !it.over() && it.lastDay().isAfter(current(placeId).year().last());
    }

    /** The last day on which RVO decides, thirteen weeks after the desk closed (article 22, text of 2017). */
    public LocalDate decidedBy(LearningSeason season) {
        return deadlines.compute("PRAKTIJKLEREN_DECISION", season.closesOn()).end();
    }

    /** Until when the records are kept, counted from the decision: our reading. */
    public LocalDate keepUntil(LocalDate decidedOn) {
        return deadlines.compute("LEARNING_KEEP", decidedOn).end();
    }
}
