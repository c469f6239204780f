package nl.werkbrug.wagesubsidy.measurement;

import java.time.Clock;
import java.time.LocalDate;
import nl.werkbrug.document.DocumentStore;
import nl.werkbrug.document.Letter;
import nl.werkbrug.document.PdfRenderer;
import nl.werkbrug.document.StoredDocument;
import nl.werkbrug.document.WageValueReport;
import nl.werkbrug.dossier.References;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.party.Parties;
import nl.werkbrug.party.Party;
import nl.werkbrug.party.Person;
import nl.werkbrug.party.Persons;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.wagesubsidy.WageSubsidy;
import nl.werkbrug.wagesubsidy.measurement.store.MeasurementTable;
import nl.werkbrug.wagesubsidy.measurement.store.ReportTable;
import nl.werkbrug.wagesubsidy.store.WageSubsidyTable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The report of a measurement as a PDF in the dossier. */
@Service
public class MeasurementPaper {

    private final WageSubsidyTable subsidies;
    private final MeasurementTable table;
    private final ReportTable reports;
    private final Parties parties;
    private final Persons persons;
    private final References references;
    private final PdfRenderer renderer;
    private final DocumentStore documents;
    private final MeasurementNotes notes;
    private final Clock clock;

    MeasurementPaper(
            WageSubsidyTable subsidies, MeasurementTable table, ReportTable reports, Parties parties, Persons persons,
            References references, PdfRenderer renderer, DocumentStore documents, MeasurementNotes notes, Clock clock) {
        this.subsidies = subsidies;
        this.table = table;
        this.reports = reports;
        this.parties = parties;
        this.persons = persons;
        this.references = references;
        this.renderer = renderer;
        this.documents = documents;
        this.notes = notes;
        this.clock = clock;
    }

    /** Makes and keeps the report of the value that was fixed last; a second time changes nothing. */
    @Transactional
    public void keep(String wageSubsidyId) {
        WageSubsidy subsidy = subsidies.lock(wageSubsidyId);
        Measurement it = table.newest(wageSubsidyId).orElseThrow();
        if (it.fixed() == null || it.fixed().documentId() != null) {
            return;
        }
        String id = documents.store(
                renderer.render(report(subsidy, it), clock.instant()),
                new StoredDocument.Place(it.dossierId(), WageSubsidy.SUBJECT), TimelineEntry.SYSTEM).id();
        reports.document(it.id(), id);
        notes.document(it, id);
    }

    private WageValueReport report(WageSubsidy subsidy, Measurement it) {
        Measurement.Report report = it.report();
        Person person = persons.find(references.personOf(it.dossierId())).orElseThrow();
        return new WageValueReport(
                letter(subsidy, it),
                new WageValueReport.Employee(person.fullName(), person.birthDate()),
                new WageValueReport.Days(report.visitedOn(), it.finish().on(), it.fixed().on()),
                new WageValueReport.Employer(
                        parties.find(subsidy.employerId()).orElseThrow().name(), report.contact().name(),
                        report.contact().email(), report.interviewed()),
                new WageValueReport.Work(
                        report.work().norm(), report.work().executed(), report.work().hoursPerWeek(),
                        report.work().fullTimeHours()),
                new WageValueReport.Expert(report.expert().name(), report.expert().phone()),
                report.tasks().stream().map(MeasurementPaper::task).toList(),
                it.fixed().percent(),
                Words.in(Language.DUTCH, WageValue.DOUBT),
                report.explanation(),
                it.finish().changedBecause(),
                Language.DUTCH.during(() -> new WageValueReport.Views(
                        MeasurementWords.employer(it.views()), MeasurementWords.employee(it.views()))));
    }

    private static WageValueReport.Task task(MainTask it) {
        return new WageValueReport.Task(it.name(), it.share(), it.tempo(), it.quality(), it.netTime(), it.result());
    }

    /** From the municipality, whose report it is, to the employer. */
    private Letter letter(WageSubsidy subsidy, Measurement it) {
        LocalDate day = it.fixed().on();
        Letter.Signatory expert = new Letter.Signatory(it.report().expert().name(), "loonwaardedeskundige", null);
        return new Letter(
                party(subsidy.municipalityId()), party(subsidy.employerId()), day, references.of(it.dossierId()), null, expert);
    }

    private Letter.Party party(String id) {
        Party it = parties.find(id).orElseThrow();
        return new Letter.Party(it.name(), it.address().lines(), null, it.phone(), it.email());
    }
}
