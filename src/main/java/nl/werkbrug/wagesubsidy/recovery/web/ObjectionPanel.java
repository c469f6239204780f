package nl.werkbrug.wagesubsidy.recovery.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.dossier.DossierPanel;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.dossier.Panel;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.wagesubsidy.Decision;
import nl.werkbrug.wagesubsidy.WageSubsidy;
import nl.werkbrug.wagesubsidy.objection.ObjectionIntake;
import nl.werkbrug.wagesubsidy.objection.ObjectionTable;
import nl.werkbrug.wagesubsidy.objection.ObjectionTerms;
import nl.werkbrug.wagesubsidy.objection.web.ObjectionView;
import nl.werkbrug.wagesubsidy.objection.web.ObjectionViews;
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
    private final ObjectionIntake intake;
    private final ObjectionTerms terms;
    private final ObjectionViews objectionViews;
    private final RecoveryTable recoveries;
    private final RecoveryViews recoveryViews;
    private final Dossiers dossiers;
    private final Clock clock;

    ObjectionPanel(
            WageSubsidyTable subsidies,
            DecisionTable decisions,
            ObjectionTable objections,
            ObjectionIntake intake,
            ObjectionTerms terms,
            ObjectionViews objectionViews,
            RecoveryTable recoveries,
            RecoveryViews recoveryViews,
            Dossiers dossiers,
            Clock clock) {
        this.subsidies = subsidies;
        this.decisions = decisions;
        this.objections = objections;
        this.intake = intake;
        this.terms = terms;
        this.objectionViews = objectionViews;
        this.recoveries = recoveries;
        this.recoveryViews = recoveryViews;
        this.dossiers = dossiers;
        this.clock = clock;
    }

    /** Whom the buttons are for. */
    public record May(boolean employer, boolean loket, boolean lead) {}

    /** A decision to which one can object. */
    public record Contestable(Decision decision, LocalDate lastDay, boolean over) {

        /** Until when, in words. */
        public String until() {
            DutchFormats formats = new DutchFormats();
            return over
                    ? "Bezwaar maken kon tot en met " + formats.dateWithDay(lastDay) + ". Bent u te laat? Leg dan uit waarom."
                    : "Bezwaar maken kan tot en met " + formats.dateWithDay(lastDay) + ".";
        }
    }

    /** What is shown of one subsidy. */
    public record Shown(
            WageSubsidy subsidy, List<Contestable> contestable, List<ObjectionView> objections, List<RecoveryView> recoveries,
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
                : Optional.of(new Panel("Bezwaar en terugvordering", "wagesubsidy/objection-panel", shown));
    }

    private Shown shown(WageSubsidy it, May may) {
        return new Shown(
                it,
                decisions.of(it.id()).stream()
                        .filter(intake::possible)
                        .map(this::contestable)
                        .toList(),
                objections.of(it.id()).stream().map(objectionViews::of).toList(),
                recoveries.of(it.id()).stream().map(recovery -> recoveryViews.of(recovery.id())).toList(),
                may);
    }

    private Contestable contestable(Decision decision) {
        LocalDate lastDay = terms.lastDay(decision.madeKnownOn()).end();
        return new Contestable(decision, lastDay, lastDay.isBefore(DutchTime.today(clock)));
    }

    private boolean acts(DossierView dossier, Viewer viewer, WorksAs worksAs) {
        return dossiers.acts(dossier.id(), WageSubsidy.SUBJECT, viewer, worksAs);
    }
}
