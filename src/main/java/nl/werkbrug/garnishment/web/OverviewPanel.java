package nl.werkbrug.garnishment.web;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.dossier.DossierPanel;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.dossier.Panel;
import nl.werkbrug.garnishment.ClaimLeft;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.garnishment.overview.Overviews;
import nl.werkbrug.garnishment.overview.RunOut;
import nl.werkbrug.garnishment.overview.RunOuts;
import nl.werkbrug.garnishment.store.GarnishmentTable;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Texts;
import org.springframework.stereotype.Component;

/** How far each claim is, when it may be paid, and the overviews that payroll can make. */
@Component
class OverviewPanel implements DossierPanel {

    private final GarnishmentTable garnishments;
    private final Overviews overviews;
    private final ClaimLeft claimLeft;
    private final RunOuts runOuts;
    private final Texts texts;

    OverviewPanel(GarnishmentTable garnishments, Overviews overviews, ClaimLeft claimLeft, RunOuts runOuts, Texts texts) {
        this.garnishments = garnishments;
        this.overviews = overviews;
        this.claimLeft = claimLeft;
        this.runOuts = runOuts;
        this.texts = texts;
    }

    /** What the fragment shows. */
    record Model(String dossierId, List<Line> lines, List<YearMonth> months, boolean mayMake) {}

    /**
     * One garnishment.
     *
     * @param paid share of the claim that was withheld, in whole percents; null for kinds without a total
     * @param runOut null when it cannot be estimated
     */
    record Line(Garnishment garnishment, Money left, Integer paid, RunOut runOut, List<Integer> years) {}

    @Override
    public int order() {
        return 34;
    }

    @Override
    public Optional<Panel> panel(DossierView dossier, Viewer viewer) {
        List<YearMonth> months = dossier.subjects().contains(Garnishment.SUBJECT) ? overviews.months(dossier.id()) : List.of();
        if (months.isEmpty()) {
            return Optional.empty();
        }
        List<Garnishment> all = garnishments.ofDossier(dossier.id());
        boolean mayMake = garnishments.forPayroll(all.get(0).id(), viewer).isPresent();
        return Optional.of(new Panel(
                texts.get("garnishment.title.overviews"), "garnishment/overviews",
                new Model(dossier.id(), all.stream().map(this::line).toList(), months, mayMake)));
    }

    private Line line(Garnishment it) {
        Money left = it.kind().hasTotal() ? claimLeft.of(it) : null;
        return new Line(it, left, left == null ? null : percent(it, left), runOuts.of(it).orElse(null), overviews.years(it));
    }

    private static Integer percent(Garnishment it, Money left) {
        Money total = it.claim().total();
        return total.isZero() ? 100 : (int) (100 - left.cents() * 100 / total.cents());
    }
}
