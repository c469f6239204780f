package nl.werkbrug.dossier;

import java.time.Instant;
import java.util.List;

/**
 * A dossier as one viewer may see it.
 *
 * @param reference what people call it, for example {@code 2026-000123}
 * @param employerName who keeps it: the employer, or the party of a matter
 * @param shownEmployer the employer, of a matter that of the viewer; null when there is none
 * @param personId the employee; null in a dossier of the employer itself or of a {@link MatterDossiers matter}
 * @param personName idem, or then the name of the matter or of the employer
 * @param closedAt null while it runs
 * @param subjects the subjects that this viewer sees in it, in alphabetical order; never empty
 * @param wholeSubjects those of which the viewer sees all; without those of which only some rights were given
 */
public record DossierView(
        String id,
        String reference,
        String employerId,
        String employerName,
        String shownEmployer,
        String personId,
        String personName,
        Instant openedAt,
        Instant closedAt,
        List<String> subjects,
        List<String> wholeSubjects) {

    /** Whether this is the employer's own dossier, without an employee. */
    public boolean ofEmployer() {
        return personId == null;
    }

    /** Whether it is about a matter that a party keeps, such as a signal. */
    public boolean ofMatter() {
        return personId == null && !personName.equals(employerName);
    }

    /** Whether the viewer sees no more of it than some rights give. */
    public boolean byRight() {
        return wholeSubjects.isEmpty();
    }

    /** The same without the subjects of which the viewer sees no more than some rights give. */
    public DossierView whole() {
        return new DossierView(
                id, reference, employerId, employerName, shownEmployer, personId, personName, openedAt, closedAt, wholeSubjects, wholeSubjects);
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
                id, reference, employerId, employerName, shownEmployer, personId, personName, openedAt, closedAt, List.of(subject),
                wholeSubjects.contains(subject) ? List.of(subject) : List.of());
    }
}
