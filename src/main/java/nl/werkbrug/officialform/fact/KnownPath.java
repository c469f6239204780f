package nl.werkbrug.officialform.fact;

import java.util.List;
import nl.werkbrug.form.Option;
import nl.werkbrug.form.Questions.Type;

/**
 * A fact that a field can be filled with.
 *
 * @param path where it is kept; the same word as in forms
 * @param label in Dutch
 * @param group heading under which it is listed, in Dutch
 * @param options the answers there can be; empty when any can
 */
public record KnownPath(String path, String label, String group, Type type, List<Option> options) {

    public KnownPath {
        options = List.copyOf(options);
    }
}
