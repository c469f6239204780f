package nl.werkbrug.agenda;

import nl.werkbrug.access.WorksAs;

/**
 * A party that is let in to a dossier for a subject.
 *
 * @param part as what it was let in, such as EMPLOYER or LOKET
 * @param worksAs whose work its people do there
 */
public record DossierPart(String partyId, String name, String part, WorksAs worksAs) {

    private static final String EMPLOYER = "EMPLOYER";

    NewDeadline.Holder holder() {
        return new NewDeadline.Holder(partyId, worksAs);
    }

    boolean isEmployer() {
        return part.equals(EMPLOYER);
    }

    boolean isMunicipality() {
        return worksAs == WorksAs.LOKET;
    }
}
