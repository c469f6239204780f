package nl.werkbrug.officialform;

import java.util.Set;
import nl.werkbrug.scheme.Scheme;
import nl.werkbrug.shared.KeptWords;
import org.springframework.util.StringUtils;

/**
 * What a form asks for.
 *
 * @param code the word by which forms are linked to it
 * @param name in Dutch
 * @param schemes for which a hire needs it
 */
public record FormKind(String code, String name, Set<Scheme> schemes) {

    public FormKind {
        schemes = Set.copyOf(schemes);
    }

    /** Its name in the language of the page. */
    public String title() {
        return StringUtils.capitalize(KeptWords.shown(name));
    }
}
