package nl.werkbrug.trusted;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.werkbrug.access.Right;

/**
 * That somebody whom an employee trusts was asked to look along in a dossier.
 *
 * @param name how whoever recorded it calls the invited
 * @param more what the employee chose besides following the progress, of {@link #CHOICES}
 * @param garnishment whether the employee chose explicitly that the garnishments are followed too
 * @param endsOn the last day of the access
 * @param usedAt null while the link in the mail was not used
 * @param partyId the invited, once the link was used; else null
 * @param endedAt null while it did not end
 */
public record TrustedInvitation(
        String id, String dossierId, String name, String recipient, Set<Right> more, boolean garnishment, LocalDate endsOn, Instant expiresAt, Instant usedAt, String partyId, String userId, Instant endedAt) {

    /** What can be chosen, in the order of the pages. */
    public static final List<Right> CHOICES = List.of(Right.DOCUMENTS, Right.COMMENTS, Right.BUDGET, Right.SIGNALS);

    /** The same behind the wall of the garnishments, where nobody asks or tells anything. */
    private static final Set<Right> READING = EnumSet.of(Right.PROGRESS, Right.DOCUMENTS, Right.COMMENTS);

    /** What the employee chose; following the progress always belongs to it. */
    public record Chosen(Set<Right> more, boolean garnishment, LocalDate endsOn, LocalDate consentOn, String consentHow) {}

    /** How far it is. */
    public enum State { OPEN, ACTIVE, EXPIRED, ENDED }

    /** How far it is at a moment. */
    public State state(Instant now, LocalDate today) {
        if (endedAt != null) {
            return State.ENDED;
        }
        if (usedAt != null) {
            return State.ACTIVE;
        }
        return expiresAt.isAfter(now) && !endsOn.isBefore(today) ? State.OPEN : State.EXPIRED;
    }

    /** The rights in the part of the dossier about work and schemes. */
    Set<Right> rights() {
        Set<Right> rights = EnumSet.of(Right.PROGRESS);
        rights.addAll(more);
        return rights;
    }

    /** The rights behind the wall of the garnishments. */
    Set<Right> readingRights() {
        Set<Right> rights = rights();
        rights.retainAll(READING);
        return rights;
    }

    /** What was chosen, in the order of the pages. */
    public List<Right> chosen() {
        return CHOICES.stream().filter(more::contains).toList();
    }
}
