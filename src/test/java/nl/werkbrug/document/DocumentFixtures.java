package nl.werkbrug.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import nl.werkbrug.document.Letter.Party;
import nl.werkbrug.document.Letter.Signatory;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.PayPeriod;

/** Sample documents about nobody: the names are made up, the BSN and IBAN are the usual test numbers. */
public final class DocumentFixtures {

    public static final Instant MOMENT = Instant.parse("2026-06-16T08:30:15.123Z");
    public static final LocalDate GARNISHED = LocalDate.of(2026, 6, 1);
    static final String IBAN = "NL91ABNA0417164300";

    private DocumentFixtures() {}

    public static Letter letter() {
        Party sender = new Party(
                "Bakkerij De Korenschoof B.V.",
                List.of("Molenstraat 12", "1234 AB Voorbeeldstad"),
                "mevrouw R. Tarwe",
                "012 345 67 89",
                "loon@korenschoof.example");
        Party addressee = Party.of(
                "Voorbeeld Gerechtsdeurwaarders", "t.a.v. de heer K. Exploot", "Griffieplein 3", "4321 ZZ Proefdorp");
        return new Letter(
                sender,
                addressee,
                LocalDate.of(2026, 6, 16),
                "WB-2026-0001",
                "D-2026-778899",
                new Signatory("R. Tarwe", "Hoofd personeelszaken", "Voorbeeldstad"));
    }

    public static Letter barestLetter() {
        return new Letter(
                Party.of("Werkgever"), Party.of("Deurwaarder"), LocalDate.of(2026, 6, 16), "WB-1", null, null);
    }

    public static Letter letterToEmployee() {
        Letter letter = letter();
        Party employee = Party.of("Sam de Vries-Özdemir", "Kade 1", "1234 CD Voorbeeldstad");
        return new Letter(letter.sender(), employee, LocalDate.of(2026, 6, 3), letter.caseReference(), null, letter.signatory());
    }

    public static GarnishmentRef garnishment() {
        return new GarnishmentRef(
                "Sam de Vries-Özdemir", GARNISHED, "Energiebedrijf Voorbeeld N.V.", "Voorbeeld Gerechtsdeurwaarders");
    }

    static GarnishmentRef barestGarnishment() {
        return new GarnishmentRef("S. de Vries", GARNISHED, null, "Deurwaarder");
    }

    public static Declaration declaration() {
        return new Declaration(
                letter(), bailiff(), creditor(), debtor(), employer(), relation(), DeclaredWageFixture.full(), others(),
                "De werknemer is sinds 1 mei 2026 voor 20 procent ziek gemeld. Het loon loopt door.",
                List.of("Loonstrook april 2026", "Loonstrook mei 2026", "Arbeidsovereenkomst"),
                new Declaration.Signing(
                        "Tarwe", "Roos", "Hoofd personeelszaken", LocalDate.of(2026, 6, 16),
                        Declaration.Signing.Way.ELECTRONIC));
    }

    public static Declaration barestDeclaration() {
        return new Declaration(barestLetter(), null, null, null, null, null, null, null, null, null, null);
    }

    /** Eight other garnishments with facts that are longer than their columns. */
    static Declaration longDeclaration() {
        Declaration usual = declaration();
        Declaration.OtherGarnishment wide = new Declaration.OtherGarnishment(
                GARNISHED, "Gerechtsdeurwaarderskantoor Van der Langenberg-Lichtenvoorde",
                "incassoafdeling.beslagen@gerechtsdeurwaarderskantoor.example", "2026/0000123456789/ABC/00001",
                "Woningbouwvereniging Voorbeeldstad-Zuidoost", Money.euros("1234567.89"), false);
        return new Declaration(
                usual.letter(), usual.bailiff(), usual.creditor(), usual.debtor(), usual.employer(), usual.relation(),
                usual.wage(), new Declaration.Others(Collections.nCopies(8, wide), List.of(), List.of()),
                "Dit is een lange toelichting. ".repeat(40), usual.attachments(), usual.signing());
    }

    static Declaration.Bailiff bailiff() {
        return new Declaration.Bailiff(
                "K. Exploot", "Voorbeeld Gerechtsdeurwaarders", "Griffieplein 3, 4321 ZZ Proefdorp", "098 765 43 21",
                "beslag@exploot.example", "098 765 43 22", "D-2026-778899", IBAN, GARNISHED, LocalTime.of(10, 45),
                GARNISHED.plusDays(1));
    }

    static Declaration.Creditor creditor() {
        return new Declaration.Creditor(
                "Energiebedrijf Voorbeeld N.V.", "Proefdorp", "mr. A. Raadsvrouw", "raad@advocaat.example",
                Money.euros("2450.00"), Money.euros("312.44"));
    }

