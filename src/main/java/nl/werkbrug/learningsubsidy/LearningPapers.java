package nl.werkbrug.learningsubsidy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.document.DocumentStore;
import nl.werkbrug.document.LearningRecord;
import nl.werkbrug.document.Letter;
import nl.werkbrug.document.PdfRenderer;
import nl.werkbrug.document.StoredDocument;
import nl.werkbrug.dossier.References;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.learningsubsidy.store.LearningAttendanceTable;
import nl.werkbrug.learningsubsidy.store.LearningPlaceTable;
import nl.werkbrug.learningsubsidy.store.LearningYearTable;
import nl.werkbrug.party.Employer;
import nl.werkbrug.party.Employers;
import nl.werkbrug.party.Persons;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The records of a school year as one paper, for when RVO looks. */
@Component
public class LearningPapers {

    private final LearningPlaceTable places;
    private final LearningYearTable years;
    private final LearningAttendanceTable attendance;
    private final LearningYears course;
    private final Employers employers;
    private final Persons persons;
    private final References references;
    private final PdfRenderer renderer;
    private final DocumentStore documents;
    private final LearningNotes notes;
    private final Clock clock;

    LearningPapers(
            LearningPlaceTable places, LearningYearTable years, LearningAttendanceTable attendance, LearningYears course,
            Employers employers, Persons persons, References references, PdfRenderer renderer, DocumentStore documents,
            LearningNotes notes, Clock clock) {
        this.places = places;
        this.years = years;
        this.attendance = attendance;
        this.course = course;
        this.employers = employers;
        this.persons = persons;
        this.references = references;
        this.renderer = renderer;
        this.documents = documents;
        this.notes = notes;
        this.clock = clock;
    }

    /** Makes and keeps the file of the school year that is closed; a second time changes nothing. */
    @Transactional
    public void keep(String placeId) {
        LearningPlace it = places.lock(placeId);
        LearningYear year = course.current(placeId);
        if (year.paperId() != null) {
            return;
        }
        String document = documents.store(
                renderer.render(model(it, year), clock.instant()), new StoredDocument.Place(it.dossierId(), LearningPlace.SUBJECT),
                TimelineEntry.SYSTEM).id();
        years.paper(year.id(), document);
        notes.happened(it, "paper:" + year.year().firstYear(),
                Words.in(Language.DUTCH, "learningsubsidy.kept.paper", year.year().label()), document);
    }

    private LearningRecord model(LearningPlace it, LearningYear year) {
        Employer employer = employers.find(it.employerId()).orElseThrow();
        LearningPlace.Agreement agreed = it.agreement();
        List<LearningAttendance> kept = attendance.of(it.id());
        return new LearningRecord(
                new Letter(
                        new Letter.Party(employer.name(), employer.address().lines(), null, employer.phone(), employer.email()),
                        Letter.Party.of("Voor de eigen administratie"), DutchTime.today(clock), references.of(it.dossierId()), null, null),
                year.year().label(),
                new LearningRecord.Learner(
                        persons.find(references.personOf(it.dossierId())).orElseThrow().fullName(), agreed.level().dutchLabel(),
                        agreed.courseCode(), agreed.school(), agreed.recognitionCode(), agreed.signedOn(), agreed.first(), it.lastDay()),
                kept.stream().filter(each -> each.meets(year.year().first(), year.year().last())).map(each -> new LearningRecord.Stretch(
                        each.first(), each.last(), each.daysAWeek(), each.guide(), each.progress())).toList(),
                LearningWeeks.of(kept, year.year()), year.asked() == null ? null : year.asked().weeks(), year.state().dutchLabel(),
                year.decision() == null ? null : year.decision().amount(), keepUntil(year));
    }

    private LocalDate keepUntil(LearningYear year) {
        return year.decision() == null ? null : course.keepUntil(year.decision().on());
    }
}
