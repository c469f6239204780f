package nl.werkbrug.socialreturn;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.shared.Money;

/**
 * Somebody who may count for a contract with social return.
 *
 * @param link null until a contract was chosen
 * @param hours in order of their days; empty until then
 * @param proofId the proof of the target group; null until it was given
 * @param namedSince the day on which the employee agreed that the client gets the name; null when it does not get it
 * @param endedOn the last day of the employment; null while it does not end
 * @param checkedOn the day on which the hours were looked at last; null while they were not
 * @param because why it is over; null while it is not
 */
public record SocialHire(
        String id, String hireId, String dossierId, String employerId, State state, Link link, List<SocialValue.Stretch> hours,
        String proofId, LocalDate namedSince, LocalDate endedOn, LocalDate checkedOn, String because) {

    /** The wall behind which it stands. */
    public static final String SUBJECT = Hire.SUBJECT;

    public SocialHire {
        hours = List.copyOf(hours);
    }

    /** How far it is. */
    public enum State {
        LINKING,
        PROVING,
        COUNTING,
        DONE,
        NOT_COUNTED,
        STOPPED
    }

    /**
     * The contract, and what was the value on the day from which somebody counts.
     *
     * @param blocksId null when the employer took the value from the contract
     * @param value with the bonuses, for a full year of full-time work
     */
    public record Link(
            String contractId, LocalDate countsFrom, String blocksId, String label, Money value, BigDecimal fullTimeHours, String source) {}

    public boolean over() {
        return state == State.DONE || state == State.NOT_COUNTED || state == State.STOPPED;
    }

    /** The hours a week that were told last; the caller knows that there are. */
    public BigDecimal newestHours() {
        return hours.get(hours.size() - 1).hours();
    }

    /** Whether there are hours that count, or will. */
    public boolean hasHours() {
        return counted() || state == State.PROVING;
    }

    /** The same with other hours from a day on; what was told for later days is gone. */
    public SocialHire withHours(LocalDate from, BigDecimal each) {
        List<SocialValue.Stretch> others = new ArrayList<>(hours.stream().filter(it -> it.from().isBefore(from)).toList());
        others.add(new SocialValue.Stretch(from, each));
        return new SocialHire(
                id, hireId, dossierId, employerId, state, link, others, proofId, namedSince, endedOn, checkedOn, because);
    }

    /** Whether the client counts it. */
    public boolean counted() {
        return state == State.COUNTING || state == State.DONE;
    }
}
