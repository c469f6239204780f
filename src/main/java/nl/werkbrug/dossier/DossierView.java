package nl.werkbrug.dossier;

import java.time.Instant;
import java.util.List;

/**
 * A dossier as one viewer may see it.
 *
 * @param reference what people call it, for example {@code 2026-000123}
 * @param personId the employee; null in a dossier of the employer itself or of a {@link MatterDossiers matter}
 * @param personName idem, or then the name of the matter or of the employer
 * @param closedAt null while it runs
 * @param subjects the subjects that this viewer sees in it, in alphabetical order; never empty
 */
public record DossierView(
        String id,
        String reference,
        String employerId,
        String employerName,
        String personId,
        String personName,
        Instant openedAt,
        Instant closedAt,
        List<String> subjects) {

    /** Whether this is the employer's own dossier, without an employee. */
    public boolean ofEmployer() {
        return personId == null;
    }

    public boolean closed() {
        return closedAt != null;
    }

    /**
     * The same dossier behind one wall, for who works on that subject now.
     *
     * @throws IllegalArgumentException when the viewer does not see the subject
     */
    public DossierView only(String subject) {
        if (!subjects.contains(subject)) {
            throw new IllegalArgumentException("This viewer does not see " + subject);
        }
        return new DossierView(
                id, reference, employerId, employerName, personId, personName, openedAt, closedAt, List.of(subject));
    }
}
