package nl.werkbrug.garnishment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import nl.werkbrug.party.Address;
import nl.werkbrug.party.Bsn;
import nl.werkbrug.shared.Money;

/**
 * What payroll copies from the writ.
 *
 * @param servedTime null when the writ names no time
 * @param protectedAmount the protected amount per month; null when the writ states none, or a percentage
 * @param protectedPercentage the protected share of the net pay with holiday build-up; null when the writ states none, or an
 *     amount
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
        BigDecimal protectedPercentage,
        LocalDate protectedOn,
        String household,
        byte[] writ) {

    /** One that states no percentage. */
    public NewGarnishment(
            String employerId, Employee employee, GarnishmentKind kind, LocalDate servedOn, LocalTime servedTime, Bailiff bailiff,
            String creditor, Claim claim, Money protectedAmount, LocalDate protectedOn, String household, byte[] writ) {
        this(employerId, employee, kind, servedOn, servedTime, bailiff, creditor, claim, protectedAmount, null, protectedOn,
                household, writ);
    }

    /** The protected amount as the writ states it; empty when it states none. */
    Optional<ProtectedAmount> stated() {
        return protectedAmount == null && protectedPercentage == null
                ? Optional.empty()
                : Optional.of(ProtectedAmount.ofWrit(
                        protectedAmount == null ? Money.ZERO : protectedAmount, protectedPercentage, servedOn, protectedOn));
    }

    /** Whom it is about. */
    public record Employee(Bsn bsn, String givenName, String familyName, LocalDate birthDate, Address address) {}

}
