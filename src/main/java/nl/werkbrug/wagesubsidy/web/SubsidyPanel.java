package nl.werkbrug.wagesubsidy.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.dossier.DossierPanel;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.dossier.Panel;
import nl.werkbrug.objection.ObjectionTable;
import nl.werkbrug.objection.OtherObjectors;
import nl.werkbrug.shared.Texts;
import nl.werkbrug.wagesubsidy.Decision;
import nl.werkbrug.wagesubsidy.Lives;
import nl.werkbrug.wagesubsidy.Setup;
import nl.werkbrug.wagesubsidy.Setups;
import nl.werkbrug.wagesubsidy.WageSubsidy;
import nl.werkbrug.wagesubsidy.copy.CopyTable;
import nl.werkbrug.wagesubsidy.copy.EmployeeCopy;
import nl.werkbrug.wagesubsidy.store.DecisionTable;
import nl.werkbrug.wagesubsidy.store.WageSubsidyTable;
import org.springframework.stereotype.Component;

/** Loonkostensubsidie on the dossier page: where it stands, the decisions with their letters, and what can be done. */
@Component
class SubsidyPanel implements DossierPanel {

    private final WageSubsidyTable subsidies;
    private final DecisionTable decisions;
    private final ObjectionTable objections;
    private final CopyTable copies;
    private final Setups setups;
    private final Dossiers dossiers;
    private final ProgressWords words;
    private final Texts texts;

    SubsidyPanel(
            WageSubsidyTable subsidies,
            DecisionTable decisions,
            ObjectionTable objections,
            CopyTable copies,
            Setups setups,
            Dossiers dossiers,
            ProgressWords words,
            Texts texts) {
        this.subsidies = subsidies;
        this.decisions = decisions;
        this.objections = objections;
        this.copies = copies;
        this.setups = setups;
        this.dossiers = dossiers;
        this.words = words;
        this.texts = texts;
    }

    /**
     * One subsidy.
     *
     * @param decisions those that were made known
     * @param copies what the employee got, by decision
     * @param portalText what the municipality tells employers; null when nothing
     */
    record Line(
            WageSubsidy subsidy, String progress, List<Decision> decisions, Map<String, EmployeeCopy> copies,
            List<String> differences, String portalText, boolean mayAdd, boolean mayWithdraw) {}

    /** What the template shows. */
    record Model(String dossierId, List<Line> subsidies, boolean mayRegister, boolean leads) {}

    @Override
    public int order() {
        return 26;
    }

    @Override
    public Optional<Panel> panel(DossierView dossier, Viewer viewer) {
        if (!dossier.subjects().contains(WageSubsidy.SUBJECT)) {
            return Optional.empty();
        }
        boolean employer = dossiers.acts(dossier.id(), WageSubsidy.SUBJECT, viewer, WorksAs.PAYROLL);
        List<WageSubsidy> all = subsidies.ofDossier(dossier.id());
        boolean runs = all.stream().anyMatch(it -> Lives.undecided(it) || it.state() == WageSubsidy.State.GRANTED);
        boolean register = !runs && !dossier.closed()
                && dossiers.acts(dossier.id(), WageSubsidy.SUBJECT, viewer, WorksAs.LOKET);
        List<Line> lines = all.stream()
                .map(it -> line(it, employer, dossier.subjects().contains(OtherObjectors.WALL), viewer)).toList();
        return lines.isEmpty() && !register
                ? Optional.empty()
                : Optional.of(new Panel(texts.get("wagesubsidy.panel.title"), "wagesubsidy/panel",
                        new Model(dossier.id(), lines, register, viewer.is(Role.LOKET_TEAM_LEAD)))
                        .counting(lines.size()).inSightWhen(true));
    }

    /** @param letters whether the viewer may read of objections of others */
    private Line line(WageSubsidy it, boolean employer, boolean letters, Viewer viewer) {
        Setup setup = setups.of(it);
        boolean open = Lives.undecided(it);
        return new Line(
                it, words.progress(it, viewer),
                decisions.of(it.id()).stream().filter(each -> each.madeKnownOn() != null)
                        .filter(each -> letters || !objections.isOnOther(each.id())).toList(),
                copies.of(it.id()).stream().collect(Collectors.toMap(EmployeeCopy::decisionId, copy -> copy)),
                open ? setups.differences(setup) : List.of(), open && employer ? setup.portalText() : null,
                employer && open, employer && open);
    }
}