    static Declaration.Debtor debtor() {
        return new Declaration.Debtor(
                "Sam de Vries-Özdemir", "Kade 1, 1234 CD Voorbeeldstad", LocalDate.of(1990, 2, 3), "111222333");
    }

    static Declaration.Employer employer() {
        return new Declaration.Employer(
                "Bakkerij De Korenschoof B.V.", "12345678", "Molenstraat 12, 1234 AB Voorbeeldstad", "mevrouw R. Tarwe",
                "012 345 67 89", "loon@korenschoof.example");
    }

    static Declaration.Relation relation() {
        return new Declaration.Relation(
                Declaration.Relation.Kind.EMPLOYMENT, "Productiemedewerker, 32 uur per week", LocalDate.of(2023, 9, 1),
                null, true, "Uitzendkracht van januari tot en met augustus 2023");
    }

    static Declaration.Others others() {
        return new Declaration.Others(
                List.of(new Declaration.OtherGarnishment(
                        LocalDate.of(2026, 3, 9), "Tweede Deurwaarders, Proefdorp", "info@tweede.example, 098 111 22 33",
                        "TD-55501", "Webwinkel Voorbeeld B.V.", Money.euros("1180.25"), true)),
                List.of(new Declaration.OtherClaim(
                        "Loonvordering", "Belastingdienst", LocalDate.of(2026, 4, 2), "LV-1", Money.euros("640"))),
                List.of(new Declaration.Pledge("Overdracht", "Kredietbank Voorbeeld", LocalDate.of(2025, 11, 5))));
    }

    public static EmployeeLeaflet leaflet() {
        return new EmployeeLeaflet(
                letterToEmployee(), garnishment(), "098 765 43 21 of beslag@exploot.example", terms(),
                new EmployeeLeaflet.Protection(Money.euros("1875.40"), PayPeriod.MONTH, LocalDate.of(2026, 6, 1)),
                new EmployeeLeaflet.Help("Loket Rondkomen", "14 012", "www.voorbeeldstad.example"));
    }

    public static EmployeeLeaflet barestLeaflet() {
        return new EmployeeLeaflet(barestLetter(), barestGarnishment(), null, terms(), null, null);
    }

    static EmployeeLeaflet leafletAboutDeduction() {
        GarnishmentRef notice = new GarnishmentRef("Sam de Vries-Özdemir", LocalDate.of(2026, 6, 1), null, "CAK", false);
        return new EmployeeLeaflet(letterToEmployee(), notice, "098 765 43 21", terms(), null, new EmployeeLeaflet.Help("Loket Rondkomen", "14 012", null));
    }

    static EmployeeLeaflet barestLeafletAboutDeduction() {
        GarnishmentRef notice = new GarnishmentRef("Sam de Vries-Özdemir", LocalDate.of(2026, 6, 1), null, "CAK", false);
        return new EmployeeLeaflet(barestLetter(), notice, null, terms(), null, null);
    }

    static EmployeeLeaflet.Terms terms() {
        return new EmployeeLeaflet.Terms(
                LocalDate.of(2026, 6, 15), LocalDate.of(2026, 6, 16), LocalDate.of(2026, 6, 30));
    }

    public static SeenAndSigned seenAndSigned() {
        return new SeenAndSigned(
                letter(), "Sam de Vries-Özdemir", LocalDate.of(2026, 5, 20), LocalDate.of(2026, 6, 2),
                Money.euros("1200"), Money.euros("250"), PayPeriod.MONTH, LocalDate.of(2026, 6, 25));
    }

    public static SeenAndSigned barestSeenAndSigned() {
        return new SeenAndSigned(
                barestLetter(), "S. de Vries", LocalDate.of(2026, 5, 20), LocalDate.of(2026, 6, 2), null, null, null,
                LocalDate.of(2026, 6, 25));
    }

    public static DeductionConfirmation deduction(DeductionConfirmation.Kind kind) {
        return new DeductionConfirmation(
                letter(), kind, "Sam de Vries-Özdemir", LocalDate.of(2026, 5, 28), LocalDate.of(2026, 6, 2),
                Money.euros("1980.00"), LocalDate.of(2026, 6, 25), "Er ligt al een loonbeslag van 9 maart 2026.");
    }

    public static DeductionConfirmation barestDeduction(DeductionConfirmation.Kind kind) {
        return new DeductionConfirmation(
                barestLetter(), kind, "S. de Vries", LocalDate.of(2026, 5, 28), LocalDate.of(2026, 6, 2), null,
                LocalDate.of(2026, 6, 25), null);
    }
}
