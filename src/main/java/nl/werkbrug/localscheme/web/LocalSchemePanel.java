package nl.werkbrug.localscheme.web;

import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.dossier.DossierPanel;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.dossier.Panel;
import nl.werkbrug.localscheme.LocalClaim;
import nl.werkbrug.localscheme.LocalClaims;
import nl.werkbrug.localscheme.SchemeVersion;
import nl.werkbrug.localscheme.store.LocalClaimTable;
import nl.werkbrug.shared.Texts;
import org.springframework.stereotype.Component;

/** The schemes of the municipality on the dossier page. */
@Component
class LocalSchemePanel implements DossierPanel {

    private final LocalClaimTable table;
    private final LocalClaims claims;
    private final Texts texts;

    LocalSchemePanel(LocalClaimTable table, LocalClaims claims, Texts texts) {
        this.table = table;
        this.claims = claims;
        this.texts = texts;
    }

    /** One scheme with what was answered. */
    record Row(LocalClaim claim, SchemeVersion version, List<LocalClaimTable.Told> answers) {}

    @Override
    public int order() {
        return 39;
    }

    @Override
    public Optional<Panel> panel(DossierView dossier, Viewer viewer) {
        List<Row> rows = table.visible(dossier.id(), viewer).stream()
                .map(it -> new Row(it, claims.version(it.id()), table.answers(it.id()))).toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel(texts.get("localscheme.panel.title"), "localscheme/panel", rows));
    }
}
