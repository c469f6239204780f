package nl.werkbrug.custombudget;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.UserNames;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.deadline.DeadlineResult;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.document.AuthorityDecision;
import nl.werkbrug.document.CustomBudgetClaim;
import nl.werkbrug.document.CustomBudgetLetter;
import nl.werkbrug.document.DocumentStore;
import nl.werkbrug.document.Letter;
import nl.werkbrug.document.PdfRenderer;
import nl.werkbrug.document.RenderedDocument;
import nl.werkbrug.document.StoredDocument;
import nl.werkbrug.dossier.References;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.party.Iban;
import nl.werkbrug.party.Parties;
import nl.werkbrug.party.Party;
import nl.werkbrug.party.Person;
import nl.werkbrug.party.Persons;
import nl.werkbrug.post.PostedLetters;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Component;

/** The letter and the receipts of a custom budget; each reader keeps an own copy, so nobody else in the dossier sees them. */
@Component
class BudgetPapers {

    private final Parties parties;
    private final Persons persons;
    private final References references;
    private final PdfRenderer renderer;
    private final DocumentStore documents;
    private final Deadlines deadlines;
    private final BudgetNotes notes;
    private final PostedLetters letters;
    private final UserNames users;
    private final Clock clock;

    BudgetPapers(
            Parties parties, Persons persons, References references, PdfRenderer renderer, DocumentStore documents, Deadlines deadlines,
            BudgetNotes notes, PostedLetters letters, UserNames users, Clock clock) {
        this.parties = parties;
        this.persons = persons;
        this.references = references;
        this.renderer = renderer;
        this.documents = documents;
        this.deadlines = deadlines;
        this.notes = notes;
        this.letters = letters;
        this.users = users;
        this.clock = clock;
    }

    void decision(BudgetRequest it, boolean formal) {
        RenderedDocument letter = renderer.render(letter(it, formal), clock.instant());
        keep(it, letter, BudgetLetter.DECISION, Words.in(Language.DUTCH, "custombudget.kept.letter-decision"));
    }

    /** For each reader a copy; what goes to the employee must be printed by the municipality. */
    private void keep(BudgetRequest it, RenderedDocument letter, BudgetLetter kind, String text) {
        BudgetNotes.readers(it).forEach(party -> {
            String id = documents.storeForParty(letter, place(it), party, TimelineEntry.SYSTEM).id();
            notes.document(it, party, text, id);
            if (it.toEmployee() && party.equals(it.municipalityId())) {
                letters.keep(it.id(), kind, id);
            }
        });
    }

    /** @param formal whether the municipality decides with a besluit, to which one can object */
    void claim(BudgetRequest it, boolean formal, Viewer viewer) {
        Person employee = persons.find(references.personOf(it.dossierId())).orElseThrow();
        RenderedDocument letter = renderer.render(new CustomBudgetClaim(
                envelope(it, addressee(it, employee), users.of(viewer.userId(), viewer.forUserId())), kind(it), it.wish().what(), it.decision().amount(), it.payment().on(),
                it.toEmployee() ? null : employee.fullName(), it.noReceipt().claimed(), it.noReceipt().by(),
                new Iban(it.noReceipt().iban()).inGroups(), paragraphs(it.noReceipt().reason()),
                formal ? remedy(DutchTime.today(clock)) : null), clock.instant());
        keep(it, letter, BudgetLetter.CLAIM, Words.in(Language.DUTCH, "custombudget.kept.letter-claim"));
    }

    private Letter.Party addressee(BudgetRequest it, Person employee) {
        return it.toEmployee() ? person(employee) : party(it.asker().partyId(), false);
    }

    void receipt(BudgetRequest it, byte[] pdf, Viewer viewer) {
        BudgetNotes.readers(it).forEach(party -> notes.document(it, party,
                Words.in(Language.DUTCH, "custombudget.kept.receipt"), documents.storeUploadForParty(
                pdf, Words.in(Language.DUTCH, "document.kept.upload.receipt"), place(it), party, viewer.userId()).id()));
    }

    private CustomBudgetLetter letter(BudgetRequest it, boolean formal) {
        boolean granted = it.decision().granted();
        Person employee = persons.find(references.personOf(it.dossierId())).orElseThrow();
        return new CustomBudgetLetter(
                envelope(it, addressee(it, employee), users.of(it.decision().by(), it.decision().inPlaceOf())), kind(it), it.askedOn(), it.wish().what(),
                it.wish().amount(), employee.fullName(), it.decision().amount(), granted ? it.payee().name() : null,
                paragraphs(it.decision().reason()), paragraphs(it.decision().instead()), granted ? afterGrant(it) : List.of(),
                formal ? remedy(it.decision().on()) : null, it.toEmployee(), it.asker().part() == WorksAs.TRUSTED);
    }

    private List<String> afterGrant(BudgetRequest it) {
        List<String> next = new ArrayList<>(List.of(
                Words.in(Language.DUTCH, "custombudget.kept.pays-by", deadlines.compute("CUSTOM_BUDGET_PAY", it.decision().on()).end()),
                "Stuur ons daarna de bon. Was het goedkoper? Dan betaalt u de rest terug."));
        if (it.wish().kind() == BudgetKind.DEPOSIT) {
            next.add(Words.in(Language.DUTCH, "custombudget.kept.deposit-next"));
            next.add(Words.in(Language.DUTCH, "custombudget.kept.deposit-tell"));
        }
        next.add("Na drie maanden vragen wij wat het heeft gebracht.");
        return next;
    }

    private AuthorityDecision.Remedy remedy(LocalDate on) {
        DeadlineResult term = deadlines.compute("AWB_6_7", on);
        return new AuthorityDecision.Remedy(term.end(), term.term().source());
    }

    private Letter envelope(BudgetRequest it, Letter.Party to, String signedBy) {
        return new Letter(
                party(it.municipalityId(), true), to, DutchTime.today(clock), references.of(it.dossierId()), null,
                new Letter.Signatory(signedBy, null, null));
    }

    private Letter.Party party(String id, boolean contact) {
        Party it = parties.find(id).orElseThrow();
        return new Letter.Party(
                it.name(), it.address() == null ? List.of() : it.address().lines(), null, contact ? it.phone() : null,
                contact ? it.email() : null);
    }

    private static Letter.Party person(Person it) {
        return new Letter.Party(it.fullName(), it.address() == null ? List.of() : it.address().lines(), null, null, null);
    }

    private static String kind(BudgetRequest it) {
        return Words.in(Language.DUTCH, it.wish().kind().labelKey());
    }

    private static List<String> paragraphs(String text) {
        return new ArrayList<>(Optional.ofNullable(text).stream().flatMap(String::lines).filter(line -> !line.isBlank()).toList());
    }

    private static StoredDocument.Place place(BudgetRequest it) {
        return new StoredDocument.Place(it.dossierId(), BudgetRequest.SUBJECT);
    }
}
