package nl.werkbrug.agenda;

import java.util.List;
import java.util.Map;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.dossier.DossierSearch;

/**
 * Which dossiers the words of a filter mean, as a condition on deadlines {@code d}; whether the deadlines themselves may be seen
 * is asked apart.
 *
 * @param values the parameters in it
 * @param few whether they are so few that the deadlines are best sought from there
 */
record FoundDossiers(String condition, Map<String, Object> values, boolean few) {

    /** Up to here the dossiers are looked up once and named; above, the words are asked of each deadline in turn. */
    private static final int NAMED = 500;

    static final FoundDossiers ALL = new FoundDossiers("", Map.of(), false);

    static FoundDossiers of(String text, Viewer viewer, DossierSearch search) {
        if (text.isBlank()) {
            return ALL;
        }
        List<String> ids = search.ids(text, viewer, NAMED + 1);
        if (ids.isEmpty()) {
            return new FoundDossiers(" and 1 = 0", Map.of(), true);
        }
        if (ids.size() <= NAMED) {
            return new FoundDossiers(" and d.dossier_id in (:found)", Map.of("found", ids), true);
        }
        DossierSearch.Condition words = DossierSearch.condition("d.dossier_id", text, viewer);
        return new FoundDossiers(" and " + words.sql(), words.values(), false);
    }
}
