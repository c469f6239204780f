package nl.werkbrug.socialreturn;

import nl.werkbrug.dossier.Fact;
import nl.werkbrug.dossier.Facts;
import nl.werkbrug.dossier.References;
import nl.werkbrug.hire.HirePaths;
import nl.werkbrug.party.Persons;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a client may know of who somebody is. */
@Component
class SocialNames {

    private final Facts facts;
    private final References references;
    private final Persons persons;

    SocialNames(Facts facts, References references, Persons persons) {
        this.facts = facts;
        this.references = references;
        this.persons = persons;
    }

    /** The name when the employee agreed, else the personnel number; null when that was not told. */
    @Transactional(readOnly = true)
    public String forClient(SocialHire it) {
        return it.namedSince() != null ? persons.find(references.personOf(it.dossierId())).orElseThrow().fullName()
                : facts.get(it.dossierId(), SocialHire.SUBJECT, HirePaths.PERSONNEL_NUMBER).map(Fact::value).orElse(null);
    }
}
