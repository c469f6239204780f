package nl.werkbrug.garnishment.web;

import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.dossier.DossierPanel;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.dossier.Panel;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.garnishment.Payees;
import nl.werkbrug.garnishment.Recalculations;
import nl.werkbrug.garnishment.RunCorrection;
import nl.werkbrug.garnishment.store.GarnishmentTable;
import nl.werkbrug.shared.Texts;
import org.springframework.stereotype.Component;

/** What later papers changed about booked runs: who must pay what to whom. */
@Component
class RecalculatedPanel implements DossierPanel {

    private final Recalculations recalculations;
    private final GarnishmentTable garnishments;
    private final Payees payees;
    private final Texts texts;

    RecalculatedPanel(Recalculations recalculations, GarnishmentTable garnishments, Payees payees, Texts texts) {
        this.recalculations = recalculations;
        this.garnishments = garnishments;
        this.payees = payees;
        this.texts = texts;
    }

    /**
     * One line.
     *
     * @param what short words for the kind
     * @param payee the office that got the money
     * @param mayAct whether this viewer may note that it came back
     */
    record Row(RunCorrection correction, String what, String payee, boolean mayAct) {}

    @Override
    public int order() {
        return 34;
    }

    @Override
    public Optional<Panel> panel(DossierView dossier, Viewer viewer) {
        if (!dossier.subjects().contains(Garnishment.SUBJECT)) {
            return Optional.empty();
        }
        List<Row> rows = recalculations.noted(dossier.id()).stream().map(it -> row(it, viewer)).toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel(texts.get("garnishment.title.recalculated"), "garnishment/recalculated", rows));
    }

    private Row row(RunCorrection it, Viewer viewer) {
        return new Row(
                it, ProtectedAmountPreview.words(it.kind()), payees.of(garnishments.get(it.garnishmentId())).office(),
                it.open() && garnishments.forPayroll(it.garnishmentId(), viewer).isPresent());
    }
}
