package nl.werkbrug.ending.web;

import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.dossier.Consequence;
import nl.werkbrug.dossier.DossierPanel;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.dossier.Panel;
import nl.werkbrug.ending.EmploymentEndItems;
import nl.werkbrug.ending.EmploymentEndTable;
import nl.werkbrug.ending.ToldEnd;
import nl.werkbrug.shared.Texts;
import org.springframework.stereotype.Component;

/** The end of the employment on the dossier page; the employer reports, corrects or withdraws it here. */
@Component
class EmploymentEndPanel implements DossierPanel {

    private static final int ORDER = 62;

    private final EmploymentEndTable table;
    private final EmploymentEndItems items;
    private final Dossiers dossiers;
    private final Texts texts;

    EmploymentEndPanel(EmploymentEndTable table, EmploymentEndItems items, Dossiers dossiers, Texts texts) {
        this.table = table;
        this.items = items;
        this.dossiers = dossiers;
        this.texts = texts;
    }

    /**
     * What the fragment shows.
     *
     * @param mine whether the viewer reports for the employer
     * @param followed what followed, for the employer only, each behind its own wall
     */
    record Row(ToldEnd end, boolean mine, List<Consequence> followed) {}

    /** @param mayReport whether an end can be told now */
    record Model(String dossierId, List<Row> rows, boolean mayReport) {}

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Panel> panel(DossierView dossier, Viewer viewer) {
        if (dossier.ofEmployer()) {
            return Optional.empty();
        }
        List<Row> rows = table.ofDossier(dossier.id()).stream()
                .filter(it -> dossier.subjects().contains(it.subject()))
                .map(it -> new Row(it, acts(dossier.id(), it.subject(), viewer), items.shown(it, viewer)))
                .toList();
        boolean employer = dossier.subjects().stream().anyMatch(subject -> acts(dossier.id(), subject, viewer));
        boolean mayReport = employer && rows.stream().noneMatch(row -> row.end().open());
        return rows.isEmpty() && !mayReport
                ? Optional.empty()
                : Optional.of(new Panel(texts.get("ending.panel.title"), "ending/panel", new Model(dossier.id(), rows, mayReport)));
    }

    private boolean acts(String dossierId, String subject, Viewer viewer) {
        return dossiers.acts(dossierId, subject, viewer, WorksAs.PAYROLL);
    }
}
