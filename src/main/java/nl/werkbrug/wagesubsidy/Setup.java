package nl.werkbrug.wagesubsidy;

import java.time.LocalDate;
import java.util.Set;

/**
 * How a municipality handles loonkostensubsidie.
 *
 * @param municipalityId the party; null for the legal rule
 * @param validFrom the first day of an application for which it counts
 * @param attachments the papers that it wants
 * @param applyWithinMonths within how many months after the start one must apply by its own rule; 0 is before the start, null
 *     is the law
 * @param takesLate whether it takes in an application after the legal term
 * @param paymentDay day of the month on which it pays; null when it names none
 * @param daysToComplete how many days an employer gets to complete an application
 * @param portalText what it tells employers; null when nothing
 * @param autoGrant whether the program works out a proposal to grant when everything is known
 * @param autoSign whether such a proposal needs no signature of its own
 * @param committee whether a committee advises about objections
 * @param source where the municipality says so; empty for the legal rule
 * @param enteredBy user id of the team lead who answers for it; null for the legal rule
 */
public record Setup(
        String municipalityId,
        LocalDate validFrom,
        Set<Attachment> attachments,
        Integer applyWithinMonths,
        boolean takesLate,
        CountsFrom countsFrom,
        Integer paymentDay,
        int daysToComplete,
        String portalText,
        boolean autoGrant,
        boolean autoSign,
        boolean committee,
        String source,
        String enteredBy) {

    /** The legal rule; the number of days is our own agreement, because article 4:5 Awb names none. */
    public static final Setup LEGAL = new Setup(
            null, LocalDate.of(2015, 1, 1), Set.of(Attachment.CONTRACT), null, false, CountsFrom.START_OF_WORK, null, 14, null,
            false, false, false, "", null);

    /** From when a grant counts. */
    public enum CountsFrom {
        START_OF_WORK,
        APPLICATION_DATE
    }

    public Setup {
        attachments = Set.copyOf(attachments);
    }

    /** The first day for which a subsidy counts by this rule. */
    public LocalDate firstDay(WageSubsidy it) {
        boolean later = countsFrom == CountsFrom.APPLICATION_DATE && it.appliedOn().isAfter(it.startsOn());
        return later ? it.appliedOn() : it.startsOn();
    }
}
