package nl.werkbrug.learningsubsidy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.learningsubsidy.LearningYear.State;
import nl.werkbrug.learningsubsidy.store.LearningAttendanceTable;
import nl.werkbrug.learningsubsidy.store.LearningPlaceTable;
import nl.werkbrug.learningsubsidy.store.LearningYearTable;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How learning at work goes, from the agreement to the decision; the caller found it to be the viewer's. */
@Service
public class LearningCourse {

    private final LearningPlaceTable places;
    private final LearningYearTable years;
    private final LearningAttendanceTable attendance;
    private final LearningYears course;
    private final LearningFacts facts;
    private final LearningNotes notes;
    private final DutchFormats formats;
    private final Clock clock;

    LearningCourse(
            LearningPlaceTable places, LearningYearTable years, LearningAttendanceTable attendance, LearningYears course,
            LearningFacts facts, LearningNotes notes, DutchFormats formats, Clock clock) {
        this.places = places;
        this.years = years;
        this.attendance = attendance;
        this.course = course;
        this.facts = facts;
        this.notes = notes;
        this.formats = formats;
        this.clock = clock;
    }

    /** The id of the place of a hire; the caller checked who asks. */
    @Transactional(readOnly = true)
    public Optional<String> placeOf(String hireId) {
        return places.ofHire(hireId).map(LearningPlace::id);
    }

    /** The agreement with the school; the same words stand on the sheet for RVO. */
    @Transactional
    public void agreed(String placeId, LearningPlace.Agreement agreement, Viewer viewer) {
        LearningPlace it = places.lock(placeId);
        places.agreement(placeId, agreement);
        Map<String, Object> told = new HashMap<>();
        told.put("learning.level", agreement.level().name());
        told.put("learning.courseCode", agreement.courseCode());
        told.put("learning.recognitionCode", agreement.recognitionCode());
        told.put("learning.school", agreement.school());
        facts.keep(it, told, viewer);
        notes.did(it, viewer, "AGREE", Words.in(Language.DUTCH, "learningsubsidy.kept.agreed", formats.date(agreement.signedOn())));
    }

    /** The days of RVO, as the employer read them. */
    @Transactional
    public void season(String placeId, LearningYear.Told told, Viewer viewer) {
        LearningPlace it = places.lock(placeId);
        years.told(course.current(placeId).id(), told);
        notes.did(it, viewer, "SEASON", Words.in(Language.DUTCH, "learningsubsidy.kept.season",
                formats.date(told.closes()), told.hour().toString().replace(':', '.')));
    }

    @Transactional
    public void attended(String placeId, LearningAttendance told, Viewer viewer) {
        LearningPlace it = places.lock(placeId);
        attendance.insert(placeId, told, viewer);
        notes.quietly(it, viewer, "ATTENDANCE");
    }

    /** Takes away what was wrong; false when it was gone before. */
    @Transactional
    public boolean notAttended(String placeId, String attendanceId, Viewer viewer) {
        LearningPlace it = places.lock(placeId);
        notes.quietly(it, viewer, "ATTENDANCE_GONE");
        return attendance.delete(placeId, attendanceId);
    }

    /** It is asked; the sheet is filled. */
    @Transactional
    public void ask(String placeId, LearningYear.Asked asked, Viewer viewer) {
        LearningPlace it = places.lock(placeId);
        LearningYear year = course.current(placeId);
        years.asked(year.id(), asked);
        Map<String, Object> told = new HashMap<>();
        told.put("learning.weeks", asked.weeks());
        told.put("learning.startsOn", asked.from());
        told.put("learning.endsOn", asked.until());
        told.put("learning.climate", asked.climate());
        facts.keep(it, told, viewer);
        notes.did(it, viewer, "ASK", Words.in(Language.DUTCH, "learningsubsidy.kept.to-ask", year.year().label()));
    }

    /** Nothing is asked over this school year. */
    @Transactional
    public void skip(String placeId, String because, Viewer viewer) {
        LearningPlace it = places.lock(placeId);
        LearningYear year = course.current(placeId);
        years.state(year.id(), State.SKIPPED, because);
        notes.did(it, viewer, "SKIP", Words.in(Language.DUTCH, "learningsubsidy.kept.skipped", year.year().label()));
    }

    /** The desk closed and nobody had asked. */
    @Transactional
    public void missed(String placeId, Viewer viewer) {
        LearningPlace it = places.lock(placeId);
        LearningYear year = course.current(placeId);
        years.state(year.id(), State.MISSED, null);
        notes.did(it, viewer, "MISS", Words.in(Language.DUTCH, "learningsubsidy.kept.missed", course.late(course.expected(year))));
    }

    @Transactional
    public void granted(String placeId, LearningYear.Decision decision, Viewer viewer) {
        LearningPlace it = places.lock(placeId);
        LearningYear year = course.current(placeId);
        years.granted(year.id(), decision);
        notes.did(it, viewer, "GRANT", Words.in(Language.DUTCH, "learningsubsidy.kept.granted",
                formats.money(decision.amount()), year.year().label(), formats.date(course.keepUntil(decision.on()))));
    }

    /** @param answer of the request: REFUSED, NOT_ASKED or STOPPED */
    @Transactional
    public void notGranted(String placeId, String answer) {
        LearningPlace it = places.lock(placeId);
        LearningYear year = course.current(placeId);
        if (!year.closed()) {
            boolean refused = "REFUSED".equals(answer);
            years.state(year.id(), refused ? State.REFUSED : State.SKIPPED, null);
            notes.happened(it, "not-granted:" + year.year().firstYear(), refused
                    ? Words.in(Language.DUTCH, "learningsubsidy.kept.refused", year.year().label())
                    : Words.in(Language.DUTCH, "learningsubsidy.kept.not-asked", year.year().label()), null);
        }
    }

    /** The place ends before the agreement does; what was realised until then can still be asked. */
    @Transactional
    public void ends(String placeId, LocalDate on, Viewer viewer) {
        LearningPlace it = places.lock(placeId);
        places.endedOn(placeId, on);
        notes.did(it, viewer, "END", Words.in(Language.DUTCH, "learningsubsidy.kept.ends", formats.date(on)));
    }

    /** No school year is left. */
    @Transactional
    public void done(String placeId) {
        LearningPlace it = places.lock(placeId);
        if (!it.over()) {
            places.close(placeId, LearningPlace.State.DONE, DutchTime.today(clock), null);
            notes.happened(it, "done", Words.in(Language.DUTCH, "learningsubsidy.kept.done"), null);
        }
    }
}
