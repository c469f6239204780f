package nl.werkbrug.form;

import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Notation;

/**
 * A value the person can read, with where it comes from.
 *
 * @param key      key of the field
 * @param fact     source and date; null for a value that the page itself supplies
 * @param readOnly whether the person has no way to change it here
 * @param opened   whether it is being corrected
 * @param refresh  address for the update without reloading the page; null when it cannot be changed
 */
record KnownView(String key, String label, String value, KnownFact fact, boolean readOnly, boolean opened, String refresh) {

    public String id() {
        return FormField.idOf(key) + "--known";
    }

    /** Id of the checkbox "Klopt dit niet?". */
    public String correctId() {
        return correctIdOf(key);
    }

    static String correctIdOf(String key) {
        return FormField.idOf(key) + "--correct";
    }

    public String shownValue() {
        return value.isEmpty() ? FormTexts.get("form.unknown") : value;
    }

    /** "Bron: uw aanvraag. Laatst bevestigd op 1 juni 2026."; empty when there is no source. */
    public String origin() {
        if (fact == null) {
            return "";
        }
        String source = FormTexts.get("form.from", fact.source());
        return fact.lastConfirmed() == null
                ? source
                : source + " " + FormTexts.get("form.confirmed-on", Notation.of(Language.current()).date(fact.lastConfirmed()));
    }
}
