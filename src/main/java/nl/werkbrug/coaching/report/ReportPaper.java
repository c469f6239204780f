package nl.werkbrug.coaching.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.werkbrug.coaching.Coaching;
import nl.werkbrug.coaching.CoachingNotices;
import nl.werkbrug.coaching.CoachingPeriod;
import nl.werkbrug.coaching.log.CoachLog;
import nl.werkbrug.coaching.log.Visit;
import nl.werkbrug.coaching.store.CoachingTable;
import nl.werkbrug.coaching.store.PeriodTable;
import nl.werkbrug.document.DocumentStore;
import nl.werkbrug.document.JobCoachReport;
import nl.werkbrug.document.Letter;
import nl.werkbrug.document.PdfRenderer;
import nl.werkbrug.document.StoredDocument;
import nl.werkbrug.dossier.References;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.party.Parties;
import nl.werkbrug.party.Party;
import nl.werkbrug.party.Persons;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The report of a period as a PDF in the dossier; nothing of the coach's notes comes in it. */
@Service
public class ReportPaper {

    private static final BigDecimal MINUTES = new BigDecimal(60);

    private final CoachingTable coachings;
    private final PeriodTable periods;
    private final CoachLog log;
    private final Parties parties;
    private final Persons persons;
    private final References references;
    private final PdfRenderer renderer;
    private final DocumentStore documents;
    private final CoachingNotices notices;
    private final Clock clock;

    ReportPaper(
            CoachingTable coachings, PeriodTable periods, CoachLog log, Parties parties, Persons persons, References references,
            PdfRenderer renderer, DocumentStore documents, CoachingNotices notices, Clock clock) {
        this.coachings = coachings;
        this.periods = periods;
        this.log = log;
        this.parties = parties;
        this.persons = persons;
        this.references = references;
        this.renderer = renderer;
        this.documents = documents;
        this.notices = notices;
        this.clock = clock;
    }

    /** Makes and keeps it; a second time changes nothing. */
    @Transactional
    public void keep(String periodId) {
        CoachingPeriod period = periods.get(periodId);
        Coaching it = coachings.lock(period.coachingId());
        if (periods.get(periodId).report().documentId() != null) {
            return;
        }
        String id = documents.store(
                renderer.render(report(it, period), clock.instant()),
                new StoredDocument.Place(it.dossierId(), Coaching.SUBJECT), TimelineEntry.SYSTEM).id();
        periods.document(periodId, id);
        notices.document(it.dossierId(), "report:" + periodId, Words.in(Language.DUTCH, "coaching.kept.report"), id);
    }

    private JobCoachReport report(Coaching it, CoachingPeriod period) {
        CoachingPeriod.Report told = period.report();
        List<Visit> visits = log.within(period);
        int used = visits.stream().mapToInt(Visit::countedMinutes).sum();
        return new JobCoachReport(
                letter(it, told),
                new JobCoachReport.Who(
                        persons.find(references.personOf(it.dossierId())).orElseThrow().fullName(),
                        parties.find(it.employerId()).orElseThrow().name(), coach(it)),
                new JobCoachReport.Period(
                        it.kind().dutchLabel(), span(it), period.firstDay(), period.lastDay(),
                        period.grant().regime().dutchLabel(), period.year()),
                new JobCoachReport.Hours(hours(period.minutes()), hours(used), period.estimated()),
                visits.stream().map(ReportPaper::line).toList(),
                told.results(), told.explanation(), evaluation(told.evaluation()), satisfaction(told.satisfaction()), told.by());
    }

    private String coach(Coaching it) {
        String name = it.plan() == null ? null : it.plan().coachName();
        String office = it.internal() || it.keeper().partyId() == null
                ? null : parties.find(it.keeper().partyId()).map(Party::name).orElse(null);
        return Stream.of(name, office).filter(Objects::nonNull).reduce((one, other) -> one + ", " + other).orElse(null);
    }

    /** Only UWV grants half a year or a year each time. */
    private static String span(Coaching it) {
        return !it.byUwv() ? "periode" : it.internal() ? "jaar" : "halfjaar";
    }

    private static JobCoachReport.Visit line(Visit it) {
        return new JobCoachReport.Visit(
                it.on(), it.activity().dutchLabel(), it.minutes(), it.travelMinutes(), it.groupSize(), it.countedMinutes());
    }

    private static JobCoachReport.Voice evaluation(CoachingPeriod.Evaluation it) {
        return it == null ? null : new JobCoachReport.Voice(it.verdict().dutchLabel(), it.text(), it.by(), it.on());
    }

    private static JobCoachReport.Voice satisfaction(CoachingPeriod.Satisfaction it) {
        return it == null ? null : new JobCoachReport.Voice(it.verdict().dutchLabel(), it.text(), it.how().label(), it.on());
    }

    private static BigDecimal hours(int minutes) {
        return BigDecimal.valueOf(minutes).divide(MINUTES, 2, RoundingMode.HALF_UP);
    }

    /** From who coaches to the employer, who sends it on. */
    private Letter letter(Coaching it, CoachingPeriod.Report told) {
        Letter.Party employer = party(it.employerId());
        Letter.Party sender = it.internal() || it.keeper().partyId() == null ? employer : party(it.keeper().partyId());
        return new Letter(sender, employer, told.on(), references.of(it.dossierId()), null, null);
    }

    private Letter.Party party(String id) {
        Party it = parties.find(id).orElseThrow();
        return new Letter.Party(it.name(), it.address().lines(), null, it.phone(), it.email());
    }
}
