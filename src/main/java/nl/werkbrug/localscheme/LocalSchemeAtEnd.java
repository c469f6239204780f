package nl.werkbrug.localscheme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.dossier.Consequence;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.SchemeAtEnd;
import nl.werkbrug.localscheme.LocalClaim.State;
import nl.werkbrug.localscheme.store.LocalClaimTable;
import nl.werkbrug.localscheme.store.LocalVersionTable;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What it means for the schemes of a municipality that somebody leaves. What was asked already is said by the request itself. */
@Component
class LocalSchemeAtEnd implements SchemeAtEnd {

    private final LocalClaimTable claims;
    private final LocalVersionTable versions;
    private final DutchFormats formats;

    LocalSchemeAtEnd(LocalClaimTable claims, LocalVersionTable versions, DutchFormats formats) {
        this.claims = claims;
        this.versions = versions;
        this.formats = formats;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Consequence> ends(Hire hire, LocalDate lastDay) {
        List<Consequence> all = new ArrayList<>();
        for (LocalClaim it : claims.ofHire(hire.id())) {
            if (it.state() == State.OPENED) {
                all.add(Consequence.of(title(it), Words.in(Language.DUTCH, "localscheme.kept.end.stops")));
            } else if (it.state() == State.WAITING && lastDay.isBefore(it.checkOn())) {
                Consequence early = Consequence.of(title(it), Words.in(Language.DUTCH, "localscheme.kept.end.early"));
                all.add(it.granted() == null ? early : early.risking(it.granted(),
                        Words.in(Language.DUTCH, "localscheme.kept.end.only-if", it.checkOn())));
            }
        }
        return all;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Consequence> goesOn(Hire hire) {
        return claims.ofHire(hire.id()).stream().filter(it -> it.state() == State.WAITING && it.employmentEndsOn() != null)
                .map(it -> Consequence.of(title(it), Words.in(Language.DUTCH, "localscheme.kept.end.stays")))
                .toList();
    }

    private String title(LocalClaim it) {
        return versions.find(it.versionId()).orElseThrow().title();
    }
}
