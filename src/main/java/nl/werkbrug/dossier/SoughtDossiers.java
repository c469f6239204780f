package nl.werkbrug.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.werkbrug.access.Right;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.Visibility;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which dossiers {@code d} a viewer sees that hold the words, as SQL without its order; what is sought is the beginning of a word.
 *
 * @param sql a select of {@code d.id}, which ends in a condition
 * @param values the parameters in it, {@code viewer} too
 */
record SoughtDossiers(String sql, Map<String, Object> values) {

    /** Up to so many found dossiers or own dossiers are all looked at and sorted; with more of both the newest are met soon. */
    private static final int FEW = 5_000;

    /** Who sees more than these meets their newest ones soon. */
    private static final int MANY = 1_000;

    // The viewer's own parties come first: it lets the database start from an index instead of from all dossiers.
    private static final String OWN_PARTIES = """
            t.until_at is null
              and t.party_id in (select m.party_id from membership m where m.user_id = :viewer) and\s""";
    private static final String FROM_OWN =
            "d.id in (select t.dossier_id from dossier_party t where " + OWN_PARTIES + Visibility.seesWith("t", Right.PROGRESS) + ")";
    /** Asked of each dossier in turn: soon enough where few are asked, or where the newest are met soon. */
    private static final String ROW_BY_ROW = "case when exists (select 1 from dossier_party t where t.dossier_id = d.id and "
            + OWN_PARTIES + Visibility.seesWith("t", Right.PROGRESS) + ") then 1 else 0 end = 1";

    /** A word of a subject, such as the municipality that was let in to it, is there only for who sees that subject. */
    private static final String KNOWN = "(w.subject = '' or case when " + Visibility.sees("w") + " then 1 else 0 end = 1)";
    private static final String HOLDS = "case when exists (select 1 from dossier_search w where w.dossier_id = %s and w.word like :%s and "
            + KNOWN + ") then 1 else 0 end = 1";
    private static final String FROM_WORD = """
            select d.id from (select distinct w.dossier_id from dossier_search w where w.word like :%s and %s) found
              join dossier d on d.id = found.dossier_id where %s""";
    private static final String FROM_DOSSIERS = "select d.id from dossier d where %s";

    private static final String OWN = """
            select count(*) from (select 1 from membership m join dossier_party v on v.party_id = m.party_id
                                   where m.user_id = :viewer and v.until_at is null limit :most) seen""";
    private static final String OF_WORD = "(select count(*) from (select 1 from dossier_search w where w.word like :%s limit :most) x%1$s)";

    /** Every dossier that the viewer sees. */
    static SoughtDossiers all(Viewer viewer, JdbcClient jdbc) {
        int own = jdbc.sql(OWN).param("viewer", viewer.userId()).param("most", MANY).query(Integer.class).single();
        return new SoughtDossiers(FROM_DOSSIERS.formatted(own == MANY ? ROW_BY_ROW : FROM_OWN), Map.of("viewer", viewer.userId()));
    }

    /** The same, found from the own ones; empty when they are too many to sort. */
    static Optional<SoughtDossiers> few(Viewer viewer, JdbcClient jdbc) {
        int own = jdbc.sql(OWN).param("viewer", viewer.userId()).param("most", FEW).query(Integer.class).single();
        return own == FEW ? Optional.empty() : Optional.of(new SoughtDossiers(FROM_DOSSIERS.formatted(FROM_OWN), Map.of("viewer", viewer.userId())));
    }

    /** One dossier. */
    static SoughtDossiers one(String id, Viewer viewer) {
        return new SoughtDossiers(FROM_DOSSIERS.formatted(FROM_OWN + " and d.id = :id"), Map.of("viewer", viewer.userId(), "id", id));
    }

    /** Those with all these words; starts from the rarest word or from the own dossiers, whichever are fewer. */
    static SoughtDossiers with(List<String> words, Viewer viewer, JdbcClient jdbc) {
        Map<String, Object> values = values(words, viewer);
        List<String> names = values.keySet().stream().filter(name -> !name.equals("viewer")).toList();
        List<Integer> counts = counts(names, values, jdbc);
        int rarest = 0;
        for (int i = 1; i < names.size(); i++) {
            rarest = counts.get(i) < counts.get(rarest) ? i : rarest;
        }
        int own = counts.get(names.size());
        if (counts.get(rarest) < FEW && counts.get(rarest) <= own) {
            String first = names.get(rarest);
            String rest = names.stream().filter(name -> !name.equals(first)).map(name -> holds("d.id", name) + " and ")
                    .collect(Collectors.joining());
            return new SoughtDossiers(FROM_WORD.formatted(first, KNOWN, rest + ROW_BY_ROW), values);
        }
        String all = names.stream().map(name -> holds("d.id", name)).collect(Collectors.joining(" and "));
        return new SoughtDossiers(FROM_DOSSIERS.formatted(own < FEW ? FROM_OWN + " and " + all : all + " and " + ROW_BY_ROW), values);
    }

    /** A condition on rows about a dossier: that it holds the word of that parameter. */
    static String holds(String column, String name) {
        return HOLDS.formatted(column, name);
    }

    static Map<String, Object> values(List<String> words, Viewer viewer) {
        Map<String, Object> values = new LinkedHashMap<>();
        words.forEach(word -> values.put("word" + values.size(), word + "%"));
        values.put("viewer", viewer.userId());
        return values;
    }

    /** Of each word, then of the own dossiers; none is counted further than needed. */
    private static List<Integer> counts(List<String> names, Map<String, Object> values, JdbcClient jdbc) {
        List<String> columns = new ArrayList<>();
        names.forEach(name -> columns.add(OF_WORD.formatted(name)));
        columns.add("(" + OWN + ")");
        return jdbc.sql("select " + String.join(", ", columns))
                .params(values)
                .param("most", FEW)
                .query((row, number) -> {
                    List<Integer> counts = new ArrayList<>();
                    for (int i = 1; i <= columns.size(); i++) {
                        counts.add(row.getInt(i));
                    }
                    return List.copyOf(counts);
                })
                .single();
    }
}
