package nl.werkbrug.wagesubsidy.change.web;

import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.dossier.DossierPanel;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.dossier.Panel;
import nl.werkbrug.shared.Texts;
import nl.werkbrug.wagesubsidy.WageSubsidy;
import nl.werkbrug.wagesubsidy.change.SubsidyChange;
import nl.werkbrug.wagesubsidy.change.SubsidyChangeTable;
import nl.werkbrug.wagesubsidy.store.WageSubsidyTable;
import org.springframework.stereotype.Component;

/** What was reported while a subsidy ran, and for the employer the way to report something. */
@Component
class SubsidyChangesPanel implements DossierPanel {

    private static final int ORDER = 28;

    private final WageSubsidyTable subsidies;
    private final SubsidyChangeTable changes;
    private final Dossiers dossiers;
    private final Texts texts;

    SubsidyChangesPanel(WageSubsidyTable subsidies, SubsidyChangeTable changes, Dossiers dossiers, Texts texts) {
        this.subsidies = subsidies;
        this.changes = changes;
        this.dossiers = dossiers;
        this.texts = texts;
    }

    /** One subsidy. */
    record Row(WageSubsidy subsidy, List<SubsidyChange> changes, boolean mayReport) {}

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Panel> panel(DossierView dossier, Viewer viewer) {
        if (!dossier.subjects().contains(WageSubsidy.SUBJECT)) {
            return Optional.empty();
        }
        boolean employer = dossiers.acts(dossier.id(), WageSubsidy.SUBJECT, viewer, WorksAs.PAYROLL);
        List<Row> rows = subsidies.ofDossier(dossier.id()).stream()
                .map(it -> new Row(it, changes.ofSubsidy(it.id()), employer && it.state() == WageSubsidy.State.GRANTED))
                .filter(it -> it.mayReport() || !it.changes().isEmpty())
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel(texts.get("wagesubsidy.panel.changes-title"), "wagesubsidy/changes", rows));
    }
}
