package nl.werkbrug.request;

import java.time.LocalDate;
import nl.werkbrug.shared.Money;

/**
 * An answer: told from a letter, or proposed by one and signed by another in this program.
 *
 * @param onObjection whether it is the answer to an objection
 * @param from the first day for which something is granted; null when none is named
 * @param until the last day; idem
 * @param amount null when none is named
 * @param proposedBy who proposed it or told it
 * @param signedBy null while it is a proposal, and for what was told from a letter
 * @param returnedBecause why it was sent back the last time; null when it was not
 * @param madeKnownOn the day of the letter; null while it is a proposal
 */
public record RequestDecision(
        String id,
        String requestId,
        boolean onObjection,
        Outcome outcome,
        LocalDate from,
        LocalDate until,
        Money amount,
        String conditions,
        String reasoning,
        String proposedBy,
        String signedBy,
        String returnedBecause,
        View view,
        LocalDate madeKnownOn,
        String documentId) {

    /**
     * What the employer says before a refusal (article 4:7 Awb).
     *
     * @param by the last day to say it; null when it was not asked
     * @param told what was said; null when nothing
     * @param closed whether it was told, or the time is over
     */
    public record View(LocalDate by, String told, boolean closed) {}

    /** Whether the employer must be asked first what it thinks of it. */
    public boolean needsView() {
        return outcome != Outcome.GRANTED && !view.closed();
    }
}
