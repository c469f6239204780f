package nl.werkbrug.socialreturn.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.dossier.DossierPanel;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.dossier.Panel;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Texts;
import nl.werkbrug.socialreturn.SocialContract;
import nl.werkbrug.socialreturn.SocialCounting;
import nl.werkbrug.socialreturn.SocialHire;
import nl.werkbrug.socialreturn.store.SocialContractTable;
import nl.werkbrug.socialreturn.store.SocialHireTable;
import org.springframework.stereotype.Component;

/** Social return on the dossier page; only for the people of the employer. */
@Component
class SocialReturnPanel implements DossierPanel {

    private final SocialHireTable table;
    private final SocialContractTable contracts;
    private final SocialCounting counting;
    private final Texts texts;

    SocialReturnPanel(SocialHireTable table, SocialContractTable contracts, SocialCounting counting, Texts texts) {
        this.table = table;
        this.contracts = contracts;
        this.counting = counting;
        this.texts = texts;
    }

    /**
     * One hire.
     *
     * @param contract null until one was chosen; so for the rest
     */
    record Row(SocialHire it, SocialContract contract, LocalDate until, Money fulfilled, Money expected) {}

    @Override
    public int order() {
        return 48;
    }

    @Override
    public Optional<Panel> panel(DossierView dossier, Viewer viewer) {
        List<Row> rows = table.ofDossier(dossier.id(), viewer).stream()
                .filter(it -> table.ofEmployer(it.id(), viewer).isPresent()).map(this::row).toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel(texts.get("socialreturn.panel.title"), "socialreturn/panel", rows));
    }

    private Row row(SocialHire it) {
        return it.link() == null ? new Row(it, null, null, null, null) : new Row(
                it, contracts.find(it.link().contractId()).orElseThrow(), counting.until(it), counting.fulfilled(it),
                counting.expected(it));
    }
}
