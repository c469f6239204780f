package nl.werkbrug.wagesubsidy.recovery.web;

import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.dossier.DossierPanel;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.dossier.Panel;
import nl.werkbrug.objection.AllContested;
import nl.werkbrug.objection.ContestableDecision;
import nl.werkbrug.objection.ObjectionTable;
import nl.werkbrug.objection.ObjectionView;
import nl.werkbrug.objection.ObjectionViews;
import nl.werkbrug.objection.Sender;
import nl.werkbrug.shared.Texts;
import nl.werkbrug.wagesubsidy.WageSubsidy;
import nl.werkbrug.wagesubsidy.recovery.RecoveryTable;
import nl.werkbrug.wagesubsidy.store.DecisionTable;
import nl.werkbrug.wagesubsidy.store.WageSubsidyTable;
import org.springframework.stereotype.Component;

/** Objections and recoveries on the dossier page, and to which decisions one can still object. */
@Component
class ObjectionPanel implements DossierPanel {

    private final WageSubsidyTable subsidies;
    private final DecisionTable decisions;
    private final ObjectionTable objections;
    private final AllContested contested;
    private final ObjectionViews objectionViews;
    private final RecoveryTable recoveries;
    private final RecoveryViews recoveryViews;
    private final Dossiers dossiers;
    private final Texts texts;

    ObjectionPanel(
            WageSubsidyTable subsidies,
            DecisionTable decisions,
            ObjectionTable objections,
            AllContested contested,
            ObjectionViews objectionViews,
            RecoveryTable recoveries,
            RecoveryViews recoveryViews,
            Dossiers dossiers,
            Texts texts) {
        this.subsidies = subsidies;
        this.decisions = decisions;
        this.objections = objections;
        this.contested = contested;
        this.objectionViews = objectionViews;
        this.recoveries = recoveries;
        this.recoveryViews = recoveryViews;
        this.dossiers = dossiers;
        this.texts = texts;
    }

    /** Whom the buttons are for. */
    public record May(boolean employer, boolean loket, boolean lead) {}

    /** What is shown of one subsidy. */
    public record Shown(
            WageSubsidy subsidy, List<ContestableDecision> contestable, List<ObjectionView> objections, List<RecoveryView> recoveries,
            May may) {

        boolean empty() {
            return contestable.isEmpty() && objections.isEmpty() && recoveries.isEmpty();
        }
    }

    @Override
    public int order() {
        return 46;
    }

    @Override
    public Optional<Panel> panel(DossierView dossier, Viewer viewer) {
        if (!dossier.subjects().contains(WageSubsidy.SUBJECT)) {
            return Optional.empty();
        }
        May may = new May(acts(dossier, viewer, WorksAs.PAYROLL), acts(dossier, viewer, WorksAs.LOKET),
                acts(dossier, viewer, WorksAs.LOKET_LEAD));
        List<Shown> shown =
                subsidies.ofDossier(dossier.id()).stream().map(it -> shown(it, may)).filter(it -> !it.empty()).toList();
        return shown.isEmpty() || !(may.employer() || may.loket())
                ? Optional.empty()
                : Optional.of(new Panel(texts.get("wagesubsidy.panel.objection-title"), "wagesubsidy/objection-panel", shown));
    }

    private Shown shown(WageSubsidy it, May may) {
        return new Shown(
                it,
                decisions.of(it.id()).stream()
                        .flatMap(decision -> contested.find(decision.id()).stream())
                        .flatMap(decision -> objectionViews.contestable(decision, may.loket(), Sender.addressee(decision.employerId())).stream())
                        .toList(),
                objections.of(it.id(), may.loket()).stream().map(objectionViews::of).toList(),
                recoveries.of(it.id()).stream().map(recovery -> recoveryViews.of(recovery.id())).toList(),
                may);
    }

    private boolean acts(DossierView dossier, Viewer viewer, WorksAs worksAs) {
        return dossiers.acts(dossier.id(), WageSubsidy.SUBJECT, viewer, worksAs);
    }
}
