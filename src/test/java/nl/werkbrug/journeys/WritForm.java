package nl.werkbrug.journeys;

import java.time.LocalDate;

/** A writ as payroll types it over from paper. */
record WritForm(Visitor payroll) {

    static final String IBAN = "NL20 INGB 0001 2345 67";

    void employee(String bsn, String givenName, String familyName) {
        payroll.fills("person.bsn", bsn);
        payroll.fills("person.givenName", givenName);
        payroll.fills("person.familyName", familyName);
        payroll.fills("person.birthDate", LocalDate.of(1990, 4, 5));
        payroll.fills("person.street", "Dorpsstraat 5");
        payroll.fills("person.postcode", "3011 AB");
        payroll.fills("person.city", "Rotterdam");
    }

    /** An ordinary garnishment for 3,000 euros with a protected amount of 1,000. */
    void writ(LocalDate served, String bailiff) {
        garnishment("ORDINARY", served, bailiff);
        payroll.fills("servedTime", "14:30");
        payroll.fills("claim.principal", "3000");
        protectedAmount("1.000,00");
    }

    /** The protected amount as an amount per month; its question comes after the one how it is stated. */
    void protectedAmount(String amount) {
        payroll.chooses("voet.statedAs", "AMOUNT");
        payroll.page().waitForSelector("[name='voet.amount']");
        payroll.fills("voet.amount", amount);
    }

    /** What every kind asks, without the account. */
    void garnishment(String kind, LocalDate served, String bailiff) {
        payroll.chooses("kind", kind);
        payroll.fills("servedOn", served);
        payroll.fills("bailiff.office", "Gerechtsdeurwaarders Havenkade");
        payroll.fills("bailiff.street", "Havenkade 12");
        payroll.fills("bailiff.postcode", "3011 CD");
        payroll.fills("bailiff.city", "Rotterdam");
        payroll.fills("bailiff.email", bailiff);
        payroll.fills("bailiff.reference", "HK-2026-4711");
        payroll.fills("creditor", "Bank van Lening Rijnmond");
    }
}
