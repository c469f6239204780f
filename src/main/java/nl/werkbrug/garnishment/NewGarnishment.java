package nl.werkbrug.garnishment;

import java.time.LocalDate;
import java.time.LocalTime;
import nl.werkbrug.party.Address;
import nl.werkbrug.party.Bsn;
import nl.werkbrug.shared.Money;

/**
 * What payroll copies from the writ.
 *
 * @param servedTime null when the writ names no time
 * @param protectedAmount the protected amount per month; null when the writ states none
 * @param protectedOn the date of the bailiff's calculation; null when not stated
 * @param household the household type as a code of the form; null when not stated
 * @param writ the scan; null when there is none yet
 */
public record NewGarnishment(
        String employerId,
        Employee employee,
        GarnishmentKind kind,
        LocalDate servedOn,
        LocalTime servedTime,
        Bailiff bailiff,
        String creditor,
        Claim claim,
        Money protectedAmount,
        LocalDate protectedOn,
        String household,
        byte[] writ) {

    /** Whom it is about. */
    public record Employee(Bsn bsn, String givenName, String familyName, LocalDate birthDate, Address address) {}

}
