package nl.werkbrug.garnishment.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.garnishment.imports.ImportPreview;
import nl.werkbrug.garnishment.imports.ImportProblem;
import nl.werkbrug.garnishment.store.DossierNames;
import nl.werkbrug.shared.Money;
import org.springframework.stereotype.Component;

/** What an import would do, with names, as far as a page can show it. */
@Component
class ImportViews {

    private static final int MOST = 100;

    private final DossierNames names;
    private final AuditTrail audit;

    ImportViews(DossierNames names, AuditTrail audit) {
        this.names = names;
        this.audit = audit;
    }

    /** One employee of the file. */
    record Row(DossierNames.Name who, ImportPreview.Line line) {}

    /**
     * The page.
     *
     * @param moreRows, moreProblems, moreUnnamed how many are not shown
     */
    record View(
            boolean bookable, int employees, Money cash, Money withheld, Money toEmployees, int payments, List<Row> rows,
            int moreRows, List<ImportProblem> problems, int moreProblems, List<DossierNames.Name> unnamed, int moreUnnamed) {

        public int allProblems() {
            return problems.size() + moreProblems;
        }

        public int allUnnamed() {
            return unnamed.size() + moreUnnamed;
        }
    }

    View of(ImportPreview it, Viewer viewer) {
        List<ImportPreview.Line> lines = it.lines().stream().limit(MOST).toList();
        List<String> unnamed = it.unnamed().stream().limit(MOST).toList();
        Map<String, DossierNames.Name> known = names.of(
                Stream.concat(lines.stream().map(ImportPreview.Line::dossierId), unnamed.stream()).toList());
        audit.read(viewer.userId(), "dossier", known.keySet());
        return new View(
                it.bookable(), it.lines().size(), it.cash(), it.withheld(), it.employees(), it.payments(),
                lines.stream().map(line -> new Row(known.get(line.dossierId()), line)).toList(), it.lines().size() - lines.size(),
                it.problems().stream().limit(MOST).toList(), Math.max(0, it.problems().size() - MOST),
                unnamed.stream().map(known::get).toList(), it.unnamed().size() - unnamed.size());
    }
}
