package nl.werkbrug.debthelp;

import java.time.Clock;
import java.util.stream.Stream;
import nl.werkbrug.debthelp.store.ReferralTable;
import nl.werkbrug.document.DocumentStore;
import nl.werkbrug.document.HelpReferral;
import nl.werkbrug.document.Letter;
import nl.werkbrug.document.PdfRenderer;
import nl.werkbrug.document.StoredDocument;
import nl.werkbrug.dossier.References;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.party.Parties;
import nl.werkbrug.party.Party;
import nl.werkbrug.shared.DutchTime;
import org.springframework.stereotype.Component;

/** The letter to a helper who takes no part in Werkbrug and has no mail address. */
@Component
class ReferralPapers {

    private final ReferralTable table;
    private final Parties parties;
    private final References references;
    private final PdfRenderer renderer;
    private final DocumentStore documents;
    private final Clock clock;

    ReferralPapers(
            ReferralTable table, Parties parties, References references, PdfRenderer renderer, DocumentStore documents, Clock clock) {
        this.table = table;
        this.parties = parties;
        this.references = references;
        this.renderer = renderer;
        this.documents = documents;
        this.clock = clock;
    }

    /** An address on one line as the lines of a letter: it is typed with commas, or one of a party put together with one. */
    static String[] lines(String address) {
        return address == null ? new String[0]
                : Stream.of(address.split("[,\\r\\n]+")).map(String::strip).filter(it -> !it.isEmpty()).toArray(String[]::new);
    }

    /** Makes and keeps it; returns the id of the document. */
    String letter(Referral it) {
        Party from = parties.find(it.referrer().partyId()).orElseThrow();
        Letter letter = new Letter(
                new Letter.Party(from.name(), from.address().lines(), null, from.phone(), from.email()),
                Letter.Party.of(it.helper().name(), lines(it.helper().address())),
                DutchTime.today(clock), references.of(it.dossierId()), null, null);
        HelpReferral model = new HelpReferral(
                letter, it.kind().dutchLabel(), it.threat(), it.consent().givenOn(), it.question(),
                table.facts(it.id()).stream().map(line -> new HelpReferral.Line(line.fact().dutchLabel(), line.value())).toList());
        return documents.store(
                renderer.render(model, clock.instant()), new StoredDocument.Place(it.dossierId(), Referral.SUBJECT),
                TimelineEntry.SYSTEM).id();
    }
}
