package nl.werkbrug.form;

import java.util.List;
import java.util.Map;

/**
 * What a form takes from the page that shows it.
 *
 * @param options   options by the name a question has in {@code valuesKey}
 * @param variables values for conditions, by the names in the form's property {@code variables}
 */
public record Supply(Map<String, List<Option>> options, Map<String, Object> variables) {

    static final Supply NONE = new Supply(Map.of(), Map.of());
}
