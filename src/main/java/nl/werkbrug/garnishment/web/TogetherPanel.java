package nl.werkbrug.garnishment.web;

import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.dossier.DossierPanel;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.dossier.Panel;
import nl.werkbrug.garnishment.ClaimLeft;
import nl.werkbrug.garnishment.Coordinators;
import nl.werkbrug.garnishment.DebtState;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.garnishment.Payees;
import nl.werkbrug.garnishment.Standings;
import nl.werkbrug.garnishment.store.GarnishmentTable;
import nl.werkbrug.shared.Texts;
import org.springframework.stereotype.Component;

/** On top of the garnishments of a dossier: who coordinates, who gets paid, what waits for an answer. */
@Component
class TogetherPanel implements DossierPanel {

    private final GarnishmentTable garnishments;
    private final Coordinators coordinators;
    private final Standings standings;
    private final Payees payees;
    private final ClaimLeft claimLeft;
    private final DebtState debts;
    private final Texts texts;

    TogetherPanel(
            GarnishmentTable garnishments,
            Coordinators coordinators,
            Standings standings,
            Payees payees,
            ClaimLeft claimLeft,
            DebtState debts, Texts texts) {
        this.garnishments = garnishments;
        this.coordinators = coordinators;
        this.standings = standings;
        this.payees = payees;
        this.claimLeft = claimLeft;
        this.debts = debts;
        this.texts = texts;
    }

    @Override
    public int order() {
        return 28;
    }

    @Override
    public Optional<Panel> panel(DossierView dossier, Viewer viewer) {
        if (!dossier.subjects().contains(Garnishment.SUBJECT)) {
            return Optional.empty();
        }
        List<Garnishment> all = garnishments.ofDossier(dossier.id());
        if (all.stream().noneMatch(Garnishment::open)) {
            return Optional.empty();
        }
        TogetherView view = view(dossier.id(), all, viewer);
        return Optional.of(new Panel(texts.get("garnishment.title.together"), "garnishment/together", view)
                .inSightWhen(view.contested().isPositive()));
    }

    private TogetherView view(String dossierId, List<Garnishment> all, Viewer viewer) {
        boolean mayAct = garnishments.forPayroll(all.get(0).id(), viewer).isPresent();
        boolean shared = all.stream().filter(it -> it.kind().inPot() && it.status().withholds()).count() > 1;
        List<TogetherView.Line> lines =
                all.stream().filter(Garnishment::open).map(it -> line(it, shared, mayAct)).toList();
        List<TogetherView.Coordinated> history = coordinators.history(dossierId).stream()
                .map(it -> new TogetherView.Coordinated(
                        garnishments.get(it.garnishmentId()).bailiff().office(), it.validFrom(), it.reason()))
                .toList();
        return new TogetherView(dossierId, lines, history, debts.history(dossierId), standings.contested(dossierId), mayAct);
    }

    private TogetherView.Line line(Garnishment it, boolean shared, boolean mayAct) {
        return new TogetherView.Line(
                it, payees.of(it).office(), it.kind().seizes() ? claimLeft.of(it) : null,
                shared && it.kind().inPot(), mayAct && it.hasStanding());
    }
}
