package nl.werkbrug.garnishment.declaration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.document.Declaration.OtherClaim;
import nl.werkbrug.document.Declaration.OtherGarnishment;
import nl.werkbrug.document.Declaration.Others;
import nl.werkbrug.document.Declaration.Pledge;
import nl.werkbrug.document.Declaration.Relation;
import nl.werkbrug.document.Declaration.Signing;
import nl.werkbrug.document.Letter;
import nl.werkbrug.garnishment.Bailiff;
import nl.werkbrug.garnishment.Claim;
import nl.werkbrug.garnishment.Coordinators;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.garnishment.Papers;
import nl.werkbrug.garnishment.store.GarnishmentTable;
import nl.werkbrug.party.Employer;
import nl.werkbrug.party.Person;
import nl.werkbrug.shared.DutchTime;
import org.springframework.stereotype.Component;

/** Fills the declaration from the garnishment and the signed answers; the field list of art. 476a lid 2 Rv. */
@Component
class DeclarationPaper {

    private final Papers papers;
    private final DeclaredWages wages;
    private final GarnishmentTable garnishments;
    private final Coordinators coordinators;

    DeclarationPaper(Papers papers, DeclaredWages wages, GarnishmentTable garnishments, Coordinators coordinators) {
        this.papers = papers;
        this.wages = wages;
        this.garnishments = garnishments;
        this.coordinators = coordinators;
    }

    /** Makes the PDF; returns the document's id. */
    String make(Garnishment garnishment, Declaration declaration, SignedAnswers answers) {
        Signing signing = signing(declaration, answers);
        Letter letter = papers.toBailiff(
                garnishment, new Letter.Signatory(signing.name(), signing.function(), papers.employer(garnishment).address().city()));
        boolean employed = answers.text("relation").filter("EMPLOYED"::equals).isPresent();
        return papers.keep(garnishment, new nl.werkbrug.document.Declaration(
                letter, bailiff(garnishment), creditor(garnishment), debtor(garnishment), employer(garnishment),
                relation(answers), employed ? wages.of(garnishment, answers) : null, others(garnishment, answers),
                particulars(answers), attachments(answers), signing), "Werkbrug");
    }

    private static nl.werkbrug.document.Declaration.Bailiff bailiff(Garnishment it) {
        Bailiff bailiff = it.bailiff();
        return new nl.werkbrug.document.Declaration.Bailiff(
                bailiff.name(), bailiff.office(), String.join(", ", bailiff.addressLines()), bailiff.phone(), bailiff.email(),
                null, bailiff.reference(), bailiff.iban(), it.servedOn(), it.servedTime(), it.servedOn());
    }

    private static nl.werkbrug.document.Declaration.Creditor creditor(Garnishment it) {
        Claim claim = it.claim();
        return new nl.werkbrug.document.Declaration.Creditor(
                it.creditor(), null, null, null, claim.principal(), claim.interest().plus(claim.costs()));
    }

    private nl.werkbrug.document.Declaration.Debtor debtor(Garnishment it) {
        Person person = papers.employee(it);
        return new nl.werkbrug.document.Declaration.Debtor(
                person.fullName(), person.address().oneLine(), person.birthDate(), null);
    }

    private nl.werkbrug.document.Declaration.Employer employer(Garnishment it) {
        Employer employer = papers.employer(it);
        return new nl.werkbrug.document.Declaration.Employer(
                employer.name(), employer.kvkNumber().toString(), employer.address().oneLine(), null,
                employer.phone(), employer.email());
    }

    private static Relation relation(SignedAnswers answers) {
        boolean none = answers.text("relation").filter("NEVER"::equals).isPresent();
        Boolean permanent = answers.text("employment.contract").map("PERMANENT"::equals).orElse(null);
        return new Relation(
                none ? Relation.Kind.NONE : Relation.Kind.EMPLOYMENT, answers.text("relationReason").orElse(null),
                answers.date("employment.since").orElse(null), answers.date("employment.until").orElse(null), permanent, null);
    }

    private Others others(Garnishment garnishment, SignedAnswers answers) {
        List<OtherGarnishment> writs = new ArrayList<>();
        List<OtherClaim> claims = new ArrayList<>();
        String coordinating = coordinators.today(garnishment.dossierId()).map(Garnishment::id).orElse("");
        for (Garnishment other : garnishments.ofDossier(garnishment.dossierId())) {
            if (other.id().equals(garnishment.id()) || !other.status().withholds()) {
                continue;
            }
            if (other.kind().inPot()) {
                writs.add(writ(other, other.id().equals(coordinating)));
            } else {
                claims.add(claim(other));
            }
        }
        answers.text("otherGarnishments").ifPresent(text -> claims.add(new OtherClaim("Opgave werkgever", text, null, null, null)));
        List<Pledge> pledges = answers.text("pledges").map(text -> List.of(new Pledge("Opgave werkgever", text, null))).orElse(List.of());
        return new Others(writs, claims, pledges);
    }

    private static OtherGarnishment writ(Garnishment other, boolean coordinates) {
        return new OtherGarnishment(
                other.servedOn(), other.bailiff().office(), String.join(", ", other.bailiff().addressLines()),
                other.bailiff().reference(), other.creditor(), other.claim().total(), coordinates);
    }

    private static OtherClaim claim(Garnishment other) {
        return new OtherClaim(
                other.kind().label(), other.bailiff().office(), other.servedOn(), other.bailiff().reference(),
                Optional.ofNullable(other.claim().total()).orElse(other.claim().perPeriod()));
    }

    private static String particulars(SignedAnswers answers) {
        return answers.text("particulars").orElse(null);
    }

    private static List<String> attachments(SignedAnswers answers) {
        return answers.text("attachmentIds")
                .map(ids -> List.of(ids.split(",")).stream().map(id -> "Loonstrook").toList())
                .orElse(List.of());
    }

    private static Signing signing(Declaration declaration, SignedAnswers answers) {
        return new Signing(
                answers.text("signer.name").orElseThrow(), null, answers.text("signer.function").orElseThrow(),
                DutchTime.dateOf(declaration.signedAt()), declaration.byPost() ? Signing.Way.POST : Signing.Way.ELECTRONIC);
    }
}
