package nl.werkbrug.workplaceadaptation.web;

import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.dossier.DossierPanel;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.dossier.Panel;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Texts;
import nl.werkbrug.workplaceadaptation.AdaptationFacts;
import nl.werkbrug.workplaceadaptation.AdaptationPapers;
import nl.werkbrug.workplaceadaptation.WorkplaceAdaptation.State;
import nl.werkbrug.workplaceadaptation.WorkplaceAdaptation.Timing;
import nl.werkbrug.workplaceadaptation.WorkplaceAdaptation;
import nl.werkbrug.workplaceadaptation.store.AdaptationTable;
import org.springframework.stereotype.Component;

/** Provisions on the dossier page: where each stands for everybody, what it is and costs for the employer only. */
@Component
class AdaptationPanel implements DossierPanel {

    private final AdaptationTable table;
    private final AdaptationFacts facts;
    private final AdaptationViews views;
    private final Texts texts;

    AdaptationPanel(AdaptationTable table, AdaptationFacts facts, AdaptationViews views, Texts texts) {
        this.table = table;
        this.facts = facts;
        this.views = views;
        this.texts = texts;
    }

    /** What can be asked back, and the paper for it. */
    record Claimed(WorkplaceAdaptation adaptation, Money claimable) {

        static Claimed of(WorkplaceAdaptation it) {
            return new Claimed(it, AdaptationPapers.claimable(it));
        }
    }

    /**
     * One provision.
     *
     * @param desk where it is asked; null while that is not known
     * @param compared the quotes; null for who does not work for the employer
     * @param claimable null until it is bought, and idem
     * @param acts whether the viewer works on it for the employer
     * @param last whether it is the newest of its hire, so that another one may begin
     */
    record Row(
            WorkplaceAdaptation adaptation, String desk, AdaptationViews.Compared compared, Money claimable, boolean acts, boolean last) {

        /** Whether nobody may buy. */
        public boolean notYet() {
            return adaptation.unasked() || adaptation.state() == State.ASKED;
        }

        /** Whether somebody bought too soon. */
        public boolean risk() {
            return adaptation.need() != null && adaptation.need().boughtBefore() != null
                    || adaptation.purchase() != null && adaptation.purchase().timing() == Timing.BEFORE_REQUEST;
        }
    }

    @Override
    public int order() {
        return 46;
    }

    @Override
    public Optional<Panel> panel(DossierView dossier, Viewer viewer) {
        List<WorkplaceAdaptation> all = table.visible(dossier.id(), viewer);
        List<Row> rows = all.stream().map(it -> row(it, all.get(all.size() - 1).id().equals(it.id()), viewer)).toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel(texts.get("workplaceadaptation.title"), "workplaceadaptation/panel", rows)
                        .inSightWhen(rows.stream().anyMatch(it -> it.notYet() || it.acts() && it.risk())));
    }

    private Row row(WorkplaceAdaptation it, boolean last, Viewer viewer) {
        boolean acts = table.ofEmployer(it.id(), viewer).isPresent();
        return new Row(
                it, it.need() == null ? null : facts.desk(it, it.need().kind()).orElse(null), acts ? views.of(it) : null,
                acts && it.purchase() != null ? AdaptationPapers.claimable(it) : null, acts, last);
    }
}
