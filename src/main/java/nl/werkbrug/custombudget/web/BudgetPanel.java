package nl.werkbrug.custombudget.web;

import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.custombudget.BudgetAsking;
import nl.werkbrug.custombudget.BudgetDeposit;
import nl.werkbrug.custombudget.BudgetDeposits;
import nl.werkbrug.custombudget.BudgetRequest;
import nl.werkbrug.custombudget.store.BudgetRequestTable;
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
import nl.werkbrug.party.Parties;
import nl.werkbrug.party.Party;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Texts;
import org.springframework.stereotype.Component;

/** The custom budgets of a dossier that the viewer may see, and asking one. */
@Component
class BudgetPanel implements DossierPanel {

    private final BudgetRequestTable table;
    private final BudgetAsking asking;
    private final Parties parties;
    private final AllContested contested;
    private final ObjectionTable objections;
    private final ObjectionViews views;
    private final BudgetDeposits deposits;
    private final Dossiers dossiers;
    private final Texts texts;

    BudgetPanel(
            BudgetRequestTable table, BudgetAsking asking, Parties parties, AllContested contested, ObjectionTable objections,
            ObjectionViews views, BudgetDeposits deposits, Dossiers dossiers, Texts texts) {
        this.contested = contested;
        this.objections = objections;
        this.views = views;
        this.deposits = deposits;
        this.table = table;
        this.asking = asking;
        this.parties = parties;
        this.dossiers = dossiers;
        this.texts = texts;
    }

    /** What the fragment shows. */
    record Content(String dossierId, boolean mayAsk, List<Row> rows) {}

    /**
     * One request.
     *
     * @param asker the name of the party that asked
     * @param contestable until when one can object to the decision; null when nobody can here, or who asked got all
     * @param objections that the viewer may read of
     * @param own whether the viewer objects; else it is the municipality that records a letter
     * @param loket whether the viewer is of the municipality
     * @param less whether less was granted than was asked
     * @param deposit what became of a deposit; null before that was told, and for what is none
     * @param lost how much of it does not come back; null idem
     * @param tellsDeposit whether the viewer tells that
     */
    record Row(
            BudgetRequest request, String asker, boolean mayWithdraw, ContestableDecision contestable, List<ObjectionView> objections,
            boolean own, boolean loket, boolean less,
            BudgetDeposit deposit, Money lost, boolean tellsDeposit) {}

    @Override
    public int order() {
        return 41;
    }

    @Override
    public boolean byRight() {
        return true;
    }

    @Override
    public Optional<Panel> panel(DossierView dossier, Viewer viewer) {
        boolean mayAsk = asking.place(dossier, viewer).isPresent();
        List<Row> rows = table.visible(dossier.id(), viewer).stream().map(it -> row(it, viewer)).toList();
        return mayAsk || !rows.isEmpty()
                ? Optional.of(new Panel(
                        texts.get("custombudget.panel.title"), "custombudget/panel", new Content(dossier.id(), mayAsk, rows)))
                : Optional.empty();
    }

    /** Who got all has nothing to object to; a letter of another can still come. */
    private static boolean lessThanAsked(BudgetRequest it) {
        return it.decided() && !(it.decision().granted() && it.decision().amount().equals(it.wish().amount()));
    }

    private Row row(BudgetRequest it, Viewer viewer) {
        String asker = parties.find(it.asker().partyId()).map(Party::name).orElseThrow();
        boolean own = table.ownOne(it.id(), viewer).isPresent();
        boolean loket = dossiers.acts(it.dossierId(), BudgetRequest.SUBJECT, viewer, WorksAs.LOKET);
        BudgetDeposit told = deposits.find(it.id()).orElse(null);
        return new Row(
                it, asker, it.open() && own, loket || lessThanAsked(it) ? contestable(it, loket) : null,
                objections.seen(it.id(), it.municipalityId(), viewer).stream().map(each -> views.of(each, viewer)).toList(), own && !loket, loket, lessThanAsked(it),
                told, told == null ? null : deposits.lost(it, told), loket && deposits.open(it));
    }

    private ContestableDecision contestable(BudgetRequest it, boolean loket) {
        String asker = it.asker().partyId();
        Sender sender = it.asker().part() == WorksAs.PAYROLL ? Sender.addressee(asker) : Sender.employee(asker);
        return contested.find(it.id()).flatMap(decision -> views.contestable(decision, loket, sender)).orElse(null);
    }
}
