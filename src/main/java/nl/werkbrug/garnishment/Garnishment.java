package nl.werkbrug.garnishment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;

/**
 * One wage garnishment (loonbeslag) on one employee's wage.
 *
 * @param servedOn the day it was laid on the employer (D0); money is withheld from this day, art. 475h Rv
 * @param household the household type the bailiff stated; null when not stated
 * @param standing where it stands against others on the same wage
 * @param delayRequestedOn the day the employee's written request for a later declaration came in, art. 476a lid 1 Rv
 * @param paymentsReleasedAt from when withheld money may be remitted; null while it must be kept
 * @param result how it ended; null while it runs
 */
public record Garnishment(
        String id,
        String dossierId,
        String employerId,
        GarnishmentKind kind,
        LocalDate servedOn,
        LocalTime servedTime,
        Bailiff bailiff,
        String creditor,
        Claim claim,
        String household,
        Standing standing,
        GarnishmentStatus status,
        LocalDate delayRequestedOn,
        LocalDate employmentEndsOn,
        Instant paymentsReleasedAt,
        String writDocumentId,
        String result,
        int version) {

    /** The wall behind which everything about garnishments stands. */
    public static final String SUBJECT = "GARNISHMENT";

    /** The same, laid on another day. */
    public Garnishment served(LocalDate day) {
        return new Garnishment(
                id, dossierId, employerId, kind, day, servedTime, bailiff, creditor, claim, household, standing, status,
                delayRequestedOn, employmentEndsOn, paymentsReleasedAt, writDocumentId, result, version);
    }

    /** The same, with the employee's request for a later declaration on another day. */
    public Garnishment delayRequested(LocalDate day) {
        return new Garnishment(
                id, dossierId, employerId, kind, servedOn, servedTime, bailiff, creditor, claim, household, standing, status,
                day, employmentEndsOn, paymentsReleasedAt, writDocumentId, result, version);
    }

    /** Whether money withheld now may be paid to the bailiff now. */
    public boolean paysOut() {
        return paymentsReleasedAt != null && status.pays();
    }

    /**
     * Whether it can be asked where it stands against the others: a channel that takes from the same part of the wage. After a
     * release too, while its last money waits for that answer.
     */
    public boolean hasStanding() {
        return !kind.inPot() && kind.seizes() && (status.withholds() || status == GarnishmentStatus.RELEASED && open());
    }

    /** Whether something is still to be done: it runs, or money is still on its way after a release. */
    public boolean open() {
        return result == null;
    }

    /**
     * What can still change. After a release only the account to which the last money goes. For the estate of a debt scheme
     * nothing: a new instruction of its administrator replaces the old one.
     */
    public Set<ChangeKind> possibleChanges() {
        if (!open() || kind == GarnishmentKind.ESTATE) {
            return Set.of();
        }
        return switch (status) {
            case RUNNING -> allBut(ChangeKind.RESUMPTION);
            case SUSPENDED -> allBut(ChangeKind.SUSPENSION);
            case STAYED, LAPSED -> Set.of(ChangeKind.OTHER_ACCOUNT, ChangeKind.RELEASE);
            case RELEASED -> Set.of(ChangeKind.OTHER_ACCOUNT);
            case CLOSED -> Set.of();
        };
    }

    /** A channel is paid by the employer itself, so its office never coordinates. */
    private Set<ChangeKind> allBut(ChangeKind impossible) {
        Set<ChangeKind> possible = EnumSet.complementOf(EnumSet.of(impossible));
        if (!kind.inPot()) {
            possible.remove(ChangeKind.OTHER_COORDINATOR);
        }
        return possible;
    }
}
