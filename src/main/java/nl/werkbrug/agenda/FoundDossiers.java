package nl.werkbrug.agenda;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which dossiers the words of a filter mean, as a condition on deadlines {@code d}; it says nothing about who may see them.
 *
 * @param values the parameters in it
 */
record FoundDossiers(String condition, Map<String, Object> values) {

    /** Up to here the dossiers are looked up once and named; above, the database looks them up for each question. */
    private static final int NAMED = 500;

    private static final FoundDossiers ALL = new FoundDossiers("", Map.of());
    private static final String SEARCH = """
            select s.id from dossier s
              join party e on e.id = s.employer_id
              left join person p on p.id = s.person_id
             where s.id in (select v.dossier_id from dossier_party v where v.party_id in (:among) and v.until_at is null)
               and\s""";
    private static final String WORD = "lower(concat(s.reference, ' ', e.name, ' ', coalesce(p.given_name, ''), ' ',"
            + " coalesce(p.family_name, '')))"
            + " like :%s escape '!'";

    static FoundDossiers of(String text, OwnWork work, JdbcClient jdbc) {
        Map<String, Object> values = words(text);
        if (values.isEmpty() || work.parties().isEmpty()) {
            return ALL;
        }
        String search = SEARCH + values.keySet().stream().map(WORD::formatted).collect(Collectors.joining(" and "));
        values.put("among", work.parties());
        List<String> ids = jdbc.sql(search + " limit " + (NAMED + 1)).params(values).query(String.class).list();
        if (ids.isEmpty()) {
            return new FoundDossiers(" and 1 = 0", Map.of());
        }
        return ids.size() > NAMED
                ? new FoundDossiers(" and d.dossier_id in (" + search + ")", values)
                : new FoundDossiers(" and d.dossier_id in (:found)", Map.of("found", ids));
    }

    private static Map<String, Object> words(String text) {
        Map<String, Object> words = new HashMap<>();
        Stream.of(text.toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(5)
                .forEach(word -> words.put("word" + words.size(), "%" + word.replaceAll("([!%_])", "!$1") + "%"));
        return words;
    }
}
