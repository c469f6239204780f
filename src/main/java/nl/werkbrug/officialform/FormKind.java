package nl.werkbrug.officialform;

import java.util.Set;
import nl.werkbrug.scheme.Scheme;

/**
 * What a form asks for.
 *
 * @param code the word by which forms are linked to it
 * @param title in Dutch
 * @param schemes for which a hire needs it
 */
public record FormKind(String code, String title, Set<Scheme> schemes) {

    public FormKind {
        schemes = Set.copyOf(schemes);
    }
}
