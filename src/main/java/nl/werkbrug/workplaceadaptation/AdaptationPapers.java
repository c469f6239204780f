package nl.werkbrug.workplaceadaptation;

import java.time.Clock;
import java.util.Optional;
import nl.werkbrug.document.DocumentStore;
import nl.werkbrug.document.Letter;
import nl.werkbrug.document.PdfRenderer;
import nl.werkbrug.document.ProvisionClaim;
import nl.werkbrug.document.StoredDocument;
import nl.werkbrug.dossier.References;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.party.Employer;
import nl.werkbrug.party.Employers;
import nl.werkbrug.party.Parties;
import nl.werkbrug.party.Party;
import nl.werkbrug.party.Person;
import nl.werkbrug.party.Persons;
import nl.werkbrug.request.AuthorityRequest;
import nl.werkbrug.scheme.Desk;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Words;
import nl.werkbrug.workplaceadaptation.store.AdaptationQuoteTable;
import nl.werkbrug.workplaceadaptation.store.AdaptationTable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The claim with which the money is asked back, as paper. Nothing is sent. */
@Component
public class AdaptationPapers {

    private final AdaptationTable table;
    private final AdaptationQuoteTable quotes;
    private final AdaptationFacts facts;
    private final Employers employers;
    private final Parties parties;
    private final Persons persons;
    private final References references;
    private final PdfRenderer renderer;
    private final DocumentStore documents;
    private final AdaptationNotes notes;
    private final Clock clock;

    AdaptationPapers(
            AdaptationTable table, AdaptationQuoteTable quotes, AdaptationFacts facts, Employers employers, Parties parties,
            Persons persons, References references, PdfRenderer renderer, DocumentStore documents, AdaptationNotes notes, Clock clock) {
        this.table = table;
        this.quotes = quotes;
        this.facts = facts;
        this.employers = employers;
        this.parties = parties;
        this.persons = persons;
        this.references = references;
        this.renderer = renderer;
        this.documents = documents;
        this.notes = notes;
        this.clock = clock;
    }

    /** Makes and keeps the claim; a second time changes nothing. */
    @Transactional
    public void claim(String id) {
        WorkplaceAdaptation it = table.lock(id);
        if (it.claim().documentId() != null) {
            return;
        }
        notes.happened(it, "claim-made", Words.in(Language.DUTCH, "workplaceadaptation.kept.claim-made"), make(it));
    }

    /** Makes it anew because something else was granted; the first one stays with the documents. */
    void claimAgain(WorkplaceAdaptation it, String decisionId) {
        notes.happened(it, "claim-again:" + decisionId, Words.in(Language.DUTCH, "workplaceadaptation.kept.claim-again"), make(it));
    }

    private String make(WorkplaceAdaptation it) {
        String document = documents.store(
                renderer.render(model(it), clock.instant()), new StoredDocument.Place(it.dossierId(), WorkplaceAdaptation.SUBJECT),
                TimelineEntry.SYSTEM).id();
        table.claimPaper(it.id(), document);
        return document;
    }

    /** What can be asked back: what was paid as far as it counts, but not more than was granted. */
    public static Money claimable(WorkplaceAdaptation it) {
        Money counted = it.need().vatDeducted() ? it.purchase().paid().minus(it.purchase().vat()) : it.purchase().paid();
        return it.grant().amount() == null ? counted : Money.min(counted, it.grant().amount());
    }

    private ProvisionClaim model(WorkplaceAdaptation it) {
        Person person = persons.find(references.personOf(it.dossierId())).orElseThrow();
        Employer employer = employers.find(it.employerId()).orElseThrow();
        boolean portable = it.need().kind().portable();
        Letter.Party sender = portable ? new Letter.Party(person.fullName(), person.address().lines(), null, null, null)
                : new Letter.Party(employer.name(), employer.address().lines(), null, employer.phone(), employer.email());
        String theirs = facts.request(it).map(AuthorityRequest::asked).map(AuthorityRequest.Asked::theirReference).orElse(null);
        return new ProvisionClaim(
                new Letter(sender, authority(it), DutchTime.today(clock), references.of(it.dossierId()), theirs, null),
                new ProvisionClaim.Who(person.fullName(), employer.name(), it.need().kind().applicant()),
                new ProvisionClaim.Bought(
                        it.need().what(), supplier(it), it.purchase().on(), it.purchase().paid(), it.purchase().vat(),
                        it.need().vatDeducted()),
                it.grant().on(), it.grant().amount(), claimable(it));
    }

    private String supplier(WorkplaceAdaptation it) {
        return quotes.of(it.id()).stream().filter(quote -> quote.id().equals(it.choice().quoteId())).findFirst()
                .map(AdaptationQuote::supplier).orElse(null);
    }

    private Letter.Party authority(WorkplaceAdaptation it) {
        Optional<AuthorityRequest.Asked> asked = facts.request(it).map(AuthorityRequest::asked);
        if (asked.filter(at -> at.desk() == Desk.UWV).isPresent()) {
            return Letter.Party.of("UWV");
        }
        return Optional.ofNullable(it.municipalityId()).flatMap(parties::find)
                .map(AdaptationPapers::party).orElseGet(() -> Letter.Party.of("De gemeente"));
    }

    private static Letter.Party party(Party it) {
        return new Letter.Party(it.name(), it.address().lines(), null, null, null);
    }
}
