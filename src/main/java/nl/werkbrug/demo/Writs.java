package nl.werkbrug.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import nl.werkbrug.garnishment.Bailiff;
import nl.werkbrug.garnishment.Claim;
import nl.werkbrug.garnishment.GarnishmentKind;
import nl.werkbrug.garnishment.NewGarnishment;
import nl.werkbrug.party.Address;
import nl.werkbrug.shared.Money;

/** What the papers of the demo say; every employee is invented. */
record Writs(
        NewGarnishment.Employee employee,
        GarnishmentKind kind,
        LocalDate servedOn,
        Bailiff bailiff,
        String creditor,
        Claim claim) {

    private static final Money PROTECTED = Money.euros("1985.50");

    static Writs ordinary(int number, String givenName, String familyName, LocalDate servedOn) {
        return new Writs(
                employee(number, givenName, familyName), GarnishmentKind.ORDINARY, servedOn, Bailiffs.byMail(number),
                "Woonstichting Maasoever", claim("2840.00", "61.20", "318.45", null));
    }

    static Writs onPaper(int number, String givenName, String familyName, LocalDate servedOn) {
        return new Writs(
                employee(number, givenName, familyName), GarnishmentKind.ORDINARY, servedOn, Bailiffs.onPaper(number),
                "Energie voor Maasbrug BV", claim("1960.75", "40.10", "287.30", null));
    }

    /** So small that the first pay run reaches it. */
    static Writs smallClaim(int number, String givenName, String familyName, LocalDate servedOn) {
        return new Writs(
                employee(number, givenName, familyName), GarnishmentKind.ORDINARY, servedOn, Bailiffs.byMail(number),
                "Fietsenwinkel De Ketting", claim("240.00", "6.80", "88.15", null));
    }

    static Writs alimony(int number, String givenName, String familyName, LocalDate servedOn) {
        return new Writs(
                employee(number, givenName, familyName), GarnishmentKind.ALIMONY, servedOn, Bailiffs.alimonyOffice(number),
                "De andere ouder", claim("930.00", "0.00", "95.00", "310.00"));
    }

    static Writs healthPremium(int number, String givenName, String familyName, LocalDate servedOn) {
        return new Writs(
                employee(number, givenName, familyName), GarnishmentKind.CAK, servedOn, Bailiffs.premiumOffice(number),
                "CAK", claim(null, "0.00", "0.00", "187.00"));
    }

    NewGarnishment at(DemoParty employer) {
        boolean stated = kind != GarnishmentKind.CAK;
        return new NewGarnishment(
                employer.id(), employee, kind, servedOn, LocalTime.of(9, 40), bailiff, creditor, claim,
                stated ? PROTECTED : null, stated ? servedOn.minusDays(6) : null, stated ? "SINGLE" : null, null);
    }

    private static NewGarnishment.Employee employee(int number, String givenName, String familyName) {
        return new NewGarnishment.Employee(
                Invented.bsn(number), givenName, familyName, LocalDate.of(1978 + number * 2 % 30, 1 + number % 12, 3 + number % 25),
                new Address("Veerweg " + (10 + number), "6099 EA", "Maasbrug"));
    }

    private static Claim claim(String principal, String interest, String costs, String perPeriod) {
        return new Claim(euros(principal), euros(interest), euros(costs), euros(perPeriod));
    }

    private static Money euros(String amount) {
        return amount == null ? null : Money.euros(amount);
    }
}
