package nl.werkbrug.dossier;

import java.time.Instant;
import java.time.LocalDate;
import nl.werkbrug.access.WorksAs;

/**
 * The employee's permission for a party to see a subject of the dossier.
 *
 * @param part as what the party is let in: LOKET or COACH
 * @param givenOn the day on which the employee gave it
 * @param withdrawnAt null while it lasts
 */
public record Consent(
        String id,
        String dossierId,
        String subject,
        String partyId,
        String partyName,
        WorksAs part,
        LocalDate givenOn,
        String recordedByName,
        Instant recordedAt,
        String withdrawnByName,
        Instant withdrawnAt) {

    public boolean lasts() {
        return withdrawnAt == null;
    }
}
