package nl.werkbrug.garnishment.overview;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.garnishment.PayRun;
import nl.werkbrug.garnishment.store.GarnishmentTable;
import nl.werkbrug.garnishment.store.PayRunTable;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Overviews that payroll can hand over: what was withheld in a month, or for one garnishment in a year. */
@Service
public class Overviews {

    private final GarnishmentTable garnishments;
    private final PayRunTable runs;
    private final OverviewPaper paper;
    private final Timeline timeline;
    private final AuditTrail audit;
    private final DutchFormats formats;

    Overviews(
            GarnishmentTable garnishments,
            PayRunTable runs,
            OverviewPaper paper,
            Timeline timeline,
            AuditTrail audit,
            DutchFormats formats) {
        this.garnishments = garnishments;
        this.runs = runs;
        this.paper = paper;
        this.timeline = timeline;
        this.audit = audit;
        this.formats = formats;
    }

    /** The months in which a run was entered, newest first. */
    @Transactional(readOnly = true)
    public List<YearMonth> months(String dossierId) {
        return runs.ofDossier(dossierId).stream().map(run -> YearMonth.from(run.payDay())).distinct().toList();
    }

    /** The years in which a garnishment took part of a wage, newest first. */
    @Transactional(readOnly = true)
    public List<Integer> years(Garnishment it) {
        return runs.ofGarnishment(it.dossierId(), it.id()).stream().map(run -> run.payDay().getYear()).distinct().toList();
    }

    /**
     * Makes the overview of a month over all garnishments.
     *
     * @return the id of the document; empty when no run was entered in that month
     */
    @Transactional
    public Optional<String> month(String dossierId, YearMonth month, Viewer viewer) {
        List<Garnishment> all = garnishments.ofDossier(dossierId);
        return make(dossierId, all, Optional.empty(), formats.month(month), day -> YearMonth.from(day).equals(month), viewer);
    }

    /**
     * Makes the overview of a year for one garnishment.
     *
     * @return the id of the document; empty when no run of that year took anything for it
     */
    @Transactional
    public Optional<String> year(Garnishment it, int year, Viewer viewer) {
        return make(it.dossierId(), List.of(it), Optional.of(it), Integer.toString(year), day -> day.getYear() == year, viewer);
    }

    private Optional<String> make(
            String dossierId, List<Garnishment> about, Optional<Garnishment> only, String span, Predicate<LocalDate> within,
            Viewer viewer) {
        List<PayRun> in = runs.ofDossier(dossierId).stream()
                .filter(run -> within.test(run.payDay()) && about.stream().anyMatch(it -> run.concerns(it.id())))
                .sorted(Comparator.comparing(PayRun::payDay))
                .toList();
        if (in.isEmpty()) {
            return Optional.empty();
        }
        String document = paper.make(about, only, span, in, viewer);
        audit.did(viewer.userId(), "MAKE_OVERVIEW", "dossier", dossierId, document);
        timeline.add(new TimelineEntry(
                dossierId, Garnishment.SUBJECT, viewer.displayName(), "LETTER", Words.in(Language.DUTCH, "garnishment.kept.overview", span),
                document, null));
        return Optional.of(document);
    }
}
